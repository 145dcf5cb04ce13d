"""Periods: the inclusive span of days a toll is asked for."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Period:
    """`code` as it was asked for (`2020-05`, `2020`, `2020-H1`, `2020-01-01/2020-05-31`), first and last day."""

    code: str
    first: date
    last: date
