"""A desk to try: `desk(amal)` is a browser in which Amal has logged in, without a second factor."""

from collections.abc import Callable

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from tawthiq.accounts.models import User

Desk = Callable[..., Client]


@pytest.fixture(autouse=True)
def _quick(settings: Settings) -> None:
    """Ask for no second factor, and keep static files under their own names."""
    settings.TAWTHIQ_SECOND_FACTOR = False


@pytest.fixture
def desk(db: None) -> Desk:
    """Return a browser of a person, in Arabic or English: `desk(amal, lang="en")`."""

    def open_desk(user: User | None = None, *, lang: str = "en") -> Client:
        client = Client(headers={"accept-language": lang})
        if user is not None:
            client.force_login(user)
        return client

    return open_desk
