"""What a partial date knows of itself and of a period."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawthiq.domain.dates import PartialDate, Precision, UnknownDate, parse_edtf
from tawthiq.domain.periods import Period, parse_period

PRECISIONS = {
    "2020-05-11": Precision.DAY,
    "2020-05-11/2020-05-11": Precision.DAY,
    "2020-05": Precision.MONTH,
    "2016-08-XX": Precision.MONTH,
    "2020-05-01/2020-05-31": Precision.MONTH,
    "2020": Precision.YEAR,
    "1990-XX-XX": Precision.YEAR,
    "2015-07-21~/2015-07-31": Precision.RANGE,
    "2020-01/2020-03": Precision.RANGE,
    "2015-05/2016-05": Precision.RANGE,
    "201X": Precision.RANGE,
    "2015-24": Precision.RANGE,
    "2015/..": Precision.RANGE,
    "9999": Precision.YEAR,
    "": Precision.UNKNOWN,
}

PLACES = {
    "a day of the month": ("2020-05-11", "within"),
    "the month itself": ("2020-05", "within"),
    "the last day before": ("2020-04-30", "before"),
    "the first day after": ("2020-06-01", "after"),
    "the year around it": ("2020", "straddles"),
    "days across its edge": ("2020-04-30/2020-05-01", "straddles"),
    "an end of which is open": ("2020-05-02/..", "straddles"),
    "open and over": ("../2020-04", "before"),
    "open and not begun": ("2020-06/..", "after"),
    "nothing known": ("", "straddles"),
}


@pytest.mark.parametrize(("text", "precision"), PRECISIONS.items())
def test_the_precision_is_what_the_days_say(text: str, precision: Precision) -> None:
    assert parse_edtf(text).precision is precision


@pytest.mark.parametrize(("text", "place"), PLACES.values(), ids=PLACES)
def test_a_date_is_within_before_after_or_across_the_edge_of_may(text: str, place: str) -> None:
    may, read = parse_period("2020-05"), parse_edtf(text)

    answers = {
        name: getattr(read, name)(may) for name in ("within", "before", "after", "straddles")
    }

    assert [name for name, is_so in answers.items() if is_so] == [place]


def test_a_death_of_july_told_in_may_is_not_of_the_same_month() -> None:
    died, told = parse_edtf("2015-07-21~/2015-07-31"), PartialDate.on(date(2020, 5, 4))

    assert not died.same_month(told)
    assert died.same_month(parse_edtf("2015-07"))
    assert not PartialDate().same_month(PartialDate())


def test_a_month_and_a_year_are_told_only_where_they_are_known() -> None:
    assert (parse_edtf("2020-05-01/2020-05-03").year, parse_edtf("2020-05").month) == (2020, 5)
    assert (parse_edtf("2020").year, parse_edtf("2020").month) == (2020, None)
    assert parse_edtf("2015-05/2016-05").month is None
    assert (parse_edtf("2015/..").year, parse_edtf("").day) == (None, None)


def test_a_date_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(UnknownDate, match="ends before it begins"):
        PartialDate("", date(2020, 5, 2), date(2020, 5, 1))


days = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))
maybe_days = st.none() | days
some_dates = st.tuples(maybe_days, maybe_days).map(
    lambda ends: PartialDate("", *(sorted(filter(None, ends)) if all(ends) else ends))
)
some_periods = st.tuples(days, days).map(lambda ends: Period.between(min(ends), max(ends)))


@given(some_dates, some_periods)
def test_exactly_one_of_the_four_is_true(some_date: PartialDate, period: Period) -> None:
    answers = [some_date.within, some_date.before, some_date.after, some_date.straddles]

    assert [answer(period) for answer in answers].count(True) == 1


@given(days, some_periods)
def test_a_day_never_straddles(day: date, period: Period) -> None:
    assert PartialDate.on(day).within(period) == period.contains(day)
    assert not PartialDate.on(day).straddles(period)


@given(days)
def test_what_is_made_from_days_is_written_as_it_would_be_read(day: date) -> None:
    made = [
        PartialDate.on(day),
        PartialDate.of_month(day.year, day.month),
        PartialDate.of_year(day.year),
        PartialDate.between(day, day),
        PartialDate.in_period(parse_period(f"{day.year}-H1")),
    ]

    assert [parse_edtf(one.edtf) for one in made] == made
