"""Samir the steward, passwords, and a browser in which somebody has just proved who they are."""

import time

import pytest
from django.test import Client
from pytest_django.fixtures import Settings
from tests import build
from tests.desk.conftest import Desk

from tawthiq.accounts.actions import add_user, set_password
from tawthiq.accounts.models import User

WORDS = "four quiet lemons sing"
NOON = build.noon(2020, 5, 1)


@pytest.fixture(autouse=True)
def _fast(settings: Settings) -> None:
    """Passwords of tests are worth no second of work."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def samir(db: None) -> User:
    return add_user("samir", "steward", by="tests", at=NOON)


@pytest.fixture
def proved(desk: Desk) -> Desk:
    """A browser of a person who gave their password a moment ago."""

    def open_desk(user: User | None = None, *, lang: str = "en") -> Client:
        client = desk(user, lang=lang)
        session = client.session
        session["account_authentication_methods"] = [{"method": "password", "at": time.time()}]
        session["account_authentication_methods_user"] = str(user.pk if user else "")
        session.save()
        return client

    return open_desk


@pytest.fixture
def noor(db: None) -> User:
    """Somebody with a password."""
    user = add_user("noor", "recorder", by="tests", at=NOON)
    return set_password(user, WORDS, by="noor", at=NOON)
