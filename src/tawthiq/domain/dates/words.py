"""Dates told in plain words, in English and Arabic: `end of July 2015`, `نهاية تموز 2015`, `3-5 May 2020`.

Words are turned into EDTF and nothing else, by rules that give two readers the same days:

- early, mid and late in a month are its days 1 to 10, 11 to 20, and 21 to the last; in a year its months
  1 to 4, 5 to 8 and 9 to 12. An end that the words leave open is marked approximate: the end of July
  2015 is `2015-07-21~/2015-07-31`.
- before, after, since and until give an interval with an open end; about gives `~`, perhaps `?`.
- A day and a month in figures alone (`11/05/2020`) are refused: which of them comes first is for a
  declared format to say.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TypeAlias

from tawthiq.domain.dates.edtf import parse_edtf
from tawthiq.domain.dates.partial import PartialDate, UnknownDate
from tawthiq.domain.dates.vocabulary import ENGLISH_MONTHS, SEASONS, WORDS, Word, fold_word
from tawthiq.domain.letters import clean_text, western_digits
from tawthiq.domain.periods import Period

ADVICE = 'Write it like "11 May 2020", "May 2020", "end of July 2015", or in EDTF (2020-05-11).'
THIRDS = frozenset({Word.EARLY, Word.MID, Word.LATE})
DASH = "–"
STROKES = {"-": "-", "/": "/", "–": DASH, "—": DASH}
MARKS = frozenset({Word.ABOUT, Word.PERHAPS})
_TOKEN = re.compile(r"\d{4}-\d\d?-\d\d?|\d+|[^\W\d_]+|[~?–—/-]")
_SPACED_HYPHEN = re.compile(r"\s-\s")
_EDTF = re.compile(
    r"(?!\d{4}-\d{4}$)\d{3}[\dX][\dXTZ:./+~%?-]*|(?:\.\.)?/\d[\dX~%?-]*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Month:
    """A month that was named."""

    number: int


@dataclass(frozen=True, slots=True)
class Season:
    """A season that was named, by its EDTF number."""

    number: int


@dataclass(frozen=True, slots=True)
class Number:
    """A number: four digits are a year, one or two a day."""

    digits: str

    @property
    def is_year(self) -> bool:
        return len(self.digits) == 4


@dataclass(frozen=True, slots=True)
class Stroke:
    """A dash is a range, a hyphen may be one, a slash stands between two names of a month."""

    sign: str


Sign: TypeAlias = Month | Season | Number | Stroke | Word


class _NotUnderstood(Exception):
    """Carry the trouble up to where the whole text is known."""


def read_words(text: str, months: Mapping[str, int] = ENGLISH_MONTHS) -> PartialDate:
    """Read a date told in words, or written in EDTF. `months` are those of `month_names(pack.months_ar)`.

    Raises `UnknownDate`, which repeats none of the words.

    >>> read_words("end of July 2015").edtf
    '2015-07-21~/2015-07-31'
    """
    plain = western_digits(clean_text(text))
    if not plain or _EDTF.fullmatch(plain):
        return parse_edtf(plain)
    try:
        signs = _signs(plain, months)
        marks = MARKS.intersection(sign for sign in signs if isinstance(sign, Word))
        edtf = _edtf([sign for sign in signs if sign not in MARKS])
    except _NotUnderstood as trouble:
        raise UnknownDate(plain, str(trouble), ADVICE) from None
    return parse_edtf(_marked(edtf, marks))


def _signs(plain: str, months: Mapping[str, int]) -> list[Sign]:
    """Return what each word does; raise at the first that says nothing about a date."""
    tokens = _TOKEN.findall(_SPACED_HYPHEN.sub(DASH, fold_word(plain)))
    signs: list[Sign] = []
    place = 0
    while place < len(tokens):
        pair, token = " ".join(tokens[place : place + 2]), tokens[place]
        if pair in months:
            signs.append(Month(months[pair]))
            place += 2
            continue
        signs.extend(_meaning(token, months))
        place += 1
    return _named_once(sign for sign in signs if sign is not Word.NOISE)


def _meaning(word: str, months: Mapping[str, int]) -> list[Sign]:
    if word[0].isdecimal():
        year, *rest = word.split("-")
        month = [Month(int(part)) for part in rest[:1]]
        return [Number(year), *month, *(Number(part) for part in rest[1:])]
    if word in STROKES:
        return [Stroke(STROKES[word])]
    if word in months:
        return [Month(months[word])]
    if word in SEASONS:
        return [Season(SEASONS[word])]
    if word in WORDS:
        return [WORDS[word]]
    raise _NotUnderstood("it holds a word that is neither a month nor a word for a date")


def _named_once(signs: Iterable[Sign]) -> list[Sign]:
    """Leave out a month that was just named in another tradition: أيار/مايو, كانون الثاني (يناير)."""
    kept: list[Sign] = []
    for sign in signs:
        between = kept.pop() if kept and isinstance(kept[-1], Stroke) else None
        is_repeated = isinstance(sign, Month) and kept[-1:] == [sign]
        if between is not None and not is_repeated:
            kept.append(between)
        if not is_repeated:
            kept.append(sign)
    return kept


def _edtf(signs: Sequence[Sign]) -> str:
    first, rest = (signs[0], signs[1:]) if signs else (None, [])
    split = _split(signs)
    if split is not None:
        return _range(*split)
    if first is Word.BEFORE:
        return f"../{_beside(rest, -1)}"
    if first is Word.AFTER:
        return f"{_beside(rest, +1)}/.."
    if first is Word.SINCE:
        return f"{_told(rest).edtf.partition('/')[0]}/.."
    if first is Word.UNTIL:
        return f"../{_told(rest).edtf.rpartition('/')[2]}"
    return _told(signs).edtf


def _split(signs: Sequence[Sign]) -> tuple[Sequence[Sign], Sequence[Sign]] | None:
    """Return the two ends of a range: between A and B, from A to B, A - B."""
    if signs and signs[0] is Word.BETWEEN:
        if Word.AND not in signs:
            raise _NotUnderstood("it says between, and only one end")
        return signs[1 : signs.index(Word.AND)], signs[signs.index(Word.AND) + 1 :]
    start = 1 if signs and signs[0] is Word.SINCE else 0
    for place in range(start + 1, len(signs)):
        if signs[place] is Word.UNTIL or _is_range_stroke(signs, place):
            return signs[start:place], signs[place + 1 :]
    return None


def _is_range_stroke(signs: Sequence[Sign], place: int) -> bool:
    """Tell the stroke of `3-5 May 2020` from those of `11-May-2020` and `May-2020`."""
    if signs[place] == Stroke(DASH):
        return True
    if signs[place] != Stroke("-") or signs.count(Stroke("-")) > 1:
        return False
    before, after = signs[place - 1], signs[place + 1 : place + 2]
    if isinstance(before, Number) and before.is_year:
        return True
    return bool(after) and type(before) is type(after[0]) and not isinstance(before, Word)


def _range(start: Sequence[Sign], end: Sequence[Sign]) -> str:
    """Join two ends; the first takes the month and the year that only the second tells."""
    last = _told(end)
    first = _told(start, leaning_on=last)
    return f"{first.edtf.partition('/')[0]}/{last.edtf.rpartition('/')[2]}"


def _beside(signs: Sequence[Sign], step: int) -> str:
    """Return the day before, or after, everything that `signs` can mean."""
    meant = parse_edtf(_told(signs).edtf)
    edge = meant.earliest if step < 0 else meant.latest
    try:
        return (edge + timedelta(days=step)).isoformat() if edge else ""
    except OverflowError:
        raise _NotUnderstood("there is no such day in the calendar") from None


@dataclass(frozen=True, slots=True)
class _Told:
    """The parts of one date as they were told."""

    third: Word | None = None
    season: int | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None

    @property
    def edtf(self) -> str:
        if self.year is None:
            raise _NotUnderstood("no year of four digits is told")
        if self.season is not None:
            return self._of_season(f"{self.year:04}-{self.season}")
        if self.month is None:
            return self._of_year(self.year)
        month = f"{self.year:04}-{self.month:02}"
        if self.day is None:
            return self._of_month(month)
        if self.third is not None:
            raise _NotUnderstood("a day has no beginning and no end here")
        return f"{month}-{self.day:02}"

    def _of_season(self, season: str) -> str:
        if (self.third, self.month, self.day) != (None, None, None):
            raise _NotUnderstood("a season stands beside a month, a day, or a part of one")
        return season

    def _of_year(self, year: int) -> str:
        if self.day is not None:
            raise _NotUnderstood("a day is told without the name of its month")
        thirds = {
            Word.EARLY: "{0}-01/{0}-04~",
            Word.MID: "{0}-05~/{0}-08~",
            Word.LATE: "{0}-09~/{0}-12",
        }
        return thirds[self.third].format(f"{year:04}") if self.third else f"{year:04}"

    def _of_month(self, month: str) -> str:
        if self.third is None or not self.year or not self.month:
            return month
        last = Period.of_month(self.year, self.month).last
        thirds = {
            Word.EARLY: "{0}-01/{0}-10~",
            Word.MID: "{0}-11~/{0}-20~",
            Word.LATE: "{0}-21~/{1}",
        }
        return thirds[self.third].format(month, last)


def _told(signs: Sequence[Sign], leaning_on: _Told | None = None) -> _Told:
    told = _Told()
    for sign in signs:
        told = _with(told, sign)
    if leaning_on is None or told.year is not None:
        return told
    takes_month = told.month is None and told.season is None
    return replace(
        told, year=leaning_on.year, month=leaning_on.month if takes_month else told.month
    )


def _with(told: _Told, sign: Sign) -> _Told:
    """Return `told` with one more part; raise where that part is there already."""
    match sign:
        case Stroke():
            return told
        case Month(number) if told.month is None:
            return replace(told, month=number)
        case Season(number) if told.season is None:
            return replace(told, season=number)
        case Number(digits) if len(digits) == 4 and told.year is None:
            return replace(told, year=int(digits))
        case Number(digits) if len(digits) <= 2 and told.day is None:
            return replace(told, day=int(digits))
        case Word() if sign in THIRDS and told.third is None:
            return replace(told, third=sign)
    raise _NotUnderstood("its words and numbers do not make one date together")


def _marked(edtf: str, marks: frozenset[Word] | set[Word]) -> str:
    """Add what about and perhaps say to each end that is a date."""
    ends = []
    for end in edtf.split("/"):
        approximate = Word.ABOUT in marks or end.endswith("~")
        mark = {(True, True): "%", (True, False): "~", (False, True): "?"}.get(
            (approximate, Word.PERHAPS in marks), ""
        )
        bare = end.rstrip("~")
        ends.append(bare if bare in {"", ".."} else f"{bare}{mark}")
    return "/".join(ends)
