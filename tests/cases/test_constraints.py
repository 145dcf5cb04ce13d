"""What the database itself refuses of findings, by constraints that are sentences."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.db import IntegrityError, connection, connections, transaction
from django.db.utils import ProgrammingError
from tests import build

from tawthiq.cases.models import Finding, Incident, IncidentFinding, Person
from tawthiq.cases.models.tables import written_columns

MAY = build.noon(2020, 5, 3)


def another(found: Finding, **changes: object) -> None:
    """Insert the second version of a finding, around every deed."""
    row = written_columns(found) | {
        "seq": found.seq + 1,
        "version": found.version + 1,
        "supersedes_id": found.seq,
    }
    with transaction.atomic():
        Finding(**(row | changes)).save(force_insert=True)


def first_of_another(found: Finding, **changes: object) -> None:
    """Insert the first finding of another person."""
    other = Person.objects.create(opened_at=MAY, opened_by=found.decided_by)
    another(found, person_id=other.pk, version=1, supersedes_id=None, **changes)


def name_of(refused: pytest.ExceptionInfo[IntegrityError]) -> str:
    cause: Any = refused.value.__cause__
    return str(cause.diag.constraint_name)


@pytest.mark.django_db
def test_a_version_that_follows_is_taken() -> None:
    found = build.counted(build.team(), at=MAY)

    another(found, event_governorate="G2")

    assert Finding.objects.count() == 2


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("changes", "constraint"),
    [
        ({"version": 3}, "finding_follows_its_own_person"),
        ({"version": 1}, "finding_has_a_predecessor_unless_it_is_the_first"),
        ({"supersedes_id": None}, "finding_has_a_predecessor_unless_it_is_the_first"),
        ({"seq": 4, "supersedes_id": 3}, "finding_follows_its_own_person"),
        ({"documented_on": date(2020, 6, 1)}, "finding_is_not_documented_after_its_decision"),
        ({"documented_on": date(2020, 5, 2)}, "finding_keeps_the_day_it_was_documented_on"),
        (
            {"documented_on": None, "outcome": "withdrawn"},
            "finding_keeps_the_day_it_was_documented_on",
        ),
        ({"documented_on": None}, "finding_reviewed_and_counted_has_its_day"),
        ({"decided_at": MAY - timedelta(seconds=1)}, "finding_is_not_backdated"),
        ({"outcome": "joined_into"}, "finding_says_into_whom_it_was_joined"),
        ({"in_scope": False}, "finding_counts_only_what_is_in_scope"),
        ({"fate_death": "alive", "fate_body": "none"}, "finding_counts_nobody_alive"),
        ({"exclusion": "disease"}, "finding_that_counts_has_no_exclusion"),
        ({"outcome": "not_counted"}, "finding_that_does_not_count_says_why"),
        ({"standing": "adopted"}, "finding_names_a_list_if_and_only_if_adopted"),
        ({"list_key": "list"}, "finding_names_a_list_if_and_only_if_adopted"),
        ({"age_low": 30, "age_high": 20}, "finding_age_interval_is_in_order"),
        ({"age_low": -1}, "finding_age_interval_is_in_order"),
        ({"age_high": 131}, "finding_age_interval_is_in_order"),
        ({"age_low": 19, "age_group": "child"}, "finding_age_group_fits_the_interval"),
        ({"age_high": 17, "age_group": "adult"}, "finding_age_group_fits_the_interval"),
        ({"event_from": date(2020, 5, 3)}, "finding_event_range_is_in_order"),
        ({"died_from": date(2020, 5, 3)}, "finding_death_range_is_in_order"),
        ({"causes": []}, "finding_causes_each_have_a_certainty"),
        ({"parties": []}, "finding_parties_fit_the_kind_of_attribution"),
        ({"parties": ["crown", "league"]}, "finding_parties_fit_the_kind_of_attribution"),
        ({"attribution": "unknown"}, "finding_parties_fit_the_kind_of_attribution"),
        ({"attribution": "one_of"}, "finding_parties_fit_the_kind_of_attribution"),
        ({"certainty_date": "sure"}, "finding_certainties_are_known_to_the_domain"),
        ({"outcome": "perhaps"}, "finding_outcome_is_known_to_the_domain"),
        ({"civilian_status": "unclear"}, "finding_status_is_known_to_the_domain"),
        ({"fate_body": "lost"}, "finding_body_is_known_to_the_domain"),
        (
            {
                "fate_death": "alive",
                "fate_body": "refused",
                "outcome": "not_counted",
                "exclusion": "not_established",
            },
            "finding_of_the_living_has_no_body",
        ),
        ({"reason_digest": "0" * 64}, "finding_has_its_reason"),
    ],
    ids=str,
)
def test_a_version_that_cannot_stand_is_refused(changes: dict[str, Any], constraint: str) -> None:
    found = build.counted(build.team(), at=MAY)

    with pytest.raises(IntegrityError) as refused:
        another(found, **changes)

    assert name_of(refused) == constraint


@pytest.mark.django_db
def test_a_decision_is_reviewed_by_another_person() -> None:
    found = build.counted(build.team(), at=MAY)

    with pytest.raises(IntegrityError) as refused:
        another(found, reviewed_by_id=found.decided_by_id)

    assert name_of(refused) == "finding_is_reviewed_by_another_person"


@pytest.mark.django_db
def test_a_version_is_superseded_once() -> None:
    found = build.counted(build.team(), at=MAY)
    another(found)

    with pytest.raises(IntegrityError) as refused:
        another(found, seq=3, version=3)

    assert name_of(refused) == "finding_is_superseded_once"


@pytest.mark.django_db
def test_a_version_supersedes_one_of_the_same_person() -> None:
    found = build.counted(build.team(), at=MAY)
    other = Person.objects.create(opened_at=MAY, opened_by=found.decided_by)

    with pytest.raises(IntegrityError) as refused:
        another(found, person_id=other.pk)

    assert name_of(refused) == "finding_follows_its_own_person"


@pytest.mark.django_db
def test_a_first_reviewed_finding_is_not_documented_in_the_past() -> None:
    found = build.counted(build.team(), at=MAY)

    with pytest.raises(IntegrityError) as refused:
        first_of_another(found, documented_on=date(2020, 4, 30))

    assert name_of(refused) == "finding_keeps_the_day_it_was_documented_on"


@pytest.mark.django_db
def test_a_file_is_joined_into_one_that_remains() -> None:
    team = build.team()
    found = build.counted(team, at=MAY)
    gone = build.counted(team, at=MAY)
    joined = {"outcome": "joined_into", "joined_into_id": found.person_id}
    another(gone, **joined)

    with pytest.raises(IntegrityError) as refused:
        another(found, seq=4, outcome="joined_into", joined_into_id=gone.person_id)

    assert name_of(refused) == "finding_is_joined_into_a_file_that_remains"


@pytest.mark.django_db
@pytest.mark.parametrize("seq", [1, 3])
def test_people_and_incidents_share_one_order(seq: int) -> None:
    team = build.team()
    for _ in range(2):
        build.counted(team, at=MAY)
    incident = build.incident(team, at=MAY)
    row = written_columns(IncidentFinding.objects.get(incident=incident))
    other = Incident.objects.create(opened_at=MAY, opened_by=team.amal)

    with pytest.raises(IntegrityError), transaction.atomic():
        IncidentFinding(**(row | {"seq": seq, "incident_id": other.pk})).save(force_insert=True)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("changes", "constraint"),
    [
        ({"injured_low": 5, "injured_high": 4}, "incident_finding_injured_range_is_in_order"),
        ({"killed_floor": -1}, "incident_finding_numbers_are_not_negative"),
        ({"strikes": 0}, "incident_finding_has_a_strike"),
        ({"warning": "maybe"}, "incident_finding_warning_is_known"),
        ({"parties": ["crown"]}, "incident_finding_parties_fit_the_kind_of_attribution"),
        ({"outcome": "counted"}, "incident_finding_outcome_is_known"),
        ({"version": 3}, "incident_finding_follows_its_own_incident"),
    ],
    ids=str,
)
def test_an_incident_that_cannot_stand_is_refused(changes: dict[str, Any], constraint: str) -> None:
    incident = build.incident(build.team(), at=MAY)
    row = written_columns(IncidentFinding.objects.get(incident=incident))
    follows = {"seq": 2, "version": 2, "supersedes_id": 1}

    with pytest.raises(IntegrityError) as refused, transaction.atomic():
        IncidentFinding(**(row | follows | changes)).save(force_insert=True)

    assert name_of(refused) == constraint


@pytest.mark.django_db
def test_an_entry_tells_of_findings_that_are_there() -> None:
    from tawthiq.audit.actions import record

    told = {"findings": {"first": 1, "last": 1, "root": "0" * 64}}

    with pytest.raises(IntegrityError) as refused, transaction.atomic():
        record("record_finding", "P-000001", told, by="amal", at=datetime(2020, 5, 1, tzinfo=UTC))

    assert name_of(refused) == "entry_tells_of_findings_decided_then"


@pytest.mark.slow
@pytest.mark.parametrize("table", ["cases_finding", "cases_incidentfinding"])
def test_nobody_changes_a_finding(cloned_database: str, table: str) -> None:
    team = build.team()
    build.counted(team, at=MAY)
    build.incident(team, at=MAY)

    for change in (
        f"UPDATE {table} SET version = 9",
        f"DELETE FROM {table}",
        f"TRUNCATE {table} CASCADE",
    ):
        with pytest.raises(ProgrammingError, match="permission denied"):
            connection.cursor().execute(change)
        with pytest.raises((IntegrityError, ProgrammingError)):
            connections["owner"].cursor().execute(change)


@pytest.mark.slow
@pytest.mark.parametrize("table", ["cases_person", "cases_claim", "cases_findingreason"])
def test_the_product_deletes_no_file(cloned_database: str, table: str) -> None:
    with pytest.raises(ProgrammingError, match="permission denied"):
        connection.cursor().execute(f"DELETE FROM {table}")


@pytest.mark.django_db
def test_no_trigger_looks_into_temporary_tables_first() -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT DISTINCT tgfoid::regproc::text FROM pg_trigger JOIN pg_proc ON "
            "pg_proc.oid = tgfoid WHERE NOT tgisinternal AND prosrc ~ '(FROM|INTO|JOIN) ' "
            "AND proname !~ '^procrastinate' "
            "AND NOT coalesce(array_to_string(proconfig, ' ') LIKE '%%, pg_temp', false)"
        )
        assert cursor.fetchall() == []
