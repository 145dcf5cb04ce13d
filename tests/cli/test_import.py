"""`tawthiq import persons`: one command, one receipt, and a sentence for whatever is refused."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from tests import build
from tests.build import Team
from tests.ground import Said
from tests.intake.conftest import INVENTED, VDC_MAP

from tawthiq.accounts.models import User
from tawthiq.cases.models import Finding, Person
from tawthiq.reference.actions import load_pack
from tawthiq.workspace.places import Workspace

Terminal = Callable[..., Said]
ORDER = ("import", "persons", INVENTED, "--map", VDC_MAP, "--source", "vdc")
ADOPT = ("--adopt", "A ground", "--by", "amal", "--reviewed-by", "carmen")


@pytest.fixture
def team(workspace: Workspace) -> Team:
    load_pack("syria", by="terminal", at=build.START)
    return build.team()


@pytest.fixture
def refused(tmp_path: Path) -> tuple[str, Path]:
    return "--refused", tmp_path / "refused.csv"


def test_the_receipt_adds_up_before_the_readers_eyes(
    team: Team, terminal: Terminal, refused: tuple[str, Path]
) -> None:
    said = terminal(*ORDER, *ADOPT, *refused)

    assert said.code == 0
    lines = [" ".join(line.split()) for line in said.out.splitlines()]
    assert lines[:8] == [
        "Rows read 22",
        "created 15",
        "changed 0",
        "unchanged 0",
        "repeated 1 in the file",
        "refused 6",
        "together 22",
        "Findings 15 adopted, 0 superseded, 0 left as they are",
    ]
    assert f"The refused rows are in {refused[1]}." in lines
    assert "lines 2, 9" in said.out
    assert Finding.objects.count() == 15


def test_json_holds_every_line_and_value(
    team: Team, terminal: Terminal, refused: tuple[str, Path]
) -> None:
    told = json.loads(terminal(*ORDER, *refused, "--format", "json").out)

    assert told["adds_up"]
    assert told["rows_read"] == sum(
        told[word] for word in ("created", "changed", "unchanged", "repeated", "refused")
    )
    assert told["look_alike_lines"] == [[2, 9]]
    assert {tally["column"] for tally in told["untranslated"]} == {
        "cause_of_death",
        "martyrdom_location",
    }
    assert sum(found["rows"] for found in told["refusals"]) == 6


def test_neither_receipt_nor_errors_hold_a_name(
    team: Team, terminal: Terminal, refused: tuple[str, Path]
) -> None:
    said = terminal(*ORDER, *ADOPT, *refused, "--format", "json")

    for name in ("Orchardman", "Weaverwoman", "Calendarman", "المتخيل"):
        assert name not in said.out + said.err


def test_without_a_name_it_is_whoever_sits_at_the_terminal(
    team: Team, terminal: Terminal, refused: tuple[str, Path]
) -> None:
    terminal(*ORDER, *refused)
    terminal(*ORDER, *refused)

    assert User.objects.get(username="terminal").role == "recorder"
    assert Person.objects.count() == 15


def test_a_dry_run_says_so_and_writes_nothing(team: Team, terminal: Terminal) -> None:
    said = terminal(*ORDER, "--dry-run")

    assert said.out.startswith("Nothing was written")
    assert not Person.objects.exists()
    assert not User.objects.filter(username="terminal").exists()
    assert not INVENTED.with_name("invented.csv.refused.csv").exists()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--adopt", "A ground"), "by two people"),
        (("--adopt", "A ground", "--by", "amal"), "by two people"),
        (("--reviewed-by", "carmen"), "belong to --adopt"),
        (("--documented-on", "2020-01-01"), "belong to --adopt"),
        ((*ADOPT[:4], "--reviewed-by", "amal"), "amal has the role of recorder"),
        ((*ADOPT[:4], "--reviewed-by", "eve"), "Nobody works here under the name 'eve'"),
        (("--by", "basil"), "basil has the role of reader"),
        (("--sheet", "2016", "--by", "amal"), ""),
    ],
)
def test_a_wrong_order_is_refused_with_a_sentence(
    team: Team, terminal: Terminal, refused: tuple[str, Path], words: tuple[str, ...], sentence: str
) -> None:
    said = terminal(*ORDER, *refused, *words)

    assert sentence in said.err
    assert "Traceback" not in said.err
    assert said.code == (2 if sentence else 0)
    assert Person.objects.exists() is not bool(sentence)


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("none.csv", None, "There is no file"),
        ("list.pdf", b"%PDF-1.7", "'.pdf' is not known"),
        ("list.csv", b"%PDF-1.7", "those of PDF"),
        ("list.csv", b"uid,name\n1,a\n", "the file has `uid`, `name`"),
        ("list.csv", b"uid,\xe1\n", "Line 1 of the file is not utf-8"),
        ("list.xlsx", b"uid,name\n", "no Excel workbook"),
    ],
)
def test_a_wrong_file_is_refused_and_nothing_is_written(
    team: Team,
    terminal: Terminal,
    tmp_path: Path,
    name: str,
    content: bytes | None,
    sentence: str,
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)

    said = terminal("import", "persons", path, "--map", VDC_MAP, "--source", "vdc", "--by", "amal")

    assert (said.code, sentence in said.err) == (2, True)
    assert len(said.err.splitlines()) == 1
    assert not Person.objects.exists()


def test_a_map_that_is_wrong_is_refused_before_the_workspace_is_opened(
    terminal: Terminal, tmp_path: Path
) -> None:
    (tmp_path / "map.toml").write_text("title = 3")

    said = terminal(
        "import", "persons", INVENTED, "--map", tmp_path / "map.toml", "--source", "vdc"
    )

    assert (said.code, "quotation marks" in said.err) == (2, True)


def test_refused_rows_never_go_over_the_list_itself(
    team: Team, terminal: Terminal, tmp_path: Path
) -> None:
    listed = tmp_path / "list.csv"
    listed.write_bytes(INVENTED.read_bytes())

    said = terminal("import", "persons", listed, *ORDER[3:], "--refused", listed)

    assert said.code == 2
    assert "would be written over the list" in said.err
    assert listed.read_bytes() == INVENTED.read_bytes()
    assert not Person.objects.exists()


def test_refused_rows_that_would_replace_a_folder_stop_the_import(
    team: Team, terminal: Terminal, tmp_path: Path
) -> None:
    said = terminal(*ORDER, "--refused", tmp_path)

    assert said.code == 2
    assert "which is a folder" in said.err
    assert not Person.objects.exists()


@pytest.mark.parametrize("trap", ['encoding = "rot13"', "deep = " + "[" * 50_000])
def test_a_map_that_no_list_fits_is_a_sentence(
    team: Team, terminal: Terminal, tmp_path: Path, trap: str
) -> None:
    hostile = tmp_path / "map.toml"
    text = VDC_MAP.read_text("utf-8")
    hostile.write_text(text.replace('encoding = "utf-8"', trap), "utf-8")

    said = terminal(*ORDER[:3], "--map", hostile, *ORDER[5:])

    assert said.code == 2
    assert said.err.count("\n") == 1
