"""What was known at a cut-off, and what a cut-off is named by (counting.md 5)."""

from datetime import UTC, date, datetime, timedelta

import pytest
from tests import build

from tawthiq.cases.actions import withdraw_incident
from tawthiq.cases.queries import (
    decided_at,
    file_numbers,
    finding_columns,
    findings_after,
    incident_findings_after,
    known_at,
    known_incidents_at,
    latest_seq,
    seq_at,
)

pytestmark = pytest.mark.django_db
MAY, JUNE = build.noon(2020, 5, 3), build.noon(2020, 6, 9)


def test_a_cut_off_before_a_correction_gives_what_was_known_then() -> None:
    team = build.team()
    first = build.counted(team, at=MAY)
    second = build.counted(team, build.facts(event_governorate="G2"), at=JUNE, who=first.person)

    assert list(known_at(1)) == [first]
    assert list(known_at(2)) == [second]
    assert not known_at(0)


def test_incidents_share_the_order_of_commit() -> None:
    team = build.team()
    build.counted(team, at=MAY)
    incident = build.incident(team, at=MAY)
    withdraw_incident(incident, build.decision(team, JUNE))

    assert latest_seq() == 3
    assert known_incidents_at(2).get().outcome == "recorded"
    assert known_incidents_at(3).get().outcome == "withdrawn"
    assert [row["seq"] for row in incident_findings_after(0)] == [2, 3]


def test_a_day_as_a_cut_off_is_its_end_where_the_record_is_kept() -> None:
    team = build.team()
    midnight = datetime(2020, 5, 3, 21, tzinfo=UTC)  # in Damascus
    for moment in (midnight - timedelta(seconds=1), midnight, midnight + timedelta(seconds=1)):
        build.counted(team, at=moment)

    assert seq_at(date(2020, 5, 3), "Asia/Damascus") == 1
    assert seq_at(date(2020, 5, 3), "UTC") == 3
    assert seq_at(date(2020, 5, 2), "Asia/Damascus") == 0


def test_the_first_and_the_last_day_of_the_calendar_are_cut_offs_too() -> None:
    build.counted(build.team(), at=MAY)

    assert (seq_at(date.min, "Asia/Damascus"), seq_at(date.max, "Asia/Damascus")) == (0, 1)


def test_an_instant_as_a_cut_off_takes_all_that_was_decided_by_then() -> None:
    team = build.team()
    for _ in range(3):
        build.counted(team, at=MAY)
    build.counted(team, at=JUNE)

    assert seq_at(MAY) == 3
    assert seq_at(JUNE - timedelta(microseconds=1)) == 3
    assert seq_at(JUNE) == 4


def test_before_anything_was_decided_there_is_nothing() -> None:
    assert (latest_seq(), seq_at(MAY), decided_at(0)) == (0, 0, None)


def test_findings_after_a_cut_off_come_in_order_with_all_columns() -> None:
    team = build.team()
    found = [build.counted(team, at=MAY) for _ in range(4)]

    rows = list(findings_after(1, up_to=3))

    assert [row["seq"] for row in rows] == [2, 3]
    assert list(rows[0]) == finding_columns()
    assert file_numbers([2]) == {2: found[1].person.number}
