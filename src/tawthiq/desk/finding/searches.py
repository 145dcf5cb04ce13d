"""Saved searches: kept by name, with how many they find now and how many more than when looked at."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.finding.asking import asked_in, speech_of
from tawthiq.desk.finding.chips import Chip, Speech, address, chips_of
from tawthiq.desk.refusals import words_of
from tawthiq.search.actions import give_up_search, look_at_search, save_search
from tawthiq.search.asked import Asked
from tawthiq.search.models import SavedSearch
from tawthiq.search.queries.kept import search_of, searches_of
from tawthiq.search.queries.people import count_people, understand_asked
from tawthiq.search.refusals import NameOfSearchTaken, NoNameOfSearch, NoSuchSearch
from tawthiq.ui.messages import say

SHOWN = 40


@dataclass(frozen=True, slots=True)
class Kept:
    """A saved search as it stands now."""

    search: SavedSearch
    chips: list[Chip]
    total: int
    capped: bool

    @property
    def more(self) -> int:
        return max(self.total - self.search.seen, 0)

    @property
    def fewer(self) -> int:
        return max(self.search.seen - self.total, 0)


@page(Role.READER)
def searches(request: DeskRequest) -> HttpResponse:
    """List one's own searches with what they find now."""
    kept = list(_kept(request.user, speech_of(request.user)))
    return render(request, "desk/finding/searches.html", {"kept": kept})


def _kept(user: User, speech: Speech) -> Iterator[Kept]:
    for search in searches_of(user)[:SHOWN]:
        asked = Asked.of(search.asked)
        chips = chips_of(asked, understand_asked(asked, user), speech)
        yield Kept(search, chips, *count_people(asked, user))


@page(Role.READER)
def look(request: DeskRequest, key: int) -> HttpResponse:
    """Open a saved search, and remember how many it found."""
    search = _own(request.user, key)
    asked = Asked.of(search.asked)
    look_at_search(search, count_people(asked, request.user)[0], by=request.user, at=request.now)
    return redirect(address(asked.told))


@page(Role.READER)
@require_POST
def save(request: DeskRequest) -> HttpResponse:
    """Keep what is asked under a name; back on the list with what was wrong, if anything was."""
    asked, lang = asked_in(request.POST), speech_of(request.user).lang
    seen, _ = count_people(asked, request.user)
    try:
        save_search(request.POST.get("name", ""), asked, seen, by=request.user, at=request.now)
    except (NameOfSearchTaken, NoNameOfSearch) as refusal:
        messages.error(request, words_of(refusal, lang))
        return redirect(address(asked.told))
    messages.success(request, say(lang, "find-search-saved"))
    return redirect("searches")


@page(Role.READER)
@require_POST
def give_up(request: DeskRequest, key: int) -> HttpResponse:
    """Keep a search no longer."""
    give_up_search(_own(request.user, key), by=request.user, at=request.now)
    messages.success(request, say(speech_of(request.user).lang, "find-search-given-up"))
    return redirect("searches")


def _own(user: User, key: int) -> SavedSearch:
    try:
        return search_of(user, key)
    except NoSuchSearch as refusal:
        raise Http404 from refusal
