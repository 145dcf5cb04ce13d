"""Days and months in words: the pack's own month names in Arabic, day before month in both languages."""

import re

from tawthiq.domain.packs import Pack
from tawthiq.domain.refusals import Refusal

MONTHS_EN = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
BETWEEN = {"en": "between {first} and {last}", "ar": "بين {first} و{last}"}
ABOUT = {"en": "about {date}", "ar": "نحو {date}"}
NOT_KNOWN = {"en": "not known", "ar": "غير معروف"}
PART = re.compile(r"^(?P<year>\d{4})(?:-(?P<month>\d\d))?(?:-(?P<day>\d\d))?$")
QUALIFIERS = "~?%"
DAYS_OF_A_MONTH = re.compile(r"^(\d{4}-\d\d)-\d\d/\1-\d\d$")


class UnreadableDate(Refusal):
    """A document names a date that is not one."""


def month_name(number: int, lang: str, pack: Pack) -> str:
    """Return the name of month 1 to 12; in Arabic as the pack's first tradition has it."""
    return pack.months_ar[0][number - 1] if lang == "ar" else MONTHS_EN[number - 1]


def dated(edtf: str, lang: str, pack: Pack) -> str:
    """Return a day, month, year or span in words.

    `2020-04-28` is 28 April 2020; `2015-07` July 2015; `2015-07-21/2015-07-31` lies between two days
    of it, whose month is said once; `2015-07~` is about July 2015; the empty text is not known.
    """
    if not edtf:
        return NOT_KNOWN[lang]
    if "/" in edtf:
        first, last = edtf.split("/", 1)
        if DAYS_OF_A_MONTH.match(edtf):
            begin = str(int(first[8:10]))
            return BETWEEN[lang].format(first=begin, last=dated(last, lang, pack))
        return BETWEEN[lang].format(first=dated(first, lang, pack), last=dated(last, lang, pack))
    return _one(edtf, lang, pack)


def _one(edtf: str, lang: str, pack: Pack) -> str:
    bare = edtf.strip(QUALIFIERS).replace("-XX", "")
    if bare in {"", "..", "XXXX"}:
        return NOT_KNOWN[lang]
    found = PART.match(bare)
    if found is None:
        raise UnreadableDate(f"{edtf!r} is not a date that a document can print.")
    parts = [found["year"]]
    if found["month"]:
        parts.insert(0, month_name(int(found["month"]), lang, pack))
    if found["day"]:
        parts.insert(0, str(int(found["day"])))
    text = " ".join(parts)
    return text if edtf == bare or "X" in edtf else ABOUT[lang].format(date=text)
