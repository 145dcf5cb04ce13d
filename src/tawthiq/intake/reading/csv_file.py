"""CSV, read by the lines of the file: a bad byte, an open quote or a short row names its line."""

import codecs
import csv
from collections.abc import Generator, Iterator
from contextlib import closing
from pathlib import Path
from typing import BinaryIO

from tawthiq.intake.reading.rows import FileOptions, RawRow, fitted, named_columns
from tawthiq.intake.refusals import FileRefused

WIDE = {"utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"}
LONGEST_CELL = 131_072
BYTES_THAT_TELL = 4  # so many bytes beyond ASCII that read as UTF-8 are no accident


class CsvFile:
    """A delimited text file. Its line numbers are those of the file, quoted line breaks included."""

    def __init__(self, path: Path, options: FileOptions) -> None:
        self._path = path
        self._options = options
        self._encoding = _known_encoding(options.encoding)
        self._size = max(path.stat().st_size, 1)
        self._read = 0
        with closing(self._rows()) as rows:
            self._columns = next(rows, ()) or self._refuse_empty()

    @property
    def columns(self) -> tuple[str, ...]:
        return self._columns

    @property
    def done(self) -> float:
        return min(self._read / self._size, 1.0)

    def __iter__(self) -> Iterator[RawRow]:
        width = len(self._columns)
        with closing(self._rows()) as rows:
            next(rows, ())
            for number, *cells in rows:
                yield fitted(int(number), cells, width)

    def _rows(self) -> Generator[tuple[str, ...], None, None]:
        """Yield the header, then each row with its first line in front of the cells."""
        with self._path.open("rb") as file:
            reader = csv.reader(self._lines(file), delimiter=self._options.delimiter, strict=True)
            begins = 1
            seen_header = False
            while True:
                try:
                    cells = next(reader, None)
                except csv.Error as error:
                    raise _broken(begins, error) from error
                if cells is None:
                    return
                if not seen_header and reader.line_num >= self._options.header_line:
                    seen_header = True
                    yield named_columns(cells, f"line {begins} of the file")
                elif seen_header and cells:
                    yield (str(begins), *cells)
                begins = reader.line_num + 1

    def _lines(self, file: BinaryIO) -> Iterator[str]:
        """Yield decoded lines; a line that is not in the encoding is refused by its number."""
        if self._encoding in WIDE:
            yield from self._wide_lines(file)
            return
        strange = self._encoding not in {"utf-8", "ascii"}
        self._read = 0
        for number, line in enumerate(file, 1):
            self._read += len(line)
            if number == 1:
                line = self._without_mark(line)  # noqa: PLW2901
            if strange and not line.isascii():
                strange = self._refuse_utf8(line, number)
            try:
                yield line.decode(self._encoding)
            except UnicodeDecodeError as error:
                raise FileRefused(
                    f"Line {number} of the file is not {self._options.encoding}: name the encoding "
                    'in the map ([file] encoding = "cp1256" is common for Arabic).'
                ) from error

    def _wide_lines(self, file: BinaryIO) -> Iterator[str]:
        reader = codecs.getreader(self._encoding)(file)
        number = 0
        try:
            for line in reader:
                number += 1
                self._read = file.tell()
                yield line.removeprefix("\ufeff")
        except UnicodeError as error:
            raise FileRefused(
                f"The file is not {self._options.encoding} after line {number}: "
                "name its encoding in the map ([file] encoding)."
            ) from error

    def _without_mark(self, line: bytes) -> bytes:
        if line.startswith(codecs.BOM_UTF8):
            if self._encoding not in {"utf-8", "ascii"}:
                raise FileRefused(
                    f"The map says {self._options.encoding}, but the file begins with the mark of "
                    "UTF-8: take `encoding` out of the map."
                )
            return line.removeprefix(codecs.BOM_UTF8)
        if line.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or b"\x00" in line:
            raise FileRefused(
                "Line 1 of the file holds NUL bytes or the mark of UTF-16: it is either no text "
                'or needs [file] encoding = "utf-16" in the map.'
            )
        if b"\r" in line.rstrip(b"\r\n"):
            raise FileRefused(
                "The lines of the file end in bare carriage returns: save it again with line feeds."
            )
        return line

    def _refuse_utf8(self, line: bytes, number: int) -> bool:
        """Refuse UTF-8 under another name, which would be read as nonsense without complaint."""
        beyond = sum(byte > 127 for byte in line)
        if beyond < BYTES_THAT_TELL:
            return True
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            return False
        raise FileRefused(
            f"The map says {self._options.encoding}, but line {number} of the file reads as UTF-8: "
            "take `encoding` out of the map, or save the file in the encoding the map names."
        )

    def _refuse_empty(self) -> tuple[str, ...]:
        raise FileRefused(
            f"The file has no line {self._options.header_line} with column names: it is empty or "
            "`header_line` in [file] is wrong."
        )


def _known_encoding(name: str) -> str:
    try:
        found = codecs.lookup(name).name
        b"".decode(found)  # some codecs are no encodings of text: rot13, zip, base64
    except (LookupError, UnicodeError) as error:
        raise FileRefused(
            f"There is no encoding `{name}`: the map may say utf-8, cp1256, utf-16 and the like."
        ) from error
    return "utf-8" if found == "utf-8-sig" else found


def _broken(line: int, error: csv.Error) -> FileRefused:
    if "field larger" in str(error) or "unexpected end" in str(error):
        return FileRefused(
            f"The row that begins in line {line} never ends: a quotation mark is opened there and "
            f"not closed (or a cell is longer than {LONGEST_CELL:,} characters)."
        )
    return FileRefused(
        f"The row that begins in line {line} cannot be read as CSV: a quotation mark stands where "
        "none may stand. Write it twice inside a quoted cell."
    )
