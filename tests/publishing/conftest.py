"""One invented edition, built once, and a copy of it for each test that tampers with it."""

import shutil
from pathlib import Path

import pytest
from tests.publishing.editions import build


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of an edition that nobody tampers with."""
    folder = tmp_path_factory.mktemp("editions") / "monthly-2020-05.1"
    build(folder)
    return folder


@pytest.fixture
def edition(published: Path, tmp_path: Path) -> Path:
    """Return a copy of the edition, to do with as the test likes."""
    return Path(shutil.copytree(published, tmp_path / published.name))
