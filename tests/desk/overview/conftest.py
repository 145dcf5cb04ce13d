"""A month to look at: a workspace with the invented pack loaded as the Syria pack's first rule counts it."""

from collections.abc import Iterator

import pytest
from tests import build

from tawthiq.reference.actions import load_pack
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
