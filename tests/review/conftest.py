"""The cast and a pack in force."""

import pytest
from tests import build
from tests.review import proposing


@pytest.fixture
def team(db: None) -> build.Team:
    proposing.load()
    return build.team()
