"""A counting rule as data: who counts, by which date and place, in which rows (`counting.md` 7)."""

from dataclasses import dataclass, field
from enum import StrEnum

JOINT_EN = "{parties}, held jointly"
JOINT_AR = "{parties} (مسؤولية مشتركة)"


class DateBasis(StrEnum):
    """Which date puts a death into a period."""

    DOCUMENTED = "documented"
    DIED = "died"


class PlaceBasis(StrEnum):
    """Which place puts a death into a governorate."""

    KILLED = "killed"
    ORIGIN = "origin"


class RowKind(StrEnum):
    """What a row of the table by party gathers."""

    PARTY = "party"  # sole attribution to the party or one below it
    JOINT = "joint"  # a joint set with its own code; made as needed
    CONTESTED = "contested"
    OTHER = "other"  # minor actors, candidates, unknown by means


@dataclass(frozen=True, slots=True)
class Row:
    """A top row in the order it is printed. For a party, `key` is its code."""

    key: str
    kind: RowKind
    en: str
    ar: str
    show_zero: bool = True


@dataclass(frozen=True, slots=True)
class OtherRow:
    """A row under other parties: a minor actor, the candidates, or unknown parties by means.

    `means` are the codes it gathers; `parties` the minor actors; `candidates` takes one_of sets.
    """

    key: str
    en: str
    ar: str
    means: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    candidates: bool = False
    show_zero: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """What a finding should rest on before two people decide: shown met or unmet, never a lock.

    `independent` sources, or one of a kind in `alone`; a person without a name needs one of a kind
    in `unnamed`, where there are any.
    """

    independent: int = 2
    alone: tuple[str, ...] = ()
    unnamed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CountingRule:
    """A named, versioned rule. Every number names the rule it was counted under."""

    name: str
    version: str
    en: str
    ar: str
    standings: tuple[str, ...]
    statuses: tuple[str, ...]
    date: DateBasis
    place: PlaceBasis
    massacre_threshold: int
    rows: tuple[Row, ...]
    other_rows: tuple[OtherRow, ...]
    groups: tuple[str, ...]  # special groups that are printed, zeros included
    scope_en: tuple[str, ...] = ()  # who is counted and who is not, a sentence each
    scope_ar: tuple[str, ...] = ()
    exclusions: tuple[str, ...] = ()  # grounds on which a known person is left out
    joint_en: str = JOINT_EN  # words of a joint row that the rule does not list
    joint_ar: str = JOINT_AR
    bar: Bar = field(default_factory=Bar)  # rules of before the desk name none

    def top_row(self, key: str) -> Row | None:
        return next((row for row in self.rows if row.key == key), None)

    def other_row(self, key: str) -> OtherRow | None:
        return next((row for row in self.other_rows if row.key == key), None)
