"""Pages of working files: people, incidents, sources, detention."""
