"""Every page of the desk, in both languages, on a telephone and on a laptop: readable by everybody.

The pages are found by walking the addresses, so that a new page is looked at too.
"""

import pytest
from pytest_django.fixtures import Settings
from tests import build
from tests.browser import (
    LAPTOP,
    PHONE,
    Visitor,
    faults_for_assistive_technology,
    forget_connections,
    wider_than_the_window,
)
from tests.journeys.conftest import Sit
from tests.journeys.pages import pages

from tawthiq.accounts.models import User
from tawthiq.demonstration.living.loading import set_desk
from tawthiq.reference.actions import load_pack
from tawthiq.reference.queries import current_pack
from tawthiq.review.models import Proposal
from tawthiq.workspace.places import Workspace

pytestmark = [pytest.mark.journey, pytest.mark.slow, pytest.mark.enable_socket]

AT_LEAST = 40
"""How many pages there are now, about: a walk that finds fewer has gone wrong."""


@pytest.fixture(autouse=True)
def _one_factor_in_june(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.TAWTHIQ_SECOND_FACTOR = False
    monkeypatch.setenv("TAWTHIQ_NOW", "2020-06-10T09:00:00+00:00")


@pytest.fixture
def samir(cloned_workspace: Workspace) -> User:
    """Leave a team at work in June 2020; Samir, the steward, may open every page."""
    load_pack("syria", by="tests", at=build.START)
    set_desk(current_pack().pack)
    return User.objects.get(username="samir")


def faults_of(desk: Visitor, name: str, address: str) -> list[str]:
    """Return what is wrong with a page: too wide, hard for some to read, or complained of by the browser."""
    faults: list[str] = []
    for size in (LAPTOP, PHONE):
        desk.page.set_viewport_size(size)  # type: ignore[arg-type]
        if size is LAPTOP:
            desk.go(address)
        wide = wider_than_the_window(desk.page)
        faults += [f"{name}: {wide} pixels wider than {size['width']}"] if wide > 0 else []
        seen = faults_for_assistive_technology(desk.page, of_size=size is PHONE)
        faults += [f"{name} at {size['width']}: {fault}" for fault in seen]
    faults += [f"{name}: {trouble}" for trouble in desk.troubles]
    desk.troubles.clear()
    return faults


@pytest.mark.timeout(300)
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_every_page_is_for_everybody(sit: Sit, samir: User, lang: str) -> None:
    found = pages(samir, lang)
    desk, carmen = sit(samir, lang), sit(User.objects.get(username="carmen"), lang)
    held = Proposal.objects.get(stage="under_review", reviewer__username="carmen").number
    forget_connections()

    faults = [fault for name, address in found.items() for fault in faults_of(desk, name, address)]
    faults += faults_of(carmen, "a decision", f"/people/{held}/decide/")
    faults += faults_of(sit(lang=lang), "the way in", "/account/login/")

    assert not faults, "\n".join(faults)
    assert len(found) >= AT_LEAST
