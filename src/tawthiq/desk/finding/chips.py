"""What was understood, as chips that can be taken away one by one, each with the address without it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from django.urls import reverse
from django.utils.http import urlencode

from tawthiq.desk.finding.filters import word_of
from tawthiq.desk.words import day_words, term_words
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.findings import file_number, incident_number
from tawthiq.domain.packs import Pack
from tawthiq.search.asked import Asked
from tawthiq.search.understanding import Part
from tawthiq.search.wanted import Understood
from tawthiq.ui.messages import say

PLACES = {"killed": "governorate", "origin": "governorate"}


@dataclass(frozen=True, slots=True)
class Chip:
    """A thing that was asked: its kind in words, its value, where it is not asked any more."""

    kind: str
    value: str
    without: str
    as_name: str = ""  # where the same words are asked for as a name


def address(told: Mapping[str, Sequence[str]], name: str = "people") -> str:
    """Return the address of a search."""
    query = urlencode(told, doseq=True)
    return f"{reverse(name)}?{query}" if query else reverse(name)


@dataclass(frozen=True, slots=True)
class Speech:
    """What words are said with: the language, the pack, the names of one's own groups."""

    lang: str
    pack: Pack | None
    groups: Mapping[str, str] = field(default_factory=dict)


def chips_of(asked: Asked, read: Understood, speech: Speech) -> list[Chip]:
    """Return the chips of the box first, then those of the filters."""
    return [*_of_box(asked, read, speech), *_of_filters(asked, read, speech)]


def _of_box(asked: Asked, read: Understood, speech: Speech) -> Iterator[Chip]:
    for part in read.parts:
        as_name = ""
        if part.kind not in {"name", "number", "incident"}:
            as_name = address(asked.saying(f'{part.rest} "{part.words}"').told)
        yield Chip(
            say(speech.lang, f"find-understood-{part.kind}"),
            _value(part, speech),
            address(asked.saying(part.rest).told),
            as_name,
        )


def _value(part: Part, speech: Speech) -> str:
    if isinstance(part.value, PartialDate):
        return day_words(part.value, speech.lang, speech.pack)
    if part.kind == "number":
        return file_number(int(str(part.value)))
    if part.kind == "incident":
        return incident_number(int(str(part.value)))
    if part.kind in {"name", "source", "place"}:
        return part.words
    kind = PLACES.get(part.kind, part.kind)
    return term_words(speech.lang, kind, str(part.value), speech.pack)


def _of_filters(asked: Asked, read: Understood, speech: Speech) -> Iterator[Chip]:
    lang = speech.lang
    for name, codes in asked.codes:
        kind = say(lang, f"find-filter-{name}")
        for code in codes:
            value = speech.groups.get(code, code)
            if name != "compartment":
                value = word_of(name, code, lang, speech.pack)
            yield Chip(kind, value, address(asked.without(name, code).told))
    for name, text in asked.periods:
        value = say(lang, "find-unread", text=text) if name in read.unread else text
        yield Chip(say(lang, f"find-filter-{name}"), value, address(asked.without(name).told))
