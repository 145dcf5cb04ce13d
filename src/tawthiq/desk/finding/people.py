"""The list of people: one box, what was understood, filters, who fits and why."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import redirect, render

from tawthiq.accounts.labels import Role
from tawthiq.cases.models import Incident
from tawthiq.cases.queries import incidents_visible_to
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.finding.asking import asked_in, page_in, speech_of
from tawthiq.desk.finding.chips import address, chips_of
from tawthiq.desk.finding.filters import filters_for, periods_for, stage_word
from tawthiq.search.asked import SORTS, Asked
from tawthiq.search.queries.kept import searches_of
from tawthiq.search.queries.people import Hit, find_people
from tawthiq.search.wanted import Understood
from tawthiq.search.words import Nearness
from tawthiq.ui.messages import say

SIZE = 25
INCIDENTS = 5


@dataclass(frozen=True, slots=True)
class Line:
    """A hit as a line of the list: what was found, the stage in words, why it was met."""

    hit: Hit
    stage: str
    why: list[str]


@page(Role.READER)
def people(request: DeskRequest) -> HttpResponse:
    """Show who fits what was asked, a page at a time."""
    asked, number = asked_in(request.GET), page_in(request)
    speech = speech_of(request.user)
    found = find_people(asked, request.user, SIZE, (number - 1) * SIZE)
    if found.total and not found.hits:
        return redirect(address(asked.told))  # there is no such page any more
    lang = speech.lang
    return render(
        request,
        "desk/finding/people.html",
        {
            "asked": asked,
            "may_record": request.user.may(Role.RECORDER),
            "asked_incidents": asked.codes_of("incident"),
            "hidden": [(name, value) for name, some in asked.told.items() for value in some],
            "found": found,
            "lines": [Line(hit, stage_word(hit.stage, lang), why(hit, lang)) for hit in found.hits],
            "chips": chips_of(asked, found.understood, speech),
            "filters": filters_for(asked, request.user, lang, speech.pack),
            "periods": periods_for(asked, lang),
            "sorts": _sorts(asked, found.understood, lang),
            "incidents": _incidents(found.understood, request),
            "pages": _pages(asked, number, found.total),
            "first": (number - 1) * SIZE + 1,
            "last": (number - 1) * SIZE + len(found.hits),
            "export": address(asked.told, "export_new"),
            "searches": searches_of(request.user)[:8],
        },
    )


def why(hit: Hit, lang: str) -> list[str]:
    """Say of each word that was asked for how it was met."""
    said = []
    for one in hit.why:
        told = {"asked": one.asked, "found": one.found}
        if one.nearness in {Nearness.LEFT_OUT, Nearness.EXACT}:
            told = {"asked": one.asked}
        said.append(say(lang, f"find-why-{one.nearness.value}", **told))
    return said


def _sorts(asked: Asked, read: Understood, lang: str) -> list[tuple[str, str, bool]]:
    offered = [sort for sort in SORTS if sort != "nearest" or read.wanted.name]
    chosen = asked.sort if asked.sort in offered else offered[0]
    return [(sort, say(lang, f"find-sort-{sort}"), sort == chosen) for sort in offered]


def _incidents(read: Understood, request: DeskRequest) -> Iterable[Incident]:
    """Return incidents in whose title stand the words that were taken for a name."""
    words = read.wanted.name
    if len(words) < 4:
        return []
    seen = incidents_visible_to(request.user)
    return (seen.filter(title_ar__icontains=words) | seen.filter(title_en__icontains=words))[
        :INCIDENTS
    ]


def _pages(asked: Asked, number: int, total: int) -> dict[str, str]:
    """Return the addresses of the page before and the page after, where there are such."""
    told = asked.told
    pages = {}
    if number > 1:
        pages["before"] = address(told | {"page": [str(number - 1)]})
    if number * SIZE < total:
        pages["after"] = address(told | {"page": [str(number + 1)]})
    return pages
