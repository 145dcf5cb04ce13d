"""A desk in a workspace with the pack of Syria, where an invented May can be prepared."""

import pytest
from tests import build
from tests.publishing.editions import syria

from tawthiq.publishing.previews import forget_previews
from tawthiq.tolls.queries import forget_figures
from tawthiq.workspace.places import Workspace


@pytest.fixture(autouse=True)
def _on_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """Count everything anew, and leave reports out: they have tests of their own."""
    monkeypatch.setenv("TAWTHIQ_NOW", "2020-06-01T09:00:00+00:00")
    monkeypatch.setattr("tawthiq.publishing.pressing._press_language", lambda *_: None)
    forget_previews()
    forget_figures()


@pytest.fixture
def team(workspace: Workspace) -> build.Team:
    syria()
    return build.team()
