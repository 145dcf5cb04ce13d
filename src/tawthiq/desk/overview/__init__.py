"""Pictures of the work: dashboard, incident page, timeline, map."""
