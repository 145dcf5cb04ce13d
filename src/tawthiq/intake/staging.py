"""A file's rows in a table of this connection only, so that sorting them locks nothing and nobody.

The rows go in by COPY; the database tells which repeat one another, which contradict one another
under one id, and which are known from an earlier import of the same source.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import zip_longest
from typing import Any

from django.db import connection, transaction

from tawthiq.intake.reading.rows import ListFile, RawRow
from tawthiq.intake.refusals import RowRefused

CHUNK = 2_000
NAMED_LINES = 4  # lines of a contradiction that its reason names

STAGED = """
CREATE TEMPORARY TABLE intake_staged (
    line integer PRIMARY KEY,
    list_id text NOT NULL,
    row_hash text NOT NULL,
    raw text NOT NULL,
    fault text NOT NULL
)
"""

SORTED = """
WITH known AS (
    SELECT DISTINCT ON (list_id) list_id, person_id, row_hash, entry_digest
    FROM intake_importrow
    WHERE source_id = %(source)s AND outcome IN ('created', 'changed')
    ORDER BY list_id, id DESC
), same AS (
    SELECT list_id, min(line) AS first_line, count(*) AS times,
        min(row_hash) <> max(row_hash) AS contradicted,
        (array_agg(line ORDER BY line))[1:%(most)s] AS lines
    FROM intake_staged WHERE fault = '' GROUP BY list_id
)
SELECT staged.line, staged.list_id, staged.row_hash, staged.raw, staged.fault,
    same.first_line, same.times, same.contradicted, same.lines,
    known.person_id, known.row_hash, known.entry_digest
FROM intake_staged AS staged
LEFT JOIN same ON same.list_id = staged.list_id AND staged.fault = ''
LEFT JOIN known ON known.list_id = staged.list_id AND staged.fault = ''
ORDER BY staged.line
"""


@dataclass(frozen=True, slots=True)
class Known:
    """What an earlier import of the source made of the same id."""

    person: int
    row_hash: str
    entry_digest: str


@dataclass(frozen=True, slots=True, repr=False)
class StagedRow:
    """A row with what the rest of the file and earlier imports say of it."""

    line: int
    list_id: str
    row_hash: str
    raw: str
    fault: str
    first_line: int
    times: int
    known: Known | None

    @property
    def cells(self) -> list[str]:
        return list(json.loads(self.raw).values())


def stage_rows(
    file: ListFile, list_id: Callable[[Sequence[str]], str], tell: Callable[[float], None]
) -> int:
    """Copy the rows of `file` into the staging table and return how many were read.

    No lock is held meanwhile, and nothing but this connection sees the table. `tell` hears how much
    of the file has been read.
    """
    keeper = RowKeeper(file.columns)
    read = 0
    drop_staged()
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(STAGED)
        with cursor.copy("COPY intake_staged FROM STDIN") as copy:
            for row in file:
                read += 1
                copy.write_row(keeper.kept(row, list_id))
                if read % CHUNK == 0:
                    tell(file.done)
        cursor.execute("ANALYZE intake_staged")
    tell(1.0)
    return read


def drop_staged() -> None:
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE IF EXISTS pg_temp.intake_staged")


class RowKeeper:
    """Writes a row as JSON in the file's order, and hashes it in the order of the columns' names.

    A file whose columns were put in another order holds the same rows.
    """

    def __init__(self, columns: tuple[str, ...]) -> None:
        self._columns = columns
        self._order = sorted(range(len(columns)), key=columns.__getitem__)
        self._names = [columns[place] for place in self._order]

    def kept(
        self, row: RawRow, list_id: Callable[[Sequence[str]], str]
    ) -> tuple[int, str, str, str, str]:
        """Return line, id, hash, JSON and fault of the row."""
        if row.fault:
            raw = json.dumps(self._ragged(row.cells), ensure_ascii=False)
            return row.line, "", _hash(raw), raw, row.fault
        raw = json.dumps(dict(zip(self._columns, row.cells, strict=True)), ensure_ascii=False)
        said = [(name, row.cells[at]) for name, at in zip(self._names, self._order, strict=True)]
        digest = _hash(json.dumps(said, ensure_ascii=False))
        try:
            return row.line, list_id(row.cells), digest, raw, ""
        except RowRefused as error:
            return row.line, "", digest, raw, str(error)

    def _ragged(self, cells: Sequence[str]) -> dict[str, str]:
        pairs = enumerate(zip_longest(self._columns, cells), 1)
        return {name or f"cell {place}": cell for place, (name, cell) in pairs if cell is not None}


def _hash(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def staged_rows(source: int | None) -> Iterator[list[StagedRow]]:
    """Yield the rows in the order of their lines, in chunks, sorted against earlier imports.

    Needs a transaction, in which other statements may run between two chunks.
    """
    with connection.connection.cursor(name="intake_sorted") as cursor:
        cursor.execute(SORTED, {"source": source or 0, "most": NAMED_LINES})
        while found := cursor.fetchmany(CHUNK):
            yield [_row(*row) for row in found]


def _row(*row: Any) -> StagedRow:  # noqa: ANN401
    line, list_id, row_hash, raw, fault, first, times, contradicted, lines, *known = row
    if contradicted:
        fault = (
            f"The id of this row stands in lines {_listed(lines)} with different content: "
            "keep one of them, or give each person an id of their own."
        )
    earlier = Known(*known) if known[0] is not None else None
    return StagedRow(line, list_id, row_hash, raw, fault, first or line, times or 1, earlier)


def _listed(lines: list[int]) -> str:
    shown = ", ".join(map(str, lines[: NAMED_LINES - 1]))
    more = " and more" if len(lines) == NAMED_LINES else ""
    return f"{shown}{more}"
