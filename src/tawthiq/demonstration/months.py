"""The months of the record as `record.toml` states them."""

import tomllib
from calendar import monthrange
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from importlib.resources import files
from typing import Any

from tawthiq.domain.attribution import Attribution, Kind, Standard

GROUPS = ("media", "medical", "civil_defense")
FOUNDED = datetime(2019, 12, 31, 9, tzinfo=UTC)  # when the demonstration's workspace is made


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a month in `record.toml`: how many died at whose hands, and by what means."""

    total: int
    means: tuple[str, ...]
    party: str = ""
    place: str = ""
    children: int = 0
    women: int = 0
    torture: int = 0
    massacres: int = 0

    @property
    def attribution(self) -> Attribution:
        if not self.party:
            return Attribution()
        return Attribution(Kind.SOLE, (self.party,), Standard.REASONABLE_GROUNDS)


@dataclass(frozen=True, slots=True)
class Month:
    """A month of the record with the weights of its places."""

    first: date
    lines: tuple[Line, ...]
    weights: dict[str, int]
    origins: dict[str, int]
    groups: dict[str, int] = field(default_factory=dict)

    @property
    def last(self) -> date:
        return self.first.replace(day=monthrange(self.first.year, self.first.month)[1])


def read_record() -> dict[str, Any]:
    """Return `record.toml` as it stands."""
    text = files("tawthiq.demonstration").joinpath("record.toml").read_text("utf-8")
    return tomllib.loads(text)


def months_of(record: dict[str, Any]) -> list[Month]:
    """Return the months of the record, in order."""
    return [_month(raw, record) for raw in record["month"]]


def _month(raw: dict[str, Any], record: dict[str, Any]) -> Month:
    groups: dict[str, int] = {code: raw[code] for code in GROUPS if code in raw}
    return Month(
        first=date.fromisoformat(raw["month"] + "-01"),
        lines=tuple(_line(row) for row in raw["rows"]),
        weights=raw.get("weights", record["weights"]),
        origins=record["origins"],
        groups=groups,
    )


def _line(raw: dict[str, Any]) -> Line:
    known = {key: value for key, value in raw.items() if key not in {"other", "minor", "means"}}
    known["party"] = raw.get("party", raw.get("minor", ""))
    return Line(**known, means=tuple(raw["means"]))
