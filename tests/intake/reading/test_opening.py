"""What kind of list a file is, and files that are of another kind than they say."""

from pathlib import Path

import pytest

from tawthiq.intake.reading import FileOptions, open_list
from tawthiq.intake.refusals import FileRefused


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match="There is no file"):
        open_list(tmp_path / "list.csv", FileOptions())


def test_an_unknown_ending_is_refused_unless_the_map_names_the_format(tmp_path: Path) -> None:
    path = tmp_path / "list.dat"
    path.write_text("id\n1\n")

    with pytest.raises(FileRefused, match="csv, xlsx, parquet"):
        open_list(path, FileOptions())
    assert open_list(path, FileOptions(format="csv")).columns == ("id",)


@pytest.mark.parametrize(
    ("name", "content", "found"),
    [
        ("list.csv", b"PK\x03\x04....", "xlsx"),
        ("list.csv", b"PAR1....", "parquet"),
        ("list.csv", b"%PDF-1.7", "PDF"),
        ("list.xlsx", b"\xd0\xcf\x11\xe0....", "xls"),
    ],
)
def test_a_file_in_disguise_is_refused(
    tmp_path: Path, name: str, content: bytes, found: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)

    with pytest.raises(FileRefused, match=f"those of {found}"):
        open_list(path, FileOptions())
