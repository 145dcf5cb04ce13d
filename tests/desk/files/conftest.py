"""A desk with the pack of an invented country and its gazetteer."""

from pathlib import Path

import pytest
from tests import build
from tests.build import Team

from tawthiq.reference.actions import add_places, load_pack

GAZETTEER = Path(__file__).parents[2] / "reference" / "gazetteer.csv"


@pytest.fixture(autouse=True)
def _country(db: None) -> None:
    load_pack("example", by="tests", at=build.START)
    add_places(GAZETTEER, by="tests", at=build.START)


@pytest.fixture
def team(db: None) -> Team:
    return build.team()
