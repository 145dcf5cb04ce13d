"""Review: proposals on their way to a finding, who has them, what they were returned for."""
