"""CSV: the lines are those of the file, and what cannot be read is refused by its line."""

from pathlib import Path

import pytest

from tawthiq.intake.reading import FileOptions, RawRow, open_list
from tawthiq.intake.refusals import FileRefused


def rows(path: Path, content: bytes | str, **options: object) -> list[RawRow]:
    path = path / "list.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return list(open_list(path, FileOptions(**options)))  # type: ignore[arg-type]


def test_the_mark_of_utf_8_is_no_part_of_the_first_column(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("\ufeffid,name\n1,أ\n".encode())

    assert open_list(path, FileOptions()).columns == ("id", "name")


def test_lines_are_those_of_the_file_where_a_quoted_cell_has_several(tmp_path: Path) -> None:
    found = rows(tmp_path, 'id,note\n1,"a\nb\nc"\n2,d\n')

    assert [row.line for row in found] == [2, 5]
    assert found[0].cells == ("1", "a\nb\nc")


def test_blank_lines_are_no_rows(tmp_path: Path) -> None:
    assert [row.line for row in rows(tmp_path, "id,name\n\n1,a\n\n2,b\n\n")] == [3, 5]


def test_a_header_further_down_is_found_by_its_line(tmp_path: Path) -> None:
    assert rows(tmp_path, "A title,\nid,name\n1,a\n", header_line=2) == [RawRow(3, ("1", "a"))]


def test_another_delimiter_is_taken_from_the_map(tmp_path: Path) -> None:
    assert rows(tmp_path, "id;name\n1;a,b\n", delimiter=";")[0].cells == ("1", "a,b")


@pytest.mark.parametrize(("row", "many"), [("1", 1), ("1,a,b", 3)])
def test_a_ragged_row_has_a_fault_and_the_next_one_none(
    tmp_path: Path, row: str, many: int
) -> None:
    ragged, good = rows(tmp_path, f"id,name\n{row}\n2,b\n")

    assert f"{many} cells where the header has 2" in ragged.fault
    assert (good.line, good.fault) == (3, "")


def test_a_nul_byte_is_a_fault_of_its_row(tmp_path: Path) -> None:
    bad, good = rows(tmp_path, "id,name\n1,a\x00b\n2,b\n")

    assert "NUL" in bad.fault
    assert not good.fault


def test_cp1256_is_read_where_the_map_says_so(tmp_path: Path) -> None:
    found = rows(tmp_path, "id,name\n1,فلان\n".encode("cp1256"), encoding="cp1256")

    assert found[0].cells == ("1", "فلان")


def test_cp1256_under_the_name_of_utf_8_is_refused_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match="Line 3 of the file is not utf-8"):
        rows(tmp_path, b"id,name\n1,a\n" + "2,فلان\n".encode("cp1256"))


def test_utf_8_under_the_name_of_cp1256_is_refused_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match="line 2 of the file reads as UTF-8"):
        rows(tmp_path, "id,name\n1,فلان\n", encoding="cp1256")
    with pytest.raises(FileRefused, match="mark of UTF-8"):
        rows(tmp_path, "\ufeffid,name\n", encoding="cp1256")


def test_utf_16_is_read_where_the_map_says_so_and_refused_where_not(tmp_path: Path) -> None:
    content = "id,name\n1,فلان\n".encode("utf-16")

    assert rows(tmp_path, content, encoding="utf-16")[0].cells == ("1", "فلان")
    with pytest.raises(FileRefused, match="UTF-16"):
        rows(tmp_path, content)


def test_utf_16_with_half_a_letter_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match="not utf-16-le after line"):
        rows(tmp_path, "id,name\n1,ab\n".encode("utf-16-le") + b"\x00\xdc", encoding="utf-16-le")


def test_an_encoding_that_there_is_not_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match="no encoding `martian`"):
        rows(tmp_path, "id\n", encoding="martian")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ('id,name\n1,"a\n2,b\n', "begins in line 2 never ends"),
        ('id,name\n1,a\n2,"b"c\n', "begins in line 3 cannot be read"),
        (f'id,name\n1,"{"a" * 140_000}"\n', "begins in line 2 never ends"),
        ("", "no line 1 with column names"),
        ("\n", "no column names"),
        (",,\n1,2,3\n", "no column names"),
        ("id,name,name\n", "`name` appears more than once"),
        ("id,name\r1,a\r", "bare carriage returns"),
    ],
    ids=["open quote", "stray quote", "long cell", "empty", "blank", "no names", "twice", "mac"],
)
def test_what_is_no_table_is_refused(tmp_path: Path, content: str, sentence: str) -> None:
    with pytest.raises(FileRefused, match=sentence):
        rows(tmp_path, content)


def test_how_much_was_read_goes_from_nothing_to_all(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("id\n1\n2\n")
    file = open_list(path, FileOptions())

    done = [file.done for _ in file]

    assert done == sorted(done)
    assert file.done == 1.0
