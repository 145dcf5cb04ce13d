"""The trace: one entry per deed, in a chain that the database itself guards."""
