"""Western digits with a point, as in every count of the house; a coordinate in a drawing needs it too."""

DECIMAL_SEPARATOR = "."
THOUSAND_SEPARATOR = ""
NUMBER_GROUPING = 0
