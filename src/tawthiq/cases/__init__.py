"""The working files of people and incidents, what sources say of them, and the findings."""
