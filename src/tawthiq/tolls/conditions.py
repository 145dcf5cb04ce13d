"""Which findings a question is about, as SQL conditions with their values beside them."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from tawthiq.domain.periods import Period
from tawthiq.domain.rules import CountingRule, DateBasis, PlaceBasis

GOVERNORATE = {
    PlaceBasis.KILLED: "killed_governorate",
    PlaceBasis.ORIGIN: "origin_governorate",
}


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition over the view `findings`. Values are always bound, never written into the SQL."""

    sql: str
    values: dict[str, Any] = field(default_factory=dict)

    def __and__(self, other: "Condition") -> "Condition":
        return Condition(f"({self.sql}) AND ({other.sql})", self._bound_with(other))

    def __or__(self, other: "Condition") -> "Condition":
        return Condition(f"({self.sql}) OR ({other.sql})", self._bound_with(other))

    def __invert__(self) -> "Condition":
        return Condition(f"({self.sql}) IS NOT TRUE", self.values)

    def _bound_with(self, other: "Condition") -> dict[str, Any]:
        """A name bound to two values would silently ask something else."""
        for name, value in self.values.items():
            if other.values.get(name, value) != value:
                raise ValueError(f"${name} is bound to two values")
        return self.values | other.values


def countable(rule: CountingRule) -> Condition:
    """Counted by our decision, with a standing that the rule takes; of any civilian status."""
    return Condition(
        "outcome = 'counted' AND standing = ANY($standings)", {"standings": list(rule.standings)}
    )


def counted(rule: CountingRule) -> Condition:
    """In the toll of the rule."""
    return countable(rule) & Condition(
        "civilian_status = ANY($statuses)", {"statuses": list(rule.statuses)}
    )


def status_unknown(rule: CountingRule) -> Condition:
    """Countable, but nobody could tell whether a civilian: beside the toll and outside it."""
    return countable(rule) & Condition(
        "civilian_status = 'unknown' AND NOT civilian_status = ANY($statuses)",
        {"statuses": list(rule.statuses)},
    )


def within(period: Period, basis: DateBasis) -> Condition:
    """In the period: the documented day, or the whole range of days on which the death may lie."""
    values = {"first": period.first, "last": period.last}
    if basis is DateBasis.DOCUMENTED:
        return Condition("documented_on BETWEEN $first AND $last", values)
    return Condition("died_from >= $first AND died_to <= $last", values)


def straddling(period: Period) -> Condition:
    """The death may lie in the period or outside it: in no period, and said in a note."""
    return Condition(
        "(died_from IS NOT NULL OR died_to IS NOT NULL)"
        " AND (died_from IS NULL OR died_from <= $last) AND (died_to IS NULL OR died_to >= $first)"
        " AND NOT (died_from IS NOT NULL AND died_to IS NOT NULL"
        " AND died_from >= $first AND died_to <= $last)",
        {"first": period.first, "last": period.last},
    )


def undated(basis: DateBasis) -> Condition:
    """No day at all is known for the date that the question is about."""
    if basis is DateBasis.DOCUMENTED:
        return Condition("documented_on IS NULL")
    return Condition("died_from IS NULL AND died_to IS NULL")


def adopted_in(period: Period, rule: CountingRule, time_zone: str) -> Condition:
    """Taken over from a list on a day of the period, of a status that the rule counts."""
    zone = ZoneInfo(time_zone)
    return Condition(
        "outcome = 'counted' AND standing = 'adopted' AND civilian_status = ANY($statuses)"
        " AND decided_at >= $begin AND decided_at < $end",
        {
            "statuses": list(rule.statuses),
            "begin": datetime.combine(period.first, time.min, zone),
            "end": datetime.combine(period.last + timedelta(days=1), time.min, zone),
        },
    )


def died_before(day: date) -> Condition:
    """The whole range of days on which the death may lie is before `day`."""
    return Condition("died_to < $day", {"day": day})


CUSTODY_OPEN = Condition(
    "fate_custody = 'disappeared' AND fate_body NOT IN ('handed_over', 'found_identified')"
)
"""Dead and counted, and still disappeared: no body came back (`domain.fate`)."""

UNNAMED = Condition("NOT named")
REVIEWED = Condition("standing = 'reviewed'")
TORTURE = Condition("list_contains(causes, 'torture')")
