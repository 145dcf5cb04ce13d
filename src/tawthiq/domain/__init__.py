"""The rules a colleague could state without a computer: no framework, clock, disk or randomness."""
