"""Recording what was found about an incident (counting.md 2)."""

from datetime import date

import pytest
from tests import build

from tawthiq.audit.queries import newest
from tawthiq.cases.actions import incidents, record_incident_finding, withdraw_incident
from tawthiq.cases.models import IncidentFinding
from tawthiq.cases.queries import latest_incident_finding
from tawthiq.cases.refusals import NothingToWithdraw, OwnReview, UnknownCode
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.findings import Answer, IncidentFacts

pytestmark = pytest.mark.django_db
MAY, JUNE = build.noon(2020, 5, 3), build.noon(2020, 6, 9)
MARKET = IncidentFacts(
    event_on=PartialDate.on(date(2020, 4, 28)),
    governorate="G1",
    place_kind="market",
    means="shelling",
    killed_floor=44,
    injured_low=50,
    injured_high=60,
    control="league",
    warning=Answer.NO,
    strikes=2,
    notable=True,
)


def test_an_incident_says_where_when_and_by_what() -> None:
    incident = build.incident(build.team(), MARKET, at=MAY)

    found = latest_incident_finding(incident)

    assert found is not None
    assert (found.governorate, found.control, found.warning, found.strikes) == (
        "G1",
        "league",
        "no",
        2,
    )
    assert newest(1)[0].subject == incident.number


def test_a_correction_supersedes() -> None:
    team = build.team()
    incident = build.incident(team, MARKET, at=MAY)

    second = record_incident_finding(incident, MARKET, build.decision(team, JUNE))

    assert (second.seq, second.version, second.supersedes_id) == (2, 2, 1)


def test_what_is_withdrawn_keeps_its_facts() -> None:
    team = build.team()
    incident = build.incident(team, MARKET, at=MAY)

    gone = withdraw_incident(incident, build.decision(team, JUNE))

    assert (gone.outcome, gone.killed_floor) == ("withdrawn", 44)
    with pytest.raises(NothingToWithdraw):
        withdraw_incident(incident, build.decision(team, JUNE))


def test_nobody_reviews_their_own_incident() -> None:
    team = build.team()

    with pytest.raises(OwnReview):
        record_incident_finding(
            build.incident(team, at=MAY),
            MARKET,
            build.decision(team, MAY, by=team.carmen, reviewed_by=team.carmen),
        )


@pytest.mark.parametrize("code", ["governorate", "control", "means", "place_kind"])
def test_an_unknown_code_is_refused(code: str) -> None:
    team = build.team()
    facts = IncidentFacts(**{code: "nowhere"})  # type: ignore[arg-type]

    with pytest.raises(UnknownCode):
        build.incident(team, facts, at=MAY)


def test_if_the_trace_fails_nothing_was_found(monkeypatch: pytest.MonkeyPatch) -> None:
    team = build.team()

    def fail(*_args: object, **_named: object) -> None:
        raise RuntimeError("the trace fails")

    monkeypatch.setattr(incidents, "record", fail)

    with pytest.raises(RuntimeError):
        build.incident(team, MARKET, at=MAY)

    assert not IncidentFinding.objects.exists()
