"""What the app login may do, and what the database refuses to everybody."""

import pytest
from django.db import DatabaseError, connections, transaction
from tests import people


def _as(alias: str, statement: str) -> str:
    """Run a statement and tell how the database refused it."""
    with pytest.raises(DatabaseError) as met, transaction.atomic(alias):
        connections[alias].cursor().execute(statement)
    return str(met.value)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE mine (id int)",
        "ALTER TABLE audit_entry ADD COLUMN more text",
        "DROP TABLE cases_finding",
        "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
        "CREATE SCHEMA mine",
        "ALTER TABLE audit_entry DISABLE TRIGGER ALL",
        "CREATE ROLE somebody",
    ],
)
@pytest.mark.django_db
def test_the_app_changes_no_shape(statement: str) -> None:
    refusal = _as("default", statement)

    assert "permission denied" in refusal or "must be owner" in refusal


@pytest.mark.parametrize("table", ["audit_entry", "cases_finding"])
@pytest.mark.parametrize("deed", ["DELETE FROM", "TRUNCATE", "UPDATE"])
@pytest.mark.django_db
def test_the_app_rewrites_neither_trace_nor_findings(table: str, deed: str) -> None:
    column = "decided_at = decided_at" if table == "cases_finding" else "at = at"
    statement = f"{deed} {table}" + (f" SET {column}" if deed == "UPDATE" else "")

    assert "permission denied" in _as("default", statement)


@pytest.mark.parametrize(
    "deed", ["DELETE FROM audit_entry", "UPDATE audit_entry SET deed = 'x'", "TRUNCATE audit_entry"]
)
def test_the_owner_is_refused_with_a_sentence(deed: str, cloned_database: str) -> None:
    people.amal()  # one entry of the trace

    refusal = _as("owner", deed)

    assert "kept for ever" in refusal
