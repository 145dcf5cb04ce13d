"""`tawthiq audit`: the trace and the findings checked, and a receipt held against them."""

import json
from pathlib import Path

import pytest
from django.db import connections
from tests import build
from tests.ground import Terminal

from tawthiq.audit.queries import head
from tawthiq.workspace.places import Workspace

MAY = build.noon(2020, 5, 3)


def receipt_in(folder: Path, number: int, digest: str) -> Path:
    path = folder / "receipt.json"
    path.write_text(json.dumps({"trace": {"number": number, "sha256": digest}}), "utf-8")
    return path


@pytest.mark.usefixtures("workspace")
def test_a_whole_record_is_said_to_hold(terminal: Terminal, tmp_path: Path) -> None:
    build.counted(build.team(), at=MAY)
    receipt = receipt_in(tmp_path, head().number, head().digest)

    answer = terminal("audit", "verify", "--receipt", receipt)

    assert answer.code == 0
    assert f"The trace holds: {head().number} entries" in answer.out
    assert "the one that the receipt names" in answer.out
    assert "The findings hold: 1" in answer.out


@pytest.mark.usefixtures("workspace")
def test_a_tail_that_was_cut_since_the_receipt_fails(terminal: Terminal, tmp_path: Path) -> None:
    build.team()
    receipt = receipt_in(tmp_path, 99, "a" * 64)

    answer = terminal("audit", "verify", "--receipt", receipt)

    assert answer.code == 1
    assert "the receipt names entry 99, and the chain ends at 5" in answer.out


@pytest.mark.usefixtures("workspace")
@pytest.mark.parametrize("text", ["", "{}", "[1]", '{"trace": 7}'])
def test_a_receipt_that_is_none_is_refused(terminal: Terminal, tmp_path: Path, text: str) -> None:
    path = tmp_path / "receipt.json"
    path.write_text(text, "utf-8")

    assert terminal("audit", "verify", "--receipt", path).code == 2
    assert terminal("audit", "verify", "--receipt", tmp_path / "none.json").code == 2


@pytest.mark.usefixtures("workspace")
def test_the_newest_deeds_are_read_with_who_did_them(terminal: Terminal) -> None:
    found = build.counted(build.team(), at=MAY)

    lines = terminal("audit", "log", "--about", found.person.number).out.splitlines()

    assert [line.split()[4] for line in lines] == ["open_person", "record_finding"]
    assert all("amal" in line for line in lines)


@pytest.mark.slow
def test_a_finding_changed_behind_the_product_fails(
    cloned_workspace: Workspace, terminal: Terminal
) -> None:
    build.counted(build.team(), at=MAY)
    with connections["owner"].cursor() as cursor:
        cursor.execute("ALTER TABLE cases_finding DISABLE TRIGGER USER")
        cursor.execute("UPDATE cases_finding SET event_governorate = 'G2'")

    answer = terminal("audit", "verify")

    assert answer.code == 1
    assert "The findings are not those of the trace" in answer.out
    assert terminal("audit", "verify", "--chain-only").code == 0
