"""Walking the trace: the first link that does not hold is named, and so is a cut tail."""

import pytest
from django.db import connections
from tests import build

from tawthiq.audit.actions import record
from tawthiq.audit.queries import head, verify_chain

pytestmark = pytest.mark.slow


def some_deeds(many: int) -> None:
    for number in range(many):
        record("open_person", f"P-{number}", {}, by="amal", at=build.noon(2020, 5, 1))


def as_thief(*statements: str) -> None:
    """Change the trace as somebody who owns the database and takes its triggers away."""
    with connections["owner"].cursor() as cursor:
        cursor.execute("ALTER TABLE audit_entry DISABLE TRIGGER USER")
        for statement in statements:
            cursor.execute(statement)
        cursor.execute("ALTER TABLE audit_entry ENABLE TRIGGER USER")


def test_a_whole_trace_holds(cloned_database: str) -> None:
    some_deeds(3)

    found = verify_chain(head())

    assert found.holds
    assert found.links == 3


def test_a_changed_entry_is_named(cloned_database: str) -> None:
    some_deeds(4)
    as_thief("UPDATE audit_entry SET actor = 'eve' WHERE number = 3")

    found = verify_chain()

    assert found.broken is not None
    assert found.broken.number == 3


def test_a_text_changed_together_with_its_columns_breaks_the_next(cloned_database: str) -> None:
    some_deeds(4)
    as_thief(
        "UPDATE audit_entry SET actor = 'eve', text = replace(text, '\"amal\"', '\"eve\"') "
        "WHERE number = 3"
    )

    found = verify_chain()

    assert found.broken is not None
    assert found.broken.number == 4


def test_a_cut_tail_shows_against_a_receipt(cloned_database: str) -> None:
    some_deeds(4)
    receipt = head()
    as_thief("DELETE FROM audit_entry WHERE number > 2")

    assert verify_chain().holds
    found = verify_chain(receipt)
    assert found.broken is not None
    assert "ends at 2" in found.broken.trouble
