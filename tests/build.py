"""Builders for tests: they reach every state through the deeds of the product, never around them.

Everybody is invented. Amal records, Basil reads, Carmen reviews, Dana publishes, Eve is nobody, and
Samir is the steward.

    team = build.team()
    dead = build.counted(team, build.facts(), at=build.noon(2020, 5, 3))
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from tests import people

from tawthiq.accounts.actions import add_user
from tawthiq.accounts.compartments import CompartmentNames, admit, open_compartment
from tawthiq.accounts.models import Compartment, User
from tawthiq.cases.actions import (
    Decision,
    NameParts,
    PersonFile,
    open_incident,
    open_person,
    record_finding,
    record_incident_finding,
)
from tawthiq.cases.models import Finding, Incident, Person
from tawthiq.domain.ages import AgeGroup, Sex
from tawthiq.domain.attribution import Attribution, Kind
from tawthiq.domain.causes import Cause, Component
from tawthiq.domain.certainty import Certainty
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.fate import Death, Fate
from tawthiq.domain.findings import IncidentFacts, PersonFacts
from tawthiq.domain.packs import Governorate, Pack, Party, Term
from tawthiq.domain.status import CivilianStatus

PACK = Pack(
    code="invented",
    version="1",
    en="Invented",
    ar="متخيَّل",
    time_zone="Asia/Damascus",
    governorates=(Governorate("G1", "North", "الشمال"), Governorate("G2", "South", "الجنوب")),
    parties=(
        Party("crown", "The Crown", "التاج", is_state=True),
        Party("guard", "The Guard", "الحرس", above="crown"),
        Party("league", "The League", "العصبة"),
        Party("empire", "The Empire", "الإمبراطورية", is_state=True),
    ),
    allied=(("crown", "empire"),),
    means=(Term("shelling", "Shelling", "قصف"), Term("mine", "Mine", "لغم")),
    groups=(Term("media", "Media worker", "إعلامي"),),
    place_kinds=(Term("market", "Market", "سوق"),),
    months_ar=(),
)
"""A country of two governorates, so that no test of a store needs a pack to be loaded."""


@dataclass(frozen=True)
class Team:
    """The people who work here, by their roles."""

    amal: User
    basil: User
    carmen: User
    dana: User
    samir: User


def noon(year: int, month: int, day: int, hour: int = 12) -> datetime:
    return datetime(year, month, day, hour, tzinfo=UTC)


START = noon(2020, 1, 1, 0)


def team(at: datetime = START) -> Team:
    """Add the cast, or find it; Samir is the steward."""
    samir = User.objects.filter(username="samir").first()
    return Team(
        amal=people.amal(),
        basil=people.basil(),
        carmen=people.carmen(),
        dana=people.dana(),
        samir=samir or add_user("samir", "steward", by="tests", at=at),
    )


def facts(**changes: object) -> PersonFacts:
    """Return the facts of a civilian man killed by shelling of the Crown in the north on 2 May 2020."""
    told: dict[str, object] = {
        "sex": Sex.MALE,
        "age_group": AgeGroup.ADULT,
        "status": CivilianStatus.CIVILIAN,
        "event_on": PartialDate.on(date(2020, 5, 2)),
        "event_governorate": "G1",
        "died_on": PartialDate.on(date(2020, 5, 2)),
        "death_governorate": "G1",
        "origin_governorate": "G2",
        "attribution": Attribution.of(Kind.SOLE, "crown"),
        "causes": (Component(Cause.ATTACK, Certainty.CONFIRMED),),
        "means": "shelling",
        "fate": Fate(Death.CONFIRMED),
    }
    return PersonFacts(**(told | changes))  # type: ignore[arg-type]


def person(team: Team, given: str = "فلان", *, at: datetime = START) -> Person:
    """Open the file of an invented person."""
    file = PersonFile(ar=NameParts(given=given, family="المثالي"))
    return open_person(file, by=team.amal, at=at)


def decision(team: Team, at: datetime, **changes: object) -> Decision:
    """Return a decision by Amal, reviewed by Carmen, under the invented pack."""
    told: dict[str, object] = {
        "by": team.amal,
        "reviewed_by": team.carmen,
        "at": at,
        "reason": "Two witnesses who do not know each other.",
        "pack": PACK,
    }
    return Decision(**(told | changes))  # type: ignore[arg-type]


def counted(
    team: Team, told: PersonFacts | None = None, *, at: datetime, who: Person | None = None
) -> Finding:
    """Record that a person counts; opens a file when none is given."""
    return record_finding(who or person(team, at=at), told or facts(), decision(team, at))


def incident(team: Team, told: IncidentFacts | None = None, *, at: datetime) -> Incident:
    """Open an incident and record a finding of it."""
    opened = open_incident("An invented shelling", "قصف متخيَّل", by=team.amal, at=at)
    default = IncidentFacts(
        event_on=PartialDate.on(date(2020, 5, 2)), governorate="G1", means="shelling"
    )
    record_incident_finding(opened, told or default, decision(team, at))
    return opened


def compartment(code: str, *members: User, at: datetime = START) -> Compartment:
    """Open a compartment and let people in."""
    names = CompartmentNames(code, f"The {code}", "مجموعة متخيَّلة")
    opened = open_compartment(names, by="tests", at=at)
    for member in members:
        admit(member, opened, by="tests", at=at)
    return opened
