"""Pages that find: search, saved searches, exports."""
