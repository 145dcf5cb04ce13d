"""What a document is made of: an edition's facts, its figures, the rule, the pack, incidents and cases."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from tawthiq.domain.figures import Figure
from tawthiq.domain.packs import Pack
from tawthiq.domain.periods import Period
from tawthiq.domain.rules import CountingRule
from tawthiq.publishing.document import BrokenDocument
from tawthiq.publishing.passages import Written
from tawthiq.tolls.massacres import NotableIncident


@dataclass(frozen=True, slots=True)
class EditionFacts:
    """What the edition says of itself; everything here stands in its manifest."""

    name: str  # monthly-2020-05.1
    kind: str
    period: Period
    number: int
    organisation_en: str
    organisation_ar: str
    as_known: str  # ISO instant of the cut-off, in the pack's time zone
    synthetic: bool = False
    supersedes: str = ""

    @property
    def since(self) -> str:
        """Return the month from which the year to date runs."""
        return f"{self.period.first.year}-01"

    @property
    def month_before(self) -> str:
        """Return the month before the period's first day, in January that of last year."""
        first = self.period.first
        return f"{first.year - 1}-12" if first.month == 1 else f"{first.year}-{first.month - 1:02d}"

    @property
    def code(self) -> str:
        """Return the document code: M, year and month of issue, number (`requirements.md` 5)."""
        last = self.period.last
        year, month = (last.year + 1, 1) if last.month == 12 else (last.year, last.month + 1)
        letter = self.kind[0].upper()
        if self.period.first == self.period.last:
            return f"{letter}{last:%y%m%d}{self.number:02d}"
        return f"{letter}{year % 100:02d}{month:02d}{self.number:02d}"


@dataclass(frozen=True, slots=True)
class NotableCase:
    """The public facts of one unnamed person who died in custody."""

    key: str
    category: str
    died_on: str
    documented_on: str
    governorate: str
    parties: tuple[str, ...]
    torture: str  # certainty of torture as a cause, or empty
    neglect: bool
    body: str
    still_disappeared: bool


@dataclass(frozen=True)
class Material:
    """Everything that a document may speak of. A section asks it and never a database."""

    facts: EditionFacts
    figures: Mapping[str, Figure]
    rule: CountingRule
    pack: Pack
    incidents: tuple[NotableIncident, ...] = ()
    cases: tuple[NotableCase, ...] = ()
    superseded: Mapping[str, float | None] = field(default_factory=dict)  # figure id -> value
    written: Written = field(default_factory=Written)

    def has(self, key: str) -> bool:
        return key in self.figures

    def value(self, key: str) -> float:
        """Return the counted value. Raises `BrokenDocument` where it was not counted."""
        if key not in self.figures:
            raise BrokenDocument(
                f"The document asks for the figure {key!r}, which was not counted."
            )
        return self.figures[key].value or 0

    def under(self, prefix: str) -> Iterator[str]:
        """Return the last parts of the ids one step below `prefix`, in the order of the figures."""
        begin = f"{prefix}."
        for key in self.figures:
            if key.startswith(begin) and "." not in key[len(begin) :]:
                yield key[len(begin) :]

    def direction(self, change: str, previous: str = "") -> str:
        """Return more, fewer or same: the word that a comparison is chosen by.

        With nobody in the figure `previous` it is `first`: where a record begins, the month before
        holds nobody because nobody was recording, and a rise from zero would be invented.
        """
        value = self.value(change)
        if previous and value and not self.value(previous):
            return "first"
        if value == 0:
            return "same"
        return "more" if value > 0 else "fewer"
