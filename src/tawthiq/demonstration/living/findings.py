"""What the team found in the first days of June, in the order in which it was decided."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from tawthiq.accounts.models import Compartment
from tawthiq.cases.actions import (
    Decision,
    Detention,
    IncidentCard,
    PersonFile,
    add_spell,
    amend_incident,
    open_incident,
    open_person,
    record_finding,
    record_incident_finding,
    restrict_file,
)
from tawthiq.cases.models import Incident, Person, Source
from tawthiq.demonstration.invention import InventedName
from tawthiq.demonstration.living import sources
from tawthiq.demonstration.living.june import June, hour
from tawthiq.demonstration.living.staff import Staff
from tawthiq.demonstration.loading import name_parts
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.fate import Body, Custody
from tawthiq.domain.findings import PersonFacts
from tawthiq.domain.packs import Pack

TITLES = ("Air strike on a camp, 2020-06-03", "غارة جوية على مخيم، 2020-06-03")
NARRATIVE = (
    "غارتان بينهما نحو عشر دقائق على مخيم. شوهد ستة قتلى، وعرفت أسماء ثلاثة منهم. كل ما هنا متخيل."
    "\n\n"
    "Two strikes about ten minutes apart hit a camp. Six dead were seen, and three of them have been "
    "named. All of this is invented."
)
REASONS = (
    "Shelled at night; nobody saw from where it came.",
    "Two witnesses saw fire from two sides and cannot tell them apart.",
    "Fragments and the place of firing are documented; only one party held it that day.",
)


@dataclass(frozen=True, slots=True)
class Team:
    """Who decides in June, on whose word, under which pack."""

    staff: Staff
    sources: dict[str, Source]
    pack: Pack

    def decision(self, reason: str, at: datetime) -> Decision:
        return Decision(
            by=self.staff["amal"],
            reviewed_by=self.staff["carmen"],
            at=at,
            reason=f"{reason} Invented for the demonstration.",
            pack=self.pack,
        )


@dataclass(frozen=True, slots=True)
class Found:
    """The files of June that have findings."""

    incident: Incident
    dead: tuple[Person, ...]
    unnamed: tuple[Person, ...]
    trail: Person
    held: Person


def find(june: June, team: Team) -> Found:
    """Record the findings of June, each in its hour."""
    trail = _open(june.trail[0], june.trail[1][0], team, hour(1, 12))
    _decide(trail, june.trail[1][0], REASONS[0], team, hour(1, 14))
    incident, dead, unnamed = _strike(june, team)
    _decide(trail, june.trail[1][1], REASONS[1], team, hour(5, 9))
    held = _held(june, team)
    _decide(trail, june.trail[1][2], REASONS[2], team, hour(8, 11))
    return Found(incident, dead, unnamed, trail, held)


def _strike(june: June, team: Team) -> tuple[Incident, tuple[Person, ...], tuple[Person, ...]]:
    amal, told = team.staff["amal"], [team.sources[key] for key in _TOLD]
    incident = open_incident(*TITLES, by=amal, at=hour(3, 10))
    incident = amend_incident(
        incident, IncidentCard(*TITLES, notes=NARRATIVE), by=amal, at=hour(3, 10, 30)
    )
    sources.tell_of_incident(incident, june.strike, told, by=amal, at=hour(3, 11))
    reason = "Witness, photographs and two pages; two strikes within ten minutes."
    record_incident_finding(incident, june.strike, team.decision(reason, hour(4, 15)))
    dead = []
    for nth, (name, facts) in enumerate(june.named):
        known = replace(facts, incident=incident.pk)
        dead.append(_open(name, known, team, hour(3, 12, nth)))
        sources.tell_of_person(dead[-1], known, told, by=amal, at=hour(3, 13, nth))
        _decide(dead[-1], known, "Named by the witness.", team, hour(4, 16, nth))
    unnamed = []
    for nth, facts in enumerate(june.unnamed):
        known = replace(facts, incident=incident.pk)
        unnamed.append(_open(None, known, team, hour(3, 14, nth)))
        sources.tell_of_person(unnamed[-1], known, told[:2], by=amal, at=hour(3, 15, nth))
        _decide(unnamed[-1], known, "Seen on the photograph.", team, hour(4, 17, nth))
    return incident, tuple(dead), tuple(unnamed)


_TOLD = (sources.WITNESS, sources.PAGE, sources.RADIO)


def _held(june: June, team: Team) -> Person:
    """Arrested in 2013 and let go, arrested again in 2018 and moved twice; the register says he died."""
    (name, facts), amal = june.held, team.staff["amal"]
    person = _open(name, facts, team, hour(6, 9))
    told = [team.sources[key] for key in (sources.REGISTER, sources.SURVIVOR)]
    sources.tell_of_person(person, facts, told, by=amal, at=hour(6, 10))
    force = facts.attribution.parties[0]
    first = Detention(
        arrested=PartialDate("2013-11-21~/2013-11-30", date(2013, 11, 21), date(2013, 11, 30)),
        arrest_governorate=facts.origin_governorate,
        force=force,
        holding_places=(facts.origin_governorate,),
        ended=PartialDate.of_month(2014, 6),
        custody=Custody.RELEASED,
    )
    second = Detention(
        arrested=PartialDate.on(date(2018, 2, 17)),
        arrest_governorate=facts.origin_governorate,
        force=force,
        holding_places=(facts.origin_governorate, "unknown", facts.holding_governorate),
        notified=PartialDate.on(date(2020, 6, 2)),
        ended=facts.died_on,
        custody=Custody.DISAPPEARED,
        body=Body.REFUSED,
    )
    for nth, spell in enumerate((first, second)):
        add_spell(person, spell, by=amal, at=hour(6, 11, nth))
    _decide(person, facts, "Register and a survivor who do not know each other.", team, hour(7, 9))
    return person


def keep_apart(person: Person, group: Compartment, team: Team) -> None:
    """Show a file of custody to its group alone; every toll counts it as before."""
    why = "His survivor can be told from this file. Invented for the demonstration."
    restrict_file(person, [group], by=team.staff["amal"], at=hour(8, 10), why=why)


def _open(name: InventedName | None, facts: PersonFacts, team: Team, at: datetime) -> Person:
    return open_person(file_of(name, facts), by=team.staff["amal"], at=at)


def file_of(name: InventedName | None, facts: PersonFacts) -> PersonFile:
    """Return the working file of an invented person; without a name for the unnamed."""
    if name is None:
        return PersonFile(sex=facts.sex)
    return PersonFile(
        ar=name_parts(name, 0),
        en=name_parts(name, 1),
        sex=facts.sex,
        origin_governorate=facts.origin_governorate,
    )


def _decide(person: Person, facts: PersonFacts, reason: str, team: Team, at: datetime) -> None:
    record_finding(person, facts, team.decision(reason, at))
