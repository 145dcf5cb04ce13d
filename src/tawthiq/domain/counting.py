"""The reference counter: every figure of a toll in plain Python, slow and easy to read.

The product counts in a database engine. This is the measure it is held to, and what a statistician
reads first: one person is one `Version`, one rule decides, and every margin sums to the total.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from tawthiq.domain.ages import Category
from tawthiq.domain.certainty import Certainty
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.findings import Outcome
from tawthiq.domain.incidents import massacre_day
from tawthiq.domain.packs import Pack
from tawthiq.domain.periods import Period
from tawthiq.domain.rows import RowKey, bounds_of, row_of
from tawthiq.domain.rules import CountingRule, DateBasis, PlaceBasis
from tawthiq.domain.status import CivilianStatus
from tawthiq.domain.versions import Version

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Tally:
    """total = children + women + men + unknown, each of them counted."""

    children: int = 0
    women: int = 0
    men: int = 0
    unknown: int = 0

    @property
    def total(self) -> int:
        return self.children + self.women + self.men + self.unknown

    @classmethod
    def of(cls, people: Iterable[Version]) -> "Tally":
        counted = Counter(one.facts.category for one in people)
        return cls(*(counted[category] for category in Category))


@dataclass(frozen=True, slots=True)
class Reference:
    """The figures of one period under one rule. Where a key is missing, its count is zero.

    `straddling` and `undated` are countable people who are in no period, or may lie outside this one:
    they are said in a note and are not in the total. `minimum` and `maximum` are by top party;
    maxima are never added up.
    """

    total: Tally
    rows: dict[str, Tally]
    below: dict[tuple[str, str], Tally]
    others: dict[str, Tally]
    governorates: dict[str, Tally]
    groups: dict[str, Tally]
    minimum: dict[str, int]
    maximum: dict[str, int]
    status_unknown: int
    torture_deaths: int
    torture_in_toll: int
    torture_by_row: dict[str, int]
    torture_by_certainty: dict[Certainty, int]
    massacres: frozenset[int]
    died_in_period: int
    died_earlier: int
    straddling: int
    undated: int


def count(known: Iterable[Version], rule: CountingRule, pack: Pack, period: Period) -> Reference:
    """Count the people of `known` (`versions.as_known`: one version each) in the period."""
    countable = [one for one in known if is_countable(one, rule)]
    inside = [one for one in countable if is_within(one, period, rule.date)]
    toll = [one for one in inside if one.facts.status in rule.statuses]
    tortured = [one for one in inside if one.facts.torture]
    placed = {
        one.person: row_of(one.facts.attribution, one.facts.means, rule, pack) for one in inside
    }
    bounds = [bounds_of(one.facts.attribution, pack) for one in toll]
    of_status = [one for one in countable if one.facts.status in rule.statuses]
    return Reference(
        total=Tally.of(toll),
        rows=_split(toll, lambda one: (placed[one.person].top,)),
        below=_split(toll, lambda one: _below(placed[one.person])),
        others=_split(toll, lambda one: _other(placed[one.person])),
        governorates=_split(toll, lambda one: (governorate_of(one, rule.place),)),
        groups=_split(toll, lambda one: one.facts.groups),
        minimum=dict(Counter(top for bound in bounds for top in bound.minimum)),
        maximum=dict(Counter(top for bound in bounds for top in bound.maximum)),
        status_unknown=sum(1 for one in inside if is_beside(one, rule)),
        torture_deaths=len(tortured),
        torture_in_toll=sum(1 for one in toll if one.facts.torture),
        torture_by_row=dict(Counter(placed[one.person].top for one in tortured)),
        torture_by_certainty=dict(
            Counter(one.facts.torture.certainty for one in tortured if one.facts.torture)
        ),
        massacres=massacres_of(of_status, rule, period),
        died_in_period=sum(1 for one in toll if lies_within(one.facts.died_on, period)),
        died_earlier=sum(1 for one in toll if lies_before(one.facts.died_on, period.first)),
        straddling=sum(1 for one in of_status if straddles(one, period, rule.date)),
        undated=sum(1 for one in of_status if is_undated(one, rule.date)),
    )


def is_countable(one: Version, rule: CountingRule) -> bool:
    """Counted by our decision, with a standing that the rule takes; of any civilian status."""
    return one.outcome is Outcome.COUNTED and one.standing in rule.standings


def is_beside(one: Version, rule: CountingRule) -> bool:
    """Nobody could tell whether a civilian: printed beside the toll, outside it (`counting.md` 10)."""
    unknown = one.facts.status is CivilianStatus.UNKNOWN
    return unknown and CivilianStatus.UNKNOWN not in rule.statuses


def is_within(one: Version, period: Period, basis: DateBasis) -> bool:
    """The documented day, or every day on which the death may lie, is in the period."""
    if basis is DateBasis.DOCUMENTED:
        return one.documented_on is not None and period.first <= one.documented_on <= period.last
    return lies_within(one.facts.died_on, period)


def lies_within(day: PartialDate, period: Period) -> bool:
    """Every day that the date can mean is in the period."""
    return (
        day.earliest is not None
        and day.latest is not None
        and period.first <= day.earliest
        and day.latest <= period.last
    )


def lies_before(day: PartialDate, first: date) -> bool:
    """Every day that the date can mean is before `first`."""
    return day.latest is not None and day.latest < first


def straddles(one: Version, period: Period, basis: DateBasis) -> bool:
    """The death may lie in the period and may lie outside it: the date is too imprecise for it."""
    day = one.facts.died_on
    if basis is DateBasis.DOCUMENTED or is_undated(one, basis) or lies_within(day, period):
        return False
    begins = day.earliest is None or day.earliest <= period.last
    ends = day.latest is None or day.latest >= period.first
    return begins and ends


def is_undated(one: Version, basis: DateBasis) -> bool:
    """Nothing is known of the date that the rule counts by."""
    if basis is DateBasis.DOCUMENTED:
        return one.documented_on is None
    return one.facts.died_on.earliest is None and one.facts.died_on.latest is None


def governorate_of(one: Version, place: PlaceBasis) -> str:
    """Where the death is counted; `outside` and `unknown` are places like the others."""
    if place is PlaceBasis.ORIGIN:
        return one.facts.origin_governorate
    return one.facts.killed_governorate


def massacres_of(people: Iterable[Version], rule: CountingRule, period: Period) -> frozenset[int]:
    """Return the incidents that became a massacre on a documented day of the period.

    `people` are all that the rule counts, of whatever month (`counting.md` 14).
    """
    documented: defaultdict[int, list[date | None]] = defaultdict(list)
    for one in people:
        if one.facts.incident is not None:
            documented[one.facts.incident].append(one.documented_on)
    reached = {
        incident: massacre_day(days, rule.massacre_threshold)
        for incident, days in documented.items()
    }
    return frozenset(
        incident for incident, day in reached.items() if day and period.first <= day <= period.last
    )


def _split(
    people: Iterable[Version], keys: Callable[[Version], tuple[Key, ...]]
) -> dict[Key, Tally]:
    gathered: defaultdict[Key, list[Version]] = defaultdict(list)
    for one in people:
        for key in keys(one):
            gathered[key].append(one)
    return {key: Tally.of(those) for key, those in gathered.items()}


def _below(row: RowKey) -> tuple[tuple[str, str], ...]:
    return ((row.top, row.sub),) if row.sub else ()


def _other(row: RowKey) -> tuple[str, ...]:
    return (row.other,) if row.other else ()
