"""Formats of days as a map writes them, and days read by them; a part of 0 is not known."""

import calendar
import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import TypeAlias

from tawthiq.domain.dates import PartialDate, UnknownDate, parse_edtf, read_words
from tawthiq.domain.letters import western_digits
from tawthiq.domain.refusals import Refusal
from tawthiq.intake.refusals import MapRefused

TOLD = ("edtf", "words")  # read by the domain: 2016-08-XX, ../2020-05; "end of July 2015"
SERIALS = {"excel-serial": date(1899, 12, 30), "excel-serial-1904": date(1904, 1, 1)}
PARTS = {
    "%Y": r"(?P<year>\d{4})",
    "%m": r"(?P<month>\d{1,2})",
    "%d": r"(?P<day>\d{1,2})",
    "%B": r"(?P<name>[^\W\d]+(?: [^\W\d]+)?)",
    "%b": r"(?P<name>[^\W\d]+(?: [^\W\d]+)?)",
    "%%": "%",
}
TIME = re.compile(r"[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$")
SERIAL = re.compile(r"\d{1,6}(?:\.\d+)?")
MONTHS_EN = {
    name.lower(): number
    for names in (calendar.month_name, calendar.month_abbr)
    for number, name in enumerate(names)
    if name
}

DayReader: TypeAlias = Callable[[str], PartialDate | None]


def check_format(written: str, where: str) -> None:
    """Refuse a format with a part that is not known, or without a year."""
    if written in SERIALS or written in TOLD:
        return
    unknown = [part for part in re.findall(r"%.?", written) if part not in PARTS]
    if unknown or "%Y" not in written:
        raise MapRefused(
            f"The format `{written}` in {where} cannot be used: write the parts as %Y, %m, %d, %B "
            f"(a month's name), with %Y among them, or name one of {', '.join((*TOLD, *SERIALS))}."
        )


def day_reader(formats: tuple[str, ...], months: Mapping[str, int]) -> DayReader:
    """Return a function from text to a partial date, or None where no format fits.

    `months` are further month names (folded to lower case) with their number: those of the pack.
    """
    names = {**MONTHS_EN, **months}
    patterns = [_pattern(written) for written in formats if "%" in written]
    epochs = [SERIALS[written] for written in formats if written in SERIALS]

    def read(text: str) -> PartialDate | None:
        plain = TIME.sub("", western_digits(text).strip())
        for pattern in patterns:
            match = pattern.fullmatch(plain)
            if match is not None:
                return _day(match.groupdict(), names)
        if epochs and SERIAL.fullmatch(plain) and float(plain) >= 1:
            return PartialDate.on(epochs[0] + timedelta(days=int(float(plain))))
        return _told(plain, formats, names)

    return read


def _told(text: str, formats: tuple[str, ...], names: Mapping[str, int]) -> PartialDate | None:
    try:
        if "edtf" in formats:
            return parse_edtf(text)
    except UnknownDate:
        pass
    try:
        return read_words(text, names) if "words" in formats else None
    except UnknownDate:
        return None


def _pattern(written: str) -> re.Pattern[str]:
    pieces = re.split(r"(%.)", written)
    return re.compile("".join(PARTS.get(piece, re.escape(piece)) for piece in pieces))


def _day(parts: Mapping[str, str | None], names: Mapping[str, int]) -> PartialDate | None:
    year = int(parts["year"] or 0)
    month = int(parts.get("month") or 0)
    name = parts.get("name")
    if name:
        month = names.get(name.lower(), -1)
    return partial_date(year, month, int(parts.get("day") or 0))


def partial_date(year: int, month: int, day: int) -> PartialDate | None:
    """Return what is known of a day, 0 standing for a part that is not; None for no possible day."""
    if not year:
        return None if month or day else PartialDate()
    if not month:
        return None if day else PartialDate.of_year(year)
    try:
        return PartialDate.on(date(year, month, day)) if day else PartialDate.of_month(year, month)
    except (ValueError, Refusal):
        return None
