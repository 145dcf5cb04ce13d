"""Foldings of names, for comparing only: within a script, and across the two.

- `fold_name` brings together the spellings of one script that differ in form only.
- `name_key` brings together the spellings of one name in both scripts: its consonants, and a mark where
  common names share them (Hasan, Husayn, Hassoun). Equal keys are a reason to look, never a proof.
- `skeleton` is the consonants alone, for finding candidates: Ali and Ola meet in it.
"""

import re
from collections import defaultdict
from functools import lru_cache

from tawthiq.domain.names.titles import bare_name
from tawthiq.domain.names.transcription import (
    ARABIC_CONSONANTS,
    ARABIC_VOWELS,
    KNOWN_NAMES,
    LATIN_CLUSTERS,
    LATIN_VOWELS,
)
from tawthiq.domain.names.units import ARABIC, HAMZA, KEPT_WORDS, Head, Tail, Unit, split_units

_DOUBLED = re.compile(r"([a-z])\1+")
_WEAK_END = re.compile(r"(?<=.)h$")
TAIL_LETTERS = {Tail.NONE: "", Tail.GOD: "lh", Tail.FAITH: "dn"}
HEAD_LETTERS = {Head.NONE: "", Head.SERVANT: "abd", Head.FATHER: "ab", Head.MOTHER: "am"}
SPELT: dict[str, tuple[dict[Head, str], dict[Tail, str], str]] = {
    "ar": (
        {Head.NONE: "", Head.SERVANT: "عبدال", Head.FATHER: "ابو", Head.MOTHER: "ام"},
        {Tail.NONE: "", Tail.GOD: "الله", Tail.FAITH: "الدين"},
        "ال",
    ),
    "en": (
        {Head.NONE: "", Head.SERVANT: "abdal", Head.FATHER: "abu", Head.MOTHER: "umm"},
        {Tail.NONE: "", Tail.GOD: "allah", Tail.FAITH: "aldin"},
        "al",
    ),
}


def fold_name(name: str) -> str:
    """Return the form in which spellings of one script meet that differ in form only.

    Arabic: أبو بكر and ابوبكر, عبد الله and عبدالله, ة and ه, ى and ي, with hamza and without. Latin: marks
    and hyphens, Abd al- and Abdul; the article is al, however it is written. In both, بن and bin,
    titles and what stands in brackets go.

    >>> fold_name("ʿAbd el-Raḥmān Al Hariri") == fold_name("Abdulrahman al-Hariri")
    True
    """
    return " ".join(_joined(unit) for unit in split_units(bare_name(name).name))


def name_key(name: str) -> str:
    """Return the key of a whole name across both scripts, a word for each of its parts.

    >>> name_key("أحمد عبد الله") == name_key("Ahmed Abdullah")
    True
    """
    return " ".join(unit_key(unit) for unit in split_units(bare_name(name).name))


def unit_key(unit: Unit) -> str:
    """Return the key of one unit; a unit without a consonant is its own key."""
    return _with_joined(unit, _stem_key(_sounded(unit)))


@lru_cache(maxsize=KEPT_WORDS)
def _stem_key(stem: str) -> str:
    return KEYS.get(stem) or KEYS.get(stem.removesuffix(HAMZA)) or stem_skeleton(stem)


def skeleton(name: str) -> str:
    """Return the consonants of a whole name, a word for each of its parts."""
    return " ".join(
        _with_joined(unit, stem_skeleton(_sounded(unit)))
        for unit in split_units(bare_name(name).name)
    )


def _with_joined(unit: Unit, stem: str) -> str:
    return f"{HEAD_LETTERS[unit.head]}{stem}{TAIL_LETTERS[unit.tail]}" or unit.stem


def _sounded(unit: Unit) -> str:
    """Return the stem as it sounds: the bound t of هبة الله is heard, and written in Latin."""
    if unit.tail is Tail.GOD and unit.stem.endswith("ه"):
        return f"{unit.stem[:-1]}ت"
    return unit.stem


@lru_cache(maxsize=KEPT_WORDS)
def stem_skeleton(stem: str) -> str:
    """Return the consonants of one folded word of either script; a word without any gives itself."""
    if not stem:
        return ""
    return (_arabic_skeleton(stem) if ARABIC.search(stem) else _latin_skeleton(stem)) or stem


def _arabic_skeleton(stem: str) -> str:
    first = {**dict.fromkeys(ARABIC_VOWELS, "a"), "و": "w", "ي": "y"}.get(stem[0], "")
    rest = "".join(ARABIC_CONSONANTS.get(letter, "") for letter in stem)
    return _WEAK_END.sub("", first + rest)


def _latin_skeleton(stem: str) -> str:
    letters = _DOUBLED.sub(r"\1", stem)
    for cluster, letter in LATIN_CLUSTERS:
        letters = letters.replace(cluster, letter)
    letters = _DOUBLED.sub(r"\1", letters)
    first = "a" if letters[0] in LATIN_VOWELS else letters[0]
    rest = "".join(letter for letter in letters[1:] if letter not in f"{LATIN_VOWELS}wy")
    return _WEAK_END.sub("", first + rest)


def _joined(unit: Unit) -> str:
    heads, tails, article = SPELT["ar" if unit.is_arabic else "en"]
    head = heads[unit.head] or (article if unit.has_article else "")
    head = head if unit.stem else head.removesuffix(article)  # عبد الله has the article in its tail
    return f"{head}{unit.stem.removesuffix(HAMZA)}{tails[unit.tail]}"


def _known_keys() -> dict[str, str]:
    """Return the key of each known spelling: the consonants of the Arabic, marked where they are shared."""
    sharing: dict[str, list[list[str]]] = defaultdict(list)
    for line in KNOWN_NAMES.replace("\n ", " ").split("\n"):
        if spellings := [_folded(word) for word in line.split()]:
            sharing[stem_skeleton(spellings[0])].append(spellings)
    keys: dict[str, str] = {}
    for bare, names in sharing.items():
        for spellings in names:
            label = next(word for word in spellings if not ARABIC.search(word))
            key = bare if len(names) == 1 else f"{bare}:{label}"
            for spelling in spellings:
                keys.setdefault(spelling, key)
    for spelling in [known for known in keys if known.endswith(HAMZA)]:
        keys.setdefault(spelling.removesuffix(HAMZA), keys[spelling])
    return keys


def _folded(word: str) -> str:
    return split_units(word)[0].stem


KEYS = _known_keys()
