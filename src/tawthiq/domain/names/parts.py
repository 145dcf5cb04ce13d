"""The parts of a name as they were written, and how a whole name may fall into parts."""

from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from enum import StrEnum

from tawthiq.domain.letters import clean_text
from tawthiq.domain.names.folding import name_key
from tawthiq.domain.names.placeholders import is_placeholder
from tawthiq.domain.names.titles import bare_name
from tawthiq.domain.names.units import ARABIC, Head, Unit, split_units


@dataclass(frozen=True, slots=True, repr=False)
class NameParts:
    """The parts of a name in one script, as they were written; what is not known is empty."""

    given: str = ""
    father: str = ""
    grandfather: str = ""
    family: str = ""
    mother: str = ""
    kunya: str = ""  # Abu Ali: a name of honour, or of war

    @property
    def whole(self) -> str:
        """The lineage in order: given, father, grandfather, family."""
        return " ".join(filter(None, (self.given, self.father, self.grandfather, self.family)))


NAME_PARTS = tuple(part.name for part in fields(NameParts))


@dataclass(frozen=True, slots=True, repr=False)
class PersonName:
    """A person's name in both scripts. `written` are the spellings as they came, kept for ever.

    Its `repr` shows nothing, so that no log and no traceback does.
    """

    ar: NameParts = field(default_factory=NameParts)
    en: NameParts = field(default_factory=NameParts)
    written: tuple[str, ...] = ()

    @property
    def is_named(self) -> bool:
        """Whether anything written names somebody (`counting.md` 11)."""
        spellings = (self.ar.whole, self.en.whole, *self.written)
        return any(not is_placeholder(spelling) for spelling in spellings)

    @property
    def keys(self) -> frozenset[str]:
        """The keys under which it can be met, one for each spelling that names somebody."""
        spellings = (self.ar.whole, self.en.whole, *self.written)
        return frozenset(name_key(one) for one in spellings if not is_placeholder(one))


class Reason(StrEnum):
    """Why a name was split as it was."""

    ONE_WORD = "one_word"  # taken for the given name
    TWO_WORDS = "two_words"  # given and family: the father may be meant instead
    THREE_WORDS = "three_words"  # given, father, family: the grandfather may be meant instead
    FOUR_WORDS = "four_words"  # the lineage: given, father, grandfather, family
    MORE_WORDS = "more_words"  # the lineage, and all that follows is family
    PARTICLE = "particle"  # bin or bint says that a father follows
    ARTICLE = "article"  # the last word has the article of a family name
    NO_FAMILY = "no_family"  # the last word follows bin, so that no family is named
    CALLED = "called"  # Abu or Umm, before the name or in brackets, is a kunya
    PLACEHOLDER = "placeholder"  # nobody is named: nothing is split


@dataclass(frozen=True, slots=True, repr=False)
class Suggestion:
    """Parts that a whole name may have, why, and what was set aside. A person decides."""

    parts: NameParts
    reasons: tuple[Reason, ...]
    titles: tuple[str, ...] = ()
    called: tuple[str, ...] = ()


COUNTED = {1: Reason.ONE_WORD, 2: Reason.TWO_WORDS, 3: Reason.THREE_WORDS, 4: Reason.FOUR_WORDS}


def suggest_parts(written: str) -> Suggestion:
    """Suggest the parts of a whole name by the convention of the lineage: given, father, grandfather, family.

    >>> suggest_parts("Salma bint Adel al-Khatib").parts.father
    'Adel'
    """
    bare = bare_name(written)
    if is_placeholder(written):
        return Suggestion(NameParts(), (Reason.PLACEHOLDER,), bare.titles, bare.called)
    units = split_units(bare.name)
    kunya, units = _kunya(units, bare.called)
    parts, reasons = _lineage(units, kunya)
    return Suggestion(
        parts, (*reasons, Reason.CALLED) if kunya else reasons, bare.titles, bare.called
    )


def _kunya(units: tuple[Unit, ...], called: tuple[str, ...]) -> tuple[str, tuple[Unit, ...]]:
    """Return the kunya, alone, before a name of two words or more, or in brackets; and the rest."""
    if len(units) != 2 and _is_kunya(units[0]):
        return units[0].written, units[1:]
    beside = (name for name in called if any(_is_kunya(unit) for unit in split_units(name)[:1]))
    return next(beside, ""), units


def _is_kunya(unit: Unit) -> bool:
    return unit.head in {Head.FATHER, Head.MOTHER}


def _lineage(units: Sequence[Unit], kunya: str) -> tuple[NameParts, tuple[Reason, ...]]:
    words = [_without_particle(unit) for unit in units]
    if not words:
        return NameParts(kunya=kunya), ()
    reasons = [COUNTED.get(len(units), Reason.MORE_WORDS)]
    if any(unit.follows_particle for unit in units):
        reasons.append(Reason.PARTICLE)
    if len(units) > 1 and units[-1].follows_particle:
        reasons.append(Reason.NO_FAMILY)
        given, father, *further = [*words, ""]
        return NameParts(given, father, " ".join(filter(None, further)), kunya=kunya), tuple(
            reasons
        )
    if len(units) > 1 and units[-1].has_article and not units[-1].head:
        reasons.append(Reason.ARTICLE)
    given, middle = words[0], words[1:-1]
    family = words[-1] if len(words) > 1 else ""
    if len(middle) > 2:
        middle, family = middle[:2], " ".join([*middle[2:], family])
    father, grandfather = (*middle, "", "")[:2]
    return NameParts(given, father, grandfather, family, kunya=kunya), tuple(reasons)


def _without_particle(unit: Unit) -> str:
    return unit.written.split(maxsplit=1)[-1] if unit.follows_particle else clean_text(unit.written)


def is_arabic(name: str) -> bool:
    """Tell whether `name` is written in Arabic letters, at least in part."""
    return ARABIC.search(name) is not None
