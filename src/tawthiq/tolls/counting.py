"""Count a question over a record, under a rule."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product
from typing import Any

from tawthiq.domain.packs import Pack
from tawthiq.domain.rules import CountingRule, DateBasis
from tawthiq.tolls.conditions import Condition, counted, status_unknown, straddling, undated, within
from tawthiq.tolls.dimensions import Dimension, Heading, dimension
from tawthiq.tolls.notes import Note, overlapping_note, status_note, straddling_note, undated_note
from tawthiq.tolls.questions import Question
from tawthiq.tolls.record import Record
from tawthiq.tolls.split import COUNTS, MEASURES, NOBODY, Split

SEPARATOR = "/"


@dataclass(frozen=True, slots=True)
class TollRow:
    """A row of the table: its key, its words and its five counts."""

    key: str
    label_en: str
    label_ar: str
    split: Split

    def as_json(self) -> dict[str, Any]:
        words = {"key": self.key, "label_en": self.label_en, "label_ar": self.label_ar}
        return words | {measure: self.split.of(measure) for measure in MEASURES}


@dataclass(frozen=True, slots=True)
class Toll:
    """The answer to a question: the total with its four parts, the rows and what must be said."""

    rule: str
    question: Question
    date: str
    place: str
    split: Split
    rows: tuple[TollRow, ...]
    notes: tuple[Note, ...]

    def as_json(self, lang: str = "en") -> dict[str, Any]:
        """Return the toll as the command line prints it, its notes in one language."""
        head = {
            "rule": self.rule,
            "period": self.question.period.code,
            "date": self.date,
            "place": self.place,
            "as_known": self.question.as_known,
        }
        counts = {measure: self.split.of(measure) for measure in MEASURES}
        rows = [row.as_json() for row in self.rows]
        return head | counts | {"rows": rows, "notes": [note.told(lang) for note in self.notes]}


def count(record: Record, question: Question, rule: CountingRule, pack: Pack) -> Toll:
    """Count the question: grouped in the database by raw codes, placed in rows by the domain."""
    chosen = asked(question, rule)
    total = tally(record, chosen, ()).get((), NOBODY)
    rows = _rows(record, question, rule, pack) if question.by else ()
    return Toll(
        rule=rule.name,
        question=question,
        date=question.date_under(rule).value,
        place=question.place_under(rule).value,
        split=total,
        rows=rows,
        notes=_notes(record, question, rule),
    )


def asked(question: Question, rule: CountingRule) -> Condition:
    """Return which findings the question counts."""
    return counted(rule) & within(question.period, question.date_under(rule))


def tally(
    record: Record, chosen: Condition, columns: Iterable[str], view: str = "findings"
) -> dict[tuple[Any, ...], Split]:
    """Count by raw columns; lists come back as tuples, so that they can be keys."""
    names = tuple(dict.fromkeys(columns))
    selected = "".join(f"{name}, " for name in names)
    grouped = f" GROUP BY {', '.join(names)}" if names else ""
    sql = f"SELECT {selected}{COUNTS} FROM {view} WHERE {chosen.sql}{grouped}"  # noqa: S608
    width = len(names)
    found = record.rows(sql, chosen.values)
    return {tuple(map(hashable, row[:width])): Split(*row[width:]) for row in found}


def hashable(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


def gathered(
    raw: dict[tuple[Any, ...], Split], columns: tuple[str, ...], dimensions: Iterable[Dimension]
) -> dict[tuple[str, ...], Split]:
    """Gather raw combinations under the keys of the dimensions, one key of each."""
    rows: dict[tuple[str, ...], Split] = defaultdict(lambda: NOBODY)
    for values, split in raw.items():
        for keys in keys_of(dict(zip(columns, values, strict=True)), dimensions):
            rows[keys] += split
    return dict(rows)


def keys_of(values: dict[str, Any], dimensions: Iterable[Dimension]) -> set[tuple[str, ...]]:
    """Return the rows that one combination of raw values stands in."""
    return set(product(*(one.keys(*(values[name] for name in one.columns)) for one in dimensions)))


def raw_columns(dimensions: Iterable[Dimension]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for one in dimensions for name in one.columns))


def _rows(
    record: Record, question: Question, rule: CountingRule, pack: Pack
) -> tuple[TollRow, ...]:
    dimensions = [dimension(by, question, rule, pack) for by in question.by]
    columns = raw_columns(dimensions)
    raw = tally(record, asked(question, rule), columns)
    found = gathered(raw, columns, dimensions)
    headings = [one.headings({keys[nth] for keys in found}) for nth, one in enumerate(dimensions)]
    if len(dimensions) == 1:
        return tuple(_row((heading,), found.get((heading.key,), NOBODY)) for heading in headings[0])
    crossed = product(*headings)
    return tuple(
        _row(cell, found[keys])
        for cell in crossed
        if (keys := tuple(heading.key for heading in cell)) in found
    )


def _row(headings: tuple[Heading, ...], split: Split) -> TollRow:
    return TollRow(
        SEPARATOR.join(heading.key for heading in headings),
        " / ".join(heading.en for heading in headings),
        " / ".join(heading.ar for heading in headings),
        split,
    )


def _notes(record: Record, question: Question, rule: CountingRule) -> tuple[Note, ...]:
    basis = question.date_under(rule)
    notes = [overlapping_note(by) for by in question.by]
    unknown = number(record, status_unknown(rule) & within(question.period, basis))
    notes.append(status_note(unknown))
    if basis is DateBasis.DIED:
        notes.append(straddling_note(number(record, counted(rule) & straddling(question.period))))
    notes.append(undated_note(number(record, counted(rule) & undated(basis)), basis))
    return tuple(note for note in notes if note is not None)


def number(record: Record, chosen: Condition) -> int:
    """Return how many persons the condition takes."""
    found: int = record.one(
        f"SELECT count(*) FROM findings WHERE {chosen.sql}",  # noqa: S608
        chosen.values,
    )[0]
    return found
