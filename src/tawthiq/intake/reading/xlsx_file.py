"""Excel workbooks: the right sheet, merged cells, dates kept as serial numbers, modest bombs."""

import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tawthiq.intake.reading.cells import text_of
from tawthiq.intake.reading.rows import FileOptions, RawRow, fitted, named_columns
from tawthiq.intake.refusals import FileRefused

LARGEST = 1_500_000_000  # bytes unpacked: about four million rows
BOMB_SIZE = 50_000_000
BOMB_RATIO = 150  # real sheets shrink ten to forty times

Range = tuple[tuple[int, int], tuple[int, int]]  # first and last cell, from 0: (row, column)


class XlsxFile:
    """One sheet of a workbook. The line of a row is its number at the left edge of the sheet."""

    def __init__(self, path: Path, options: FileOptions) -> None:
        _refuse_bomb(path)
        self._options = options
        self._sheet = _the_sheet(path, options)
        self._read = 0
        header = options.header_line - 1
        for number, cells in self._numbered():
            if number > header:
                break
            if number == header:
                self._columns = named_columns(
                    cells, f"row {options.header_line} of the sheet {self._sheet.name!r}"
                )
                break
        if not hasattr(self, "_columns"):
            raise FileRefused(
                f"The sheet {self._sheet.name!r} has nothing in row {options.header_line}, where "
                "the map expects the column names: set `header_line` in [file]."
            )
        self._merged = self._merged_below(header)

    @property
    def columns(self) -> tuple[str, ...]:
        return self._columns

    @property
    def done(self) -> float:
        return float(min(self._read / max(self._sheet.total_height, 1), 1.0))

    def __iter__(self) -> Iterator[RawRow]:
        width = len(self._columns)
        held: dict[int, tuple[int, str]] = {}  # column -> last row covered, value of its first cell
        for number, cells in self._numbered():
            self._read = number
            if number < self._options.header_line:
                continue
            if self._options.merged == "fill":
                self._fill(number, cells, held)
            if not any(cells):
                continue
            row = fitted(number + 1, _trimmed(cells, width), width)
            yield self._with_merged_fault(number, row)

    def _numbered(self) -> Iterator[tuple[int, list[str]]]:
        """Yield rows numbered from 0; the library leaves out blank columns on the left, not rows."""
        blank = [""] * (self._sheet.start or (0, 0))[1]
        for number, row in enumerate(self._sheet.iter_rows()):
            yield number, blank + [text_of(cell) for cell in row]

    def _merged_below(self, header: int) -> list[Range]:
        ranges: list[Range] = list(self._sheet.merged_cell_ranges or ())
        across = [found for found in ranges if found[0][0] <= header <= found[1][0]]
        if across:
            raise FileRefused(
                f"Row {header + 1} with the column names holds merged cells: give each column "
                "its own name."
            )
        return [found for found in ranges if found[0][0] > header]

    def _fill(self, number: int, cells: list[str], held: dict[int, tuple[int, str]]) -> None:
        for (top, left), (bottom, right) in self._merged:
            if top == number and left < len(cells):
                held.update(dict.fromkeys(range(left, right + 1), (bottom, cells[left])))
        for column, (bottom, value) in held.items():
            if number <= bottom and column < len(cells):
                cells[column] = value

    def _with_merged_fault(self, number: int, row: RawRow) -> RawRow:
        if self._options.merged == "fill" or row.fault:
            return row
        for (top, _left), (bottom, _right) in self._merged:
            if top <= number <= bottom:
                return RawRow(
                    row.line,
                    row.cells,
                    f"The row is part of merged cells (rows {top + 1} to {bottom + 1}): unmerge "
                    'them, or say merged = "fill" in [file] if the value holds for each row.',
                )
        return row


def _the_sheet(path: Path, options: FileOptions) -> Any:  # noqa: ANN401
    import python_calamine

    try:
        book = python_calamine.CalamineWorkbook.from_path(str(path))
        names = list(book.sheet_names)
        if options.sheet:
            if options.sheet not in names:
                raise FileRefused(
                    f"There is no sheet `{options.sheet}` in the workbook; it has "
                    f"{', '.join(f'`{name}`' for name in names)}."
                )
            return book.get_sheet_by_name(options.sheet)
        filled = [sheet for sheet in map(book.get_sheet_by_name, names) if sheet.end is not None]
    except (python_calamine.CalamineError, OSError, ValueError) as error:
        raise FileRefused(
            "The file cannot be opened as an Excel workbook: it is of another kind, damaged, or "
            "locked with a password."
        ) from error
    if len(filled) != 1:
        raise FileRefused(
            f"The workbook has {len(filled)} sheets with something in them "
            f"({', '.join(f'`{sheet.name}`' for sheet in filled) or 'none'}): choose with --sheet."
        )
    return filled[0]


def _refuse_bomb(path: Path) -> None:
    """Refuse a small file that unpacks into a huge one, before anything is unpacked."""
    try:
        with zipfile.ZipFile(path) as packed:
            unpacked = sum(member.file_size for member in packed.infolist())
    except (zipfile.BadZipFile, OSError) as error:
        raise FileRefused(
            "The file is no Excel workbook (.xlsx): it is of another kind or damaged."
        ) from error
    ratio = unpacked / max(path.stat().st_size, 1)
    if unpacked > LARGEST or (unpacked > BOMB_SIZE and ratio > BOMB_RATIO):
        raise FileRefused(
            f"The workbook would unpack to {unpacked // 1_000_000:,} million bytes, {ratio:,.0f} "
            "times its size: save the list as CSV or Parquet if this is real."
        )


def _trimmed(cells: list[str], width: int) -> list[str]:
    """Return the cells of the named columns; blank cells beyond them are no cells."""
    end = len(cells)
    while end > width and not cells[end - 1]:
        end -= 1
    return cells[:end] + [""] * (width - end)
