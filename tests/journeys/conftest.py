"""A desk at an address and a browser before it; skipped, and said why, where there is no browser."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from playwright.sync_api import Browser
from tests import build
from tests.browser import LAPTOP, Visitor, browsing, chromium, serving, visitor
from tests.build import Team

from tawthiq.accounts.models import User
from tawthiq.reference.actions import load_pack
from tawthiq.workspace.places import Workspace

Sit = Callable[..., Visitor]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Open one browser for the journeys of a file."""
    if chromium() is None:
        pytest.skip("no browser: `apt-get install chromium`, or name one in TAWTHIQ_CHROMIUM")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "1")  # the browser's loop runs in this thread
        with browsing() as opened:
            yield opened


@pytest.fixture
def team(cloned_workspace: Workspace) -> Team:
    """Load the country, and let the cast work here."""
    load_pack("syria", by="tests", at=build.START)
    return build.team()


@pytest.fixture
def address(cloned_workspace: Workspace) -> Iterator[str]:
    """Serve the desk out of a database of the test's own."""
    with serving() as where:
        yield where


@pytest.fixture
def sit(browser: Browser, address: str) -> Iterator[Sit]:
    """Let a person sit down at a browser: `sit(team.amal, "ar").go("/people/")`."""
    with ExitStack() as stack:

        def sit_down(
            user: User | None = None, lang: str = "ar", size: dict[str, int] = LAPTOP
        ) -> Visitor:
            return stack.enter_context(visitor(browser, address, lang, user, size))

        yield sit_down
