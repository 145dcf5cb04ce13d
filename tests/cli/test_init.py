"""`tawthiq init`, `status`, `stop` and `upgrade`, as a newcomer types them."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pyrage
import pytest
from tests.ground import Said, Terminal

from tawthiq.workspace.places import Workspace, write_card
from tawthiq.workspace.server import Cluster, start

Shell = Callable[..., Said]
MARK = pytest.mark.slow


@MARK
def test_init_says_what_to_carry_away(first_said: tuple[Path, Said]) -> None:
    home, said = first_said

    assert (said.code, said.err) == (0, "")
    assert f"The workspace {home} is ready, with the pack syria." in said.out
    assert "recovery-identity.txt opens them: move that file to a place apart" in said.out
    assert not (home / "database" / "data" / "postmaster.pid").exists()


@MARK
def test_a_workspace_is_well_also_after_it_was_moved(shell: Shell, register: Path) -> None:
    well = shell("register", "status")

    assert (well.code, well.err) == (0, "")
    assert "embedded, PostgreSQL" in well.out
    assert "_app\n" in well.out
    assert "Tables:      of this Tawthiq" in well.out


@MARK
def test_init_again_changes_nothing(shell: Shell, register: Path) -> None:
    card = (register / "workspace.json").read_text()

    again = shell("register", "init", "--pack", "syria")

    assert again.code == 0
    assert "is a workspace already; nothing was changed" in again.out
    assert (register / "workspace.json").read_text() == card


@MARK
def test_a_founding_that_was_interrupted_is_finished_by_init(shell: Shell, register: Path) -> None:
    """With a recipient of one's own, so that no identity is made."""
    card, recipient = (
        register / "workspace.json",
        str(pyrage.x25519.Identity.generate().to_public()),
    )
    (register / "recovery-identity.txt").unlink()
    begun = json.loads(card.read_text()) | {"schema": "", "recipient": recipient}
    card.write_text(json.dumps(begun))

    refused, finished = shell("register", "status"), shell("register", "init")

    assert refused.code == 2
    assert "was begun and not finished: run `tawthiq init` again" in refused.err
    assert finished.code == 0
    assert shell("register", "status").code == 0
    assert json.loads(card.read_text())["recipient"] == recipient
    assert not (register / "recovery-identity.txt").exists()


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
    said = shell("new", "init", *words)

    assert said.code == 2
    assert reason in said.err
    assert not (tmp_path / "new").exists()


@MARK
def test_a_server_that_cannot_be_reached_is_said_in_one_sentence(shell: Shell) -> None:
    url = "postgresql://owner:s3cret@127.0.0.1:1/register"

    said = shell("new", "init", TAWTHIQ_DATABASE_URL=url)

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


@MARK
def test_upgrade_brings_the_tables_and_then_has_nothing_to_do(shell: Shell, register: Path) -> None:
    card = register / "workspace.json"
    card.write_text(json.dumps(json.loads(card.read_text()) | {"schema": "older"}))

    brought, again = shell("register", "upgrade"), shell("register", "upgrade")

    assert (brought.code, again.code) == (0, 0)
    assert "has the tables of this Tawthiq now" in brought.out
    assert "nothing was changed" in again.out


@MARK
def test_stop_ends_what_a_killed_command_left_running(shell: Shell, register: Path) -> None:
    start(Cluster(register / "database"))

    stopped, again = shell("register", "stop"), shell("register", "stop")

    assert stopped.out == "The database was stopped.\n"
    assert again.out == "The database was not running.\n"


def test_stop_leaves_a_server_of_ones_own_alone(workspace: Workspace, terminal: Terminal) -> None:
    said = terminal("stop")

    assert said.code == 0
    assert "nothing was stopped" in said.out


def test_status_warns_while_the_recovery_identity_lies_here(
    workspace: Workspace, terminal: Terminal
) -> None:
    (workspace.home / "recovery-identity.txt").write_text("invented")

    assert "still lies here: move it to a place apart" in terminal("status").out
