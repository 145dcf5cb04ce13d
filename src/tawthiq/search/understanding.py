"""How the one box is read: numbers, places, dates and words of the pack; what is left is a name.

    understand("killed in Homs May 2020 Ahmad", vocabulary)

Each part remembers the words it was read from, so that it can be shown and taken away. Words in
quotation marks are a name and nothing else.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache

from tawthiq.domain.dates import PartialDate, UnknownDate, month_names, read_words
from tawthiq.domain.dates.vocabulary import ENGLISH_MONTHS
from tawthiq.domain.letters import clean_text, folded_words, western_digits
from tawthiq.domain.lookups import Named, folded, keys_of
from tawthiq.domain.packs import Pack

LONGEST_DATE = 7  # words: "between 3 May and 5 May 2020"
LONGEST_PLACE = 4
_QUOTED = re.compile(r'["“”«»]([^"“”«»]*)["“”«»]?')
_FILE = re.compile(r"p-?0*(\d{1,18})", re.IGNORECASE)
_INCIDENT = re.compile(r"i-?0*(\d{1,18})", re.IGNORECASE)
_PLAIN = re.compile(r"#?0*(\d{1,18})")
_YEAR = re.compile(r"(?:19|20)\d\d")
FROM = folded_words("from origin of من أصل مواليد")
IN = folded_words("in at near killed died dead on during by في ب قرب قتل قتلت قتلى مات استشهد خلال")


@dataclass(frozen=True, slots=True)
class Part:
    """Something understood: its kind, the words it was read from, and the value it stands for."""

    kind: str  # number, incident, source, killed, origin, place, party, means, group, date, name
    words: str
    value: object
    rest: str  # the box without this part


@dataclass(frozen=True, slots=True)
class Shelves:
    """The names that a box is read with: places, parties, means and groups by folded name; months."""

    months: Mapping[str, int] = field(default_factory=lambda: ENGLISH_MONTHS)
    entries: Mapping[str, Mapping[str, object]] = field(default_factory=dict)

    def with_towns(self, towns: Mapping[str, Sequence[str]]) -> "Shelves":
        """Return the same with the towns that a box may name; a governorate of the name goes first."""
        return replace(self, entries={**self.entries, "place": towns}) if towns else self


@lru_cache(maxsize=4)
def shelves_of(pack: Pack | None) -> Shelves:
    """Return the shelves of a pack; only months where there is none."""
    if pack is None:
        return Shelves()
    shelves: dict[str, Sequence[Named]] = {
        "killed": pack.governorates,
        "party": pack.parties,
        "means": pack.means,
        "group": pack.groups,
    }
    entries: dict[str, dict[str, object]] = {
        kind: {name: entry.code for name, entry in keys_of(some).items() if len(name) > 2}
        for kind, some in shelves.items()
    }
    return Shelves(month_names(pack.months_ar), entries)


def understand(box: str, shelves: Shelves, sources: Mapping[str, int]) -> tuple[Part, ...]:
    """Return the parts of a box in the order in which they stand there."""
    quoted = [found[1] for found in _QUOTED.finditer(box)]
    words = clean_text(_QUOTED.sub(" ", box)).split()
    taken: list[tuple[int, int, str, object]] = []
    left = list(range(len(words)))
    for reading in (_numbers, _dates, _terms):
        for start, end, kind, value in reading(words, shelves):
            if all(place in left for place in range(start, end)):
                taken.append((start, end, kind, value))
                left = [place for place in left if not start <= place < end]
    for place in list(left):
        if words[place] in sources:
            taken.append((place, place + 1, "source", sources[words[place]]))
            left.remove(place)
    parts = [_part(words, quoted, one) for one in sorted(taken)]
    name = _name(words, left, taken)
    whole = " ".join(filter(None, (*quoted, name)))
    if whole.strip():
        rest = " ".join(word for place, word in enumerate(words) if place not in left)
        parts.append(Part("name", whole, whole, rest))
    return tuple(parts)


def _part(words: Sequence[str], quoted: Sequence[str], one: tuple[int, int, str, object]) -> Part:
    start, end, kind, value = one
    rest = [*words[:start], *words[end:], *(f'"{text}"' for text in quoted)]
    return Part(kind, " ".join(words[start:end]), value, " ".join(rest))


def _name(words: Sequence[str], left: Sequence[int], taken: Sequence[object]) -> str:
    """Return what is left; beside a place or a date, `in` and `killed` are no name."""
    kept = [words[place] for place in left]
    if taken:
        kept = [word for word in kept if folded(word) not in IN]
    return " ".join(kept)


def _numbers(words: Sequence[str], _: Shelves) -> Iterator[tuple[int, int, str, object]]:
    for place, word in enumerate(words):
        plain = western_digits(word)
        if found := _FILE.fullmatch(plain):
            yield place, place + 1, "number", int(found[1])
        elif found := _INCIDENT.fullmatch(plain):
            yield place, place + 1, "incident", int(found[1])
        elif len(words) == 1 and not _YEAR.fullmatch(plain) and (found := _PLAIN.fullmatch(plain)):
            yield place, place + 1, "number", int(found[1])


def _dates(words: Sequence[str], shelves: Shelves) -> Iterator[tuple[int, int, str, object]]:
    """Yield the longest run of words that is a date; one with a digit in it, and a known day."""
    for start, end in _windows(words, LONGEST_DATE):
        window = words[start:end]
        if not any(sign.isdecimal() for word in window for sign in word):
            continue
        if folded(window[-1]) in IN or (len(window) == 1 and len(window[0]) < 4):
            continue
        try:
            read = read_words(" ".join(window), shelves.months)
        except UnknownDate:
            continue
        if read.is_known:
            yield start, end, "date", read


def _terms(words: Sequence[str], shelves: Shelves) -> Iterator[tuple[int, int, str, object]]:
    """Yield places, parties, means and groups, with the word before them that says which place."""
    for start, end in _windows(words, LONGEST_PLACE):
        key = folded("".join(words[start:end]))
        for kind, entries in shelves.entries.items():
            code = entries.get(key) or entries.get(_unjoined(words[start:end]))
            if code is None:
                continue
            before = folded(words[start - 1]) if start else ""
            leads = before in IN or before in FROM
            told = "origin" if kind == "killed" and before in FROM else kind
            yield start - leads, end, told, code
            break


def phrases_of_place(box: str) -> list[str]:
    """Return what may be a town: one to three words behind a word that says in, at or near."""
    words = clean_text(box).split()[:40]
    starts = [place + 1 for place, word in enumerate(words) if folded(word) in IN]
    return [
        " ".join(words[start : start + size])
        for start in starts
        for size in (3, 2, 1)
        if start + size <= len(words)
    ]


def _unjoined(words: Sequence[str]) -> str:
    """Return the key of a place written with the preposition: بحمص is in Homs, لحلب of Aleppo."""
    whole = "".join(words)
    return folded(whole[1:]) if whole[:1] == "ب" and len(whole) > 3 else "-"


def _windows(words: Sequence[str], longest: int) -> Iterator[tuple[int, int]]:
    for size in range(min(longest, len(words)), 0, -1):
        for start in range(len(words) - size + 1):
            yield start, start + size


def span_of(when: PartialDate) -> tuple[date | None, date | None]:
    """Return the first and last day that a date in words can mean."""
    return when.earliest, when.latest
