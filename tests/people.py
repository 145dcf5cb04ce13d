"""The cast of every test: Amal records, Basil reads, Carmen verifies, Dana publishes.

Take them as fixtures (`amal`, `basil`, `carmen`, `dana`) inside a test's transaction, or call them
where a test commits. Each is added once; calling again finds the same person.
"""

from datetime import UTC, datetime

from tawthiq.accounts.actions import add_user
from tawthiq.accounts.models import User

BEGAN = datetime(2020, 1, 1, tzinfo=UTC)


def amal() -> User:
    return _person("amal", "recorder")


def basil() -> User:
    return _person("basil", "reader")


def carmen() -> User:
    return _person("carmen", "reviewer")


def dana() -> User:
    return _person("dana", "editor")


def _person(name: str, role: str) -> User:
    found = User.objects.filter(username=name).first()
    return found or add_user(name, role, by="tests", at=BEGAN)
