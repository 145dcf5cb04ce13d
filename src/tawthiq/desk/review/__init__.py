"""Pages of the workflow: queues, submission, decision."""
