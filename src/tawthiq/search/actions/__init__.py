"""Deeds of this room: keep a search, ask for an export, decide about one, fetch it."""

from tawthiq.search.actions.exports import (
    approve_export,
    finish_export,
    refuse_export,
    request_export,
    start_export,
    withdraw_export,
)
from tawthiq.search.actions.searches import give_up_search, look_at_search, save_search

__all__ = [
    "approve_export",
    "finish_export",
    "give_up_search",
    "look_at_search",
    "refuse_export",
    "request_export",
    "save_search",
    "start_export",
    "withdraw_export",
]
