"""A list adopted while others decide: they do not wait, and the order of commit holds."""

from datetime import datetime, timedelta
from threading import Thread

import pytest
from django.db import connections, transaction
from tests import build
from tests.cases.test_adopt_staged import JUNE, adopted, listed

from tawthiq.audit.actions import LOCK
from tawthiq.cases.actions import Decision, adopt_staged, bulk, stage
from tawthiq.cases.models import Finding
from tawthiq.cases.queries import prove_findings

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(
    ("others_at", "goes_ahead"),
    [
        pytest.param(JUNE, True, id="in time: the place ahead is kept"),
        pytest.param(JUNE + timedelta(hours=1), False, id="overtaken: written under the lock"),
    ],
)
def test_a_second_writer_takes_numbers_before_what_is_written_ahead(
    cloned_database: str,
    monkeypatch: pytest.MonkeyPatch,
    others_at: datetime,
    goes_ahead: bool,
) -> None:
    monkeypatch.setattr(bulk, "FEW", 2)
    team = build.team()
    insert = bulk._insert

    def insert_and_let_another_decide(first: int, decision: Decision) -> None:
        insert(first, decision)
        if first > bulk.ROOM:
            decide_elsewhere(others_at)

    monkeypatch.setattr(bulk, "_insert", insert_and_let_another_decide)

    with transaction.atomic():
        adoption = adopt_staged(stage(listed(3), adopted(team)))

    assert (adoption.first > bulk.ROOM) is goes_ahead
    assert Finding.objects.filter(seq=1).exists()
    assert prove_findings().trouble == ""


def decide_elsewhere(at: datetime) -> None:
    """Record a finding on another connection, as another process would, and commit."""

    def decide() -> None:
        try:
            build.counted(build.team(), at=at)
        finally:
            connections.close_all()

    thread = Thread(target=decide)
    thread.start()
    thread.join(20)
    assert not thread.is_alive()


def test_staging_takes_no_lock_of_the_trace(cloned_database: str) -> None:
    team = build.team()

    with transaction.atomic():
        stage(listed(10), adopted(team))
        with connections["owner"].cursor() as cursor:
            cursor.execute("SELECT pg_try_advisory_lock(%s)", [LOCK])
            free = cursor.fetchone()[0]
            cursor.execute("SELECT pg_advisory_unlock_all()")

    assert free
