"""June 2020, as far as it has come: what was found in its first days, invented like everything here."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from random import Random
from typing import Any

from tawthiq.demonstration.attacks import killed
from tawthiq.demonstration.invention import InventedName, invent_name
from tawthiq.demonstration.people import certain
from tawthiq.domain.ages import Age, AgeGroup, Category, Sex
from tawthiq.domain.attribution import Attribution, Kind, Standard
from tawthiq.domain.causes import Cause, Component
from tawthiq.domain.certainty import Certainty
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.fate import Body, Custody, Death, Fate
from tawthiq.domain.findings import Answer, IncidentFacts, PersonFacts
from tawthiq.domain.status import CivilianStatus

SEED = 20200609
TODAY = date(2020, 6, 9)  # until when the team has worked
OPEN = 12  # files that are still being worked on
SEEN = 6  # dead that were seen in the strike: five have files


Where = dict[str, dict[str, Any]]


def hour(day: int, hour: int, minute: int = 0) -> datetime:
    """Return an instant of June 2020."""
    return datetime(2020, 6, day, hour, minute, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class June:
    """The invented people of June: name and facts of each."""

    strike: IncidentFacts
    named: tuple[tuple[InventedName, PersonFacts], ...]
    unnamed: tuple[PersonFacts, ...]
    trail: tuple[InventedName, tuple[PersonFacts, ...]]
    held: tuple[InventedName, PersonFacts]
    open: tuple[tuple[InventedName, PersonFacts], ...]


def invent_june(where: Where) -> June:
    """Return the people of June; the places and parties are those of the cases written out."""
    chance = Random(SEED)  # noqa: S311  a demonstration must be the same for everybody
    strike = _strike(where["strike"])
    slots = (Category.WOMEN, Category.CHILDREN, Category.MEN)
    named = tuple(killed(slot, strike, strike.governorate, "", chance) for slot in slots)
    unnamed = tuple(_unnamed(strike, chance) for _ in range(2))
    return June(
        strike,
        named,
        unnamed,
        _trail(where["trail"], chance),
        (invent_name(chance, Sex.MALE), _held(where["held"])),
        tuple(_open(nth, where["open"], chance) for nth in range(OPEN)),
    )


def _strike(where: dict[str, Any]) -> IncidentFacts:
    return IncidentFacts(
        event_on=PartialDate.on(date(2020, 6, 3)),
        governorate=where["governorate"],
        place=where["place"],
        place_kind="camp",
        means="airstrike",
        attribution=Attribution.of(Kind.JOINT_UNRESOLVED, *where["parties"]),
        killed_floor=SEEN,
        unnamed=2,
        injured_low=9,
        injured_high=14,
        control=where["control"],
        warning=Answer.NO,
        military_presence=Answer.NO,
        strikes=2,
        notable=True,
    )


def _unnamed(strike: IncidentFacts, chance: Random) -> PersonFacts:
    """Seen among the dead on a photograph, and not yet known by name."""
    _, facts = killed(Category.MEN, strike, "unknown", "", chance)
    return replace(
        facts,
        sex=Sex.UNKNOWN,
        age=Age(),
        age_group=AgeGroup.UNKNOWN,
        named=False,
        fate=Fate(Death.CONFIRMED, Custody.NEVER, Body.UNKNOWN),
        certainties=certain(identity=Certainty.UNKNOWN, attribution=Certainty.LIKELY),
    )


def _trail(where: dict[str, Any], chance: Random) -> tuple[InventedName, tuple[PersonFacts, ...]]:
    """Somebody whose attribution was put right twice, as more became known."""
    scene = IncidentFacts(
        event_on=PartialDate.on(date(2020, 6, 1)),
        governorate=where["governorate"],
        means="shelling",
    )
    name, facts = killed(Category.MEN, scene, scene.governorate, "", chance)
    steps = (
        Attribution(),
        Attribution.of(Kind.ONE_OF, *where["parties"], standard=Standard.POSSIBLE),
        Attribution.of(Kind.SOLE, where["settled"], standard=Standard.CONCLUSIVE),
    )
    return name, tuple(replace(facts, attribution=step) for step in steps)


def _held(where: dict[str, Any]) -> PersonFacts:
    """Arrested twice; the family was told of his death by a register of the state."""
    died = PartialDate("2019-10", date(2019, 10, 1), date(2019, 10, 31))
    return PersonFacts(
        sex=Sex.MALE,
        age=Age(29, 30),
        age_group=AgeGroup.ADULT,
        status=CivilianStatus.CIVILIAN,
        event_on=died,
        died_on=died,
        in_custody=True,
        holding_governorate=where["later"],
        origin_governorate=where["origin"],
        attribution=Attribution.of(Kind.SOLE, where["party"]),
        causes=(Component(Cause.TORTURE, Certainty.LIKELY),),
        means="unknown",
        fate=Fate(Death.CONFIRMED, Custody.DISAPPEARED, Body.REFUSED),
        certainties=certain(date=Certainty.LIKELY, cause=Certainty.LIKELY),
    )


def _open(nth: int, where: dict[str, Any], chance: Random) -> tuple[InventedName, PersonFacts]:
    """Somebody who is still being worked on: a file, and no finding."""
    scene = IncidentFacts(
        event_on=PartialDate.on(date(2020, 6, 1 + nth % 8)),
        governorate=where["governorates"][nth % len(where["governorates"])],
        means=where["means"][nth % len(where["means"])],
    )
    slot = (Category.MEN, Category.WOMEN, Category.CHILDREN)[nth % 3]
    return killed(slot, scene, scene.governorate, "", chance)
