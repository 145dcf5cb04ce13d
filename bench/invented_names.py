"""Invented people by the million: Arabic given names as common as in life, families out of roots.

Nobody is meant. A family name is three consonants in one of a few patterns, in both scripts.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass

from tawthiq.domain.names.transcription import KNOWN_NAMES

ROOTS = {
    "ب": "b", "ت": "t", "ج": "j", "ح": "h", "خ": "kh", "د": "d", "ر": "r", "ز": "z", "س": "s",
    "ش": "sh", "ص": "s", "ط": "t", "ف": "f", "ق": "q", "ك": "k", "ل": "l", "م": "m", "ن": "n",
}  # fmt: skip
PATTERNS = (
    ("{0}ا{1}{2}", "{0}a{1}e{2}"),
    ("{0}{1}ي{2}", "{0}a{1}i{2}"),
    ("{0}{1}و{2}", "{0}a{1}ou{2}"),
    ("ال{0}{1}{2}ي", "al-{0}a{1}{2}i"),
    ("ال{0}ا{1}{2}", "al-{0}a{1}e{2}"),
    ("{0}{1}{2}اوي", "{0}a{1}{2}awi"),
    ("ال{0}{1}ي{2}", "al-{0}u{1}ay{2}"),
    ("م{0}{1}و{2}", "ma{0}{1}ou{2}"),
)
JOINED = (
    ("عبد الرحمن", "Abd al-Rahman"), ("عبد الله", "Abdullah"), ("عبد الكريم", "Abdulkarim"),
    ("عبد القادر", "Abdel Qader"), ("صلاح الدين", "Salah al-Din"), ("نور الدين", "Nour al-Din"),
    ("أبو علي", "Abu Ali"), ("هبة الله", "Hebatallah"),
)  # fmt: skip

Name = tuple[str, str]  # Arabic, Latin


@dataclass(frozen=True)
class Invented:
    """Given, father, grandfather and family; whether each script was written down."""

    parts: tuple[Name, ...]
    in_arabic: bool
    in_latin: bool

    def written(self, script: int) -> str:
        return " ".join(part[script] for part in self.parts)


def given_names() -> list[Name]:
    lines = (line.split() for line in KNOWN_NAMES.replace("\n ", " ").split("\n") if line.strip())
    known = []
    for line in lines:
        arabic = next(word for word in line if not word.isascii())
        latin = next(word for word in line if word.isascii())
        known.append((arabic, latin.title()))
    return [*known[:1], *JOINED[:2], *known[1:], *JOINED[2:]]


def families() -> list[Name]:
    """Return roots of three and four letters in every pattern, in an order of its own."""
    chance = random.Random(3)
    letters = list(ROOTS)
    made: dict[Name, None] = {}
    while len(made) < 30_000:
        root = chance.sample(letters, 4)
        arabic, latin = chance.choice(PATTERNS)
        middle = [root[1] + root[2] if chance.random() < 0.7 else root[1]]
        one = (root[0], middle[0], root[3])
        latins = ("".join(ROOTS[letter] for letter in part) for part in one)
        made[arabic.format(*one), latin.format(*latins).title()] = None
    return list(made)


def invented(many: int, seed: int = 5) -> Iterator[Invented]:
    """Yield so many people: a name as common as its rank says (Zipf), six in ten in Arabic alone."""
    chance = random.Random(seed)
    given, family = given_names(), families()
    often = [1 / (rank + 3) for rank in range(len(given))]
    seldom = [1 / (rank + 40) for rank in range(len(family))]
    for start in range(0, many, 10_000):
        size = min(10_000, many - start)
        firsts = chance.choices(given, often, k=3 * size)
        lasts = chance.choices(family, seldom, k=size)
        for place in range(size):
            parts = (*firsts[3 * place : 3 * place + 3], lasts[place])
            script = chance.random()
            yield Invented(parts, script < 0.8, script >= 0.6)
