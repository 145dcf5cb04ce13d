"""The group of commands: quick to answer, exit codes, quiet ends."""

import importlib
import subprocess
import sys
from pathlib import Path

import click
import pytest
from tests.ground import Terminal

from tawthiq.cli import main
from tawthiq.domain.refusals import Refusal

HEAVY = {"django", "duckdb", "pyarrow", "psycopg", "pyrage", "typst", "docx", "vl_convert", "rich"}


def _loaded_by(*words: str) -> set[str]:
    look = (
        "import sys; from tawthiq.cli.main import run; run(sys.argv[1:]); "
        "print(*{name.partition('.')[0] for name in sys.modules}, file=sys.stderr)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", look, *words], capture_output=True, text=True, check=True
    )
    return set(ended.stderr.split())


@pytest.mark.parametrize(
    "words", [["--help"], ["--version"], ["toll", "--help"], ["publish", "-h"]]
)
@pytest.mark.slow
def test_help_loads_nothing_heavy(words: list[str]) -> None:
    assert not HEAVY & _loaded_by(*words)


@pytest.mark.parametrize("name", sorted(main.COMMANDS))
def test_every_command_that_is_listed_is_there_and_helps(name: str, terminal: Terminal) -> None:
    module, _, attribute = main.COMMANDS[name][0].partition(":")

    command = getattr(importlib.import_module(module), attribute)
    said = terminal(name, "--help")

    assert isinstance(command, click.Command)
    assert said.code == 0
    assert said.out.startswith(f"Usage: tawthiq {name}")


def test_the_list_shows_the_line_of_each_command(terminal: Terminal) -> None:
    said = terminal("--help")

    assert said.code == 0
    for name, (_, line) in main.COMMANDS.items():
        assert f"  {name}" in said.out
        assert line.split()[0] in said.out


@pytest.mark.parametrize("words", [["bury"], ["status", "--loud"], ["toll"]])
def test_wrong_usage_exits_2(words: list[str], terminal: Terminal) -> None:
    said = terminal(*words)

    assert said.code == 2
    assert said.err.startswith("Usage:")


def _falls(fault: BaseException, monkeypatch: pytest.MonkeyPatch) -> None:
    @click.command()
    def command() -> None:
        raise fault

    monkeypatch.setattr(main.LazyGroup, "get_command", lambda *_: command)


def test_a_refusal_is_its_sentence_on_stderr_and_exits_2(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    _falls(Refusal("The month 2020-13 is none: say 2020-01 to 2020-12."), monkeypatch)

    said = terminal("status")

    assert (said.code, said.out) == (2, "")
    assert said.err == "The month 2020-13 is none: say 2020-01 to 2020-12.\n"


@pytest.mark.parametrize("fault", [KeyboardInterrupt(), click.Abort()], ids=["ctrl-c", "abort"])
def test_an_interruption_is_quiet(
    fault: BaseException, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    _falls(fault, monkeypatch)

    said = terminal("status")

    assert (said.code, said.err.strip()) == (130, "")


@pytest.mark.parametrize(("code", "expected"), [(0, 0), (3, 3), (None, 0)])
def test_a_commands_own_exit_code_is_kept(
    code: int | None, expected: int, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    _falls(SystemExit(code), monkeypatch)

    assert terminal("status").code == expected


def test_a_full_disk_is_said(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    _falls(OSError(28, "No space left on device"), monkeypatch)

    said = terminal("status")

    assert said.code == 2
    assert said.err.startswith("The disk is full")


@pytest.mark.slow
def test_a_reader_who_leaves_early_is_no_failure() -> None:
    command = f"{sys.executable} -m tawthiq --help | true; echo ${{PIPESTATUS[0]}}"

    ended = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=True)

    assert ended.stdout.strip() in {"0", "1", "141"}
    assert ended.stderr == ""


def test_a_clock_that_is_none_is_refused(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TAWTHIQ_NOW", "noon")
    monkeypatch.setenv("TAWTHIQ_HOME", str(tmp_path / "new"))

    said = terminal("init")

    assert said.code == 2
    assert "no instant such as" in said.err
    assert not list(tmp_path.iterdir())
