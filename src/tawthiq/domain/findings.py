"""Findings: what the organisation stands behind, one immutable version of one person's countable facts."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Protocol, TypeVar

from tawthiq.domain.ages import Age, AgeGroup, Category, Sex, category_of
from tawthiq.domain.attribution import Attribution, Position
from tawthiq.domain.causes import Cause, Component
from tawthiq.domain.certainty import Certainty, Element
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.fate import Fate
from tawthiq.domain.refusals import Refusal
from tawthiq.domain.status import CivilianStatus

UNKNOWN_PLACE = "unknown"
OUTSIDE = "outside"


class Outcome(StrEnum):
    """What the decision says of the person (`counting.md` 1)."""

    COUNTED = "counted"
    NOT_COUNTED = "not_counted"
    WITHDRAWN = "withdrawn"
    JOINED_INTO = "joined_into"


class Standing(StrEnum):
    """Reviewed: two of our people decided on the evidence. Adopted: taken over from a named list."""

    REVIEWED = "reviewed"
    ADOPTED = "adopted"


class Exclusion(StrEnum):
    """Why a person who is known is not counted."""

    NONE = "none"
    NATURAL_DEATH = "natural_death"
    DISEASE = "disease"
    PRIVATE_DISPUTE = "private_dispute"
    COMBATANT_UNRECORDED = "combatant_unrecorded"  # fighters: the record is too thin to count
    NOT_ESTABLISHED = "not_established"
    OUT_OF_SCOPE = "out_of_scope"
    CONSENT_WITHDRAWN = "consent_withdrawn"


@dataclass(frozen=True, slots=True)
class Tiers:
    """Three separate statements: in scope of the record, counted, qualified as a violation."""

    in_scope: bool = True
    counted: bool = True
    qualified: bool = True


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """The countable facts of one person's fate: codes only, no name and no free text.

    Places are governorate codes of the pack, or `outside`, or `unknown`. `event_place` is an exact
    place code that never leaves the house.
    """

    sex: Sex = Sex.UNKNOWN
    age: Age = field(default_factory=Age)
    age_group: AgeGroup = AgeGroup.UNKNOWN  # settled from `age` and the sources' claims
    status: CivilianStatus = CivilianStatus.UNKNOWN
    event_on: PartialDate = field(default_factory=PartialDate)
    event_governorate: str = UNKNOWN_PLACE
    event_place: str = ""
    died_on: PartialDate = field(default_factory=PartialDate)
    death_governorate: str = UNKNOWN_PLACE
    in_custody: bool = False
    holding_governorate: str = UNKNOWN_PLACE
    origin_governorate: str = UNKNOWN_PLACE
    attribution: Attribution = field(default_factory=Attribution)
    alleged: tuple[str, ...] = ()  # parties named by sources, before our assessment
    position: Position = Position.NONE
    causes: tuple[Component, ...] = ()
    means: str = "unknown"
    groups: tuple[str, ...] = ()
    fate: Fate = field(default_factory=Fate)
    incident: int | None = None
    named: bool = True
    exclusion: Exclusion = Exclusion.NONE
    certainties: tuple[tuple[Element, Certainty], ...] = ()

    @property
    def category(self) -> Category:
        return category_of(self.sex, self.age_group)

    @property
    def killed_governorate(self) -> str:
        """Where the death is counted by place (`counting.md` 15)."""
        if not self.in_custody:
            return self.event_governorate
        for place in (self.death_governorate, self.holding_governorate):
            if place != UNKNOWN_PLACE:
                return place
        return UNKNOWN_PLACE

    def certainty_of(self, element: Element) -> Certainty:
        return dict(self.certainties).get(element, Certainty.UNKNOWN)

    @property
    def torture(self) -> Component | None:
        return next((part for part in self.causes if part.cause is Cause.TORTURE), None)


class Answer(StrEnum):
    """Yes, no, or not established."""

    YES = "yes"
    NO = "no"
    NOT_ESTABLISHED = "not_established"


@dataclass(frozen=True, slots=True)
class IncidentFacts:
    """The countable facts of one incident (`counting.md` 2).

    `killed_floor` is the least number of dead that was seen; `injured` are low and high;
    `control` is the party that held the area that day; `strikes` is 2 for a double strike.
    """

    event_on: PartialDate = field(default_factory=PartialDate)
    governorate: str = UNKNOWN_PLACE
    place: str = ""
    place_kind: str = ""  # market, road, hospital ...: a code of the pack
    means: str = "unknown"
    attribution: Attribution = field(default_factory=Attribution)
    killed_floor: int = 0
    unnamed: int = 0
    injured_low: int | None = None
    injured_high: int | None = None
    control: str = "unknown"
    warning: Answer = Answer.NOT_ESTABLISHED
    military_presence: Answer = Answer.NOT_ESTABLISHED
    strikes: int = 1
    notable: bool = False


def file_number(person: int) -> str:
    """Return the number of a person's file, which stands for the person wherever a name may not.

    >>> file_number(123)
    'P-000123'
    """
    return f"P-{person:06d}"


def incident_number(incident: int) -> str:
    """Return the number of an incident's file, such as I-000007."""
    return f"I-{incident:06d}"


