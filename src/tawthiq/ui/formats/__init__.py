"""How numbers are written where no message writes them, a folder for each language."""
