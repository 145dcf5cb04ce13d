"""A table of the map, read key by key: what is left over at the end is refused by its name."""

from collections.abc import Mapping
from datetime import date
from difflib import get_close_matches
from enum import StrEnum
from typing import Any, TypeVar

from tawthiq.intake.refusals import MapRefused

Choice = TypeVar("Choice", bound=StrEnum)


class Section:
    """One table of the TOML file with its name for sentences."""

    def __init__(self, data: object, where: str) -> None:
        if not isinstance(data, dict):
            raise MapRefused(f"{where} in the map must be a table of keys.")
        self._data: dict[str, Any] = data
        self._where = where
        self._asked: list[str] = []

    @property
    def where(self) -> str:
        return self._where

    def __contains__(self, key: str) -> bool:
        return key in self._data

    def text(self, key: str, default: str | None = None) -> str:
        return str(self._typed(key, str, "a text in quotation marks", default))

    def flag(self, key: str, *, default: bool) -> bool:
        return bool(self._typed(key, bool, "true or false", default))

    def number(self, key: str, default: int) -> int:
        value = self._typed(key, int, "a whole number", default)
        if isinstance(value, bool) or value < 1:
            raise self._wrong(key, "a whole number from 1")
        return int(value)

    def day(self, key: str) -> date | None:
        value = self._take(key)
        if value is None or type(value) is date:
            return value
        raise self._wrong(key, "a day without quotation marks, such as 2020-05-31")

    def texts(self, key: str, default: tuple[str, ...] = ()) -> tuple[str, ...]:
        value = self._take(key)
        if value is None:
            return default
        values = value if isinstance(value, list) else [value]
        if not all(isinstance(item, str) for item in values):
            raise self._wrong(key, "a text, or a list of texts in quotation marks")
        return tuple(values)

    def choice(self, key: str, options: type[Choice], default: Choice) -> Choice:
        value = self._take(key)
        if value is None:
            return default
        try:
            return options(value)
        except ValueError as error:
            raise self._wrong(key, f"one of {', '.join(options)}") from error

    def table(self, key: str) -> "Section":
        value = self._take(key)
        return Section({} if value is None else value, f"{self._where.rstrip(']')}.{key}]")

    def tables(self, key: str) -> list["Section"]:
        value = self._take(key)
        if value is None:
            return []
        if not isinstance(value, list):
            raise MapRefused(f"`{key}` in the map is written in double brackets: [[{key}]].")
        return [Section(item, f"[[{key}]] number {n}") for n, item in enumerate(value, 1)]

    def mapping(self, key: str) -> Mapping[str, object]:
        value = self._take(key)
        if value is None:
            return {}
        if not isinstance(value, dict):
            raise self._wrong(key, "a table of values")
        return value

    def keys(self) -> tuple[str, ...]:
        return tuple(self._data)

    def close(self) -> None:
        """Refuse a key nobody asked for: a slip of the pen would otherwise be a silent default."""
        for key in self._data:
            if key not in self._asked:
                near = get_close_matches(key, self._asked, n=1)
                hint = f" Did you mean `{near[0]}`?" if near else ""
                raise MapRefused(
                    f"{self._where} in the map has the key `{key}`, which is not known; "
                    f"it may have {', '.join(sorted(self._asked))}.{hint}"
                )

    def _take(self, key: str) -> Any:  # noqa: ANN401
        self._asked.append(key)
        return self._data.get(key)

    def _typed(self, key: str, kind: type, says: str, default: Any) -> Any:  # noqa: ANN401
        value = self._take(key)
        if value is None:
            if default is None:
                raise MapRefused(f"{self._where} in the map lacks `{key}`: give {says}.")
            return default
        if not isinstance(value, kind):
            raise self._wrong(key, says)
        return value

    def _wrong(self, key: str, says: str) -> MapRefused:
        return MapRefused(f"`{key}` in {self._where} of the map must be {says}.")
