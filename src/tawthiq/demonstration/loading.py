"""The loading of the record: the same deeds as everybody's, with the clock of the invented months."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta

from django.db import transaction

from tawthiq.accounts.actions import add_user
from tawthiq.accounts.models import User
from tawthiq.cases.actions import (
    Decision,
    Detention,
    NameParts,
    PersonFile,
    SourceCard,
    Statement,
    add_claim,
    add_source,
    add_spell,
    open_incident,
    open_person,
    record_finding,
    record_incident_finding,
)
from tawthiq.cases.models import Incident, Source
from tawthiq.cases.queries import latest_seq
from tawthiq.demonstration.invention import InventedName
from tawthiq.demonstration.months import FOUNDED
from tawthiq.demonstration.people import PlannedIncident, PlannedPerson
from tawthiq.domain.certainty import Certainty, Credibility, Reliability
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.findings import Exclusion, Outcome
from tawthiq.domain.packs import Pack

STAFF = (("amal", "recorder"), ("carmen", "reviewer"), ("dana", "editor"))
SOURCES = (
    SourceCard("family", "family", Reliability.B, "A relative (invented)"),
    SourceCard("hospital", "official", Reliability.A, "A hospital's register (invented)"),
)
EVENING = time(15, tzinfo=UTC)  # still the same day where the record is kept


@dataclass(frozen=True, slots=True)
class Team:
    """Who decides in the demonstration, on whose word, under which pack."""

    recorder: User
    reviewer: User
    sources: tuple[Source, ...]
    pack: Pack


def is_loaded() -> bool:
    """Tell whether anything was found in this workspace yet."""
    return latest_seq() > 0


@transaction.atomic
def load_record(
    plan: Sequence[PlannedIncident], pack: Pack, *, progress: Callable[[int], None]
) -> int:
    """Load the whole plan in one transaction and return the number of people; `progress` counts them.

    Each decision is taken in the evening of the day it is documented on, a second after the last.
    """
    team = _gather(pack)
    people = 0
    for incident in plan:
        second = timedelta(seconds=people)
        _load_incident(incident, team, datetime.combine(incident.documented_on, EVENING) + second)
        people += len(incident.people)
        progress(len(incident.people))
    return people


def _gather(pack: Pack) -> Team:
    staff = [add_user(name, role, by="demonstration", at=FOUNDED) for name, role in STAFF]
    recorder, reviewer, _ = staff
    sources = tuple(add_source(card, by=recorder, at=FOUNDED) for card in SOURCES)
    return Team(recorder, reviewer, sources, pack)


def _decision(team: Team, at: datetime, outcome: Outcome = Outcome.COUNTED) -> Decision:
    return Decision(
        by=team.recorder,
        reviewed_by=team.reviewer,
        at=at,
        reason="Invented for the demonstration.",
        outcome=outcome,
        pack=team.pack,
    )


def _load_incident(planned: PlannedIncident, team: Team, at: datetime) -> None:
    incident = None
    if planned.facts is not None:
        incident = open_incident(planned.title_en, planned.title_ar, by=team.recorder, at=at)
        record_incident_finding(incident, planned.facts, _decision(team, at))
    for person in planned.people:
        _load_person(person, incident, team, at)


def _load_person(
    planned: PlannedPerson, incident: Incident | None, team: Team, at: datetime
) -> None:
    facts = replace(planned.facts, incident=incident.pk if incident else None)
    file = PersonFile(
        ar=name_parts(planned.name, 0),
        en=name_parts(planned.name, 1),
        sex=facts.sex,
        origin_governorate=facts.origin_governorate,
    )
    person = open_person(file, by=team.recorder, at=at)
    for source, credibility in zip(team.sources, Credibility, strict=False):
        said = Statement("death", facts.died_on.edtf, credibility, Certainty.CONFIRMED)
        add_claim(person, source, said, by=team.recorder, at=at)
    if planned.arrested_on:
        add_spell(person, _detention(planned), by=team.recorder, at=at)
    outcome = Outcome.COUNTED if facts.exclusion is Exclusion.NONE else Outcome.NOT_COUNTED
    record_finding(person, facts, _decision(team, at, outcome))


def name_parts(name: InventedName, script: int) -> NameParts:
    """Return an invented name in the Arabic (0) or the Latin (1) script."""
    return NameParts(
        given=name.given[script],
        father=name.father[script],
        grandfather=name.grandfather[script],
        family=name.family[script],
    )


def _detention(planned: PlannedPerson) -> Detention:
    facts = planned.facts
    return Detention(
        arrested=PartialDate.on(planned.arrested_on) if planned.arrested_on else PartialDate(),
        force=facts.attribution.parties[0] if facts.attribution.parties else "",
        holding_places=(facts.holding_governorate,),
        notified=PartialDate.on(planned.notified_on) if planned.notified_on else PartialDate(),
        ended=facts.died_on,
        custody=facts.fate.custody,
        body=facts.fate.body,
    )
