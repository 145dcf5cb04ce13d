"""Questions to the review: proposals, what they rest on, whose turn it is."""

from tawthiq.review.queries.evidence import Evidence, Said, evidence_of
from tawthiq.review.queries.proposals import (
    facts_of,
    latest_facts,
    proposal_of,
    proposals_visible_to,
    remarks_on,
)
from tawthiq.review.queries.queues import Queue, Turn, Why, queue, queue_counts, to_release

__all__ = [
    "Evidence",
    "Queue",
    "Said",
    "Turn",
    "Why",
    "evidence_of",
    "facts_of",
    "latest_facts",
    "proposal_of",
    "proposals_visible_to",
    "queue",
    "queue_counts",
    "remarks_on",
    "to_release",
]
