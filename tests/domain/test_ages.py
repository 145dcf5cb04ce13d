"""Ages, the groups they make and the four categories (`counting.md` 9)."""

from datetime import date
from random import Random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tawthiq.domain.ages import (
    Age,
    AgeGroup,
    BornLater,
    Category,
    ImpossibleAge,
    Sex,
    age_at,
    category_of,
    contradicts,
    settle_age_group,
)
from tawthiq.domain.dates import PartialDate

CHILD, ADULT, UNKNOWN = AgeGroup.CHILD, AgeGroup.ADULT, AgeGroup.UNKNOWN
DAYS = st.dates(date(1920, 1, 1), date(2020, 12, 31))


@pytest.mark.parametrize(
    ("age", "claims", "group"),
    [
        pytest.param(Age(17, 17), (), CHILD, id="17"),
        pytest.param(Age(18, 18), (), ADULT, id="18"),
        pytest.param(Age(17, 18), (), UNKNOWN, id="17 or 18"),
        pytest.param(Age(17, 18), (CHILD,), CHILD, id="17 or 18, said to be a child"),
        pytest.param(Age(17, 18), (CHILD, UNKNOWN), CHILD, id="one source does not know"),
        pytest.param(Age(17, 18), (CHILD, ADULT), UNKNOWN, id="sources differ"),
        pytest.param(Age(), (ADULT,), ADULT, id="no age, said to be adult"),
        pytest.param(Age(30, 30), (CHILD,), ADULT, id="the age decides against a claim"),
        pytest.param(Age(None, 17), (), CHILD, id="open below"),
        pytest.param(Age(18, None), (), ADULT, id="open above"),
    ],
)
def test_the_age_group_is_settled_by_the_age_then_by_what_sources_agree_on(
    age: Age, claims: tuple[AgeGroup, ...], group: AgeGroup
) -> None:
    assert settle_age_group(age, *claims) is group


@given(claims=st.lists(st.sampled_from(AgeGroup)), seed=st.randoms())
def test_the_order_of_claims_does_not_matter(claims: list[AgeGroup], seed: Random) -> None:
    shuffled = seed.sample(claims, len(claims))

    assert settle_age_group(Age(17, 18), *claims) is settle_age_group(Age(17, 18), *shuffled)


def test_a_claim_that_cannot_be_true_of_the_age_is_seen() -> None:
    assert contradicts(Age(30, 30), CHILD)
    assert not contradicts(Age(17, 18), CHILD)
    assert not contradicts(Age(30, 30), UNKNOWN)


@pytest.mark.parametrize(
    ("sex", "group", "category"),
    [
        (Sex.FEMALE, CHILD, Category.CHILDREN),
        (Sex.UNKNOWN, CHILD, Category.CHILDREN),
        (Sex.FEMALE, ADULT, Category.WOMEN),
        (Sex.FEMALE, UNKNOWN, Category.UNKNOWN),
        (Sex.MALE, ADULT, Category.MEN),
        (Sex.MALE, UNKNOWN, Category.UNKNOWN),
        (Sex.UNKNOWN, ADULT, Category.UNKNOWN),
    ],
)
def test_nobody_is_found_by_subtraction(sex: Sex, group: AgeGroup, category: Category) -> None:
    assert category_of(sex, group) is category


@pytest.mark.parametrize(("low", "high"), [(-1, None), (None, 131), (20, 19)])
def test_an_impossible_age_is_refused(low: int | None, high: int | None) -> None:
    with pytest.raises(ImpossibleAge, match="0 to 130"):
        Age(low, high)


@pytest.mark.parametrize(
    ("born", "event", "age"),
    [
        pytest.param(
            PartialDate.on(date(2002, 5, 2)),
            PartialDate.on(date(2020, 5, 1)),
            Age(17, 17),
            id="eve",
        ),
        pytest.param(
            PartialDate.on(date(2002, 5, 1)),
            PartialDate.on(date(2020, 5, 1)),
            Age(18, 18),
            id="18 today",
        ),
        pytest.param(
            PartialDate.of_year(1985), PartialDate.on(date(2020, 5, 1)), Age(34, 35), id="a year"
        ),
        pytest.param(
            PartialDate.on(date(2004, 2, 29)),
            PartialDate.on(date(2021, 2, 28)),
            Age(16, 16),
            id="leap day",
        ),
        pytest.param(PartialDate(), PartialDate.of_year(2020), Age(), id="birth not known"),
        pytest.param(
            PartialDate.of_year(2020), PartialDate.of_year(2020), Age(0, 0), id="same year"
        ),
    ],
)
def test_an_age_is_as_precise_as_its_two_dates(
    born: PartialDate, event: PartialDate, age: Age
) -> None:
    assert age_at(born, event) == age


def test_nobody_is_born_after_the_event() -> None:
    with pytest.raises(BornLater):
        age_at(PartialDate.of_year(2021), PartialDate.of_year(2020))


@given(born=st.tuples(DAYS, DAYS), event=st.tuples(DAYS, DAYS))
def test_an_age_holds_for_every_day_the_dates_can_mean(
    born: tuple[date, date], event: tuple[date, date]
) -> None:
    births = PartialDate.between(*sorted(born))
    events = PartialDate.between(*sorted(event))
    assume(min(born) <= max(event))

    age = age_at(births, events)

    for birth in born:
        for day in event:
            if birth <= day:
                exact = age_at(PartialDate.on(birth), PartialDate.on(day)).low
                assert exact is not None
                assert (age.low or 0) <= exact <= (age.high or 0)
