"""What every reader gives: the columns, then rows of text that know the line they came from."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from tawthiq.intake.refusals import FileRefused

FORMATS = ("csv", "xlsx", "parquet")


@dataclass(frozen=True, slots=True)
class FileOptions:
    """What the map says of the file itself; the defaults fit a plain UTF-8 CSV file."""

    format: str = ""  # empty: by the ending of the file's name
    encoding: str = "utf-8"
    delimiter: str = ","
    sheet: str = ""
    header_line: int = 1
    merged: str = "refuse"  # or `fill`: a merged cell's value holds for every row it covers


@dataclass(frozen=True, slots=True, repr=False)
class RawRow:
    """One row as it stands in the file. `fault` says why it cannot be read as a row of the table.

    Its `repr` shows nothing of the row, so that no traceback does.
    """

    line: int  # the first line of the row in the file; for a sheet or Parquet the number of the row
    cells: tuple[str, ...]
    fault: str = ""


class ListFile(Protocol):
    """An opened list. Iterating reads it once, from the beginning."""

    @property
    def columns(self) -> tuple[str, ...]: ...

    @property
    def done(self) -> float:
        """Return how much of the file has been read, 0.0 to 1.0."""

    def __iter__(self) -> Iterator[RawRow]: ...


def named_columns(cells: Sequence[str], where: str) -> tuple[str, ...]:
    """Return the names of the columns, trimmed; refuse a header that is empty or says a name twice."""
    names = [cell.strip().strip("\ufeff").strip() for cell in cells]
    while names and not names[-1]:
        names.pop()
    if not any(names):
        raise FileRefused(
            f"There are no column names in {where}: say where they are with `header_line` in [file]."
        )
    twice = sorted(name for name, times in Counter(names).items() if name and times > 1)
    if twice:
        raise FileRefused(
            f"The column {_listed(twice)} appears more than once in {where}: "
            "rename one of them, so that the map can tell them apart."
        )
    return tuple(name or f"column {number}" for number, name in enumerate(names, 1))


def fitted(line: int, cells: Sequence[str], width: int) -> RawRow:
    """Return the row, with a fault when it has more or fewer cells than there are columns."""
    fault = ""
    if len(cells) != width:
        fault = (
            f"The row has {len(cells)} cells where the header has {width}: "
            "a delimiter or a quotation mark is missing or too many."
        )
    elif any("\x00" in cell for cell in cells):
        fault = "The row holds a NUL byte, which is no text: save the file again as text."
    return RawRow(line, tuple(cells), fault)


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)
