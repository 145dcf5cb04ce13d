"""Partial dates: what is known of a day, and no more."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class PartialDate:
    """An EDTF text with the first and last day it can mean; nothing known is the empty text.

    >>> PartialDate.on(date(2020, 5, 1)).edtf
    '2020-05-01'
    """

    edtf: str = ""
    earliest: date | None = None
    latest: date | None = None

    @classmethod
    def on(cls, day: date) -> "PartialDate":
        return cls(day.isoformat(), day, day)
