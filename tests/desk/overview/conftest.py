"""A register to look at: a workspace with the Syria pack, and the living desk of June 2020 in it."""

from collections.abc import Iterator

import pytest
from pytest_django.fixtures import Settings
from tests import build

from tawthiq.demonstration.living.loading import Desk as Living
from tawthiq.demonstration.living.loading import set_desk
from tawthiq.reference.actions import load_pack
from tawthiq.reference.queries import current_pack
from tawthiq.tolls.queries import forget_figures
from tawthiq.workspace.places import Workspace


@pytest.fixture(autouse=True)
def _counted_anew() -> Iterator[None]:
    forget_figures()
    yield
    forget_figures()


@pytest.fixture
def register(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    """A workspace whose pack is loaded, on the ninth of June 2020."""
    load_pack("syria", by="tests", at=build.START)
    monkeypatch.setenv("TAWTHIQ_NOW", "2020-06-09T09:00:00Z")
    return workspace


@pytest.fixture
def living(register: Workspace, settings: Settings) -> Living:
    """The desk of the demonstration in June 2020, without the months before it."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # in no time
    return set_desk(current_pack().pack)
