"""Rows as files: CSV line by line, XLSX into a file on disk. Neither ever holds the whole list."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from tawthiq.search.exporting.columns import COLUMNS, Cell, Wording

BOM = "\ufeff"  # by which Excel knows UTF-8
LINES = 500
SHEET = "tawthiq"


class _Echo:
    """A file that gives back what is written to it."""

    def write(self, text: str) -> str:
        return text


def csv_lines(rows: Iterable[Sequence[Cell]], words: Wording) -> Iterator[bytes]:
    """Yield the lines of a CSV in UTF-8, some hundreds at a time."""
    writer = csv.writer(_Echo())
    held = [BOM + writer.writerow(headers(words))]
    for row in rows:
        held.append(writer.writerow(row))
        if len(held) >= LINES:
            yield "".join(held).encode()
            held.clear()
    yield "".join(held).encode()


def write_xlsx(path: Path, rows: Iterable[Sequence[Cell]], words: Wording) -> None:
    """Write a sheet row by row; nothing in it is a formula or a link."""
    from rustpy_xlsxwriter import write_worksheet

    names = headers(words)
    records = (dict(zip(names, row, strict=True)) for row in rows)
    write_worksheet(records, str(path), sheet_name=SHEET, freeze_row=1)


def headers(words: Wording) -> list[str]:
    return [words.header(column) for column in COLUMNS]
