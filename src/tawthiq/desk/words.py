"""The domain in the words of a page: enumerations, terms of the pack, days, moments, names.

word("ar", "certainty", Certainty.LIKELY)   # مرجح
day_words("2015-07-21/2015-07-31", "en", pack)   # between 21 and 31 July 2015
"""

import re
from collections.abc import Callable, Iterable
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from tawthiq.cases.models import Person
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.letters import clean_text
from tawthiq.domain.names import NameParts
from tawthiq.domain.packs import Governorate, Pack, Party, Term
from tawthiq.ui.messages import has_message, say

_PART = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d))?(?:-(?P<day>\d\d))?")
_DECADE = re.compile(r"(\d{1,3})(X{1,3})")
_DAYS_OF_A_MONTH = re.compile(r"(\d{4}-\d\d)-(\d\d)/\1-\d\d")
_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
_MARKS = {"?": ("uncertain",), "~": ("about",), "%": ("about", "uncertain")}


def word(lang: str, kind: str, value: object) -> str:
    """Return the word for a value of an enumeration; what has none is given back as it is."""
    if value is None or value == "":
        return ""
    code = value.value if isinstance(value, StrEnum) else str(value)
    message = f"word-{kind}-{code}"
    return say(lang, message) if has_message(lang, message) else code


def term_words(lang: str, kind: str, code: str, pack: Pack | None) -> str:
    """Return the word of the pack for a code; codes joined by `+` give their words, joined."""
    joined = {"en": " and ", "ar": " و"}[lang]
    shelf = _shelf(pack, kind)
    return joined.join(_term(lang, one, shelf) for one in str(code or "").split("+") if one)


def _term(lang: str, code: str, shelf: Iterable[Governorate | Party | Term]) -> str:
    item = next((item for item in shelf if item.code == code), None)
    if item is None:
        return word(lang, "term", code)
    return item.ar if lang == "ar" else item.en


def _shelf(pack: Pack | None, kind: str) -> Iterable[Governorate | Party | Term]:
    return pack.shelf(kind) if pack is not None else ()


def month_words(number: int, lang: str, pack: Pack | None) -> str:
    """Return the name of month 1 to 12; in Arabic as the pack's first tradition has it."""
    if lang == "ar" and pack is not None and pack.months_ar:
        return pack.months_ar[0][number - 1]
    return say(lang, "word-month", n=number)


def day_words(when: PartialDate | str, lang: str, pack: Pack | None) -> str:
    """Return a partial date, or its EDTF, in words; a text that is no date is given back as it is."""
    edtf = when.edtf if isinstance(when, PartialDate) else str(when or "")
    if not edtf:
        return say(lang, "word-date-unknown")

    def month(number: int) -> str:
        return month_words(number, lang, pack)

    if "/" in edtf:
        return _interval(edtf, lang, month)
    return _one(edtf, lang, month)


def _interval(edtf: str, lang: str, month: Callable[[int], str]) -> str:
    first, last = edtf.split("/", 1)
    if last in {"", ".."}:
        return _plain(say(lang, "word-date-since", first=_one(first, lang, month)))
    if first in {"", ".."}:
        return _plain(say(lang, "word-date-until", last=_one(last, lang, month)))
    same_month = _DAYS_OF_A_MONTH.fullmatch(edtf)
    begin = str(int(same_month[2])) if same_month else _one(first, lang, month)
    return _plain(say(lang, "word-date-between", first=begin, last=_one(last, lang, month)))


def _one(edtf: str, lang: str, month: Callable[[int], str]) -> str:
    bare = edtf.split("T", maxsplit=1)[0].rstrip("?~%")
    text = _bare(bare.replace("-XX", ""), lang, month)
    for mark in _MARKS.get(edtf[-1:], ()):
        text = say(lang, f"word-date-{mark}", date=text)
    return _plain(text)


def _bare(bare: str, lang: str, month: Callable[[int], str]) -> str:
    decade = _DECADE.fullmatch(bare)
    if decade:
        first, last = (bare.replace("X", digit) for digit in "09")
        return say(lang, "word-date-decade", first=first, last=last)
    found = _PART.fullmatch(bare)
    if found is None:
        return bare
    if found["month"] in _SEASONS:
        return say(lang, f"word-date-{_SEASONS[found['month']]}", year=found["year"])
    if not found["month"] or not 1 <= int(found["month"]) <= 12:
        return found["year"] if not found["month"] else bare
    told = {"month": month(int(found["month"])), "year": found["year"]}
    if found["day"]:
        return say(lang, "word-date-day", day=str(int(found["day"])), **told)
    return say(lang, "word-date-month", **told)


def _plain(text: str) -> str:
    """Take Fluent's isolation away: a date is isolated as a whole by whoever prints it."""
    return text.translate({0x2068: None, 0x2069: None})


def moment_words(at: datetime, lang: str, pack: Pack | None) -> str:
    """Return the day and the time in the pack's zone, or in UTC where there is no pack."""
    local = at.astimezone(ZoneInfo(pack.time_zone if pack else "UTC"))
    day = day_words(local.date().isoformat(), lang, pack)
    return _plain(say(lang, "word-date-instant", date=day, time=f"{local:%H:%M}"))


def name_words(person: Person, lang: str) -> str:
    """Return the name in one script, without invisible marks; empty where it is not written."""
    shown = NameParts(
        *(
            getattr(person, f"{part}_{lang}")
            for part in ("given", "father", "grandfather", "family")
        )
    ).whole
    kunya = getattr(person, f"kunya_{lang}")
    if kunya:
        shown = f"{shown} {_plain(say(lang, 'word-name-kunya', kunya=kunya))}"
    return clean_text(shown)


def other(lang: str) -> str:
    return "en" if lang == "ar" else "ar"
