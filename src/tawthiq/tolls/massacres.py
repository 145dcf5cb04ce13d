"""Incidents: the dead of each across months, and the day on which one became a massacre."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from tawthiq.domain.incidents import least_killed
from tawthiq.domain.packs import Pack
from tawthiq.domain.periods import Period
from tawthiq.domain.rows import RowKey
from tawthiq.domain.rules import CountingRule
from tawthiq.tolls.conditions import counted
from tawthiq.tolls.dimensions import ATTRIBUTION, placed
from tawthiq.tolls.record import Record
from tawthiq.tolls.split import COUNTS, MEASURES, Split


@dataclass(frozen=True, slots=True)
class Massacre:
    """An incident that reached the rule's threshold, and the day the death that did was documented."""

    incident: int
    reached_on: date


def massacres(record: Record, rule: CountingRule) -> tuple[Massacre, ...]:
    """Return every massacre as known, each once, by the day it was reached (`counting.md` 14).

    All countable dead of an incident count, across months; an unknown status does not. The wounded
    who dies later and is the fifth makes it one, in the month that death was documented. An incident
    whose finding is withdrawn is none.
    """
    chosen = counted(rule)
    found = record.rows(
        "WITH dead AS (SELECT incident_id, documented_on, row_number() OVER "  # noqa: S608
        "(PARTITION BY incident_id ORDER BY documented_on, person_id) AS nth FROM findings "
        f"WHERE incident_id IS NOT NULL AND documented_on IS NOT NULL AND {chosen.sql}) "
        "SELECT incident_id, documented_on FROM dead ANTI JOIN "
        "(SELECT incident_id FROM incidents WHERE outcome = 'withdrawn') USING (incident_id) "
        "WHERE nth = $threshold ORDER BY documented_on, incident_id",
        chosen.values | {"threshold": rule.massacre_threshold},
    )
    return tuple(Massacre(*row) for row in found)


@dataclass(frozen=True, slots=True)
class NotableIncident:
    """An incident that a report tells of. `ordinal` is its number in this edition, never its own.

    `dead` are all that the rule counts, across months; `at_least` is never less than what was seen;
    `documented_from` and `documented_to` are the days on which its dead were documented. `row` is
    where its attribution stands in the table by party.
    """

    ordinal: int
    incident: int
    event_on: str
    event_from: date | None
    event_to: date | None
    governorate: str
    place_kind: str
    means: str
    row: RowKey
    control: str
    warning: str
    military_presence: str
    strikes: int
    injured_low: int | None
    injured_high: int | None
    dead: Split
    at_least: int
    documented_from: date | None
    documented_to: date | None
    massacre_on: date | None

    @property
    def figure_prefix(self) -> str:
        return f"incident.{self.ordinal}"

    def is_massacre_of(self, period: Period) -> bool:
        return self.massacre_on is not None and period.contains(self.massacre_on)


_FACTS = (
    "event_on",
    "event_from",
    "event_to",
    "governorate",
    "place_kind",
    "means",
    "control",
    "warning",
    "military_presence",
    "strikes",
    "injured_low",
    "injured_high",
)


def notable_incidents(
    record: Record, rule: CountingRule, pack: Pack, period: Period
) -> tuple[NotableIncident, ...]:
    """Return the incidents that a report of the period tells of, in the order of the event.

    Told of are massacres reached in the period, and incidents marked notable that happened in it or
    of which a death was documented in it.
    """
    reached = {one.incident: one.reached_on for one in massacres(record, rule)}
    chosen = counted(rule)
    selected = ", ".join(f"i.{name}" for name in (*_FACTS, *ATTRIBUTION, "killed_floor", "unnamed"))
    rows = record.rows(
        f"WITH counts AS (SELECT incident_id, {COUNTS}, count(*) FILTER (named), "  # noqa: S608
        "min(documented_on), max(documented_on), "
        "count(*) FILTER (documented_on BETWEEN $first AND $last) FROM findings "
        f"WHERE incident_id IS NOT NULL AND {chosen.sql} GROUP BY incident_id), "
        "dead(incident_id, total, children, women, men, unknown, named, documented_from, "
        "documented_to, documented_now) AS (SELECT * FROM counts) "
        f"SELECT i.incident_id, {selected}, d.total, d.children, d.women, d.men, d.unknown, "
        "d.named, d.documented_from, d.documented_to "
        "FROM incidents AS i LEFT JOIN dead AS d USING (incident_id) "
        "WHERE i.outcome = 'recorded' AND (i.incident_id IN (SELECT unnest($reached)) OR "
        "(i.notable AND (d.documented_now > 0 OR i.event_from BETWEEN $first AND $last))) "
        "ORDER BY i.event_from NULLS LAST, i.governorate, i.means, i.incident_id",
        chosen.values
        | {
            "first": period.first,
            "last": period.last,
            "reached": [key for key, day in reached.items() if period.contains(day)],
        },
    )
    place = placed(rule, pack)
    names = ("incident", *_FACTS, *ATTRIBUTION, "killed_floor", "unnamed", *MEASURES, *_SPAN)
    return tuple(
        _notable(nth, dict(zip(names, row, strict=True)), place, reached)
        for nth, row in enumerate(rows, start=1)
    )


_SPAN = ("named", "documented_from", "documented_to")


def _notable(
    ordinal: int,
    values: dict[str, Any],
    place: Callable[..., RowKey],
    reached: dict[int, date],
) -> NotableIncident:
    dead = Split(*(values[measure] or 0 for measure in MEASURES))
    facts = {name: values[name] for name in _FACTS}
    return NotableIncident(
        ordinal=ordinal,
        incident=values["incident"],
        row=place(*(values[name] for name in ATTRIBUTION)),
        dead=dead,
        at_least=least_killed(
            max(values["killed_floor"] or 0, values["unnamed"] or 0),
            values["named"] or 0,
            dead.total - (values["named"] or 0),
        ),
        documented_from=values["documented_from"],
        documented_to=values["documented_to"],
        massacre_on=reached.get(values["incident"]),
        **facts,
    )
