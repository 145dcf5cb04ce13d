"""Written words are cut at their references, and nothing else is one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawthiq.domain.passages import Piece, UnreadableReference, pieces, with_ordinals


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("words only", [Piece(words="words only")]),
        ("{toll.children} died", [Piece(figure="toll.children"), Piece(words=" died")]),
        ("on { 2020-04-28 }.", [Piece(words="on "), Piece(day="2020-04-28"), Piece(words=".")]),
        ("a\n\n  b", [Piece(words="a b")]),
        ("{toll.by_party.russia+iran}", [Piece(figure="toll.by_party.russia+iran")]),
        ("", []),
    ],
)
def test_words_are_cut_at_references(text: str, expected: list[Piece]) -> None:
    assert list(pieces(text)) == expected


@pytest.mark.parametrize(
    "text", ["{", "a } b", "{}", "{word}", "{toll..x}", "{<b>.x}", "{{toll.x}}"]
)
def test_braces_that_name_nothing_are_refused(text: str) -> None:
    with pytest.raises(UnreadableReference):
        pieces(text)


def test_an_incident_gets_the_number_it_has_in_the_edition() -> None:
    text = "{incident.I-000007.killed} and {incident.I-000008.killed}, said I-000007"

    assert with_ordinals(text, {"I-000007": 3}) == (
        "{incident.3.killed} and {incident.I-000008.killed}, said I-000007"
    )


@given(st.text())
def test_no_word_is_lost(text: str) -> None:
    try:
        found = pieces(text)
    except UnreadableReference:
        return
    plain = "".join(one.words or f"{{{one.figure or one.day}}}" for one in found)
    assert plain.replace(" ", "") == "".join(text.split()).replace(" ", "")
