"""`tawthiq user`: add, invite, list and retire, without a question asked."""

import re

import pytest
from django.test import Client
from tests.ground import Terminal

pytestmark = pytest.mark.usefixtures("workspace")


def test_a_person_is_added_and_listed(terminal: Terminal) -> None:
    added = terminal("user", "add", "noor", "--role", "reviewer")

    assert added.code == 0
    assert "noor" in added.out
    assert "noor  reviewer" in terminal("user", "list").out


def test_a_workspace_without_anybody_says_how_to_add_somebody(terminal: Terminal) -> None:
    assert "tawthiq user add" in terminal("user", "list").out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("add", "noor", "--role", "king"), "'king' is not one of"),
        (("add", "noor"), "Missing option '--role'"),
        (("add", "two words", "--role", "reader"), "one word"),
        (("retire", "eve"), "Nobody works here under the name 'eve'"),
    ],
)
def test_a_wrong_word_is_refused_in_a_sentence(
    terminal: Terminal, words: tuple[str, ...], said: str
) -> None:
    answer = terminal("user", *words)

    assert answer.code == 2
    assert said in answer.err


def test_a_name_is_added_once(terminal: Terminal) -> None:
    terminal("user", "add", "noor", "--role", "reader")

    answer = terminal("user", "add", "Noor", "--role", "editor")

    assert (answer.code, answer.out) == (2, "")


def test_somebody_who_left_is_listed_as_such(terminal: Terminal) -> None:
    terminal("user", "add", "noor", "--role", "reader")

    assert terminal("user", "retire", "noor").code == 0

    assert "(retired)" in terminal("user", "list").out


def test_the_one_added_is_invited_by_a_link_that_opens(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TAWTHIQ_SITE", "https://desk.example.org/")

    said = terminal("user", "add", "noor", "--role", "reader").out

    link = re.search(r"https://desk\.example\.org(/invitation/\d+/[\w-]+/)\n", said)
    assert link
    assert Client().get(link[1]).status_code == 200


def test_a_new_invitation_ends_the_one_before(terminal: Terminal) -> None:
    first = _path(terminal("user", "add", "noor", "--role", "reader").out)

    second = _path(terminal("user", "invite", "noor").out)

    assert Client().get(first).status_code == 404
    assert Client().get(second).status_code == 200


def test_a_lost_second_factor_is_reset_and_traced(terminal: Terminal) -> None:
    terminal("user", "add", "noor", "--role", "reader")

    said = terminal("user", "invite", "noor", "--reset-second-factor", "--by", "samir")

    assert "second factor and sessions of noor are gone" in said.out
    assert "reset_second_factor" in terminal("audit", "log").out


def test_a_role_is_given_and_somebody_comes_back(terminal: Terminal) -> None:
    terminal("user", "add", "noor", "--role", "reader")
    assert terminal("user", "role", "noor", "editor").code == 0
    terminal("user", "retire", "noor")

    assert "works here again" in terminal("user", "readmit", "noor").out
    assert "noor  editor\n" in terminal("user", "list").out


def _path(said: str) -> str:
    found = re.search(r"http://localhost:8000(/\S+)", said)
    assert found, said
    return found[1]
