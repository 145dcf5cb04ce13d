"""One row of a list, understood: the person, the countable facts, and what the source says of each."""

import json
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256

from tawthiq.domain.certainty import Certainty, Element
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.findings import PersonFacts


@dataclass(frozen=True, slots=True)
class Said:
    """One fact as the source has it, in the words of its code; `about` says whose certainty it has."""

    about: Element
    element: str
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
        """Return the SHA-256 of everything understood: a mended map may give another one."""
        facts, names = self.facts, (self.latin, self.arabic)
        told = [[name.whole, *(f"{part}={text}" for part, text in name.parts)] for name in names]
        told += [[one.element, one.value, one.certainty.value] for one in self.said]
        told += [
            [self.born.edtf, str(self.documented_on), facts.exclusion.value],
            [facts.attribution.kind.value, facts.attribution.standard.value],
            [facts.fate.death.value, facts.fate.custody.value, facts.fate.body.value],
            [facts.event_governorate, facts.death_governorate, facts.age_group.value],
        ]
        return sha256(json.dumps(told).encode()).hexdigest()
