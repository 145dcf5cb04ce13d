"""Entrance: accounts, second factor, sessions, the team and its compartments."""
