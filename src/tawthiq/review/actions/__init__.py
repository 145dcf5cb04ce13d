"""Deeds of the review."""

from tawthiq.review.actions.drafting import (
    assign,
    let_stand,
    propose,
    recall,
    reopen,
    submit,
    withdraw_proposal,
)
from tawthiq.review.actions.releasing import release_preliminary
from tawthiq.review.actions.remarks import comment, see_mentions
from tawthiq.review.actions.reviewing import decide, give_back, let_go, take
from tawthiq.review.drafts import Draft, Ruling

__all__ = [
    "Draft",
    "Ruling",
    "assign",
    "comment",
    "decide",
    "give_back",
    "let_go",
    "let_stand",
    "propose",
    "recall",
    "release_preliminary",
    "reopen",
    "see_mentions",
    "submit",
    "take",
    "withdraw_proposal",
]
