"""Periods as they are asked for."""

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tawthiq.domain.periods import Period, Span, UnknownPeriod, parse_period

FORMS = {
    "a day": ("2020-05-11", "2020-05-11", date(2020, 5, 11), date(2020, 5, 11), "2020-05-10"),
    "the first day of a leap March": (
        "2020-03-01", "2020-03-01", date(2020, 3, 1), date(2020, 3, 1), "2020-02-29",
    ),
    "a month": ("2020-05", "2020-05", date(2020, 5, 1), date(2020, 5, 31), "2020-04"),
    "January": ("2020-01", "2020-01", date(2020, 1, 1), date(2020, 1, 31), "2019-12"),
    "February of a leap year": (
        "2020-02", "2020-02", date(2020, 2, 1), date(2020, 2, 29), "2020-01",
    ),
    "a quarter": ("2020-Q2", "2020-Q2", date(2020, 4, 1), date(2020, 6, 30), "2020-Q1"),
    "the first quarter": ("2020-Q1", "2020-Q1", date(2020, 1, 1), date(2020, 3, 31), "2019-Q4"),
    "a half": ("2020-H1", "2020-H1", date(2020, 1, 1), date(2020, 6, 30), "2019-H2"),
    "a half in small letters": (
        " 2020-h2 ", "2020-H2", date(2020, 7, 1), date(2020, 12, 31), "2020-H1",
    ),
    "a year": ("2020", "2020", date(2020, 1, 1), date(2020, 12, 31), "2019"),
    "days": (
        "2020-05-11/2020-05-20", "2020-05-11/2020-05-20", date(2020, 5, 11), date(2020, 5, 20),
        "2020-05-01/2020-05-10",
    ),
    "whole months": (
        "2020-01-01/2020-05-31", "2020-01-01/2020-05-31", date(2020, 1, 1), date(2020, 5, 31),
        "2019-08-01/2019-12-31",
    ),
    "months for ends": (
        "2020-01/2020-02", "2020-01-01/2020-02-29", date(2020, 1, 1), date(2020, 2, 29),
        "2019-11-01/2019-12-31",
    ),
    "years for ends": (
        "2011/2012", "2011-01-01/2012-12-31", date(2011, 1, 1), date(2012, 12, 31),
        "2009-01-01/2010-12-31",
    ),
    "Arabic digits": ("٢٠٢٠-٠٥", "2020-05", date(2020, 5, 1), date(2020, 5, 31), "2020-04"),
}  # fmt: skip

REFUSED = {
    "nothing": ("", "it is empty"),
    "a word": ("May", "no year of four digits"),
    "a month that is not": ("2020-13", "the year 2020 is understood, but there is no month 13"),
    "a month of one digit": ("2020-5", "the year 2020 is understood, what follows it is not"),
    "a day that is not": ("2019-02-29", "the month 2019-02 is understood, but it has 28 days"),
    "a fifth quarter": ("2020-Q5", "a year has Q1 to Q4"),
    "a third half": ("2020-H3", "a year has H1 to H2"),
    "the year nought": ("0000", "there is no year 0000"),
    "half a range": ("2020-05/", "one end of the range is missing"),
    "a range backwards": ("2020-05-02/2020-05-01", "it ends on 2020-05-01, before it begins"),
    "digits run together": ("20200501", "no year of four digits"),
}


@pytest.mark.parametrize(("text", "code", "first", "last", "before"), FORMS.values(), ids=FORMS)
def test_a_period_is_read_in_each_of_its_forms(
    text: str, code: str, first: date, last: date, before: str
) -> None:
    period = parse_period(text)

    assert period == Period(code, first, last)
    assert period.previous().code == before


@pytest.mark.parametrize(("text", "trouble"), REFUSED.values(), ids=REFUSED)
def test_a_refusal_says_what_was_understood_and_which_forms_exist(text: str, trouble: str) -> None:
    with pytest.raises(UnknownPeriod) as refusal:
        parse_period(text)

    assert trouble in str(refusal.value)
    assert "2020-H1" in str(refusal.value)


def test_a_refusal_shows_no_control_characters_and_no_endless_text() -> None:
    with pytest.raises(UnknownPeriod) as refusal:
        parse_period("\x1b[31m" + "x" * 5000)

    assert "\x1b" not in str(refusal.value)
    assert len(str(refusal.value)) < 400


def test_the_calendar_begins_with_the_year_one() -> None:
    with pytest.raises(UnknownPeriod, match="before it in the calendar"):
        parse_period("0001").previous()


@pytest.mark.parametrize(
    ("code", "span"),
    [
        ("2020-05-11", Span.DAY),
        ("2020-05", Span.MONTH),
        ("2020-Q2", Span.QUARTER),
        ("2020-H1", Span.HALF),
        ("2020", Span.YEAR),
        ("2020-05-01/2020-05-31", Span.RANGE),
    ],
)
def test_a_period_knows_what_it_is(code: str, span: Span) -> None:
    assert parse_period(code).span is span


def test_the_year_to_date_ends_with_the_period() -> None:
    assert parse_period("2020-05").year_to_date().code == "2020-01-01/2020-05-31"
    assert parse_period("2020-05-11").year_to_date().code == "2020-01-01/2020-05-11"


def test_the_months_of_a_range_are_whole() -> None:
    months = parse_period("2019-12-15/2020-02-03").months()

    assert [month.code for month in months] == ["2019-12", "2020-01", "2020-02"]


days = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))
periods = st.one_of(
    days.map(Period.of_day),
    days.map(lambda day: Period.of_month(day.year, day.month)),
    days.map(lambda day: parse_period(f"{day.year}-Q{(day.month + 2) // 3}")),
    days.map(lambda day: parse_period(f"{day.year}-H{(day.month + 5) // 6}")),
    days.map(lambda day: parse_period(str(day.year))),
    st.tuples(days, days).map(lambda ends: Period.between(min(ends), max(ends))),
)


@given(periods)
def test_a_code_means_its_period(period: Period) -> None:
    assert parse_period(period.code) == period


@given(periods)
def test_the_previous_period_ends_the_day_before(period: Period) -> None:
    before = period.previous()

    assert before.last == period.first - timedelta(days=1)
    assert before.span is period.span


@given(periods, days)
def test_a_period_contains_the_days_between_its_ends(period: Period, day: date) -> None:
    assert period.contains(day) == (period.first <= day <= period.last)
    assert period.contains(period.first)
    assert period.contains(period.last)


@settings(max_examples=50)
@given(st.text("0129-/QH xé", max_size=12))
def test_any_text_is_a_period_or_a_refusal(text: str) -> None:
    with suppress(UnknownPeriod):
        assert parse_period(text).days >= 1
