"""Deeds of the trace: take its lock, add an entry."""

from collections.abc import Mapping
from datetime import datetime

from django.db import connection, transaction

from tawthiq.audit.models import Entry
from tawthiq.audit.queries import head
from tawthiq.domain.chain import Deed, forge
from tawthiq.domain.refusals import Refusal

LOCK = 7_106_548_193  # the trigger in the first migration takes the same


class LocalTime(Refusal):
    """Refuse a time without its zone."""


def take_lock() -> None:
    """Wait for the lock of the trace and hold it until this transaction ends.

    Numbers given while it is held (entries, findings) are in the order of commit. Raises
    `TransactionManagementError` outside a transaction, where the lock would be let go at once.
    """
    if not connection.in_atomic_block:
        raise transaction.TransactionManagementError("The trace is locked inside a transaction.")
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])


@transaction.atomic
def record(
    deed: str, subject: str, payload: Mapping[str, object], *, by: str, at: datetime
) -> Entry:
    """Add one entry to the trace, in the transaction of the deed that it records.

    `deed` is a verb with underscores, `subject` a number or key (`P-000123`), `payload` holds codes,
    ids, digests and counts only: raises `NotACode` at words.
    """
    if at.utcoffset() is None:
        raise LocalTime("A deed is recorded at an instant: give the time with its zone.")
    take_lock()
    link = forge(Deed(at, by, deed, subject, payload), head())
    return Entry.objects.create(
        number=link.number,
        at=link.at,
        actor=link.actor,
        deed=link.deed,
        subject=link.subject,
        text=link.text,
        previous=link.previous,
    )
