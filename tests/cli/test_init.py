"""`tawthiq init`, `status`, `stop` and `upgrade`, as a newcomer types them."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from tests.ground import Said, Terminal

from tawthiq.workspace.places import Workspace, write_card

Shell = Callable[..., Said]
MARK = pytest.mark.slow


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """Run `tawthiq` in a process of its own, in an empty folder, on an embedded database."""

    def run(*words: object, **environment: str) -> Said:
        kept = {k: v for k, v in os.environ.items() if k != "TAWTHIQ_DATABASE_URL"}
        kept |= {"TAWTHIQ_HOME": str(tmp_path / "register")} | environment
        ended = subprocess.run(
            [sys.executable, "-m", "tawthiq", *map(str, words)],
            env=kept,
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        return Said(ended.returncode, ended.stdout, ended.stderr)

    return run


@MARK
def test_init_makes_a_workspace_that_status_finds_well(shell: Shell, tmp_path: Path) -> None:
    made = shell("init")
    well = shell("status")

    assert (made.code, made.err) == (0, "")
    assert "recovery-identity.txt opens them: move that file to a place apart" in made.out
    assert (well.code, well.err) == (0, "")
    assert "embedded, PostgreSQL" in well.out
    assert "_app\n" in well.out
    assert "Tables:      of this Tawthiq" in well.out
    assert not (tmp_path / "register" / "database" / "data" / "postmaster.pid").exists()


@MARK
def test_init_twice_changes_nothing(shell: Shell, tmp_path: Path) -> None:
    shell("init")
    card = (tmp_path / "register" / "workspace.json").read_text()

    again = shell("init", "--pack", "syria")

    assert again.code == 0
    assert "is a workspace already; nothing was changed" in again.out
    assert (tmp_path / "register" / "workspace.json").read_text() == card


@MARK
def test_a_recipient_of_ones_own_needs_no_identity_here(shell: Shell, tmp_path: Path) -> None:
    import pyrage

    recipient = str(pyrage.x25519.Identity.generate().to_public())

    said = shell("init", "--recipient", recipient)

    assert said.code == 0
    assert "recovery" not in said.out
    assert not (tmp_path / "register" / "recovery-identity.txt").exists()
    assert (
        json.loads((tmp_path / "register" / "workspace.json").read_text())["recipient"] == recipient
    )


@MARK
@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["--pack", "atlantis"], "atlantis"),
        (["--recipient", "age1wrong"], "is no age recipient"),
    ],
)
def test_a_wrong_word_is_refused_before_anything_is_made(
    words: list[str], reason: str, shell: Shell, tmp_path: Path
) -> None:
    said = shell("init", *words)

    assert said.code == 2
    assert reason in said.err
    assert not (tmp_path / "register").exists()


@MARK
def test_a_founding_that_was_interrupted_is_finished_by_init(shell: Shell, tmp_path: Path) -> None:
    shell("init")
    card = tmp_path / "register" / "workspace.json"
    card.write_text(json.dumps(json.loads(card.read_text()) | {"schema": ""}))

    begun, finished = shell("status"), shell("init")

    assert begun.code == 2
    assert "was begun and not finished: run `tawthiq init` again" in begun.err
    assert finished.code == 0
    assert shell("status").code == 0


@MARK
def test_a_server_that_cannot_be_reached_is_said_in_one_sentence(shell: Shell) -> None:
    url = "postgresql://owner:s3cret@127.0.0.1:1/register"

    said = shell("init", TAWTHIQ_DATABASE_URL=url)

    assert said.code == 2
    assert said.err.startswith("No PostgreSQL lets owner into register at 127.0.0.1:1")
    assert said.err.count("\n") == 1
    assert "s3cret" not in said.err


def test_without_a_workspace_a_command_says_where_it_looked(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TAWTHIQ_HOME", str(tmp_path))

    said = terminal("status")

    assert said.code == 2
    assert said.err.startswith(f"There is no workspace in {tmp_path}: run `tawthiq init`")


def test_tables_of_another_tawthiq_are_refused_until_upgrade(
    cloned_workspace: Workspace, terminal: Terminal
) -> None:
    write_card(cloned_workspace.home, replace(cloned_workspace.card, schema="older"))

    refused = terminal("audit", "verify")

    assert refused.code == 2
    assert "run `tawthiq upgrade`" in refused.err
    assert "run `tawthiq upgrade`" in terminal("status").out


def test_stop_leaves_a_server_of_ones_own_alone(workspace: Workspace, terminal: Terminal) -> None:
    said = terminal("stop")

    assert said.code == 0
    assert "nothing was stopped" in said.out


def test_status_warns_while_the_recovery_identity_lies_here(
    workspace: Workspace, terminal: Terminal
) -> None:
    (workspace.home / "recovery-identity.txt").write_text("invented")

    assert "still lies here: move it to a place apart" in terminal("status").out
