"""What went out, frozen: the list of editions, never changed, only superseded."""
