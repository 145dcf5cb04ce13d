"""Who stands behind a figure: its persons or incidents, found again by the figure's own question.

The question of a figure (`docs/figures.md`) is read back into the conditions it was counted by, so a
figure of today and one of a published edition are followed to their files in the same way.
"""

from dataclasses import dataclass
from typing import Any

from tawthiq.domain.ages import Category
from tawthiq.domain.attribution import Attribution, Kind, Standard
from tawthiq.domain.figures import Figure
from tawthiq.domain.packs import Pack
from tawthiq.domain.periods import Period, parse_period
from tawthiq.domain.rows import bounds_of
from tawthiq.domain.rules import CountingRule, DateBasis, PlaceBasis
from tawthiq.tolls.changes import Move, changes
from tawthiq.tolls.conditions import (
    CUSTODY_OPEN,
    GOVERNORATE,
    REVIEWED,
    TORTURE,
    UNNAMED,
    Condition,
    adopted_in,
    countable,
    counted,
    died_before,
    status_unknown,
    straddling,
    within,
)
from tawthiq.tolls.dimensions import ATTRIBUTION, placed
from tawthiq.tolls.massacres import massacres, notable_incidents
from tawthiq.tolls.questions import Question
from tawthiq.tolls.record import Record

DEAD_OF = {
    "killed": "",
    "children": "children",
    "women": "women",
    "men": "men",
    "unknown": "unknown",
}


@dataclass(frozen=True, slots=True)
class Behind:
    """The persons, or the incidents, that a figure counts; neither for a figure made of others.

    A difference, a share or a number of the rule has nobody of its own behind it.
    """

    persons: tuple[int, ...] | None = None
    incidents: tuple[int, ...] | None = None

    @property
    def is_followed(self) -> bool:
        return self.persons is not None or self.incidents is not None


NOBODY_OF_ITS_OWN = Behind()


