"""Recording deeds in the trace, and what the database itself refuses."""

from datetime import datetime

import pytest
from django.db import IntegrityError, connection, connections, transaction
from django.db.utils import ProgrammingError
from tests import build

from tawthiq.audit.actions import LocalTime, record, take_lock
from tawthiq.audit.models import Entry
from tawthiq.audit.queries import head, newest
from tawthiq.domain.chain import Deed, Head, Link, NotACode, forge

NOON = build.noon(2020, 5, 1)


def insert(link: Link) -> None:
    Entry.objects.create(
        number=link.number,
        at=link.at,
        actor=link.actor,
        deed=link.deed,
        subject=link.subject,
        text=link.text,
        previous=link.previous,
    )


@pytest.mark.django_db
def test_an_entry_says_who_did_what_to_whom_and_when() -> None:
    entry = record("open_person", "P-000001", {"version": 1}, by="amal", at=NOON)

    entry.refresh_from_db()
    assert (entry.number, entry.actor, entry.deed, entry.at) == (1, "amal", "open_person", NOON)
    assert entry.payload == {"version": 1}


@pytest.mark.django_db
def test_each_entry_carries_the_hash_of_the_text_before() -> None:
    first = record("open_person", "P-000001", {}, by="amal", at=NOON)
    second = record("open_person", "P-000002", {}, by="amal", at=NOON)

    assert second.previous == first.link.head.digest
    assert head() == second.link.head


@pytest.mark.django_db
def test_an_empty_trace_has_an_empty_head() -> None:
    assert head() == Head()


@pytest.mark.django_db
def test_words_do_not_enter_the_trace() -> None:
    with pytest.raises(NotACode):
        record("open_person", "P-000001", {"note": "seen by a neighbour"}, by="amal", at=NOON)

    assert not Entry.objects.exists()


@pytest.mark.django_db
def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(LocalTime):
        record("open_person", "P-000001", {}, by="amal", at=datetime(2020, 5, 1))  # noqa: DTZ001


@pytest.mark.django_db
def test_the_newest_entries_come_oldest_first() -> None:
    for number in range(3):
        record("open_person", f"P-{number}", {}, by="amal", at=NOON)

    assert [entry.subject for entry in newest(2)] == ["P-1", "P-2"]
    assert [entry.number for entry in newest(9, about="P-0")] == [1]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("after", "constraint"),
    [
        pytest.param(Head(1, "0" * 64), "entry_number_follows", id="a number is left out"),
        pytest.param(Head(0, "a" * 64), "entry_carries_the_hash_before", id="another hash"),
    ],
)
def test_the_database_refuses_an_entry_that_does_not_follow(after: Head, constraint: str) -> None:
    link = forge(Deed(NOON, "amal", "open_person", "P-000001", {}), after)

    with pytest.raises(IntegrityError) as refused, transaction.atomic():
        insert(link)

    assert refused.value.__cause__.diag.constraint_name == constraint  # type: ignore[union-attr]


@pytest.mark.django_db
def test_the_database_refuses_columns_that_the_text_does_not_tell() -> None:
    link = forge(Deed(NOON, "amal", "open_person", "P-000001", {}), Head())

    with pytest.raises(IntegrityError), transaction.atomic():
        Entry.objects.create(
            number=1,
            at=NOON,
            actor="eve",
            deed=link.deed,
            subject=link.subject,
            text=link.text,
            previous=link.previous,
        )


@pytest.mark.slow
def test_the_trace_is_locked_inside_a_transaction_only(cloned_database: str) -> None:
    with pytest.raises(transaction.TransactionManagementError):
        take_lock()


CHANGES = [
    "UPDATE audit_entry SET actor = 'eve'",
    "DELETE FROM audit_entry",
    "TRUNCATE audit_entry",
]


@pytest.mark.slow
@pytest.mark.parametrize("change", CHANGES)
def test_nobody_changes_the_trace(cloned_database: str, change: str) -> None:
    record("open_person", "P-000001", {}, by="amal", at=NOON)

    with pytest.raises(ProgrammingError, match="permission denied"), connection.cursor() as cursor:
        cursor.execute(change)
    with pytest.raises(IntegrityError, match="kept for ever"):
        connections["owner"].cursor().execute(change)


@pytest.mark.django_db
def test_a_temporary_table_of_its_name_does_not_stand_in_for_the_trace() -> None:
    record("open_person", "P-000001", {}, by="amal", at=NOON)
    link = forge(Deed(NOON, "eve", "open_person", "P-000002", {}), Head(8, "0" * 64))

    with connection.cursor() as cursor:
        cursor.execute("CREATE TEMPORARY TABLE audit_entry (LIKE public.audit_entry)")
        with pytest.raises(IntegrityError, match="does not follow entry 1"):
            cursor.execute(
                "INSERT INTO public.audit_entry (number, at, actor, deed, subject, text, previous) "
                "VALUES (%s, %s, %s, %s, %s, %s, %s)",
                [link.number, link.at, "eve", link.deed, link.subject, link.text, link.previous],
            )
