"""`tawthiq demo` and its workspace, which real people are kept out of, and which keeps out of theirs."""

import json
from pathlib import Path

from tests.cli.conftest import Shell


def mark_synthetic(register: Path) -> None:
    card = register / "workspace.json"
    card.write_text(json.dumps(json.loads(card.read_text()) | {"synthetic": True}))


def test_the_invented_record_is_refused_where_people_may_be_real(
    shell: Shell, register: Path
) -> None:
    told = shell(register.name, "demo")

    assert told.code == 2
    assert "is a workspace for real people" in told.err


def test_no_real_register_is_begun_in_a_demonstration(shell: Shell, register: Path) -> None:
    mark_synthetic(register)

    told = shell(register.name, "init")

    assert told.code == 2
    assert "holds the demonstration, in which everybody is invented" in told.err


def test_status_says_that_everybody_is_invented(shell: Shell, register: Path) -> None:
    mark_synthetic(register)

    assert "everybody in it is invented" in shell(register.name, "status").out
