"""`tawthiq publish`: says where, keeps to the role, and refuses in one sentence."""

from datetime import date
from pathlib import Path

import pytest
from tests import build
from tests.ground import Terminal
from tests.publishing.test_publish import die

from tawthiq.reference.actions import load_pack
from tawthiq.workspace.places import Workspace


@pytest.fixture
def team(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> build.Team:
    """A record with one death in May and one in June, and reports without pages and pictures."""
    monkeypatch.setattr("tawthiq.publishing.pressing._press_language", lambda *_: None)
    monkeypatch.setenv("TAWTHIQ_NOW", "2020-06-20T09:00:00Z")
    load_pack("syria", by="terminal", at=build.START)
    team = build.team()
    die(team, date(2020, 5, 3))
    die(team, date(2020, 6, 2))
    return team


def test_the_folder_of_the_edition_is_all_that_is_printed(
    terminal: Terminal, workspace: Workspace, team: build.Team
) -> None:
    said = terminal("publish", "monthly", "2020-05", "--by", "dana")

    assert (said.code, said.out) == (0, f"{workspace.editions / 'monthly-2020-05.1'}\n")
    assert "Published monthly-2020-05.1, as known on 2020-06-02." in said.err


def test_publishing_again_says_that_nothing_has_changed(
    terminal: Terminal, team: build.Team
) -> None:
    first = terminal("publish", "monthly", "2020-05", "--by", "dana")

    again = terminal("publish", "monthly", "2020-05", "--by", "dana")

    assert (again.code, again.out) == (0, first.out)
    assert "was published before" in again.err


def test_a_cut_off_by_day_leaves_later_findings_out(
    terminal: Terminal, workspace: Workspace, team: build.Team
) -> None:
    said = terminal("publish", "monthly", "2020-05", "--by", "dana", "--as-known", "2020-05-31")

    assert said.code == 0
    assert "as known on 2020-05-03" in said.err


def test_the_edition_is_copied_where_it_was_asked_for(
    terminal: Terminal, team: build.Team, tmp_path: Path
) -> None:
    out = tmp_path / "out"

    said = terminal("publish", "daily", "2020-05-03", "--by", "dana", "--out", out)

    assert said.out == f"{out / 'daily-2020-05-03.1'}\n"
    assert "take sealed/ out before it is put on the web" in said.err
    verdict = terminal("verify", out / "daily-2020-05-03.1", "--quick")
    assert (verdict.code, "holds" in verdict.out) == (0, True)


def test_something_else_in_the_way_of_the_copy_is_left_alone(
    terminal: Terminal, team: build.Team, tmp_path: Path
) -> None:
    taken = tmp_path / "daily-2020-05-03.1"
    taken.mkdir()

    said = terminal("publish", "daily", "2020-05-03", "--by", "dana", "--out", tmp_path)

    assert said.code == 2
    assert "is there already and is not this edition" in said.err


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("monthly", "2020-13"), "is not a period"),
        (("monthly", "2020-05-03"), "A monthly report is about a month"),
        (("monthly", "2020-07"), "has not begun yet"),
        (("monthly", "2020-05", "--rule", "weekly"), "There is no counting rule 'weekly'"),
        (("monthly", "2020-05", "--rule", "register"), "counts by date died and place origin"),
        (("monthly", "2020-05", "--as-known", "then"), "names no cut-off"),
        (("monthly", "2020-05", "--as-known", "monthly-2020-01.1"), "There is no edition"),
    ],
)
def test_bad_words_are_refused_in_a_sentence(
    terminal: Terminal, team: build.Team, words: tuple[str, ...], sentence: str
) -> None:
    said = terminal("publish", *words, "--by", "dana")

    assert said.code == 2
    assert sentence in said.err
    assert "Traceback" not in said.err


@pytest.mark.parametrize(
    ("who", "sentence"), [("amal", "may not publish"), ("eve", "Nobody works here")]
)
def test_only_an_editor_publishes(
    terminal: Terminal, team: build.Team, who: str, sentence: str
) -> None:
    said = terminal("publish", "monthly", "2020-05", "--by", who)

    assert said.code == 2
    assert sentence in said.err
