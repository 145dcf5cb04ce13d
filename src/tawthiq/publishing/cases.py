"""Which unnamed persons a month's report tells of: deaths in custody whose body is offered or withheld."""

from datetime import date
from typing import Any

from tawthiq.domain.rules import CountingRule
from tawthiq.publishing.material import EditionFacts, NotableCase
from tawthiq.tolls.conditions import CUSTODY_OPEN, Condition, counted, within
from tawthiq.tolls.record import Record

COLUMNS = (
    "category",
    "died_on",
    "documented_on",
    "killed_governorate",
    "parties",
    "causes",
    "cause_certainties",
    "fate_body",
    "still_disappeared",
)


def notable_cases(
    record: Record, rule: CountingRule, facts: EditionFacts
) -> tuple[NotableCase, ...]:
    """Return the cases in the order of the deaths.

    Told of are people who died in custody and are counted in the period, where the family was offered
    the body, or where it was refused and the death lies before the year. In a register of real people
    the dates of one person are given to the month and no closer (`counting.md` 21).
    """
    chosen = counted(rule) & within(facts.period, rule.date) & _told_of(facts.period.first)
    open_ = f"({CUSTODY_OPEN.sql})"
    selected = ", ".join((*COLUMNS[:-1], f"{open_} AS still_disappeared"))
    found = record.rows(
        f"SELECT {selected} FROM findings WHERE {chosen.sql} "  # noqa: S608
        "ORDER BY died_from DESC NULLS LAST, documented_on, killed_governorate, category, person_id",
        chosen.values,
    )
    return tuple(
        _case(nth, dict(zip(COLUMNS, row, strict=True)), facts)
        for nth, row in enumerate(found, start=1)
    )


def _told_of(first: date) -> Condition:
    return Condition(
        "in_custody AND (fate_body = 'offered' OR (fate_body = 'refused' AND died_to < $year_began))",
        {"year_began": first.replace(month=1, day=1)},
    )


def _case(nth: int, values: dict[str, Any], facts: EditionFacts) -> NotableCase:
    causes = dict(zip(values["causes"] or (), values["cause_certainties"] or (), strict=True))
    return NotableCase(
        key=f"case.{nth}",
        category=values["category"],
        died_on=_told(values["died_on"] or "", facts),
        documented_on=_told(values["documented_on"].isoformat(), facts),
        governorate=values["killed_governorate"],
        parties=tuple(values["parties"] or ()),
        torture=causes.get("torture", ""),
        neglect="medical_neglect" in causes,
        body=values["fate_body"],
        still_disappeared=bool(values["still_disappeared"]),
    )


def _told(edtf: str, facts: EditionFacts) -> str:
    """Return the date as far as it may be told: to the day only where everybody is invented."""
    if facts.synthetic:
        return edtf
    return "/".join(dict.fromkeys(end[:7] for end in edtf.split("/")))