class JoinedIntoItself(Refusal):
    """Refuse to join a file into itself, or into a file that was itself joined into another."""


@dataclass(frozen=True, slots=True)
class Version:
    """One version of one person's finding, as far as superseding needs it."""

    seq: int
    person: int
    version: int
    outcome: Outcome
    standing: Standing = Standing.REVIEWED
    documented_on: date | None = None
    joined_into: int | None = None


def documented_day(
    before: date | None, outcome: Outcome, day: date | None, joined: Iterable[date] = ()
) -> date | None:
    """Return the day a person counts as documented on (`counting.md` 4).

    Once set (`before`) it is inherited: a late correction never moves a death into another month.
    The first countable finding sets it to `day`; days of files that were joined into this one
    (`joined`) come before it when they are earlier. A finding that does not count sets none.
    """
    if before:
        return before
    earliest = min(joined, default=None)
    if outcome is not Outcome.COUNTED or day is None:
        return earliest
    return min(day, earliest) if earliest else day


def next_version(before: Version | None, decided: Version, joined: Iterable[date] = ()) -> Version:
    """Return `decided` with the number and the day it takes after `before`.

    `decided.documented_on` is the day it would have if it were the first.
    """
    return replace(
        decided,
        version=before.version + 1 if before else 1,
        documented_on=documented_day(
            before.documented_on if before else None, decided.outcome, decided.documented_on, joined
        ),
    )


def join(
    loser: Version | None, winner: Version | None, *, into: int, first: Version
) -> list[Version]:
    """Return the versions that a merge adds, from `first.seq` on (`counting.md` 4 and 23).

    `first` is the loser's next version, before its number and day are known. The loser stops counting.
    The winner keeps its outcome, whatever it was: a merge alone counts nobody. It gets a new version
    only when its day moves to the loser's earlier one.
    """
    if first.person == into or (winner and winner.outcome is Outcome.JOINED_INTO):
        raise JoinedIntoItself(
            f"{file_number(first.person)} cannot be joined into {file_number(into)}: that is the same "
            "file, or one that was joined into another. Name the file that remains."
        )
    gone = replace(first, outcome=Outcome.JOINED_INTO, joined_into=into)
    added = [next_version(loser, gone)]
    day = added[0].documented_on
    if winner and day and (winner.documented_on is None or day < winner.documented_on):
        moved = replace(winner, seq=first.seq + 1, version=winner.version + 1, documented_on=day)
        added.append(moved)
    return added


class Numbered(Protocol):
    """Anything with a place in the order of commit, a person and a version."""

    @property
    def seq(self) -> int: ...
    @property
    def person(self) -> int: ...
    @property
    def version(self) -> int: ...


N = TypeVar("N", bound=Numbered)


def as_known(findings: Iterable[N], seq: int) -> dict[int, N]:
    """Return per person the greatest version up to `seq` (`counting.md` 5); order does not matter."""
    known: dict[int, N] = {}
    for finding in findings:
        best = known.get(finding.person)
        if finding.seq <= seq and (best is None or finding.version > best.version):
            known[finding.person] = finding
    return known


def least_killed(*, floor: int, named: int, unnamed: int, resolved: int = 0) -> int:
    """Return the least number of dead of one incident (`counting.md` 11).

    `unnamed` were seen without a name; giving a placeholder its name (`resolved`) uses it up.

    >>> least_killed(floor=5, named=2, unnamed=4, resolved=1)
    5
    >>> least_killed(floor=5, named=4, unnamed=4, resolved=1)
    7
    """
    return max(floor, named + max(unnamed - resolved, 0))
