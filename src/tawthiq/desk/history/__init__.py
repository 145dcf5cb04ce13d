"""Pages of what was: history, a file on a past day, editions that counted it."""
