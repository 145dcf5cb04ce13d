"""Deeds about saved searches. The trace knows their numbers and counts, never their words."""

from datetime import datetime

from django.db import transaction

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.accounts.queries import require
from tawthiq.audit.actions import record
from tawthiq.domain.letters import clean_text
from tawthiq.search.asked import Asked
from tawthiq.search.models import SavedSearch
from tawthiq.search.queries.kept import search_of
from tawthiq.search.refusals import NameOfSearchTaken, NoNameOfSearch

LONGEST_NAME = 80


@transaction.atomic
def save_search(name: str, asked: Asked, seen: int, *, by: User, at: datetime) -> SavedSearch:
    """Keep a search under a name for oneself, with how many it finds now."""
    require(by, Role.READER, "save a search")
    name = clean_text(name)
    if not name or len(name) > LONGEST_NAME:
        raise NoNameOfSearch(f"Name the search in 1 to {LONGEST_NAME} letters.")
    if SavedSearch.objects.filter(user=by, name=name, given_up_at__isnull=True).exists():
        raise NameOfSearchTaken("You keep a search of that name already: choose another name.")
    kept = SavedSearch.objects.create(
        user=by, name=name, asked=asked.told, saved_at=at, looked_at=at, seen=seen
    )
    record("save_search", f"Q-{kept.pk}", {"found": seen}, by=by.username, at=at)
    return kept


@transaction.atomic
def look_at_search(search: SavedSearch, seen: int, *, by: User, at: datetime) -> None:
    """Remember how many a saved search found when its owner looked. No deed for the trace."""
    kept = search_of(by, search.pk)
    kept.looked_at, kept.seen = at, seen
    kept.save(update_fields=["looked_at", "seen"])


@transaction.atomic
def give_up_search(search: SavedSearch, *, by: User, at: datetime) -> None:
    """Keep a search no longer; its words are taken away."""
    kept = search_of(by, search.pk)
    kept.given_up_at, kept.asked = at, {}
    kept.save(update_fields=["given_up_at", "asked"])
    record("give_up_search", f"Q-{kept.pk}", {}, by=by.username, at=at)
