"""The columns of an export. No source, no identity of one, no note and no reason stands in it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Protocol

from tawthiq.domain.certainty import Element
from tawthiq.domain.findings import UNKNOWN_PLACE, file_number, incident_number
from tawthiq.domain.letters import as_words, clean_text

Row = Mapping[str, Any]
Cell = str | int


class Wording(Protocol):
    """The words of the language an export is asked in."""

    def header(self, column: str) -> str: ...
    def word(self, kind: str, value: object) -> str: ...
    def term(self, kind: str, code: str) -> str: ...


@dataclass(frozen=True, slots=True, repr=False)
class Exported:
    """One person: the row of the file, the facts found or proposed, the stage, the incident's titles."""

    file: Row
    facts: Row = field(default_factory=dict)
    stage: str = ""
    titles: tuple[str, str] = ("", "")


Value = Callable[[Exported, Wording], object]


def _name(script: str) -> Value:
    parts = [f"{part}_{script}" for part in ("given", "father", "grandfather", "family")]
    return lambda one, _: " ".join(filter(None, (one.file[part] for part in parts)))


def _file(column: str) -> Value:
    return lambda one, _: one.file[column]


def _fact(column: str) -> Value:
    return lambda one, _: one.facts.get(column)


def _word(kind: str, column: str) -> Value:
    return lambda one, words: words.word(kind, one.facts.get(column) or "")


def _words(kind: str, column: str) -> Value:
    return lambda one, words: "; ".join([words.word(kind, c) for c in one.facts.get(column) or ()])


def _term(kind: str, column: str) -> Value:
    return lambda one, words: words.term(kind, one.facts.get(column) or "")


def _terms(kind: str, column: str) -> Value:
    return lambda one, words: "; ".join([words.term(kind, c) for c in one.facts.get(column) or ()])


def _incident(one: Exported, _: Wording) -> str:
    return incident_number(one.facts["incident_id"]) if one.facts.get("incident_id") else ""


def _sex(one: Exported, words: Wording) -> str:
    return words.word("sex", one.facts.get("sex") or one.file["sex"])


def _origin(one: Exported, words: Wording) -> str:
    known = one.facts.get("origin_governorate") or one.file["origin_governorate"]
    return words.term("governorate", known)


def _custody(one: Exported, words: Wording) -> str:
    held = one.facts.get("in_custody")
    return "" if held is None else words.word("answer", "yes" if held else "no")


def _killed(one: Exported, words: Wording) -> str:
    """Say where a death is counted by place; of what is only proposed it is worked out here."""
    facts = one.facts
    if "killed_governorate" in facts or not facts:
        return words.term("governorate", facts.get("killed_governorate", ""))
    places = ["event"] if not facts["in_custody"] else ["death", "holding"]
    known = (facts[f"{place}_governorate"] for place in places)
    code = next((place for place in known if place != UNKNOWN_PLACE), UNKNOWN_PLACE)
    return words.term("governorate", code)


FACTS = (
    "age_low", "age_high", "age_group", "sex", "origin_governorate", "outcome", "standing",
    "exclusion", "documented_on", "event_on", "event_governorate", "event_place", "died_on",
    "death_governorate", "killed_governorate", "in_custody", "civilian_status", "attribution",
    "parties", "standard", "alleged", "causes", "means", "groups", "fate_death", "fate_custody",
    "fate_body", "incident_id", *(f"certainty_{part.value}" for part in Element),
)  # fmt: skip
"""What is read of a finding."""

COLUMNS: dict[str, Value] = {
    "number": lambda one, _: file_number(one.file["id"]),
    "name_ar": _name("ar"),
    "name_en": _name("en"),
    "mother_ar": _file("mother_ar"),
    "mother_en": _file("mother_en"),
    "kunya_ar": _file("kunya_ar"),
    "kunya_en": _file("kunya_en"),
    "sex": _sex,
    "age_low": _fact("age_low"),
    "age_high": _fact("age_high"),
    "age_group": _word("age_group", "age_group"),
    "born_on": _file("born_on"),
    "origin": _origin,
    "occupation": _file("occupation"),
    "stage": lambda one, words: words.word("stage", one.stage),
    "outcome": _word("outcome", "outcome"),
    "standing": _word("standing", "standing"),
    "exclusion": _word("exclusion", "exclusion"),
    "documented_on": _fact("documented_on"),
    "event_on": _fact("event_on"),
    "event_governorate": _term("governorate", "event_governorate"),
    "event_place": _fact("event_place"),
    "died_on": _fact("died_on"),
    "death_governorate": _term("governorate", "death_governorate"),
    "killed_in": _killed,
    "in_custody": _custody,
    "status": _word("status", "civilian_status"),
    "attribution": _word("kind", "attribution"),
    "parties": _terms("party", "parties"),
    "standard": _word("standard", "standard"),
    "alleged": _terms("party", "alleged"),
    "causes": _words("cause", "causes"),
    "means": _term("means", "means"),
    "groups": _terms("group", "groups"),
    "death": _word("death", "fate_death"),
    "custody": _word("custody", "fate_custody"),
    "body": _word("body", "fate_body"),
    "incident": _incident,
    "incident_title_ar": lambda one, _: one.titles[1],
    "incident_title_en": lambda one, _: one.titles[0],
    **{
        f"certainty_{part.value}": _word("certainty", f"certainty_{part.value}") for part in Element
    },
}


def cells(one: Exported, words: Wording) -> list[Cell]:
    """Return a row that a spreadsheet shows and never computes, with no sign that turns words around."""
    return [harmless(value(one, words)) for value in COLUMNS.values()]


def harmless(value: object) -> Cell:
    r"""Return a number as it is, and words without controls, which begin no formula.

    >>> harmless("=HYPERLINK(1)"), harmless("\u202egnp"), harmless(3), harmless(None)
    ("'=HYPERLINK(1)", 'gnp', 3, '')
    """
    if isinstance(value, int):
        return int(value)
    return _harmless_words(str(value)) if value else ""


@lru_cache(maxsize=50_000)  # a list has many cells and few words
def _harmless_words(text: str) -> str:
    return str(as_words(clean_text(text)))
