"""The filters beside the box: every vocabulary of the pack, the domain and the house."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from tawthiq.accounts.models import Compartment, User
from tawthiq.accounts.queries import compartments_of, users
from tawthiq.desk.words import term_words, word
from tawthiq.domain.ages import AgeGroup, Category, Sex
from tawthiq.domain.attribution import Kind, Standard
from tawthiq.domain.causes import Cause
from tawthiq.domain.certainty import Certainty, Element
from tawthiq.domain.fate import Body, Custody, Death
from tawthiq.domain.findings import Exclusion, Outcome, Standing, incident_number
from tawthiq.domain.lookups import Named
from tawthiq.domain.packs import Pack
from tawthiq.domain.status import CivilianStatus
from tawthiq.domain.workflow import Stage
from tawthiq.search.asked import PERIODS, Asked
from tawthiq.search.queries.filters import NOTHING_YET
from tawthiq.ui.messages import has_message, say

WORDS: dict[str, tuple[str, Iterable[StrEnum]]] = {
    "category": ("category", Category),
    "sex": ("sex", Sex),
    "age_group": ("age_group", AgeGroup),
    "status": ("status", CivilianStatus),
    "attribution": ("kind", Kind),
    "standard": ("standard", Standard),
    "cause": ("cause", Cause),
    "death": ("death", Death),
    "custody": ("custody", Custody),
    "body": ("body", Body),
    "outcome": ("outcome", Outcome),
    "standing": ("standing", Standing),
    "exclusion": ("exclusion", Exclusion),
}
TERMS = {
    "killed": "governorate",
    "origin": "governorate",
    "party": "party",
    "means": "means",
    "group": "group",
}
SHOWN = (
    "stage", "killed", "origin", "category", "sex", "age_group", "status", "party", "attribution",
    "standard", "means", "cause", "group", "death", "custody", "body", "outcome", "standing",
    "exclusion", "named", "certainty", "assignee", "compartment",
)  # fmt: skip


_CHECKED = SafeString(" checked")


@dataclass(frozen=True, slots=True)
class Choice:
    """A code that can be ticked."""

    code: str
    word: str
    is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """One vocabulary: its name in the address, its label, what can be ticked."""

    name: str
    label: str
    choices: tuple[Choice, ...]

    @property
    def chosen(self) -> int:
        return sum(choice.is_chosen for choice in self.choices)

    @property
    def boxes(self) -> SafeString:
        return _boxes(self.name, self.choices)


@lru_cache(maxsize=512)  # two hundred boxes, nearly always the same
def _boxes(name: str, choices: tuple[Choice, ...]) -> SafeString:
    """Return the boxes to tick: half of the work of a page, were it done for each."""
    return format_html_join(
        "\n",
        '<div class="field-check"><input type="checkbox" id="{0}-{1}" name="{0}" value="{2}"{3}> '
        '<label for="{0}-{1}"><bdi>{4}</bdi></label></div>',
        (
            (name, place, choice.code, _CHECKED if choice.is_chosen else "", choice.word)
            for place, choice in enumerate(choices, 1)
        ),
    )


@dataclass(frozen=True, slots=True)
class Period:
    """A day or a month that can be typed."""

    name: str
    label: str
    text: str


def filters_for(asked: Asked, user: User, lang: str, pack: Pack | None) -> list[Filter]:
    """Return every vocabulary that has words, with what is asked ticked."""
    house = {"assignee": _people(), "compartment": _groups(user, lang)}
    made = []
    for name in SHOWN:
        pairs = house.get(name) or _pairs(name, lang, pack)
        chosen = asked.codes_of(name)
        choices = tuple(Choice(code, said, code in chosen) for code, said in pairs)
        if choices:
            made.append(Filter(name, say(lang, f"find-filter-{name}"), choices))
    return made


def periods_for(asked: Asked, lang: str) -> list[Period]:
    told = dict(asked.periods)
    return [Period(name, say(lang, f"find-filter-{name}"), told.get(name, "")) for name in PERIODS]


def word_of(name: str, code: str, lang: str, pack: Pack | None) -> str:
    """Return the word for one code of a filter; a code that does not exist is shown as it came."""
    if name == "incident" and code.isascii() and code.isdecimal() and len(code) < 19:
        return incident_number(int(code))
    return dict(_pairs(name, lang, pack)).get(code, code)


def group_words(user: User, lang: str) -> dict[str, str]:
    """Return the names of one's own groups by their codes in the address."""
    return dict(_groups(user, lang))


@lru_cache(maxsize=256)
def _pairs(name: str, lang: str, pack: Pack | None) -> tuple[tuple[str, str], ...]:
    if name in WORDS:
        kind, values = WORDS[name]
        return tuple((str(value.value), word(lang, kind, value)) for value in values)
    if name in TERMS:
        return tuple(
            (code, term_words(lang, TERMS[name], code, pack)) for code in _codes(name, pack)
        )
    if name == "stage":
        stages = (NOTHING_YET, *(stage.value for stage in Stage))
        return tuple((stage, stage_word(stage, lang)) for stage in stages)
    if name == "named":
        return tuple((answer, say(lang, f"find-named-{answer}")) for answer in ("yes", "no"))
    if name == "certainty":
        return tuple(_certainties(lang))
    return ()


def _codes(name: str, pack: Pack | None) -> tuple[str, ...]:
    if pack is None:
        return ()
    shelves: dict[str, Sequence[Named]] = {
        "governorate": pack.governorates,
        "party": pack.parties,
        "means": pack.means,
        "group": pack.groups,
    }
    return tuple(entry.code for entry in shelves[TERMS[name]])


def _certainties(lang: str) -> Iterable[tuple[str, str]]:
    for element in Element:
        for grade in Certainty:
            said = say(
                lang,
                "find-certainty",
                element=word(lang, "element", element),
                grade=word(lang, "certainty", grade),
            )
            yield f"{element.value}-{grade.value}", said


def stage_word(stage: str, lang: str) -> str:
    """Return the word for a stage, or for a file that was only opened."""
    own = f"find-stage-{stage}"
    return say(lang, own) if has_message(lang, own) else word(lang, "stage", stage)


def _people() -> tuple[tuple[str, str], ...]:
    names = users().filter(is_active=True).values_list("username", flat=True)
    return tuple((name, name) for name in names)


def _groups(user: User, lang: str) -> tuple[tuple[str, str], ...]:
    """Return the groups one belongs to: of another's not even the name is told."""
    open_to_all = ("none", say(lang, "find-compartment-none"))
    own = tuple((str(group.pk), _name(group, lang)) for group in compartments_of(user))
    return (open_to_all, *own) if own else ()


def _name(group: Compartment, lang: str) -> str:
    return group.name_ar if lang == "ar" else group.name_en
