"""An unexpected failure is one sentence, and its traceback carries no value that a row could hold."""

import errno
from pathlib import Path

import pytest
from tests.cli.failing import NAME
from tests.ground import Terminal

from tawthiq.cli import failures, main
from tawthiq.workspace.places import Workspace


@pytest.fixture(autouse=True)
def _a_command_that_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(main.COMMANDS, "fail", ("tests.cli.failing:command", "Fail."))


def _everything_in(folder: Path) -> str:
    return "\n".join(path.read_text("utf-8") for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize("way", ["message", "cause", "context", "group", "note", "database"])
def test_no_name_gets_into_the_words_or_the_log(
    way: str, workspace: Workspace, terminal: Terminal
) -> None:
    said = terminal("fail", way)

    log = _everything_in(workspace.logs)
    assert said.code == 1
    for part in NAME.split():
        assert part not in said.out + said.err + log
    assert "failing.py" in log
    assert said.err.count("\n") == 1


def test_the_sentence_names_the_kind_and_the_file(workspace: Workspace, terminal: Terminal) -> None:
    said = terminal("fail", "message")

    (log,) = workspace.logs.iterdir()
    assert "RuntimeError" in said.err
    assert str(log) in said.err
    assert "Traceback" not in said.err
    assert log.stat().st_mode & 0o077 == 0


def test_a_cause_is_told_by_its_kind(workspace: Workspace, terminal: Terminal) -> None:
    terminal("fail", "cause")

    log = _everything_in(workspace.logs)
    assert log.index("builtins.KeyError") < log.index("which led to") < log.index("ValueError")


def test_the_databases_refusal_is_told_by_its_code(
    workspace: Workspace, terminal: Terminal
) -> None:
    terminal("fail", "database")

    assert "CheckViolation [23514]" in _everything_in(workspace.logs)


def test_without_a_workspace_there_is_a_sentence_all_the_same(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TAWTHIQ_HOME", str(tmp_path))

    said = terminal("fail", "message")

    assert said.code == 1
    assert said.err.startswith("Tawthiq failed (RuntimeError)")
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_is_closed_to_us_is_named_with_the_way_out() -> None:
    assert "/there cannot be used (Read-only file system)" in failures._known(
        OSError(errno.EROFS, "Read-only file system", "/there")
    )
