"""What moved between two cut-offs, person by person, and why (`counting.md` 6)."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from tawthiq.domain.packs import Pack
from tawthiq.domain.rules import CountingRule
from tawthiq.tolls.conditions import GOVERNORATE, counted
from tawthiq.tolls.counting import asked
from tawthiq.tolls.dimensions import ATTRIBUTION, placed
from tawthiq.tolls.questions import Question
from tawthiq.tolls.record import Record


class Move(StrEnum):
    """Why a person is in one toll and not in the other, or stands elsewhere in it."""

    ADDED = "added"
    WITHDRAWN = "withdrawn"
    JOINED = "joined"
    EXCLUDED = "excluded"
    REDATED_IN = "redated.in"
    REDATED_OUT = "redated.out"
    REATTRIBUTED = "reattributed"
    RELOCATED = "relocated"
    RECATEGORISED = "recategorised"


ENTERING = frozenset({Move.ADDED, Move.REDATED_IN})
LEAVING = frozenset({Move.WITHDRAWN, Move.JOINED, Move.EXCLUDED, Move.REDATED_OUT})


@dataclass(frozen=True, slots=True)
class Moved:
    """One person and one move; the keys of the row, place or category before and after."""

    person: int
    move: Move
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where one person stands in one toll."""

    row: str
    governorate: str
    category: str


def changes(
    before: Record, after: Record, question: Question, rule: CountingRule, pack: Pack
) -> tuple[Moved, ...]:
    """Return every move in the toll of the question between two records, by person and move.

    Both tolls and the moves always add up: after = before + entering - leaving.
    """
    governorate = GOVERNORATE[question.place_under(rule)]
    columns = (*ATTRIBUTION, governorate, "category")
    differing = _differing(before, after, question, rule, columns)
    place = placed(rule, pack)

    def place_of(values: tuple[Any, ...]) -> _Place:
        key = place(*values[: len(ATTRIBUTION)])
        return _Place(".".join(filter(None, (key.top, key.sub, key.other))), *values[-2:])

    width = len(columns)
    moved = list[Moved]()
    entered, left = list[int](), list[int]()
    for was, is_now, *values in differing:
        if was is None:
            entered.append(is_now)
        elif is_now is None:
            left.append(was)
        else:
            moved += _moves(was, place_of(tuple(values[:width])), place_of(tuple(values[width:])))
    moved += _entering(before, entered, rule)
    moved += _leaving(after, left, rule)
    return tuple(sorted(moved, key=lambda one: (one.person, list(Move).index(one.move))))


def _differing(
    before: Record,
    after: Record,
    question: Question,
    rule: CountingRule,
    columns: tuple[str, ...],
) -> list[tuple[Any, ...]]:
    """Join the two tolls by person and keep who is in one only or whose columns differ."""
    chosen = asked(question, rule)
    selected = ", ".join(("person_id", *columns))
    toll = f"SELECT {selected} FROM findings WHERE {chosen.sql}"  # noqa: S608
    pairs = ", ".join(f"{side}.{name}" for side in ("b", "a") for name in columns)
    same = " AND ".join(f"b.{name} IS NOT DISTINCT FROM a.{name}" for name in columns)
    with after.given(toll_before=before.table(toll, chosen.values)):
        return after.rows(
            f"SELECT b.person_id, a.person_id, {pairs} FROM toll_before AS b "  # noqa: S608
            f"FULL JOIN ({toll}) AS a ON b.person_id = a.person_id "
            f"WHERE b.person_id IS NULL OR a.person_id IS NULL OR NOT ({same})",
            chosen.values,
        )


def _moves(person: int, was: _Place, is_now: _Place) -> Iterable[Moved]:
    if was.row != is_now.row:
        yield Moved(person, Move.REATTRIBUTED, was.row, is_now.row)
    if was.governorate != is_now.governorate:
        yield Moved(person, Move.RELOCATED, was.governorate, is_now.governorate)
    if was.category != is_now.category:
        yield Moved(person, Move.RECATEGORISED, was.category, is_now.category)


def _entering(before: Record, persons: list[int], rule: CountingRule) -> Iterable[Moved]:
    """Counted before at another date: redated. Otherwise new to the toll of this rule."""
    chosen = counted(rule)
    dated = _among(before, persons, chosen.sql, chosen.values)
    for person in persons:
        yield Moved(person, Move.REDATED_IN if person in dated else Move.ADDED)


def _leaving(after: Record, persons: list[int], rule: CountingRule) -> Iterable[Moved]:
    chosen = counted(rule)
    dated = _among(after, persons, chosen.sql, chosen.values)
    withdrawn = _among(after, persons, "outcome = 'withdrawn'", {})
    joined = _among(after, persons, "outcome = 'joined_into'", {})
    for person in persons:
        move = Move.EXCLUDED
        for found, why in (
            (dated, Move.REDATED_OUT),
            (withdrawn, Move.WITHDRAWN),
            (joined, Move.JOINED),
        ):
            move = why if person in found else move
        yield Moved(person, move)


def _among(record: Record, persons: list[int], sql: str, values: dict[str, Any]) -> set[int]:
    if not persons:
        return set()
    found = record.rows(
        f"SELECT person_id FROM findings WHERE person_id IN (SELECT unnest($persons)) AND ({sql})",  # noqa: S608
        values | {"persons": persons},
    )
    return {row[0] for row in found}


class Difference(StrEnum):
    """Why two rules disagree about one person."""

    STANDING = "standing"
    STATUS = "status"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Differing:
    """One person that one rule counts in the period and the other does not; `only` names the first."""

    person: int
    only: str
    why: Difference


def differing_rules(
    record: Record, question: Question, one: CountingRule, other: CountingRule
) -> tuple[Differing, ...]:
    """Return the persons in the toll of one rule and not of the other, with the reason, by person."""
    found = list[Differing]()
    for rule, against in ((one, other), (other, one)):
        inside, outside = asked(question, rule), asked(question, against)
        outside_values = {f"other_{name}": value for name, value in outside.values.items()}
        outside_sql = _renamed(outside.sql, outside.values)
        rows = record.rows(
            "SELECT person_id, standing = ANY($other_standings), "  # noqa: S608
            "civilian_status = ANY($other_statuses) "
            f"FROM findings WHERE ({inside.sql}) AND ({outside_sql}) IS NOT TRUE",
            inside.values | outside_values,
        )
        for person, standing, status in rows:
            why = Difference.DATE
            if not standing:
                why = Difference.STANDING
            elif not status:
                why = Difference.STATUS
            found.append(Differing(person, rule.name, why))
    return tuple(sorted(found, key=lambda one: (one.person, one.only)))


def _renamed(sql: str, names: Iterable[str]) -> str:
    """Give the parameters of a second condition names of their own."""
    for name in sorted(names, key=len, reverse=True):
        sql = sql.replace(f"${name}", f"$other_{name}")
    return sql
