"""A file as it was: its columns, its claims and its times in custody, in the words of a page."""

from collections.abc import Iterable
from dataclasses import dataclass

from tawthiq.cases.models import Claim, DetentionSpell, Incident, Person
from tawthiq.desk.history.words import file_value, label
from tawthiq.desk.values import element_word, value_words
from tawthiq.domain.names import NAME_PARTS
from tawthiq.domain.packs import Pack

PERSON = (
    *(f"{part}_{script}" for script in ("ar", "en") for part in NAME_PARTS),
    *("sex", "born_on", "origin_governorate", "origin_place", "occupation", "notes"),
)
INCIDENT = ("title_ar", "title_en", "notes")
SPELL = (
    *("arrested_on", "arrest_governorate", "arrest_place", "force", "holding_places"),
    *("notified_on", "ended_on", "custody", "body"),
)
Lines = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Said:
    """What one source said by then."""

    claim: Claim
    element: str
    value: str


def file_told(file: Person | Incident, lang: str, pack: Pack) -> Lines:
    """Return the columns that held something, with their words."""
    return _told(file, PERSON if isinstance(file, Person) else INCIDENT, lang, pack)


def spells_told(spells: Iterable[DetentionSpell], lang: str, pack: Pack) -> list[Lines]:
    return [_told(spell, SPELL, lang, pack) for spell in spells]


def claims_told(claims: Iterable[Claim], lang: str, pack: Pack) -> list[Said]:
    return [
        Said(one, element_word(one.element, lang), value_words(one.element, one.value, lang, pack))
        for one in claims
    ]


def _told(
    row: Person | Incident | DetentionSpell, columns: Iterable[str], lang: str, pack: Pack
) -> Lines:
    values = ((name, getattr(row, name)) for name in columns)
    return [
        (label(name, lang), file_value(name, value, lang, pack)) for name, value in values if value
    ]
