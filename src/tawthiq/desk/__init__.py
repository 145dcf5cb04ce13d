"""The desk: the pages where the team keeps its files and decides."""
