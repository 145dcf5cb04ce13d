"""The pack of an invented country, in force, so that fields have words to choose from."""

import pytest
from tests import build

from tawthiq.reference.actions import load_pack


@pytest.fixture(autouse=True)
def _pack(db: None) -> None:
    load_pack("example", by="tests", at=build.START)
