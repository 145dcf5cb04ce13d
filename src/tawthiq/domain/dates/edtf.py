"""EDTF (ISO 8601-2:2019, annex A), levels 0 and 1: the form in which every date is kept and written.

Read here: days, months, years, a day with its time, intervals with open (`..`) or unknown ends,
the qualifiers `?` `~` `%`, unspecified digits from the right (`201X`, `2016-08-XX`) and seasons (21 to
24, on the northern half of the earth). Refused with a reason: level 2, and years a calendar day cannot
have (negative, nought, letter-prefixed), since every date here is put into a period of days.
"""

import re
from datetime import date, time

from tawthiq.domain.dates.partial import PartialDate, UnknownDate
from tawthiq.domain.letters import western_digits
from tawthiq.domain.periods import Period

ADVICE = (
    "Write a day (2020-05-11), a month (2020-05), a year (2020), an interval (2020-05-01/2020-05-11, "
    "../2020-05) or a season (2020-21), with ? or ~ after what is uncertain or approximate."
)
SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11)}  # spring, summer, autumn; whole months
WINTER = 24
OPEN = ".."
_DATE = re.compile(
    r"(?P<year>\d{4}|\d{3}X|\d\dXX|\dXXX)"
    r"(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX)(?:T(?P<time>[^T?~%]+))?)?)?(?P<mark>[?~%])?"
)
_TIME = re.compile(r"(\d\d:\d\d:\d\d)(Z|[+-]\d\d(?::?\d\d)?)?")
_LEVEL_2 = re.compile(r"[\[\]{},^]|[?~%](?!$)|\dX\d|X-\d|S\d|E\d")
_BEFORE_OUR_ERA = re.compile(r"Y?-\d|0000")


def parse_edtf(text: str) -> PartialDate:
    """Read EDTF of level 0 or 1; the empty text is a date of which nothing is known.

    The text is kept, in capitals and Western digits, so that it goes out as it came in.
    Raises `UnknownDate`.

    >>> parse_edtf("2016-08-XX").latest
    datetime.date(2016, 8, 31)
    """
    written = western_digits(text).strip().upper()
    if not written:
        return PartialDate()
    if "/" in written:
        return _parse_interval(written)
    return PartialDate(written, *_ends(written, written))


def _parse_interval(written: str) -> PartialDate:
    start, _, end = written.partition("/")
    if not {start, end} - {OPEN, ""}:
        raise UnknownDate(written, "neither end of the interval is a date", ADVICE)
    if "T" in written:
        raise UnknownDate(written, "an interval has days for its ends, not times", ADVICE)
    earliest = None if start in {OPEN, ""} else _ends(start, written)[0]
    latest = None if end in {OPEN, ""} else _ends(end, written)[1]
    return PartialDate(written, earliest, latest)


def _ends(part: str, written: str) -> tuple[date, date]:
    """Return the first and last day that one date can mean."""
    found = _DATE.fullmatch(part)
    if found is None or _BEFORE_OUR_ERA.match(part):
        raise UnknownDate(written, _why_not(part), ADVICE)
    year, month, day = found["year"], found["month"], found["day"]
    first_year, last_year = int(year.replace("X", "0")), int(year.replace("X", "9"))
    if first_year == 0:
        raise UnknownDate(
            written, "it may mean the year nought, which the calendar has not", ADVICE
        )
    if "X" in year and {month, day} - {None, "XX"}:
        raise UnknownDate(written, "digits are left out before others that are given", ADVICE)
    if month in {None, "XX"}:
        if day not in {None, "XX"}:
            raise UnknownDate(written, "it has a day and no month", ADVICE)
        return date(first_year, 1, 1), date(last_year, 12, 31)
    return _ends_in_year(first_year, found, written)


def _ends_in_year(year: int, found: re.Match[str], written: str) -> tuple[date, date]:
    month, day = int(found["month"]), found["day"]
    if month in {*SEASONS, WINTER} and day is None:
        return _season(year, month, written)
    if not 1 <= month <= 12:
        raise UnknownDate(written, f"there is no month {found['month']}", ADVICE)
    whole = Period.of_month(year, month)
    if day in {None, "XX"}:
        return whole.first, whole.last
    if not 1 <= int(day) <= whole.days:
        raise UnknownDate(written, f"{whole.code} has {whole.days} days", ADVICE)
    if found["time"] is not None:
        _check_time(found["time"], written)
    on = date(year, month, int(day))
    return on, on


def _season(year: int, season: int, written: str) -> tuple[date, date]:
    """Return whole months. The winter of a year may be the one it begins with or the one it ends with."""
    if season != WINTER:
        first, last = SEASONS[season]
        return Period.of_month(year, first).first, Period.of_month(year, last).last
    if year == date.max.year:
        raise UnknownDate(written, "the calendar ends before that winter does", ADVICE)
    return date(year, 1, 1), Period.of_month(year + 1, 2).last


def _check_time(text: str, written: str) -> None:
    found = _TIME.fullmatch(text)
    try:
        time.fromisoformat(found[1] if found else "")
    except ValueError:
        raise UnknownDate(
            written, "what follows the T is not a time such as 14:30:00", ADVICE
        ) from None


def _why_not(part: str) -> str:
    if _BEFORE_OUR_ERA.match(part):
        return "a year before the year 1 has no days in the calendar that is used here"
    if re.match(r"Y\d", part):
        return "a year of more than four digits has no days in the calendar that is used here"
    if _LEVEL_2.search(part):
        return "this is EDTF of level 2, and levels 0 and 1 are read here"
    if re.fullmatch(r"X{4}.*", part):
        return "nothing of the year is given; leave the whole date empty"
    if "/" in part:
        return "an interval has two ends"
    return "its form is not that of EDTF, which begins with a year of four digits"
