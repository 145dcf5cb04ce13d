"""`tawthiq user`: add, list and retire, without a question asked."""

import pytest
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
