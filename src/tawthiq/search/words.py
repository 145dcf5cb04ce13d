"""The words of a name that is looked for, and how near a word of a file is to one of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from rapidfuzz.distance import OSA

from tawthiq.domain.letters import clean_text
from tawthiq.domain.names.folding import stem_skeleton, unit_key
from tawthiq.domain.names.titles import bare_name
from tawthiq.domain.names.units import Unit, split_units

LONGEST_TOKEN = 60  # letters; `search_lexemes` cuts there too
MOST_WORDS = 8  # of a name that is looked for
LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Word:
    """One unit of a name: as written, folded within its script, and its key across both."""

    written: str
    folded: str
    key: str
    skeleton: str
    is_arabic: bool


class Nearness(StrEnum):
    """How a word of a file is near the word that was asked for, the nearest first."""

    EXACT = "exact"
    SPELLING = "spelling"  # the same name, written otherwise in the same letters
    SCRIPT = "script"  # the same name in the other script
    LETTER = "letter"  # one letter apart, or two in a long word
    LEFT_OUT = "left_out"  # nothing in the file is near it


SCORES = {
    Nearness.EXACT: 100.0,
    Nearness.SPELLING: 95.0,
    Nearness.SCRIPT: 94.0,
    Nearness.LETTER: 75.0,
    Nearness.LEFT_OUT: 0.0,
}


@dataclass(frozen=True, slots=True)
class Nearby:
    """What was asked for, the word of the file that it met, in which part of the name, and how near."""

    asked: str
    found: str
    part: str
    nearness: Nearness

    @property
    def score(self) -> float:
        return SCORES[self.nearness]


def words_of(name: str) -> tuple[Word, ...]:
    """Return the words of a name as it was typed; at most `MOST_WORDS`, and each once."""
    words = {word.key: word for word in _words(clean_text(name)[:LONGEST_NAME])}
    return tuple(words.values())[:MOST_WORDS]


@lru_cache(maxsize=100_000)
def _words(name: str) -> tuple[Word, ...]:
    """Return the words of one part of a file; a list has many people and few names."""
    return tuple(_word(unit) for unit in split_units(bare_name(name).name))


def _word(unit: Unit) -> Word:
    key = unit_key(unit)[:LONGEST_TOKEN]
    folded = f"{unit.head}{unit.stem}{unit.tail}"
    skeleton = key.partition(":")[0] or stem_skeleton(unit.stem)
    return Word(unit.written, folded, key, skeleton, unit.is_arabic)


@lru_cache(maxsize=200_000)
def nearness(asked: Word, part: str) -> tuple[Nearness, str]:
    """Return how near the nearest word of a part of a file is, and that word as it is written there."""
    order = list(Nearness)
    judged = [(_judged(asked, word), word.written) for word in _words(part)]
    return min(judged, key=lambda one: order.index(one[0]), default=(Nearness.LEFT_OUT, ""))


def _judged(asked: Word, word: Word) -> Nearness:
    if asked.is_arabic == word.is_arabic:
        if asked.written.casefold() == word.written.casefold():
            return Nearness.EXACT
        if asked.folded == word.folded or asked.key == word.key:
            return Nearness.SPELLING
        if asked.skeleton == word.skeleton and _apart(asked.folded, word.folded) <= 2:
            return Nearness.SPELLING
        if _is_near(asked.folded, word.folded):
            return Nearness.LETTER
    elif asked.key == word.key or asked.skeleton == word.skeleton:
        return Nearness.SCRIPT
    return Nearness.LETTER if _sound_near(asked.skeleton, word.skeleton) else Nearness.LEFT_OUT


def _sound_near(one: str, other: str) -> bool:
    """Tell whether consonants are near that begin alike: Muhammad is no misspelling of Ahmad."""
    return one[:1] == other[:1] and _is_near(one, other)


def _is_near(one: str, other: str) -> bool:
    """Tell whether two words are one letter apart, or two where both are long."""
    shorter = min(len(one), len(other))
    return shorter >= 3 and _apart(one, other) <= (2 if shorter >= 7 else 1)


def _apart(one: str, other: str) -> int:
    return int(OSA.distance(one, other, score_cutoff=2))


def compared(asked: Sequence[Word], parts: Sequence[tuple[str, str]]) -> tuple[Nearby, ...]:
    """Return for each word that was asked for the nearest of the named parts of a file."""
    return tuple(_nearest(word, parts) for word in asked)


def _nearest(asked: Word, parts: Sequence[tuple[str, str]]) -> Nearby:
    order = list(Nearness)
    best = Nearby(asked.written, "", "", Nearness.LEFT_OUT)
    for name, text in parts:
        how, found = nearness(asked, text)
        if order.index(how) < order.index(best.nearness):
            best = Nearby(asked.written, found, name, how)
            if how is Nearness.EXACT:
                break
    return best
