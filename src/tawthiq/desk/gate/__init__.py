"""What the doors ask before they open: who is here, proved how, and what was on the way."""
