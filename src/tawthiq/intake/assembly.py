"""What a row's columns said, put together into countable facts and claims."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any

from tawthiq.cases.files import Statement
from tawthiq.domain.ages import (
    Age,
    AgeGroup,
    BornLater,
    ImpossibleAge,
    Sex,
    age_at,
    settle_age_group,
)
from tawthiq.domain.attribution import Attribution, Kind, Standard, WrongNumberOfParties
from tawthiq.domain.causes import Cause, Component
from tawthiq.domain.certainty import Certainty, Element
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.fate import Body, Custody, Fate
from tawthiq.domain.findings import UNKNOWN_PLACE, Exclusion, PersonFacts
from tawthiq.domain.status import CivilianStatus
from tawthiq.intake.entries import Entry, EntryName
from tawthiq.intake.maps.checking import NO_PARTY
from tawthiq.intake.maps.model import Effect, ListMap, PlaceMeaning
from tawthiq.intake.refusals import MapRefused, RowRefused

UNKNOWN = "unknown"
NO_DAY, NO_AGE = PartialDate(), Age()
ABOUT: Mapping[str, Element] = {
    **dict.fromkeys(
        ("name_en", "name_ar", "birth", "sex", "age", "age_group", "origin"), Element.IDENTITY
    ),
    "death": Element.DEATH,
    **dict.fromkeys(("date", "event_date"), Element.DATE),
    **dict.fromkeys(("place", "held"), Element.PLACE),
    **dict.fromkeys(("cause", "means"), Element.CAUSE),
    **dict.fromkeys(("status", "group"), Element.STATUS),
    "attribution": Element.ATTRIBUTION,
}
"""What a claim of each kind bears on: its certainty is that of the element."""
GATHERED = ("cause", "group")  # facts that add up over the columns


@dataclass(slots=True, repr=False)
class Draft:
    """What has been read of one row so far."""

    list_id: str
    latin: EntryName = field(default_factory=EntryName)
    arabic: EntryName = field(default_factory=EntryName)
    age: Age = field(default_factory=Age)
    days: dict[str, PartialDate] = field(default_factory=dict)
    places: dict[PlaceMeaning, str] = field(default_factory=dict)
    facts: dict[str, Any] = field(default_factory=dict)

    def take(self, effect: Effect) -> None:
        """Add what one value says: a later column wins, but never by saying that it does not know."""
        for fact, value in effect:
            if fact in GATHERED:
                assert isinstance(value, tuple)  # noqa: S101  (the map's reader makes it one)
                self.facts[fact] = tuple(dict.fromkeys((*self.facts.get(fact, ()), *value)))
            elif fact not in self.facts or value not in (UNKNOWN, (NO_PARTY,)):
                self.facts[fact] = value


def attribution_of(facts: Mapping[str, Any], where: str, standard: Standard) -> Attribution:
    """Return the typed set that the parties make; raise `MapRefused` where type and number differ."""
    parties = tuple(code for code in facts.get("party", ()) if code != NO_PARTY)
    kind = facts.get("attribution", Kind.SOLE if parties else Kind.UNKNOWN)
    try:
        return Attribution(kind, tuple(sorted(parties)), standard if parties else Standard.NONE)
    except WrongNumberOfParties as error:
        raise MapRefused(
            f"The map gives {where} {len(parties)} parties under the attribution `{kind}`: name one "
            f"party, or set `attribution` beside them to one of {', '.join(Kind)}."
        ) from error


class Assembler:
    """Puts rows together under one map. What few rows differ in is made once and kept."""

    def __init__(self, listed: ListMap, *, today: date) -> None:
        self._listed = listed
        self._assessed = listed.assessment
        self._credibility = listed.source.credibility
        self._today = today
        sure = listed.assessment.certainties
        self._sure = {element: sure.get(element, Certainty.UNKNOWN) for element in Element}
        self._attribution = lru_cache(maxsize=4_096)(self._make_attribution)
        self._causes = lru_cache(maxsize=4_096)(self._make_causes)
        self._fate = lru_cache(maxsize=256)(self._make_fate)
        self._certainties = lru_cache(maxsize=256)(self._make_certainties)

    def entry(self, draft: Draft) -> Entry:
        """Put a row together; raise `RowRefused` where its parts cannot all be true."""
        self._refuse_days_to_come(draft.days)
        said = tuple(self._said(draft))
        documented = draft.days.get("documented", NO_DAY)
        day = min(documented.latest or self._today, self._today)
        return Entry(
            list_id=draft.list_id,
            facts=self._facts(draft, frozenset(ABOUT[one.element] for one in said)),
            latin=draft.latin,
            arabic=draft.arabic,
            born=draft.days.get("born", NO_DAY),
            documented_on=day if documented.is_known else None,
            said=said,
        )

    def _refuse_days_to_come(self, days: Mapping[str, PartialDate]) -> None:
        for key, day in days.items():
            if day.earliest is not None and day.earliest > self._today:
                raise RowRefused(f"The date read for `{key}` lies after the day of the import.")

    def _facts(self, draft: Draft, said_of: frozenset[Element]) -> PersonFacts:
        read, age = draft.facts, _age(draft)
        custody = read.get("in_custody", False)
        status = read.get("status", CivilianStatus.UNKNOWN)
        killed = draft.places.get(PlaceMeaning.KILLED, UNKNOWN_PLACE)
        attribution = self._attribution(read.get("party", ()), read.get("attribution"))
        return PersonFacts(
            sex=read.get("sex", Sex.UNKNOWN),
            age=age,
            age_group=settle_age_group(age, read.get("age_group", AgeGroup.UNKNOWN)),
            status=status,
            event_on=draft.days.get("event", NO_DAY),
            event_governorate=UNKNOWN_PLACE if custody else killed,
            died_on=draft.days.get("died", NO_DAY),
            death_governorate=killed if custody else UNKNOWN_PLACE,
            in_custody=custody,
            holding_governorate=draft.places.get(PlaceMeaning.HELD, UNKNOWN_PLACE),
            origin_governorate=draft.places.get(PlaceMeaning.ORIGIN, UNKNOWN_PLACE),
            attribution=attribution,
            alleged=attribution.parties,
            causes=self._causes(read.get("cause", ())),
            means=read.get("means", UNKNOWN),
            groups=tuple(sorted(read.get("group", ()))),
            fate=self._fate(custody, read.get("custody"), read.get("body")),
            named=bool(draft.latin.whole or draft.arabic.whole),
            exclusion=read.get("exclusion", self._assessed.exclusions.get(status, Exclusion.NONE)),
            certainties=self._certainties(said_of),
        )

    def _make_attribution(self, parties: tuple[str, ...], kind: Kind | None) -> Attribution:
        told = {"party": parties} | ({"attribution": kind} if kind else {})
        return attribution_of(told, "a row", self._assessed.standard)

    def _make_causes(self, causes: tuple[Cause, ...]) -> tuple[Component, ...]:
        known = [cause for cause in causes if cause is not Cause.UNKNOWN]
        return tuple(Component(cause, self._sure[Element.CAUSE]) for cause in sorted(known))

    def _make_fate(self, in_custody: bool, custody: Custody | None, body: Body | None) -> Fate:  # noqa: FBT001
        held = self._assessed.custody if in_custody else Custody.NEVER
        return Fate(self._assessed.death, custody or held, body or self._assessed.body)

    def _make_certainties(
        self, said_of: frozenset[Element]
    ) -> tuple[tuple[Element, Certainty], ...]:
        """Return the map's certainty of what the row speaks of; of the rest nothing is certain."""
        return tuple(
            (element, self._sure[element] if element in said_of else Certainty.UNKNOWN)
            for element in Element
        )

    def _said(self, draft: Draft) -> Iterator[Statement]:
        """Yield a claim for each fact that the row states; what it leaves open is no claim."""
        read, days, places = draft.facts, draft.days, draft.places
        age = draft.age
        stated = (
            ("name_en", draft.latin.whole),
            ("name_ar", draft.arabic.whole),
            ("birth", days.get("born", NO_DAY).edtf),
            ("sex", read.get("sex", "")),
            ("age", "" if age == NO_AGE else f"{age.low}-{age.high}"),
            ("age_group", read.get("age_group", "")),
            ("origin", places.get(PlaceMeaning.ORIGIN, "")),
            ("death", self._assessed.death),
            ("date", days.get("died", NO_DAY).edtf),
            ("event_date", days.get("event", NO_DAY).edtf),
            ("place", places.get(PlaceMeaning.KILLED, "")),
            ("held", places.get(PlaceMeaning.HELD, "")),
            ("cause", "+".join(part.cause for part in self._causes(read.get("cause", ())))),
            ("means", read.get("means", "")),
            ("status", read.get("status", "")),
            ("group", "+".join(sorted(read.get("group", ())))),
            ("attribution", self._attribution(read.get("party", ()), read.get("attribution")).code),
        )
        for element, value in stated:
            if value and value != UNKNOWN:
                sure = self._sure[ABOUT[element]]
                yield Statement(element, str(value), self._credibility, sure)


def _age(draft: Draft) -> Age:
    """Return the age that the list gives, or the one between birth and event."""
    born = draft.days.get("born", NO_DAY)
    event = draft.days.get("event") or draft.days.get("died", NO_DAY)
    if draft.age != NO_AGE or not (born.is_known and event.is_known):
        return draft.age
    try:
        return age_at(born, event)
    except (BornLater, ImpossibleAge) as error:
        raise RowRefused(f"The dates of birth and death do not fit: {error}") from error
