"""A written name in its units: `Abd al-Rahman` is one, `Abu Ali` is one, `Salah al-Din` is one.

The pieces are folded for comparing; each unit keeps the words it was made from, as they were written.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, StrEnum, auto
from functools import lru_cache

from tawthiq.domain.letters import (
    clean_text,
    fold_arabic_letters,
    folded_words,
    western_digits,
    without_marks,
)
from tawthiq.domain.names.transcription import NO_ARTICLE

KEPT_WORDS = 65_536  # a list has many people and few names
HAMZA = "ء"  # kept at the end of a stem: علاء and علا are two names
ARABIC = re.compile(r"[\u0621-\u064a\u066e-\u06d3\u06fa-\u06ff]")
_WORD = re.compile(r"[^\s,،;؛/\\|+&‐‑–_-]+")
_NOT_LETTERS = re.compile(r"[\W\d_ʼʻʾʿʹˈ]+")
_JOINED_ARTICLE = re.compile(r"ال\w{3,}|[ae]l[a-km-z]\w{3,}")  # Alhariri, and not Alloush
_JOINED_TAIL = re.compile(r"(?:[aeu]?[ld]?(?:din|deen)|allah|الدين|الله)$")
_SUN_ARTICLE = re.compile(r"[aeu](sh|th|dh|[strdzn])")  # ash-, at-, ar- before the same letter


class Head(StrEnum):
    """A word that makes one name with the next."""

    NONE = ""
    SERVANT = "abd"
    FATHER = "abu"
    MOTHER = "umm"


class Tail(StrEnum):
    """A word that makes one name with the one before."""

    NONE = ""
    GOD = "allah"
    FAITH = "din"


HEADS = {
    **dict.fromkeys(
        folded_words("عبد abd abdul abdel abdal abdil abdol abdoul abdur abder abdus"), Head.SERVANT
    ),
    **dict.fromkeys(folded_words("أبو أبا abu abo abou aboo abul aboul abual"), Head.FATHER),
    **dict.fromkeys(folded_words("أم um umm oum om omm"), Head.MOTHER),
}
TAILS = {
    **dict.fromkeys(folded_words("الله allah alla ullah ulah"), Tail.GOD),
    **dict.fromkeys(
        folded_words("الدين din deen dine eddin eddine uddin aldin eldin addin eddeen aldeen"),
        Tail.FAITH,
    ),
}
PARTICLES = folded_words("بن ابن بنت bin ben ibn bint ould weld")
ARTICLES = folded_words("ال al el ul il")
# Words written as one, taken apart: (pattern, head, tail); the stem is the group.
LATIN_JOINED = (
    (re.compile(r"abd[aou]ll?ah?()"), Head.SERVANT, Tail.GOD),
    (re.compile(r"abd[aeiou]{1,2}l([a-z]{3,})"), Head.SERVANT, Tail.NONE),
    (
        re.compile(r"abd[aeiou](?:([strdzn])(?=\1))?([bcdfghjkmnqrstvwyz][a-z]{3,})"),
        Head.SERVANT,
        Tail.NONE,
    ),
    (re.compile(r"abo?ul?([bcdfghjkmnqrstvwz][a-z]{2,})"), Head.FATHER, Tail.NONE),
    (re.compile(r"([a-z]{2,}?)[aeiou]?llah"), Head.NONE, Tail.GOD),
    (re.compile(r"([a-z]{2,}?)[aeiou][ld]d(?:in|een|ine|eene)"), Head.NONE, Tail.FAITH),
)
ARABIC_JOINED = (
    (re.compile(r"عبدالله()"), Head.SERVANT, Tail.GOD),
    (re.compile(r"عبدال(\w{2,})"), Head.SERVANT, Tail.NONE),
    (re.compile(r"ابو(\w{3,})"), Head.FATHER, Tail.NONE),
    (re.compile(r"(\w{2,})الله"), Head.NONE, Tail.GOD),
    (re.compile(r"(\w{2,})الدين"), Head.NONE, Tail.FAITH),
)


@dataclass(frozen=True, slots=True)
class Unit:
    """One name of a chain: folded `stem`, what is joined to it, and the words as they were written."""

    stem: str
    written: str
    head: Head = Head.NONE
    tail: Tail = Tail.NONE
    has_article: bool = False
    follows_particle: bool = False

    @property
    def is_arabic(self) -> bool:
        return bool(ARABIC.search(self.stem or self.written))


class _Role(Enum):
    NAME = auto()
    ARTICLE = auto()
    PARTICLE = auto()


@dataclass(frozen=True, slots=True)
class _Piece:
    """A word, or a part of one between hyphens: folded, and where it stands in the text."""

    folded: str
    start: int
    end: int
    role: _Role = _Role.NAME
    had_article: bool = False


@dataclass(slots=True)
class _Pending:
    """What was read and waits for the name it belongs to."""

    start: int | None = None
    head: Head = Head.NONE
    has_article: bool = False
    follows_particle: bool = False


def split_units(name: str) -> tuple[Unit, ...]:
    """Return the units of `name`, in order; words without a letter are left out.

    >>> [unit.written for unit in split_units("Abd al-Rahman bin Salah al-Din al-Hariri")]
    ['Abd al-Rahman', 'bin Salah al-Din', 'al-Hariri']
    """
    text = clean_text(name)
    pieces = _with_sun_articles([_piece(found) for found in _WORD.finditer(text)])
    pieces = [piece for piece in pieces if piece.folded]
    units: list[Unit] = []
    pending = _Pending()
    for place, piece in enumerate(pieces):
        pending.start = piece.start if pending.start is None else pending.start
        if piece.role is not _Role.NAME:
            pending.has_article |= piece.role is _Role.ARTICLE
            pending.follows_particle |= piece.role is _Role.PARTICLE
            continue
        head = HEADS.get(piece.folded, Head.NONE)
        if head and not pending.head and any(_is_name(later) for later in pieces[place + 1 :]):
            pending.head = head
            continue
        written = text[pending.start : piece.end]
        if piece.folded in TAILS and units and not pending.head:
            last = units.pop()
            units.append(
                replace(last, written=f"{last.written} {written}", tail=TAILS[piece.folded])
            )
        else:
            units.append(_unit(piece, pending, written))
        pending = _Pending()
    return tuple(units) if units else _only_particles(text, pieces)


def _is_name(piece: _Piece) -> bool:
    return piece.role is _Role.NAME


def _only_particles(text: str, pieces: Sequence[_Piece]) -> tuple[Unit, ...]:
    """Return a name made of nothing but a particle or an article as it is: nothing is lost."""
    return (Unit(pieces[0].folded, text),) if pieces else ()


def _unit(piece: _Piece, pending: _Pending, written: str) -> Unit:
    stem, head, tail = _taken_apart(piece.folded, pending.head)
    has_article = pending.has_article or piece.had_article
    return Unit(stem, written, head, tail, has_article, pending.follows_particle)


@lru_cache(maxsize=KEPT_WORDS)
def _taken_apart(stem: str, head: Head) -> tuple[str, Head, Tail]:
    """Return a folded word without the head or tail that is written together with it, and these."""
    if stem in TAILS:
        return "", head, TAILS[stem]
    if not head:
        for pattern, its_head, its_tail in ARABIC_JOINED if ARABIC.search(stem) else LATIN_JOINED:
            if found := pattern.fullmatch(stem):
                return _without_article(found.groups()[-1]), its_head, its_tail
    return stem, head, Tail.NONE


def _piece(found: re.Match[str]) -> _Piece:
    folded, role, had_article = _read(found[0])
    return _Piece(folded, *found.span(), role, had_article=had_article)


@lru_cache(maxsize=KEPT_WORDS)
def _read(word: str) -> tuple[str, _Role, bool]:
    """Return a word folded, its role, and whether an article was taken off it."""
    folded = _folded(word)
    if folded in ARTICLES:
        return folded, _Role.ARTICLE, False
    if folded in PARTICLES:
        return folded, _Role.PARTICLE, False
    stem = folded if word.startswith(("إل", "أل")) else _without_article(folded)
    return stem, _Role.NAME, stem != folded


def _folded(word: str) -> str:
    if not ARABIC.search(word):
        return _NOT_LETTERS.sub("", fold_latin_letters(word))
    folded = _NOT_LETTERS.sub("", fold_arabic_letters(word))
    return f"{folded}{HAMZA}" if word.endswith(HAMZA) else folded


def _without_article(folded: str) -> str:
    """Take off the article, unless its letters are the name's own: Elias, Eliaseddin, الهام."""
    is_own = folded in TAILS or _JOINED_TAIL.sub("", folded) in NO_ARTICLE
    return folded[2:] if _JOINED_ARTICLE.fullmatch(folded) and not is_own else folded


def fold_latin_letters(text: str) -> str:
    """Return Latin `text` in small letters, without accents and with Western digits."""
    return without_marks(
        western_digits(without_marks(clean_text(text))).casefold().replace("ı", "i")
    )


def _with_sun_articles(pieces: list[_Piece]) -> list[_Piece]:
    """Tell the article of `ash-Sham` and `an Najjar` by the letter it shares with the next word."""
    after = [piece.folded for piece in pieces[1:]] + [""] * bool(pieces)
    return [
        replace(piece, role=_Role.ARTICLE)
        if (found := _SUN_ARTICLE.fullmatch(piece.folded)) and following.startswith(found[1])
        else piece
        for piece, following in zip(pieces, after, strict=True)
    ]
