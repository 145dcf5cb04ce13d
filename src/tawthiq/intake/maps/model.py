"""A map as values. Every section of the TOML file is one class here; `docs/import.md` explains them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from tawthiq.domain.attribution import Standard
from tawthiq.domain.certainty import Certainty, Credibility, Element, Reliability
from tawthiq.domain.fate import Body, Custody, Death
from tawthiq.domain.findings import Exclusion
from tawthiq.domain.status import CivilianStatus
from tawthiq.intake.reading.rows import FileOptions


class Unlisted(StrEnum):
    """What becomes of a value that the map does not list."""

    REFUSE = "refuse"  # the row
    UNKNOWN = "unknown"


class PlaceMeaning(StrEnum):
    """What a column of places says of the person."""

    KILLED = "killed"
    ORIGIN = "origin"
    HELD = "held"


# One translated value: the facts it sets, by the names in `maps.effects`.
Effect = tuple[tuple[str, object], ...]


@dataclass(frozen=True, slots=True)
class ListSection:
    """[list]: the column that tells rows apart, and what holds for every row."""

    id: str
    nulls: tuple[str, ...] = ()  # words that mean "not said" in every column
    documented_on: date | None = None  # the list's own date
    qualified: bool = False  # whether an adopted death is qualified as a violation


@dataclass(frozen=True, slots=True)
class SourceSection:
    """[source]: how the source is entered the first time its key is used."""

    title: str = ""
    kind: str = "list"
    reliability: Reliability = Reliability.F
    credibility: Credibility = Credibility.UNJUDGED


NAME_PARTS = ("given", "father", "grandfather", "family", "mother", "kunya")


@dataclass(frozen=True, slots=True)
class NamesSection:
    """[names]: whole names or their parts, in either script, and patterns of names that are none."""

    latin: tuple[str, ...] = ()  # columns, joined in this order
    arabic: tuple[str, ...] = ()
    latin_parts: Mapping[str, str] = field(default_factory=dict)  # part -> column
    arabic_parts: Mapping[str, str] = field(default_factory=dict)
    placeholders: tuple[str, ...] = ()  # regular expressions over the whole name

    @property
    def columns(self) -> tuple[str, ...]:
        parts = (*self.latin_parts.values(), *self.arabic_parts.values())
        return (*self.latin, *self.arabic, *parts)


@dataclass(frozen=True, slots=True)
class AgeSection:
    """[age]: whole years at the event, or a range such as 17-18."""

    column: str
    not_known: tuple[str, ...] = ()  # often "0"
    unreadable: Unlisted = Unlisted.REFUSE


@dataclass(frozen=True, slots=True)
class DateSection:
    """[dates.died], [dates.event], [dates.born] or [dates.documented]."""

    column: str
    formats: tuple[str, ...] = ("%Y-%m-%d",)
    unreadable: Unlisted = Unlisted.REFUSE


@dataclass(frozen=True, slots=True)
class PlaceSection:
    """[[places]]: a column of places, and what the list means by them."""

    column: str
    means: PlaceMeaning
    before: str = ""  # read what stands before this mark: "Aleppo: Manbij" -> "Aleppo"
    aliases: bool = True  # look unlisted values up among the pack's names
    unlisted: Unlisted = Unlisted.REFUSE
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Translation:
    """[[translate]]: a column of words, each with the facts it states."""

    column: str
    fact: str = ""  # what a plain value sets
    aliases: bool = False  # look unlisted values up among the pack's names
    unlisted: Unlisted = Unlisted.REFUSE
    values: Mapping[str, Effect] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AssessmentSection:
    """What every row is taken to show: standard of attribution, certainties, fate, exclusions."""

    standard: Standard = Standard.POSSIBLE
    certainties: Mapping[Element, Certainty] = field(default_factory=dict)
    death: Death = Death.REPORTED
    custody: Custody = Custody.DETAINED  # of those who died in custody
    body: Body = Body.UNKNOWN
    exclusions: Mapping[CivilianStatus, Exclusion] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ListMap:
    """A whole map, with the text it was read from and that text's SHA-256."""

    title: str
    list: ListSection
    names: NamesSection
    file: FileOptions = field(default_factory=FileOptions)
    source: SourceSection = field(default_factory=SourceSection)
    age: AgeSection | None = None
    dates: Mapping[str, DateSection] = field(default_factory=dict)
    places: tuple[PlaceSection, ...] = ()
    translations: tuple[Translation, ...] = ()
    assessment: AssessmentSection = field(default_factory=AssessmentSection)
    digest: str = ""

    def columns(self) -> Iterator[tuple[str, str]]:
        """Yield every column the map names, with the section that names it."""
        yield self.list.id, "[list] id"
        for column in self.names.columns:
            yield column, "[names]"
        if self.age is not None:
            yield self.age.column, "[age]"
        for key, section in self.dates.items():
            yield section.column, f"[dates.{key}]"
        for place in self.places:
            yield place.column, "[[places]]"
        for translation in self.translations:
            yield translation.column, "[[translate]]"
