"""`tawthiq` in a process of its own, on an embedded workspace that is made once and copied."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.ground import Said

Shell = Callable[..., Said]


def _run(folder: Path, home: Path, words: tuple[object, ...], **environment: str) -> Said:
    kept = {k: v for k, v in os.environ.items() if k != "TAWTHIQ_DATABASE_URL"}
    ended = subprocess.run(
        [sys.executable, "-m", "tawthiq", *map(str, words)],
        env=kept | {"TAWTHIQ_HOME": str(home)} | environment,
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    return Said(ended.returncode, ended.stdout, ended.stderr)


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """Run `tawthiq` in an empty folder; the first word is the workspace's folder there."""

    def run(home: str, *words: object, **environment: str) -> Said:
        return _run(tmp_path, tmp_path / home, words, **environment)

    return run


@pytest.fixture(scope="session")
def first_said(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Said]:
    """What `tawthiq init` says in a new folder, and the workspace it made."""
    folder = tmp_path_factory.mktemp("first")
    return folder / "register", _run(folder, folder / "register", ("init",))


@pytest.fixture
def register(first_said: tuple[Path, Said], tmp_path: Path) -> Path:
    """A new workspace, `register`: a copy, for a workspace can be moved."""
    made, said = first_said
    assert said.code == 0, said.err
    subprocess.run(["cp", "-a", made, tmp_path / "register"], check=True)
    return tmp_path / "register"
