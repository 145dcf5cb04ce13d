"""Numbers of this language."""
