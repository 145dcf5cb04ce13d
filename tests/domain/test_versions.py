"""Versions of findings: what is known at a cut-off, and the day that never moves (`counting.md` 4, 5)."""

from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawthiq.domain.findings import Outcome
from tawthiq.domain.versions import (
    Version,
    as_known,
    documented_after,
    documented_after_joining,
)

MAY, JUNE = date(2020, 5, 31), date(2020, 6, 1)


def test_known_is_the_greatest_version_up_to_the_cut_off() -> None:
    first, second, other = Version(1, 7), Version(3, 7, 2), Version(2, 8)

    assert as_known([second, other, first]) == (second, other)
    assert as_known([second, other, first], 2) == (first, other)
    assert as_known([second, other, first], 0) == ()


@given(
    seqs=st.lists(st.integers(1, 40), unique=True), cut_off=st.integers(0, 41), seed=st.randoms()
)
def test_order_does_not_matter_and_each_person_is_known_once(
    seqs: list[int], cut_off: int, seed: Random
) -> None:
    versions = [Version(seq, person=seq % 5) for seq in seqs]

    known = as_known(versions, cut_off)

    assert known == as_known(seed.sample(versions, len(versions)), cut_off)
    assert len({one.person for one in known}) == len(known)
    assert all(one.seq <= cut_off for one in known)


@pytest.mark.parametrize(
    ("before", "outcome", "day"),
    [
        pytest.param(None, Outcome.COUNTED, JUNE, id="the first countable finding sets it"),
        pytest.param(None, Outcome.NOT_COUNTED, None, id="one that does not count sets nothing"),
        pytest.param(MAY, Outcome.COUNTED, MAY, id="a correction inherits it"),
        pytest.param(MAY, Outcome.WITHDRAWN, MAY, id="so does a withdrawal"),
    ],
)
def test_a_death_stays_in_the_month_it_was_documented_in(
    before: date | None, outcome: Outcome, day: date | None
) -> None:
    assert documented_after(before, outcome, JUNE) == day


def test_a_joined_file_keeps_the_earliest_day() -> None:
    assert documented_after_joining(JUNE, MAY) == MAY
    assert documented_after_joining(None, MAY) == MAY
    assert documented_after_joining(None, None) is None
