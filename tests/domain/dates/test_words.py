"""Dates told in plain words."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tawthiq.domain.dates import UnknownDate, month_names, read_words

LEVANT = (
    "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول",
    "تشرين الثاني", "كانون الأول",
)  # fmt: skip
EGYPT = (
    "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
    "نوفمبر", "ديسمبر",
)  # fmt: skip
MONTHS = month_names([LEVANT, EGYPT])

TOLD = {
    "May 2020": "2020-05",
    "11 May 2020": "2020-05-11",
    "May 11, 2020": "2020-05-11",
    "Monday, the 11th of May 2020": "2020-05-11",
    "11-Sept-2020": "2020-09-11",
    "May-2020": "2020-05",
    "2020": "2020",
    "2020-05-11": "2020-05-11",
    "early July 2015": "2015-07-01/2015-07-10~",
    "mid-July 2015": "2015-07-11~/2015-07-20~",
    "end of July 2015": "2015-07-21~/2015-07-31",
    "late February 2016": "2016-02-21~/2016-02-29",
    "early 2015": "2015-01/2015-04~",
    "the middle of 2015": "2015-05~/2015-08~",
    "end of 2015": "2015-09~/2015-12",
    "summer 2015": "2015-22",
    "about May 2020": "2020-05~",
    "perhaps 2020-05-11": "2020-05-11?",
    "perhaps about 2015": "2015%",
    "perhaps the end of July 2015": "2015-07-21%/2015-07-31?",
    "between 3 and 5 May 2020": "2020-05-03/2020-05-05",
    "3-5 May 2020": "2020-05-03/2020-05-05",
    "March-May 2020": "2020-03/2020-05",
    "30 April – 2 May 2020": "2020-04-30/2020-05-02",
    "from late May 2019 to early June 2020": "2019-05-21~/2020-06-10~",
    "2019-2020": "2019/2020",
    "before May 2020": "../2020-04-30",
    "after 2015": "2016-01-01/..",
    "since May 2020": "2020-05/..",
    "until 11 May 2020": "../2020-05-11",
    "أيار 2020": "2020-05",
    "مايو ٢٠٢٠": "2020-05",
    "١١ أيار/مايو ٢٠٢٠": "2020-05-11",
    "11 كانون الثاني (يناير) 2015": "2015-01-11",
    "نهاية تموز 2015": "2015-07-21~/2015-07-31",
    "في أواخر شهر تشرين الأول من عام 2014": "2014-10-21~/2014-10-31",
    "مطلع ٢٠١٥": "2015-01/2015-04~",
    "بين 3 و5 ايار 2020": "2020-05-03/2020-05-05",
    "من 3 إلى 5 نيسان 2020": "2020-04-03/2020-04-05",
    "قبل أيار 2020": "../2020-04-30",
    "حوالي أَيَّار 2020": "2020-05~",
    "يوم الاثنين 11 أيار 2020م": "2020-05-11",
    "شتاء 2015": "2015-24",
    "": "",
}  # fmt: skip

REFUSED = {
    "figures alone, which may be either": ("11/05/2020", "one date together"),
    "a year of two digits": ("12 May 20", "one date together"),
    "no year": ("end of May", "no year of four digits"),
    "a day without a month": ("the 5th of 2020", "without the name of its month"),
    "a day that is not": ("31 June 2020", "2020-06 has 30 days"),
    "two years": ("2020 2021", "one date together"),
    "one end of two": ("between May 2020", "only one end"),
    "a season of a month": ("spring May 2020", "a season stands beside"),
    "the end of a day": ("end of 11 May 2020", "no beginning and no end"),
    "a range backwards": ("5-3 May 2020", "ends before it begins"),
    "before the calendar": ("before 1 January 0001", "no such day in the calendar"),
    "anything else": ("Somebody's wedding", "neither a month nor a word for a date"),
    "a stroke": ("-", "no year"),
}


@pytest.mark.parametrize(("text", "edtf"), TOLD.items())
def test_words_become_edtf(text: str, edtf: str) -> None:
    assert read_words(text, MONTHS).edtf == edtf


@pytest.mark.parametrize(("text", "trouble"), REFUSED.values(), ids=REFUSED)
def test_what_is_not_a_date_is_refused(text: str, trouble: str) -> None:
    with pytest.raises(UnknownDate, match=trouble):
        read_words(text, MONTHS)


def test_the_words_of_a_refused_text_are_not_repeated() -> None:
    with pytest.raises(UnknownDate) as refusal:
        read_words("Somebody's wedding, 2015")

    assert "wedding" not in str(refusal.value)


@pytest.mark.parametrize("number", range(12))
def test_both_traditions_name_the_same_months(number: int) -> None:
    assert read_words(f"{LEVANT[number]} 2015", MONTHS) == read_words(
        f"{EGYPT[number]} 2015", MONTHS
    )


words = st.sampled_from(
    [*LEVANT[:3], "May", "early", "end", "of", "between", "and", "from", "to", "before", "until", "-",
     "/", "?", "about", "winter", "3", "31", "2015", "2020", "0000", "9999", "123"]
)  # fmt: skip


@settings(max_examples=50)
@given(st.lists(words, max_size=7).map(" ".join))
def test_any_words_are_a_date_or_a_refusal(text: str) -> None:
    with suppress(UnknownDate):
        read_words(text, MONTHS)
