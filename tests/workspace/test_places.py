"""The workspace folder: its card, its version, and the refusals of a wrong one."""

import json
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from tawthiq.workspace.backups import _unfinished
from tawthiq.workspace.founding import lay_out
from tawthiq.workspace.places import VERSION, Card, read_workspace, write_card, write_privately
from tawthiq.workspace.refusals import BackupRefused, NoWorkspace, WrongWorkspaceVersion

CARD = Card(VERSION, "syria", id="0123abcd", database="embedded")


def test_a_card_is_read_as_it_was_written(tmp_path: Path) -> None:
    write_card(tmp_path, CARD)

    assert read_workspace(tmp_path).card == CARD


def test_a_folder_without_a_workspace_is_refused_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(NoWorkspace, match="run `tawthiq init`, or set TAWTHIQ_HOME"):
        read_workspace(tmp_path)


@pytest.mark.parametrize(
    ("version", "way_out"),
    [(VERSION + 1, "install a newer Tawthiq"), (VERSION - 1, "restore it with this one")],
)
def test_another_version_is_refused_with_the_way_out(
    version: int, way_out: str, tmp_path: Path
) -> None:
    write_card(tmp_path, replace(CARD, version=version))

    with pytest.raises(WrongWorkspaceVersion, match=way_out):
        read_workspace(tmp_path)


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"version": 1}', '{"version": 1, "pack": "x", "id": "../../etc"}']
)
def test_a_broken_card_is_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / "workspace.json").write_text(text)

    with pytest.raises(NoWorkspace, match="cannot be read"):
        read_workspace(tmp_path)


def test_a_private_file_is_private_before_it_has_its_name(tmp_path: Path) -> None:
    write_privately(tmp_path / "secret", "words")

    assert stat.S_IMODE((tmp_path / "secret").stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["secret"]


def test_a_folder_that_holds_something_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work")

    with pytest.raises(NoWorkspace, match="holds something that is no workspace"):
        lay_out(tmp_path, CARD)

    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_laying_out_again_keeps_the_identity_and_the_logins(tmp_path: Path) -> None:
    first = lay_out(tmp_path / "workspace", Card(VERSION, "syria"))
    logins = (first.keys / "logins.json").read_text()

    second = lay_out(tmp_path / "workspace", Card(VERSION, "example"))

    assert second.card == first.card
    assert (second.keys / "logins.json").read_text() == logins


def test_a_card_holds_no_secret(tmp_path: Path) -> None:
    workspace = lay_out(tmp_path / "workspace", Card(VERSION, "syria"))

    passwords = json.loads((workspace.keys / "logins.json").read_text())

    card = (workspace.home / "workspace.json").read_text()
    assert not any(value in card for key, value in passwords.items() if "password" in key)


def test_a_folder_that_cannot_be_made_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(NoWorkspace, match=r"cannot be made .*: name another in TAWTHIQ_HOME"):
        lay_out(tmp_path / "file" / "home", Card(VERSION, "syria"))
    with (
        pytest.raises(BackupRefused, match=r"cannot be made .*: name another"),
        _unfinished(tmp_path / "file" / "backup"),
    ):
        pass
