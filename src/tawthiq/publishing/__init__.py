"""Documents out of figures: the neutral tree, its words in two languages, and the edition's folder."""
