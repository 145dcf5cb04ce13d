"""Excel: sheets, merged cells, dates, numbers, and files that are no workbooks."""

import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
import xlsxwriter

from tawthiq.intake.reading import FileOptions, RawRow, open_list
from tawthiq.intake.refusals import FileRefused

Fill = Callable[[xlsxwriter.Workbook], None]


def book(tmp_path: Path, fill: Fill) -> Path:
    path = tmp_path / "list.xlsx"
    workbook = xlsxwriter.Workbook(str(path))
    fill(workbook)
    workbook.close()
    return path


def table(
    workbook: xlsxwriter.Workbook, *rows: tuple[object, ...], name: str | None = None
) -> None:
    sheet = workbook.add_worksheet(name)
    day = workbook.add_format({"num_format": "yyyy-mm-dd"})
    for at, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            if isinstance(cell, date):
                sheet.write_datetime(at, column, datetime(cell.year, cell.month, cell.day), day)  # noqa: DTZ001
            elif cell is not None:
                sheet.write(at, column, cell)


def read(path: Path, **options: object) -> list[RawRow]:
    return list(open_list(path, FileOptions(**options)))  # type: ignore[arg-type]


def test_cells_are_read_as_they_would_be_typed(tmp_path: Path) -> None:
    path = book(tmp_path, lambda w: table(w, ("id", "died", "age"), (7, date(2016, 8, 1), 3.5)))

    assert read(path) == [RawRow(2, ("7", "2016-08-01", "3.5"))]


def test_a_day_kept_as_a_number_stays_a_number_for_the_map_to_read(tmp_path: Path) -> None:
    path = book(tmp_path, lambda w: table(w, ("id", "died"), (1, 42583)))

    assert read(path)[0].cells == ("1", "42583")


def test_rows_above_the_header_and_blank_rows_between_keep_their_numbers(tmp_path: Path) -> None:
    path = book(
        tmp_path,
        lambda w: table(
            w, (), ("A title",), (None, "id", "name"), (None, 1, "a"), (), (None, 2, "b")
        ),
    )

    assert [(row.line, row.cells[1:]) for row in read(path, header_line=3)] == [
        (4, ("1", "a")),
        (6, ("2", "b")),
    ]


def test_of_several_sheets_one_must_be_named(tmp_path: Path) -> None:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        table(workbook, ("id",), (1,), name="north")
        table(workbook, ("id",), (2,), name="south")
        table(workbook, name="empty")

    path = book(tmp_path, fill)

    assert read(path, sheet="south")[0].cells == ("2",)
    with pytest.raises(FileRefused, match=r"`north`, `south`.*--sheet"):
        read(path)
    with pytest.raises(FileRefused, match="no sheet `west`"):
        read(path, sheet="west")


def merged(workbook: xlsxwriter.Workbook) -> None:
    table(workbook, ("id", "place"), (1,), (2,), (3, "Hama"))
    workbook.worksheets()[0].merge_range(1, 1, 2, 1, "Homs")


def test_rows_of_merged_cells_have_a_fault(tmp_path: Path) -> None:
    found = read(book(tmp_path, merged))

    assert ["merged cells (rows 2 to 3)" in row.fault for row in found] == [True, True, False]


def test_a_merged_cell_holds_for_its_rows_where_the_map_says_so(tmp_path: Path) -> None:
    found = read(book(tmp_path, merged), merged="fill")

    assert [row.cells for row in found] == [("1", "Homs"), ("2", "Homs"), ("3", "Hama")]


def test_a_merged_header_is_refused(tmp_path: Path) -> None:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        table(workbook, ("id", None), (1, "a"))
        workbook.worksheets()[0].merge_range(0, 0, 0, 1, "id")

    with pytest.raises(FileRefused, match="Row 1 with the column names holds merged cells"):
        read(book(tmp_path, fill))


def test_a_sheet_without_that_header_line_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match="nothing in row 9"):
        read(book(tmp_path, lambda w: table(w, ("id",))), header_line=9)


def test_an_empty_workbook_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match="0 sheets"):
        read(book(tmp_path, table))


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", b"0" * 60_000_000)

    with pytest.raises(FileRefused, match="60 million bytes"):
        read(path)


def test_a_zip_file_that_is_no_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.xlsx"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("hello.txt", "hello")

    with pytest.raises(FileRefused, match="cannot be opened as an Excel workbook"):
        read(path)


def test_a_broken_zip_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(b"PK\x03\x04 and no more")

    with pytest.raises(FileRefused, match="no Excel workbook"):
        read(path)
