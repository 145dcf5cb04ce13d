"""Reading the files of a pack entry by entry, so that each refusal can name the file and the line or key."""

import csv
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from tawthiq.domain.refusals import Refusal

LISTED_BY = "|"
Value = TypeVar("Value")


class BrokenPack(Refusal):
    """A pack that cannot be used as it stands; `where` is a file with a line or a key."""

    def __init__(self, where: str, fault: str) -> None:
        self.where = where
        super().__init__(f"{where}: {fault}")


class Entry:
    """One table of a TOML file: fields are taken by name and type, and none may be left over."""

    def __init__(self, where: str, fields: dict[str, Any]) -> None:
        self.where = where
        self._fields = fields
        self._taken: set[str] = set()

    def _take(self, key: str, kind: type[Value], default: Value | None, wanted: str) -> Value:
        self._taken.add(key)
        value = self._fields.get(key, default)
        if value is None:
            raise BrokenPack(self.where, f"'{key}' is missing; give {wanted}.")
        if not isinstance(value, kind):
            raise BrokenPack(self.where, f"'{key}' must be {wanted}, and is {value!r}.")
        return value

    def text(self, key: str, default: str | None = None) -> str:
        return str(self._take(key, str, default, "a text")).strip()

    def flag(self, key: str, *, default: bool) -> bool:
        return bool(self._take(key, bool, default, "true or false"))

    def number(self, key: str, default: int | None = None) -> int:
        return int(self._take(key, int, default, "a whole number"))

    def day(self, key: str) -> date | None:
        if key not in self._fields:
            self._taken.add(key)
            return None
        day: date = self._take(key, date, None, "a day such as 2015-09-30, without quotes")
        return day

    def texts(self, key: str, default: list[str] | None = None) -> tuple[str, ...]:
        values = self._take(key, list, default, "a list of texts")
        if not all(isinstance(value, str) for value in values):
            raise BrokenPack(self.where, f"'{key}' must hold texts only.")
        return tuple(values)

    def lists(self, key: str) -> tuple[tuple[str, ...], ...]:
        values = self._take(key, list, [], "a list of lists")
        if not all(isinstance(value, list) for value in values):
            raise BrokenPack(self.where, f"'{key}' must hold lists only.")
        return tuple(tuple(str(part) for part in value) for value in values)

    def table(self, key: str) -> "Entry":
        return Entry(f"{self.where}, [{key}]", self._take(key, dict, {}, "a table"))

    def tables(self, key: str) -> Iterator["Entry"]:
        values = self._take(key, list, [], "a list of tables")
        for number, value in enumerate(values, start=1):
            if not isinstance(value, dict):
                raise BrokenPack(self.where, f"'{key}' must be written as [[{key}]] tables.")
            name = value.get("code") or value.get("key") or f"number {number}"
            yield Entry(f"{self.where}, [[{key}]] {name}", value)

    def close(self) -> None:
        """Refuse fields nobody asked for: a misspelt key would otherwise be lost in silence."""
        left = sorted(set(self._fields) - self._taken)
        if left:
            raise BrokenPack(self.where, f"'{left[0]}' is not a key that exists here.")


def toml_entry(folder: Path, name: str) -> Entry:
    """Return the whole of a TOML file as one entry."""
    try:
        return Entry(name, tomllib.loads(_text_of(folder, name)))
    except tomllib.TOMLDecodeError as fault:
        raise BrokenPack(name, f"this is not TOML ({fault}).") from fault


class Line:
    """One row of a CSV file with the number of its line."""

    def __init__(self, where: str, cells: dict[str, str]) -> None:
        self.where = where
        self._cells = cells

    def text(self, column: str) -> str:
        value = self._cells[column]
        if not value:
            raise BrokenPack(self.where, f"the column '{column}' is empty.")
        return value

    def optional(self, column: str) -> str:
        return self._cells[column]

    def names(self, column: str) -> tuple[str, ...]:
        return tuple(part.strip() for part in self._cells[column].split(LISTED_BY) if part.strip())

    def persons(self, column: str) -> int | None:
        value = self._cells[column]
        if value and not (value.isascii() and value.isdigit() and int(value)):
            raise BrokenPack(
                self.where, f"the column '{column}' must be a number of persons, not '{value}'."
            )
        return int(value) if value else None


def csv_lines(folder: Path, name: str, columns: tuple[str, ...]) -> Iterator[Line]:
    """Yield the rows of a CSV file whose header is exactly `columns`."""
    rows = csv.reader(_text_of(folder, name).splitlines(), strict=True)
    header = tuple(next(rows, []))
    if header != columns:
        raise BrokenPack(
            f"{name}, line 1",
            f"the columns must be {','.join(columns)}, and are {','.join(header)}.",
        )
    for row in rows:
        where = f"{name}, line {rows.line_num}"
        if not row:
            continue
        if len(row) != len(columns):
            raise BrokenPack(where, f"there are {len(row)} cells for {len(columns)} columns.")
        yield Line(where, dict(zip(columns, (cell.strip() for cell in row), strict=True)))


def _text_of(folder: Path, name: str) -> str:
    try:
        return (folder / name).read_text(encoding="utf-8")
    except FileNotFoundError as fault:
        raise BrokenPack(name, "this file of the pack is missing.") from fault
    except UnicodeDecodeError as fault:
        raise BrokenPack(name, "this file is not written in UTF-8.") from fault
