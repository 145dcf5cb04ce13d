"""The living desk of the demonstration: who works there, and what lies on their tables in June 2020."""
