"""The chain of the trace: whole, it holds; altered anywhere, it says where."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawthiq.domain.chain import Deed, Head, Link, NotACode, WrongHead, follow, forge, head_in

START = datetime(2020, 5, 1, tzinfo=UTC)


def chain_of(length: int) -> list[Link]:
    links: list[Link] = []
    for place in range(length):
        deed = Deed(
            START + timedelta(hours=place), "amal", "open_person", f"P-{place:06d}", {"n": 1}
        )
        links.append(forge(deed, links[-1].head if links else Head()))
    return links


def test_the_first_entry_follows_nothing() -> None:
    first = chain_of(1)[0]

    assert (first.number, first.previous) == (1, "0" * 64)


def test_a_whole_chain_holds_and_names_its_head() -> None:
    links = chain_of(3)

    found = follow(links)

    assert found.holds
    assert (found.links, found.head) == (3, links[-1].head)


def test_an_empty_chain_holds() -> None:
    assert follow([]).holds


@given(st.integers(1, 6), st.data())
def test_a_change_anywhere_is_found_at_its_place(length: int, data: st.DataObject) -> None:
    links = chain_of(length)
    place = data.draw(st.integers(0, length - 1))
    column = data.draw(st.sampled_from(["actor", "deed", "subject", "text", "previous"]))
    links[place] = replace(links[place], **{column: "e" * 64})  # type: ignore[arg-type]

    found = follow(links)

    assert found.broken is not None
    assert found.broken.number == place + 1


@given(st.integers(2, 6), st.data())
def test_an_entry_taken_out_of_the_middle_is_found(length: int, data: st.DataObject) -> None:
    links = chain_of(length)
    del links[data.draw(st.integers(0, length - 2))]

    assert not follow(links).holds


@given(st.integers(1, 5), st.integers(0, 5))
def test_a_cut_tail_shows_against_a_receipt_and_only_so(length: int, cut: int) -> None:
    links = chain_of(length + cut)
    receipt = links[-1].head

    left = links[:length]

    assert follow(left).holds
    assert follow(left, receipt).holds is (cut == 0)


def test_a_tail_that_was_written_anew_shows_against_a_receipt() -> None:
    links = chain_of(3)
    receipt = links[-1].head
    other = Deed(START + timedelta(hours=2), "eve", "open_person", "P-000009", {})
    links[2] = forge(other, links[1].head)

    found = follow(links, receipt)

    assert found.broken is not None
    assert found.broken.number == 3


def test_later_entries_do_not_matter_to_a_receipt() -> None:
    links = chain_of(4)

    assert follow(links, links[1].head).holds


@pytest.mark.parametrize("words", ["two words", "اسم", "a\nb", "x" * 201])
def test_words_are_refused_and_not_repeated(words: str) -> None:
    with pytest.raises(NotACode) as refused:
        forge(Deed(START, "amal", "open_person", "P-000001", {"note": [words]}), Head())

    assert words not in str(refused.value)


def test_a_receipt_names_its_head() -> None:
    assert head_in({"trace": {"number": 7, "sha256": "a" * 64}}) == Head(7, "a" * 64)


@pytest.mark.parametrize("receipt", [None, [], {}, {"trace": {"number": "7", "sha256": "a" * 64}}])
def test_a_receipt_without_a_head_is_refused(receipt: object) -> None:
    with pytest.raises(WrongHead):
        head_in(receipt)
