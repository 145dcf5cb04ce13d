"""A month being prepared, by an invented team, in a workspace with the pack of Syria in force."""

from datetime import UTC, date, datetime

from tests import build
from tests.publishing.editions import syria
from tests.publishing.test_publish import die, invented_facts

from tawthiq.cases.actions import open_incident, record_finding, record_incident_finding
from tawthiq.cases.models import Incident
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.findings import IncidentFacts
from tawthiq.publishing.models import Preparation
from tawthiq.publishing.passages import Passage
from tawthiq.publishing.preparing import Wanted, prepare, sign, write_passage
from tawthiq.publishing.queries import digest_of
from tawthiq.reference.actions import load_pack

JUNE = datetime(2020, 6, 1, 9, tzinfo=UTC)


def in_force() -> None:
    """Load the pack of Syria."""
    load_pack("syria", by="tests", at=build.START)


def market(team: build.Team, dead: int = 5) -> Incident:
    """Record an attack on a market on 2 May with as many dead as reach the threshold."""
    at = build.noon(2020, 5, 30)
    told = IncidentFacts(
        event_on=PartialDate.on(date(2020, 5, 2)),
        governorate="SY02",
        means="airstrike",
        place_kind="market",
        notable=True,
    )
    incident = open_incident("An invented market", "سوق متخيل", by=team.amal, at=at)
    record_incident_finding(incident, told, build.decision(team, at, pack=syria().pack))
    for _ in range(dead):
        facts = invented_facts(incident=incident.pk)
        who = build.person(team, at=at)
        record_finding(who, facts, build.decision(team, at, pack=syria().pack))
    return incident


def month(team: build.Team, dead: int = 5) -> Preparation:
    """Begin May, in which two were killed on the road and five, or as many as told, in a market."""
    in_force()
    die(team, date(2020, 5, 3))
    die(team, date(2020, 5, 4))
    market(team, dead)
    return prepare(Wanted("monthly", "2020-05"), by=team.carmen, at=JUNE)


def words_about(incident: int) -> Passage:
    least = f"{{incident.I-{incident:06d}.at_least}}"
    return Passage(
        f"On {{2020-05-02}} at least {least} were killed at the market.",
        f"في {{2020-05-02}} قتل في السوق {least} على الأقل.",
    )


def signed(team: build.Team) -> Preparation:
    """Write about the market in May, and let Carmen and Dana sign."""
    made = month(team)
    incident = Incident.objects.get()
    write_passage(made, words_about(incident.pk), f"I-{incident.pk:06d}", by=team.carmen, at=JUNE)
    sign(made, digest_of(made), by=team.carmen, at=JUNE)
    return sign(made, digest_of(made), by=team.dana, at=JUNE)
