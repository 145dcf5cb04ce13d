"""The one search of the desk: what was asked, who fits and why, how many there are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models import QuerySet

from tawthiq.accounts.models import User
from tawthiq.cases.codes import pack_in_force
from tawthiq.cases.models import Finding, Person
from tawthiq.cases.queries import sources_visible_to, visible_to
from tawthiq.domain.lookups import folded
from tawthiq.domain.packs import Pack
from tawthiq.reference.queries import NoPack, find_places
from tawthiq.review.models import Proposal
from tawthiq.search.asked import Asked
from tawthiq.search.queries.filters import files_wanted
from tawthiq.search.queries.names import Met, people_called
from tawthiq.search.understanding import phrases_of_place, shelves_of
from tawthiq.search.wanted import Understood, Wanted, understood
from tawthiq.search.words import Nearby

MOST_PHRASES = 9
COUNTED = 10_000  # more than so many are said to be more
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Hit:
    """A file that fits: why its name was met, its latest finding or the facts proposed, its stage."""

    person: Person
    why: tuple[Nearby, ...] = ()
    facts: Row = field(default_factory=dict)
    stage: str = ""
    is_found: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A page of hits, and how many there are: more than `total` when `capped`."""

    hits: tuple[Hit, ...]
    total: int
    capped: bool
    understood: Understood


def find_people(asked: Asked, user: User, limit: int = 25, offset: int = 0) -> Found:
    """Return the files that `user` may see and that fit what was asked, in the order asked for."""
    read = understand_asked(asked, user)
    met, capped = people_fitting(read.wanted, user)
    order = _ordered(met, asked.sort, user)
    page = order[offset : offset + limit]
    return Found(hits_of(page, user), len(order), capped, read)


def understand_asked(asked: Asked, user: User) -> Understood:
    pack = _pack()
    shelves = shelves_of(pack).with_towns(_towns(asked.box))
    return understood(asked, pack, shelves, _sources(asked.box, user))


def people_fitting(wanted: Wanted, user: User) -> tuple[Sequence[Met], bool]:
    """Return the files that fit, the nearest or newest first, and whether there are more."""
    if wanted.name and not wanted.numbers:
        return _by_name(wanted, user)
    newest = files_wanted(wanted, user).order_by("-pk").values_list("pk", flat=True)
    keys = list(newest[: COUNTED + 1])
    return [Met(key, 0, ()) for key in keys[:COUNTED]], len(keys) > COUNTED


def count_people(asked: Asked, user: User) -> tuple[int, bool]:
    """Return how many files fit, and whether there are more than that."""
    met, capped = people_fitting(understand_asked(asked, user).wanted, user)
    return len(met), capped


def _by_name(wanted: Wanted, user: User) -> tuple[Sequence[Met], bool]:
    """Look the name up first; where too many bear it, only among the files that fit the rest."""
    found = people_called(wanted.name, user)
    if wanted.is_by_name_alone:
        return found.met, found.capped
    files = files_wanted(wanted, user)
    if found.capped:
        among = set(files.values_list("pk", flat=True))
        return people_called(wanted.name, user, among).met, False
    keys = [one.person for one in found.met]
    fitting = set(files.filter(pk__in=keys).values_list("pk", flat=True))
    return [one for one in found.met if one.person in fitting], False


def _ordered(met: Sequence[Met], sort: str, user: User) -> Sequence[Met]:
    """Put files in the order asked for; what a sort does not know comes last."""
    if sort == "oldest":
        return sorted(met, key=lambda one: one.person)
    if sort == "newest":
        return sorted(met, key=lambda one: -one.person)
    if sort == "name":
        return _by_value(met, _names([one.person for one in met], user))
    if sort in {"event", "documented"}:
        column = {"event": "event_from", "documented": "documented_on"}[sort]
        days = _days([one.person for one in met], column)
        return _by_value(met, days, is_falling=True)
    return met


def _by_value(
    met: Sequence[Met], values: Mapping[int, Any], *, is_falling: bool = False
) -> list[Met]:
    known = [one for one in met if values.get(one.person)]
    unknown = [one for one in met if not values.get(one.person)]
    known.sort(key=lambda one: (values[one.person], one.person), reverse=is_falling)
    return known + unknown


def _names(keys: Sequence[int], user: User) -> dict[int, str]:
    columns = ("given_ar", "father_ar", "family_ar", "given_en", "father_en", "family_en")
    rows = visible_to(user).filter(pk__in=keys).values_list("pk", *columns)
    return {row[0]: " ".join(filter(None, row[1:4])) or " ".join(row[4:]) for row in rows}


def _days(keys: Sequence[int], column: str) -> dict[int, date | None]:
    """Return a day of each file's latest finding; of no finding, of what is proposed."""
    found = dict(latest_findings(keys).values_list("person_id", column))
    if column == "event_from":
        rows = Proposal.objects.filter(person__in=set(keys) - set(found))
        told = rows.values_list("person_id", "facts__event_from")
        found |= {key: date.fromisoformat(day) for key, day in told if day}
    return found


def latest_findings(keys: Sequence[int]) -> QuerySet[Finding]:
    """Return the latest finding of each of these people who has one."""
    some = Finding.objects.filter(person__in=list(keys))
    return some.order_by("person", "-version").distinct("person")


def hits_of(page: Sequence[Met], user: User) -> tuple[Hit, ...]:
    """Read the files of a page, through the doors, with what was found or is proposed of each."""
    keys = [one.person for one in page]
    people = visible_to(user).in_bulk(keys)
    findings = {row["person_id"]: row for row in latest_findings(keys).values()}
    proposals = {one.person_id: one for one in Proposal.objects.filter(person__in=keys)}
    return tuple(
        _hit(people[one.person], one.why, findings.get(one.person), proposals.get(one.person))
        for one in page
        if one.person in people
    )


def _hit(
    person: Person, why: tuple[Nearby, ...], finding: Row | None, proposal: Proposal | None
) -> Hit:
    stage = proposal.stage if proposal else "found" if finding else "opened"
    facts = finding or (proposal.facts if proposal else {})
    return Hit(person, why, facts, stage, is_found=finding is not None)


def _pack() -> Pack | None:
    try:
        return pack_in_force()
    except NoPack:
        return None


def _towns(box: str) -> dict[str, tuple[str, ...]]:
    """Return the codes of the towns that the box names, by their folded names, exactly as named."""
    towns = {}
    for phrase in phrases_of_place(box)[:MOST_PHRASES]:
        key = folded(phrase)
        codes = [place.code for place in find_places(phrase) if key in place.keys.split()]
        if codes:
            towns[key] = tuple(codes)
    return towns


def _sources(box: str, user: User) -> dict[str, int]:
    """Return the sources whose keys stand in the box, of those that `user` may see."""
    words = [word for word in box.split() if word.isascii()][:20]
    if not words:
        return {}
    return dict(sources_visible_to(user).filter(key__in=words).values_list("key", "pk"))
