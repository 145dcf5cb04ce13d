"""The way of a file to its finding: proposals, their review by a second person, what is said of them."""
