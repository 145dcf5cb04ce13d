"""When an incident is a massacre, and the least that were killed (`counting.md` 11 and 14)."""

from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawthiq.domain.incidents import (
    least_killed,
    massacre_day,
)

APRIL, MAY = date(2020, 4, 30), date(2020, 5, 9)
DAYS = st.lists(st.none() | st.dates(), max_size=12)


@pytest.mark.parametrize(
    ("days", "day"),
    [
        pytest.param([APRIL] * 4, None, id="four"),
        pytest.param([APRIL] * 5, APRIL, id="five in one month"),
        pytest.param([APRIL] * 4 + [MAY], MAY, id="the fifth wounded dies later"),
        pytest.param([APRIL] * 5 + [MAY], APRIL, id="a sixth later does not move it"),
        pytest.param([APRIL] * 4 + [None], None, id="a death without a documented day"),
    ],
)
def test_a_massacre_belongs_to_the_day_of_the_death_that_made_it(
    days: list[date | None], day: date | None
) -> None:
    assert massacre_day(days, 5) == day


@given(days=DAYS, seed=st.randoms())
def test_order_does_not_matter(days: list[date | None], seed: Random) -> None:
    assert massacre_day(days, 5) == massacre_day(seed.sample(days, len(days)), 5)


@given(days=DAYS, more=st.dates())
def test_another_death_never_ends_a_massacre_nor_makes_it_later(
    days: list[date | None], more: date
) -> None:
    before = massacre_day(days, 5)
    after = massacre_day([*days, more], 5)

    assert before is None or (after is not None and after <= before)


@given(floor=st.integers(0, 99), named=st.integers(0, 99), unresolved=st.integers(1, 99))
def test_giving_a_placeholder_its_name_changes_no_minimum(
    floor: int, named: int, unresolved: int
) -> None:
    assert least_killed(floor, named, unresolved) == least_killed(floor, named + 1, unresolved - 1)


def test_the_least_is_never_below_what_was_seen() -> None:
    assert least_killed(44, 30, 5) == 44
    assert least_killed(44, 40, 5) == 45
