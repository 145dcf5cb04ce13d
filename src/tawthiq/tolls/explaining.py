"""The persons behind one number of a toll: whatever is printed can be followed to its files."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from tawthiq.domain.ages import Category
from tawthiq.domain.packs import Pack
from tawthiq.domain.rules import CountingRule
from tawthiq.tolls.counting import SEPARATOR, asked, count, hashable, keys_of, raw_columns
from tawthiq.tolls.dimensions import dimension
from tawthiq.tolls.questions import By, Question, UnknownKey
from tawthiq.tolls.record import Record

TOTAL = "total"


def persons_behind(
    record: Record, question: Question, rule: CountingRule, pack: Pack, key: str
) -> tuple[Any, ...]:
    """Return the persons behind one number, in order. Raises `UnknownKey`.

    `key` is that of a row as it is printed (`sdf`, `SY02`, `other.mines`) or `total`, and may name a
    column behind it (`sdf.children`). Where the question is not split, it is split by the first
    dimension that has such a row.
    """
    split, row, category = _located(record, question, rule, pack, key)
    dimensions = [dimension(by, split, rule, pack) for by in split.by] if row != TOTAL else []
    columns = raw_columns(dimensions)
    chosen = asked(split, rule)
    selected = ", ".join(("person_id", "category", *columns))
    found = record.rows(
        f"SELECT {selected} FROM findings WHERE {chosen.sql} ORDER BY person_id",  # noqa: S608
        chosen.values,
    )
    wanted = tuple(row.split(SEPARATOR, maxsplit=len(dimensions) - 1)) if dimensions else ()
    return tuple(
        person
        for person, of, *raw in found
        if category in {None, of}
        and wanted in keys_of(dict(zip(columns, map(hashable, raw), strict=True)), dimensions)
    )


def _located(
    record: Record, question: Question, rule: CountingRule, pack: Pack, key: str
) -> tuple[Question, str, str | None]:
    """Return the question split so that it has the row, the row's key, and the column's category."""
    rows: list[str] = [TOTAL]
    for split in _splits(question):
        keys = [row.key for row in count(record, split, rule, pack).rows]
        found = _read(key, [TOTAL, *keys])
        if found is not None:
            return split, *found
        rows += keys if split.by != (By.DAY,) else []
    raise UnknownKey(key, tuple(dict.fromkeys(rows)))


def _splits(question: Question) -> Iterator[Question]:
    if question.by:
        yield question
        return
    for by in By:
        yield replace(question, by=(by,))


def _read(key: str, rows: list[str]) -> tuple[str, str | None] | None:
    row, _, column = key.rpartition(".")
    if key in rows:
        return key, None
    return (row, column) if row in rows and column in list(Category) else None
