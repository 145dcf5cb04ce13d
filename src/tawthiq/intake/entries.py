"""One row of a list, understood: the person, the countable facts, and what the source says of each."""

from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256

from tawthiq.cases.files import Statement
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.findings import PersonFacts


@dataclass(frozen=True, slots=True, repr=False)
class EntryName:
    """A name in one script, whole and in the parts that the list gives."""

    whole: str = ""
    parts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A row as the map understands it. Holds names: never logged, never in a sentence."""

    list_id: str
    facts: PersonFacts
    latin: EntryName = field(default_factory=EntryName)
    arabic: EntryName = field(default_factory=EntryName)
    born: PartialDate = field(default_factory=PartialDate)
    documented_on: date | None = None
    said: tuple[Statement, ...] = ()

    def __repr__(self) -> str:
        return f"Entry({self.list_id!r})"

    @property
    def digest(self) -> str:
        """Return the SHA-256 of everything understood: a mended map may give another one."""
        facts = self.facts
        told = [
            *(text for name in (self.latin, self.arabic) for part in name.parts for text in part),
            *(f"{one.element}={one.value}={one.certainty}" for one in self.said),
            *(self.born.edtf, str(self.documented_on), facts.exclusion, facts.age_group),
            *(
                facts.attribution.kind,
                facts.attribution.standard,
                facts.fate.death,
                facts.fate.custody,
                facts.fate.body,
            ),
            *(facts.event_governorate, facts.death_governorate),
        ]
        return sha256("\x1f".join(told).encode()).hexdigest()
