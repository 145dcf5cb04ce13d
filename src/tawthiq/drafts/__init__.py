"""Forms that were begun and not yet saved: kept for whoever types, seen by nobody else."""
