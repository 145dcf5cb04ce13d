"""EDTF of levels 0 and 1, in and out."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tawthiq.domain.dates import PartialDate, UnknownDate, parse_edtf

READ = {
    "a day": ("2020-05-11", "2020-05-11", "2020-05-11"),
    "a leap day": ("2020-02-29", "2020-02-29", "2020-02-29"),
    "a month": ("2020-02", "2020-02-01", "2020-02-29"),
    "a year": ("2020", "2020-01-01", "2020-12-31"),
    "a day with its time": ("2020-05-11T14:30:00", "2020-05-11", "2020-05-11"),
    "a time in UTC": ("2020-05-11T14:30:00Z", "2020-05-11", "2020-05-11"),
    "a time in a zone": ("2020-05-11T14:30:00+03:00", "2020-05-11", "2020-05-11"),
    "an interval of days": ("2020-05-01/2020-05-11", "2020-05-01", "2020-05-11"),
    "an interval of two precisions": ("2019/2020-05", "2019-01-01", "2020-05-31"),
    "an open end": ("2020-05-01/..", "2020-05-01", None),
    "an open beginning": ("../2020-05", None, "2020-05-31"),
    "an unknown end": ("2020-05-01/", "2020-05-01", None),
    "an unknown beginning": ("/2020", None, "2020-12-31"),
    "uncertain": ("2020-05?", "2020-05-01", "2020-05-31"),
    "approximate": ("2020~", "2020-01-01", "2020-12-31"),
    "both": ("2020-05-11%", "2020-05-11", "2020-05-11"),
    "qualified ends": ("2015-07-21~/2015-07-31?", "2015-07-21", "2015-07-31"),
    "a decade": ("201X", "2010-01-01", "2019-12-31"),
    "a century": ("19XX", "1900-01-01", "1999-12-31"),
    "a month left out": ("2016-XX", "2016-01-01", "2016-12-31"),
    "a day left out": ("2016-08-XX", "2016-08-01", "2016-08-31"),
    "month and day left out": ("1990-XX-XX", "1990-01-01", "1990-12-31"),
    "spring": ("2015-21", "2015-03-01", "2015-05-31"),
    "autumn": ("2015-23", "2015-09-01", "2015-11-30"),
    "a winter, of either end of the year": ("2015-24", "2015-01-01", "2016-02-29"),
    "nothing known": ("", None, None),
}  # fmt: skip

REFUSED = {
    "a month that is not": ("2020-13", "no month 13"),
    "a day that is not": ("2019-02-29", "2019-02 has 28 days"),
    "the day nought": ("2016-08-00", "2016-08 has 31 days"),
    "a negative year": ("-0043-03-15", "before the year 1"),
    "the year nought": ("0000", "before the year 1"),
    "a year that may be nought": ("000X", "year nought"),
    "a long year": ("Y17000", "more than four digits"),
    "a long negative year": ("Y-17000", "before the year 1"),
    "no digit of the year": ("XXXX", "leave the whole date empty"),
    "digits left out in the middle": ("156X-12-25", "before others that are given"),
    "a day without a month": ("2004-XX-05", "a day and no month"),
    "an interval with no date": ("../..", "neither end"),
    "an interval backwards": ("2020/2019", "ends before it begins"),
    "three ends": ("2019/2020/2021", "two ends"),
    "an interval of times": ("2020-05-11T10:00:00/2020-05-12", "not times"),
    "an hour that is not": ("2020-05-11T25:00:00", "not a time"),
    "a set": ("[2019,2020]", "level 2"),
    "a part that is qualified": ("2020?-05", "level 2"),
    "a quarter": ("2020-33", "no month 33"),
    "a word": ("yesterday", "begins with a year of four digits"),
    "the last winter of the calendar": ("9999-24", "the calendar ends"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "first", "last"), READ.values(), ids=READ)
def test_a_date_goes_out_as_it_came_in_with_its_days(
    text: str, first: str | None, last: str | None
) -> None:
    read = parse_edtf(text)

    assert read.edtf == text
    assert read.earliest == (date.fromisoformat(first) if first else None)
    assert read.latest == (date.fromisoformat(last) if last else None)


@pytest.mark.parametrize(("text", "trouble"), REFUSED.values(), ids=REFUSED)
def test_a_refusal_says_why_and_how_to_write_it(text: str, trouble: str) -> None:
    with pytest.raises(UnknownDate, match=trouble):
        parse_edtf(text)


def test_digits_and_letters_are_brought_to_one_form() -> None:
    assert parse_edtf(" ٢٠١٦-٠٨-xx ").edtf == "2016-08-XX"


def test_a_refusal_repeats_no_letters_because_a_column_may_hold_names() -> None:
    with pytest.raises(UnknownDate) as refusal:
        parse_edtf("Somebody سميّة 1990")

    assert "Somebody" not in str(refusal.value)
    assert "سم" not in str(refusal.value)
    assert "1990" in str(refusal.value)


days = st.dates(min_value=date(1, 1, 1), max_value=date(9998, 12, 31))
simple = st.one_of(
    days.map(date.isoformat),
    days.map(lambda day: f"{day.year:04}-{day.month:02}"),
    days.map(lambda day: f"{day.year:04}-{day.month:02}-XX"),
    days.map(lambda day: f"{day.year:04}-XX"),
    days.map(lambda day: f"{day.year:04}"),
    days.filter(lambda day: day.year > 9).map(lambda day: f"{day.year // 10:03}X"),
    st.tuples(days, st.integers(21, 24)).map(lambda it: f"{it[0].year:04}-{it[1]}"),
)
marked = st.tuples(simple, st.sampled_from(["", "?", "~", "%"])).map("".join)
ends = st.one_of(marked, st.sampled_from(["", ".."]))
dates = st.one_of(marked, st.tuples(ends, ends).map("/".join))


@given(dates)
def test_what_is_read_reads_the_same_again(text: str) -> None:
    with suppress(UnknownDate):
        read = parse_edtf(text)

        assert read.edtf == text
        assert parse_edtf(read.edtf) == read


@given(marked)
def test_every_date_of_the_grammar_is_read(text: str) -> None:
    read = parse_edtf(text)

    assert read.earliest is not None
    assert read.latest is not None
    assert read.is_approximate == (text[-1] in "~%")
    assert read.is_uncertain == (text[-1] in "?%")


@given(days, days)
def test_an_interval_reaches_from_its_first_day_to_its_last(one: date, other: date) -> None:
    first, last = sorted([one, other])

    assert parse_edtf(f"{first}/{last}") == PartialDate(f"{first}/{last}", first, last)


@settings(max_examples=200)
@given(st.text("0129X-/.?~%TZ ", max_size=14))
def test_any_text_is_a_date_or_a_refusal(text: str) -> None:
    with suppress(UnknownDate):
        parse_edtf(text)
