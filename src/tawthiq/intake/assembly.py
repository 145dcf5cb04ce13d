"""What a row's columns said, put together into countable facts and claims."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

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
from tawthiq.domain.fate import Body, Custody, Death, Fate
from tawthiq.domain.findings import UNKNOWN_PLACE, Exclusion, PersonFacts
from tawthiq.domain.status import CivilianStatus
from tawthiq.intake.entries import Entry, EntryName, Said
from tawthiq.intake.maps.checking import NO_PARTY
from tawthiq.intake.maps.model import AssessmentSection, Effect, ListMap, PlaceMeaning
from tawthiq.intake.refusals import MapRefused, RowRefused

UNKNOWN = "unknown"
GATHERED = ("cause", "group")  # facts that add up over the columns


@dataclass(slots=True)
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


def entry_of(draft: Draft, listed: ListMap, *, today: date) -> Entry:
    """Put a row together; raise `RowRefused` where its parts cannot all be true."""
    _refuse_impossible_days(draft.days, today)
    facts = _facts(draft, listed.assessment)
    documented = draft.days.get("documented", PartialDate())
    return Entry(
        list_id=draft.list_id,
        facts=facts,
        latin=draft.latin,
        arabic=draft.arabic,
        born=draft.days.get("born", PartialDate()),
        documented_on=min(documented.latest or today, today) if documented.is_known else None,
        said=tuple(_said(draft, facts)),
    )


def _refuse_impossible_days(days: Mapping[str, PartialDate], today: date) -> None:
    for key, day in days.items():
        if day.earliest is not None and day.earliest > today:
            raise RowRefused(f"The date read for `{key}` lies after the day of the import.")


def _facts(draft: Draft, assessed: AssessmentSection) -> PersonFacts:
    read, age = draft.facts, _age(draft)
    custody = bool(read.get("in_custody", False))
    status = read.get("status", CivilianStatus.UNKNOWN)
    killed = draft.places.get(PlaceMeaning.KILLED, UNKNOWN_PLACE)
    certainties = assessed.certainties
    sure_of_cause = certainties.get(Element.CAUSE, Certainty.UNKNOWN)
    attribution = attribution_of(read, "a row", assessed.standard)
    return PersonFacts(
        sex=read.get("sex", Sex.UNKNOWN),
        age=age,
        age_group=settle_age_group(age, read.get("age_group", AgeGroup.UNKNOWN)),
        status=status,
        event_on=draft.days.get("event", PartialDate()),
        event_governorate=UNKNOWN_PLACE if custody else killed,
        died_on=draft.days.get("died", PartialDate()),
        death_governorate=killed if custody else UNKNOWN_PLACE,
        in_custody=custody,
        holding_governorate=draft.places.get(PlaceMeaning.HELD, UNKNOWN_PLACE),
        origin_governorate=draft.places.get(PlaceMeaning.ORIGIN, UNKNOWN_PLACE),
        attribution=attribution,
        alleged=attribution.parties,
        causes=_causes(read.get("cause", ()), sure_of_cause),
        means=read.get("means", UNKNOWN),
        groups=tuple(sorted(read.get("group", ()))),
        fate=_fate(read, assessed, custody=custody),
        named=bool(draft.latin.whole or draft.arabic.whole),
        exclusion=read.get("exclusion", assessed.exclusions.get(status, Exclusion.NONE)),
        certainties=tuple(
            (element, certainties.get(element, Certainty.UNKNOWN)) for element in Element
        ),
    )


def _age(draft: Draft) -> Age:
    """Return the age that the list gives, or the one between birth and event."""
    born = draft.days.get("born", PartialDate())
    event = draft.days.get("event") or draft.days.get("died", PartialDate())
    if draft.age != Age() or not (born.is_known and event.is_known):
        return draft.age
    try:
        return age_at(born, event)
    except (BornLater, ImpossibleAge) as error:
        raise RowRefused(f"The dates of birth and death do not fit: {error}") from error


def _causes(causes: tuple[Cause, ...], certainty: Certainty) -> tuple[Component, ...]:
    known = [cause for cause in causes if cause is not Cause.UNKNOWN]
    return tuple(Component(cause, certainty) for cause in sorted(known))


def _fate(read: Mapping[str, Any], assessed: AssessmentSection, *, custody: bool) -> Fate:
    held: Custody = read.get("custody", assessed.custody if custody else Custody.NEVER)
    death: Death = assessed.death
    body: Body = read.get("body", assessed.body)
    return Fate(death, held, body)


def _said(draft: Draft, facts: PersonFacts) -> Iterator[Said]:
    """Yield a claim for each fact that the row states; what it leaves open is no claim."""
    years = "" if draft.age == Age() else f"{draft.age.low}-{draft.age.high}"
    stated = (
        (Element.IDENTITY, "name_en", draft.latin.whole),
        (Element.IDENTITY, "name_ar", draft.arabic.whole),
        (Element.IDENTITY, "birth", draft.days.get("born", PartialDate()).edtf),
        (Element.IDENTITY, "sex", facts.sex),
        (Element.IDENTITY, "age", years),
        (Element.IDENTITY, "age_group", draft.facts.get("age_group", "")),
        (Element.IDENTITY, "origin", draft.places.get(PlaceMeaning.ORIGIN, "")),
        (Element.DEATH, "death", facts.fate.death),
        (Element.DATE, "date", facts.died_on.edtf),
        (Element.DATE, "event_date", facts.event_on.edtf),
        (Element.PLACE, "place", draft.places.get(PlaceMeaning.KILLED, "")),
        (Element.PLACE, "held", draft.places.get(PlaceMeaning.HELD, "")),
        (Element.CAUSE, "cause", "+".join(part.cause for part in facts.causes)),
        (Element.CAUSE, "means", facts.means),
        (Element.STATUS, "status", facts.status),
        (Element.STATUS, "group", "+".join(facts.groups)),
        (Element.ATTRIBUTION, "attribution", facts.attribution.code),
    )
    for about, element, value in stated:
        if value and value != UNKNOWN:
            yield Said(about, element, str(value), facts.certainty_of(about))
