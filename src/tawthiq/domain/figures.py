"""A figure: a counted number with a name, its words in both languages, and the question it answers."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of an edition. `value` is None where it cannot be known, and the label says why.

    `query` is the question in the fields of a toll: rule, period, date, place, by, key, measure.
    """

    id: str
    value: int | float | None
    label_en: str
    label_ar: str
    query: dict[str, Any] = field(default_factory=dict)
