"""`tawthiq verify`: no workspace and no database; exits with 1 and names what differs."""

import json
import shutil
from pathlib import Path

import pytest
from tests.ground import Terminal
from tests.publishing.editions import build


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("verified") / "monthly-2020-05.1"
    build(folder, languages=("en",))
    return folder


@pytest.fixture(autouse=True)
def without_workspace(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TAWTHIQ_HOME", str(tmp_path / "nowhere"))
    monkeypatch.delenv("TAWTHIQ_DATABASE_URL", raising=False)


@pytest.fixture
def edition(published: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(published, tmp_path / published.name))


def test_an_edition_that_holds_is_said_in_one_line(terminal: Terminal, published: Path) -> None:
    said = terminal("verify", published, "--quick")

    assert said.code == 0
    assert said.out.startswith("monthly-2020-05.1 holds: ")
    assert "Not checked: the bytes of reports and pictures" in said.out


def test_a_falsified_figure_is_named_with_both_values(terminal: Terminal, edition: Path) -> None:
    path = edition / "figures.json"
    figures = json.loads(path.read_bytes())
    figures[0]["value"] += 1
    path.write_text(json.dumps(figures, ensure_ascii=False, indent=1) + "\n", "utf-8")

    said = terminal("verify", edition, "--quick")

    assert said.code == 1
    assert "does not hold: 2 faults." in said.out
    assert "toll.civilians is published as 9 and counts as 8." in said.out


def test_the_verdict_is_json_for_machines(terminal: Terminal, edition: Path) -> None:
    (edition / "report.en.docx").unlink()

    said = terminal("verify", edition, "--quick", "--format", "json")

    told = json.loads(said.out)
    assert (said.code, told["holds"]) == (1, False)
    assert [one["file"] for one in told["faults"]] == ["report.en.docx"]


def test_without_the_sealed_part_it_says_what_it_could_not_check(
    terminal: Terminal, edition: Path
) -> None:
    shutil.rmtree(edition / "sealed")

    said = terminal("verify", edition)

    assert said.code == 0
    assert "Not checked: whether the figures are right" in said.out


def test_what_is_no_edition_is_refused(terminal: Terminal, tmp_path: Path) -> None:
    said = terminal("verify", tmp_path / "nothing")

    assert said.code == 2
    assert "is not the folder of an edition: there is no such folder." in said.err


def test_no_name_in_an_edition_steers_the_terminal(terminal: Terminal, edition: Path) -> None:
    (edition / "a\x1b[2J\u202eb").write_text("")

    said = terminal("verify", edition, "--quick")

    assert r"a\x1b[2J\u202eb: the manifest does not name this file." in said.out
