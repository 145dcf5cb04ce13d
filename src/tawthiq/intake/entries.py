"""One row of a list, understood: the person, the countable facts, and what the source says of each."""

from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from typing import Any

from tawthiq.domain.certainty import Certainty, Element
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.findings import PersonFacts


@dataclass(frozen=True, slots=True)
class Said:
    """One fact as the source has it: the element it bears on, which fact, and its code or words."""

    element: Element
    fact: str
    value: str
    certainty: Certainty = Certainty.UNKNOWN


@dataclass(frozen=True, slots=True)
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
    said: tuple[Said, ...] = ()

    def __repr__(self) -> str:
        return f"Entry({self.list_id!r})"

    @property
    def digest(self) -> str:
        """Return the SHA-256 of everything understood: another map may give another one."""
        return _digest(
            self.latin, self.arabic, self.born.edtf, str(self.documented_on), self.said,
            self.facts_digest,
        )  # fmt: skip

    @property
    def facts_digest(self) -> str:
        """Return the SHA-256 of the countable facts."""
        facts = self.facts
        return _digest(
            facts.sex, facts.age, facts.age_group, facts.status, facts.exclusion,
            facts.event_on.edtf, facts.event_governorate, facts.died_on.edtf,
            facts.death_governorate, facts.in_custody, facts.holding_governorate,
            facts.origin_governorate, facts.attribution, facts.alleged, facts.causes, facts.means,
            facts.groups, facts.fate, facts.named, facts.certainties,
        )  # fmt: skip


def _digest(*parts: Any) -> str:  # noqa: ANN401
    return sha256(repr(parts).encode()).hexdigest()
