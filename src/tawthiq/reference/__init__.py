"""The country's data and the rules of counting: read from a pack, kept as it was loaded."""
