"""Findings are those that the trace says were decided, whoever owns the database."""

import pytest
from django.db import connections
from tests import build

from tawthiq.audit.queries import verify_chain
from tawthiq.cases.actions import join_persons
from tawthiq.cases.queries import prove_findings

pytestmark = pytest.mark.slow
MAY = build.noon(2020, 5, 3)


def some_findings() -> None:
    team = build.team()
    one, other = build.counted(team, at=MAY), build.counted(team, at=MAY)
    build.incident(team, at=MAY)
    join_persons(one.person, other.person, build.decision(team, MAY))
    build.counted(team, at=MAY)


def as_thief(statement: str) -> None:
    """Change findings as somebody who owns the database and takes its triggers away."""
    with connections["owner"].cursor() as cursor:
        for table in ("cases_finding", "cases_incidentfinding"):
            cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        cursor.execute(statement)


def test_findings_of_people_incidents_and_merges_are_proved(cloned_database: str) -> None:
    some_findings()

    proof = prove_findings()

    assert (proof.findings, proof.trouble) == (5, "")


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE cases_finding SET event_governorate = 'G2' WHERE seq = 2",
        "UPDATE cases_finding SET decided_at = decided_at + interval '1 day' WHERE seq = 5",
        "UPDATE cases_incidentfinding SET killed_floor = 9",
        "DELETE FROM cases_finding WHERE seq = 5",
        "DELETE FROM cases_incidentfinding",
    ],
)
def test_a_finding_that_was_changed_or_taken_is_found(cloned_database: str, change: str) -> None:
    some_findings()
    as_thief(change)

    assert verify_chain().holds
    assert prove_findings().trouble
