"""The words of the pack and of the domain as choices, in the language of the page."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from tawthiq.desk.words import word
from tawthiq.domain.findings import OUTSIDE, UNKNOWN_PLACE
from tawthiq.domain.lookups import Named
from tawthiq.domain.packs import Pack, Party, Term

Choices = list[tuple[str, str]]


def words(kind: str, values: Iterable[StrEnum], lang: str) -> Choices:
    return [(value.value, word(lang, kind, value)) for value in values]


def name_of(entry: Named, lang: str) -> str:
    return entry.ar if lang == "ar" else entry.en


def governorates(pack: Pack, lang: str) -> Choices:
    """Return the governorates; not known comes first and outside last."""
    named = {one.code: name_of(one, lang) for one in pack.governorates}
    unknown = named.pop(UNKNOWN_PLACE, word(lang, "term", UNKNOWN_PLACE))
    outside = named.pop(OUTSIDE, word(lang, "term", OUTSIDE))
    return [(UNKNOWN_PLACE, unknown), *named.items(), (OUTSIDE, outside)]


def terms(entries: Iterable[Term], lang: str) -> Choices:
    """Return means, groups or kinds of places; not known comes first where the pack has it."""
    named = {entry.code: name_of(entry, lang) for entry in entries}
    first = {"unknown": named.pop("unknown")} if "unknown" in named else {}
    return list((first | named).items())


@dataclass(frozen=True, slots=True)
class PartyChoice:
    """A party to choose: its code, its word, and how deep it stands below the top."""

    code: str
    word: str
    depth: int = 0


def parties(pack: Pack, lang: str) -> list[PartyChoice]:
    """Return every party below the one it belongs to."""
    return [
        choice for party in pack.parties if not party.above for choice in _down(party, pack, lang)
    ]


def _down(party: Party, pack: Pack, lang: str, depth: int = 0) -> list[PartyChoice]:
    below = (one for one in pack.parties if one.above == party.code)
    further = [choice for one in below for choice in _down(one, pack, lang, depth + 1)]
    return [PartyChoice(party.code, name_of(party, lang), depth), *further]
