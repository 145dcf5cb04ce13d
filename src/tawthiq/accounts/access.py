"""Who is looking: the person whose compartments the database lets through.

Row security asks `tawthiq.user`. A connection begins as nobody and then sees nobody's files. The desk
says who is looking inside each transaction; the terminal, whose user holds the keys of the database
itself, sees all.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.signals import connection_created

from tawthiq.accounts.models import User

ALL = "*"


@contextmanager
def acting_as(user: User) -> Iterator[None]:
    """Let the database show what `user` may see, until the end of the block or of the transaction.

    Needs a transaction: outside one the setting would be gone at once.
    """
    with _looking(str(user.pk)):
        yield


@contextmanager
def seeing_all() -> Iterator[None]:
    """Let the database show everything, until the end of the block: for work that counts or keeps all."""
    with _looking(ALL):
        yield


def see_all_from_now_on() -> None:
    """Let every connection of this process see everything: a terminal's, or a worker's that counts."""
    connection_created.connect(_open_eyes, dispatch_uid="see_all_from_now_on")
    if connection.connection is not None:
        _open_eyes(connection=connection)


def _open_eyes(*, connection: BaseDatabaseWrapper, **_told: object) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('tawthiq.user', %s, false)", [ALL])


@contextmanager
def _looking(who: str) -> Iterator[None]:
    if not connection.in_atomic_block:
        raise RuntimeError("Who is looking is said inside a transaction.")
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT current_setting('tawthiq.user', true), set_config('tawthiq.user', %s, true)",
            [who],
        )
        before = cursor.fetchone()[0]
    yield
    # After an exception the transaction, or its savepoint, is rolled back and this with it.
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('tawthiq.user', %s, true)", [before or ""])