@dataclass(frozen=True)
class Following:
    """What a figure is followed in: the record it was counted from, the rule, the pack.

    `before` is the record at the cut-off of the superseded edition, for what moved since; `period`
    is that of the edition, in which its incidents have their numbers.
    """

    record: Record
    rule: CountingRule
    pack: Pack
    period: Period
    before: Record | None = None

    def behind(self, figure: Figure) -> Behind:
        """Return who or what the figure counts."""
        query = figure.query
        if "period" not in query or "against" in query or query.get("measure") == "percent":
            return NOBODY_OF_ITS_OWN
        told = {
            "as_published": lambda _: NOBODY_OF_ITS_OWN,
            "massacres_as_published": lambda _: NOBODY_OF_ITS_OWN,
            "changes": self._moved,
            "incident": self._incident,
            "massacres": self._massacres,
        }.get(query.get("scope", ""))
        return told(figure) if told else Behind(persons=self._persons(query))

    # Persons

    def _persons(self, query: dict[str, Any]) -> tuple[int, ...]:
        period = parse_period(query["period"])
        if query.get("scope") == "died_undetermined":
            others = ("died_in_period", "died_earlier")
            told = {one for scope in others for one in self._persons(query | {"scope": scope})}
            found = self._persons({k: v for k, v in query.items() if k != "scope"})
            return tuple(one for one in found if one not in told)
        chosen = self._scoped(query, period)
        if query.get("measure") in list(Category):
            chosen &= Condition("category = $category", {"category": query["measure"]})
        if query.get("by") == "governorate":
            column = GOVERNORATE[PlaceBasis(query["place"])]
            chosen &= Condition(f"{column} = $governorate", {"governorate": query["key"]})
        elif query.get("by") == "group":
            chosen &= Condition("list_contains(groups, $group)", {"group": query["key"]})
        elif query.get("by"):
            return self._in_row(chosen, query)
        return self._chosen(chosen)

    def _chosen(self, chosen: Condition) -> tuple[int, ...]:
        found = self.record.rows(
            f"SELECT person_id FROM findings WHERE {chosen.sql} ORDER BY person_id",  # noqa: S608
            chosen.values,
        )
        return tuple(row[0] for row in found)

    def _scoped(self, query: dict[str, Any], period: Period) -> Condition:
        """Return the condition that the scope was counted by."""
        rule = self.rule
        dated = within(period, DateBasis(query["date"]))
        toll = counted(rule) & dated
        certain = Condition(
            "cause_certainties[list_position(causes, 'torture')] = $certainty",
            {"certainty": query.get("certainty", "")},
        )
        tortured = countable(rule) & dated & TORTURE
        return {
            "": toll,
            "status_unknown": status_unknown(rule) & dated,
            "unnamed": toll & UNNAMED,
            "still_disappeared": toll & CUSTODY_OPEN,
            "adopted": adopted_in(period, rule, self.pack.time_zone),
            "straddling": counted(rule) & straddling(period),
            "died_in_period": toll & within(period, DateBasis.DIED),
            "died_earlier": toll & died_before(period.first),
            "torture": tortured & certain if "certainty" in query else tortured,
            "torture_in_toll": toll & TORTURE,
            "reviewed": toll & REVIEWED,
            "not_reviewed": toll & ~REVIEWED,
        }[query.get("scope", "")]

    def _in_row(self, chosen: Condition, query: dict[str, Any]) -> tuple[int, ...]:
        """Keep whom the domain places in the row of the table by party."""
        place = placed(self.rule, self.pack)
        found = self.record.rows(
            f"SELECT person_id, {', '.join(ATTRIBUTION)} FROM findings "  # noqa: S608
            f"WHERE {chosen.sql} ORDER BY person_id",
            chosen.values,
        )
        if query.get("measure") == "maximum":
            return tuple(p for p, *raw in found if query["key"] in self._possible(*raw[:3]))
        keys = ((person, place(*raw)) for person, *raw in found)
        if query["by"] == "rule-row":
            return tuple(p for p, key in keys if f"{key.top}.{key.other}" == query["key"])
        return tuple(
            person
            for person, key in keys
            if key.top == query["key"] and query.get("of", key.sub) == key.sub
        )

    def _possible(self, kind: str, parties: list[str] | None, standard: str) -> frozenset[str]:
        attribution = Attribution(Kind(kind), tuple(parties or ()), Standard(standard))
        return frozenset(bounds_of(attribution, self.pack).maximum)

    # Incidents

    def _incident(self, figure: Figure) -> Behind:
        told = notable_incidents(self.record, self.rule, self.pack, self.period)
        nth = int(figure.query["key"])
        if not 0 < nth <= len(told):
            return NOBODY_OF_ITS_OWN
        incident = told[nth - 1].incident
        measure = figure.query.get("measure", "")
        if measure not in DEAD_OF:
            return Behind(incidents=(incident,))
        return Behind(self._dead_of([incident], DEAD_OF[measure]), (incident,))

    def _massacres(self, figure: Figure) -> Behind:
        period = parse_period(figure.query["period"])
        reached = tuple(
            one.incident
            for one in massacres(self.record, self.rule)
            if period.contains(one.reached_on)
        )
        told = notable_incidents(self.record, self.rule, self.pack, self.period)
        of_period = [one for one in told if one.is_massacre_of(self.period)]
        if figure.query.get("by") == "party":
            key = figure.query["key"]
            return Behind(incidents=tuple(one.incident for one in of_period if one.row.top == key))
        measure = figure.id.rpartition(".")[2]
        if figure.id == f"massacres.{measure}" and measure in DEAD_OF:
            incidents = [one.incident for one in of_period]
            return Behind(self._dead_of(incidents, DEAD_OF[measure]), tuple(incidents))
        return Behind(incidents=reached)

    def _dead_of(self, incidents: list[int], category: str) -> tuple[int, ...]:
        chosen = counted(self.rule) & Condition(
            "incident_id IN (SELECT unnest($incidents))", {"incidents": incidents}
        )
        if category:
            chosen &= Condition("category = $category", {"category": category})
        return self._chosen(chosen) if incidents else ()

    # Changes

    def _moved(self, figure: Figure) -> Behind:
        """Return whom a row of the changes counts; only those since the superseded edition."""
        if self.before is None or not figure.id.startswith("changes."):
            return NOBODY_OF_ITS_OWN
        if figure.id == "changes.before":
            was = Following(self.before, self.rule, self.pack, self.period)
            return Behind(was._persons({k: v for k, v in figure.query.items() if k != "scope"}))
        key = figure.query.get("key", "")
        wanted = {"redated": {Move.REDATED_IN, Move.REDATED_OUT}}.get(key)
        if wanted is None:
            if key not in list(Move):
                return NOBODY_OF_ITS_OWN
            wanted = {Move(key)}
        moved = changes(self.before, self.record, Question(self.period), self.rule, self.pack)
        return Behind(tuple(one.person for one in moved if one.move in wanted))
