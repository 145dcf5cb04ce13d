"""Periods: the inclusive span of days a toll is asked for."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from tawthiq.domain.letters import western_digits
from tawthiq.domain.refusals import Refusal

FORMS = (
    "a day (2020-05-11), a month (2020-05), a quarter (2020-Q2), a half (2020-H1), "
    "a year (2020) or a range (2020-01-01/2020-05-31)"
)
LONGEST_ECHO = 40
_PART = re.compile(
    r"(?P<year>\d{4})(?:-(?:(?P<span>[QH])(?P<nth>\d+)|(?P<month>\d{2})(?:-(?P<day>\d{2}))?))?"
)


class Span(StrEnum):
    """What a period is, told by the form of its code."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    RANGE = "range"


MONTHS_IN = {Span.MONTH: 1, Span.QUARTER: 3, Span.HALF: 6, Span.YEAR: 12}


class UnknownPeriod(Refusal):
    """Say what was understood of the text, what was not, and which forms exist."""

    def __init__(self, asked: str, trouble: str) -> None:
        shown = "".join(sign if sign.isprintable() else " " for sign in asked)
        shown = shown if len(shown) <= LONGEST_ECHO else f"{shown[:LONGEST_ECHO]}…"
        super().__init__(f"“{shown}” is not a period: {trouble}. Give {FORMS}.")


@dataclass(frozen=True, slots=True)
class Period:
    """`code` as it is written (`2020-05`, `2020`, `2020-H1`, `2020-01-01/2020-05-31`), first and last day.

    >>> parse_period("2020-Q2").previous().code
    '2020-Q1'
    >>> parse_period("2020-05").year_to_date().code
    '2020-01-01/2020-05-31'
    """

    code: str
    first: date
    last: date

    @classmethod
    def of_day(cls, day: date) -> "Period":
        return cls(day.isoformat(), day, day)

    @classmethod
    def of_month(cls, year: int, month: int) -> "Period":
        return _of_months(Span.MONTH, year, month)

    @classmethod
    def between(cls, first: date, last: date) -> "Period":
        """Return the range of days, both included. Refuses one that ends before it begins."""
        code = f"{first.isoformat()}/{last.isoformat()}"
        if last < first:
            raise UnknownPeriod(code, f"it ends on {last}, before it begins on {first}")
        return cls(code, first, last)

    @property
    def span(self) -> Span:
        if "/" in self.code:
            return Span.RANGE
        if "Q" in self.code:
            return Span.QUARTER
        if "H" in self.code:
            return Span.HALF
        return {4: Span.YEAR, 7: Span.MONTH}.get(len(self.code), Span.DAY)

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    @property
    def is_whole_months(self) -> bool:
        return self.first.day == 1 and self.last == _month_end(self.last.year, self.last.month)

    def contains(self, day: date) -> bool:
        return self.first <= day <= self.last

    def previous(self) -> "Period":
        """Return the period of the same length that ends the day before this one begins.

        Whole months stay whole months: before 2020-03-01/2020-04-30 lie January and February.
        Raises `UnknownPeriod` where that would be before the year 1.
        """
        try:
            return self._previous()
        except (ValueError, OverflowError):
            trouble = "there is no period of its length before it in the calendar"
            raise UnknownPeriod(self.code, trouble) from None

    def _previous(self) -> "Period":
        before = self.first - timedelta(days=1)
        if self.span is Span.DAY:
            return Period.of_day(before)
        if self.span in MONTHS_IN:
            months = MONTHS_IN[self.span]
            return _of_months(self.span, before.year, (before.month - 1) // months + 1)
        if self.is_whole_months:
            back = (
                _month_number(self.first)
                - (_month_number(self.last) - _month_number(self.first))
                - 1
            )
            return Period.between(date(back // 12, back % 12 + 1, 1), before)
        return Period.between(self.first - timedelta(days=self.days), before)

    def year_to_date(self) -> "Period":
        """Return 1 January of the year of the last day, up to and with the last day."""
        return Period.between(date(self.last.year, 1, 1), self.last)

    def months(self) -> Iterator["Period"]:
        """Yield each calendar month the period touches, whole, in order."""
        for number in range(_month_number(self.first), _month_number(self.last) + 1):
            yield Period.of_month(number // 12, number % 12 + 1)


def parse_period(text: str) -> Period:
    """Read a period in any of its forms; the ends of a range may be days, months or years.

    Raises `UnknownPeriod`.
    """
    asked = western_digits(text).strip().upper()
    if not asked:
        raise UnknownPeriod(text, "it is empty")
    first, slash, last = asked.partition("/")
    if not slash:
        return _parse_part(asked, text)
    return Period.between(_parse_part(first, text).first, _parse_part(last, text).last)


def _parse_part(part: str, asked: str) -> Period:
    found = _PART.fullmatch(part)
    if found is None:
        raise UnknownPeriod(asked, _what_was_understood(part))
    year = int(found["year"])
    if year == 0:
        raise UnknownPeriod(asked, "there is no year 0000")
    if found["span"]:
        return _parse_fraction(year, found["span"], int(found["nth"]), asked)
    if not found["month"]:
        return _of_months(Span.YEAR, year, 1)
    month = int(found["month"])
    if not 1 <= month <= 12:
        raise UnknownPeriod(
            asked, f"the year {year} is understood, but there is no month {month:02}"
        )
    if not found["day"]:
        return Period.of_month(year, month)
    day, end = int(found["day"]), _month_end(year, month)
    if not 1 <= day <= end.day:
        raise UnknownPeriod(
            asked, f"the month {year:04}-{month:02} is understood, but it has {end.day} days"
        )
    return Period.of_day(end.replace(day=day))


def _parse_fraction(year: int, letter: str, nth: int, asked: str) -> Period:
    span = Span.QUARTER if letter == "Q" else Span.HALF
    count = 12 // MONTHS_IN[span]
    if not 1 <= nth <= count:
        trouble = f"the year {year} is understood, but a year has {letter}1 to {letter}{count}"
        raise UnknownPeriod(asked, trouble)
    return _of_months(span, year, nth)


def _what_was_understood(part: str) -> str:
    if not part:
        return "one end of the range is missing"
    year = re.match(r"\d{4}(?=\D|$)", part)
    if year is None:
        return "no year of four digits stands at its start"
    return f"the year {year[0]} is understood, what follows it is not"


def _of_months(span: Span, year: int, nth: int) -> Period:
    """Return the `nth` month, quarter, half (or the only year) of `year`."""
    months = MONTHS_IN[span]
    code = {
        Span.MONTH: f"{year:04}-{nth:02}",
        Span.QUARTER: f"{year:04}-Q{nth}",
        Span.HALF: f"{year:04}-H{nth}",
    }.get(span, f"{year:04}")
    return Period(code, date(year, (nth - 1) * months + 1, 1), _month_end(year, nth * months))


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _month_number(day: date) -> int:
    return day.year * 12 + day.month - 1
