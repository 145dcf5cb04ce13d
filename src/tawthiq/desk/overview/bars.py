"""A table that is its own chart: a row for each bar, its words and its number, all of them links."""

from collections.abc import Sequence
from dataclasses import dataclass

FULL = 100  # the width of the longest bar, in the units of its drawing


@dataclass(frozen=True, slots=True)
class Bar:
    """One row: what it is, how many, how long its bar is, and where its files are listed."""

    key: str
    label: str
    value: int
    width: float
    href: str = ""
    is_unknown: bool = False

    @property
    def from_end(self) -> float:
        """Where the bar begins on a page that is read from right to left."""
        return round(FULL - self.width, 1)


@dataclass(frozen=True, slots=True)
class Row:
    """A row before it is drawn."""

    key: str
    label: str
    value: int
    href: str = ""
    is_unknown: bool = False


def bars(rows: Sequence[Row]) -> tuple[Bar, ...]:
    """Return the rows with bars that begin at zero, in the order given."""
    most = max((row.value for row in rows), default=0) or 1
    return tuple(
        Bar(row.key, row.label, row.value, _length(row.value, most), row.href, row.is_unknown)
        for row in rows
    )


def _length(value: int, most: int) -> float:
    return round(FULL * value / most, 1)
