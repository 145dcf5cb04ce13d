"""The demonstration record: invented people, generated from a seed, whose months add up to known figures."""
