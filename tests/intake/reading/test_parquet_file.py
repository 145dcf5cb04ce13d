"""Parquet: plain columns by the number of the row."""

from datetime import date, datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tawthiq.intake.reading import FileOptions, RawRow, open_list
from tawthiq.intake.refusals import FileRefused


def write(tmp_path: Path, **columns: list[object]) -> Path:
    path = tmp_path / "list.parquet"
    pq.write_table(pa.table(columns), path)
    return path


def test_cells_are_read_as_they_would_be_typed(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        id=[1, 2],
        name=["a", None],
        died=[date(2016, 8, 1), None],
        seen=[datetime(2016, 8, 1), datetime(2016, 8, 1, 7, 30)],  # noqa: DTZ001
        age=[7.0, float("nan")],
        named=[True, False],
    )

    file = open_list(path, FileOptions())

    assert file.columns == ("id", "name", "died", "seen", "age", "named")
    assert list(file) == [
        RawRow(1, ("1", "a", "2016-08-01", "2016-08-01", "7", "true")),
        RawRow(2, ("2", "", "", "2016-08-01 07:30:00", "", "false")),
    ]
    assert file.done == 1.0


def test_a_column_of_lists_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match="`names` holds lists"):
        open_list(write(tmp_path, id=[1], names=[["a"]]), FileOptions())


def test_a_file_that_breaks_off_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, id=list(range(9)))
    path.write_bytes(path.read_bytes()[:-20])

    with pytest.raises(FileRefused, match="cannot be opened as Parquet"):
        open_list(path, FileOptions())


def test_damaged_pages_are_refused_when_they_are_read(tmp_path: Path) -> None:
    path = write(tmp_path, name=[f"somebody {number}" for number in range(5_000)])
    content = bytearray(path.read_bytes())
    content[4:4_000] = bytes(3_996)
    path.write_bytes(content)

    with pytest.raises(FileRefused, match="breaks off after row 0"):
        list(open_list(path, FileOptions()))


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "list.parquet"
    path.write_text("id,name\n")

    with pytest.raises(FileRefused, match="cannot be opened as Parquet"):
        open_list(path, FileOptions())
