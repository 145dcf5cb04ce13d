"""One line of a table: a total and the four categories that make it up."""

from dataclasses import dataclass

from tawthiq.domain.ages import Category

CATEGORIES = tuple(category.value for category in Category)
MEASURES = ("total", *CATEGORIES)
COUNTS = "count(*), " + ", ".join(
    f"count(*) FILTER (category = '{category}')" for category in CATEGORIES
)
"""The five counts of a `Split`, in its order, as SQL."""


@dataclass(frozen=True, slots=True)
class Split:
    """total = children + women + men + unknown; men are counted, never found by subtraction.

    >>> Split(2, 1, 1) + Split(1, men=1)
    Split(total=3, children=1, women=1, men=1, unknown=0)
    """

    total: int = 0
    children: int = 0
    women: int = 0
    men: int = 0
    unknown: int = 0

    def __add__(self, other: "Split") -> "Split":
        return Split(
            self.total + other.total,
            self.children + other.children,
            self.women + other.women,
            self.men + other.men,
            self.unknown + other.unknown,
        )

    def of(self, measure: str) -> int:
        return {
            "total": self.total,
            "children": self.children,
            "women": self.women,
            "men": self.men,
            "unknown": self.unknown,
        }[measure]


NOBODY = Split()
