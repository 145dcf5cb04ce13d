"""What can be asked of a toll: a period, the dimensions, the date and the place."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from tawthiq.domain.periods import Period
from tawthiq.domain.refusals import Refusal
from tawthiq.domain.rules import CountingRule, DateBasis, PlaceBasis


class By(StrEnum):
    """The dimensions of a toll."""

    PARTY = "party"
    SUBPARTY = "subparty"
    RULE_ROW = "rule-row"
    GOVERNORATE = "governorate"
    MEANS = "means"
    MONTH = "month"
    DAY = "day"
    AGE_SEX = "age-sex"
    GROUP = "group"
    CAUSE = "cause"


class UnknownDimension(Refusal):
    """A toll was asked for by something that findings do not hold."""

    def __init__(self, asked: str) -> None:
        super().__init__(
            f"“{asked}” is nothing that a toll can be split by. There are: {', '.join(By)}."
        )


class RateWithoutBase(Refusal):
    """A rate by the place of killing has no population of that date to stand on (`counting.md` 18)."""

    def __init__(self) -> None:
        super().__init__(
            "A rate by the place where people were killed is refused: nobody knows how many lived "
            "there on that date. Ask for --place origin, which is per 100,000 registered."
        )


class RateOfNothing(Refusal):
    """Rates were asked for by something that nobody is registered in."""

    def __init__(self) -> None:
        super().__init__("Rates are per 100,000 registered in a governorate: add --by governorate.")


class UnknownBasis(Refusal):
    """A date or a place that no toll is counted by."""

    def __init__(self, what: str, asked: str, existing: Iterable[str]) -> None:
        super().__init__(f"“{asked}” is no {what} of a toll. There are: {', '.join(existing)}.")


class UnknownKey(Refusal):
    """A number was asked for by a key that the table does not have."""

    def __init__(self, asked: str, existing: tuple[str, ...]) -> None:
        super().__init__(f"“{asked}” is no key of this table. There are: {', '.join(existing)}.")


@dataclass(frozen=True, slots=True)
class Question:
    """A period, and by what it is split; date and place are the rule's unless they are given.

    `as_known` is the name of the cut-off as it was asked for: the record was opened at it.
    """

    period: Period
    by: tuple[By, ...] = ()
    date: DateBasis | None = None
    place: PlaceBasis | None = None
    as_known: str = ""

    @classmethod
    def asked(cls, period: Period, *by: str) -> "Question":
        """Read the names of dimensions. Raises `UnknownDimension`."""
        return cls(period, tuple(dimension_named(name) for name in by))

    def date_under(self, rule: CountingRule) -> DateBasis:
        return self.date or rule.date

    def place_under(self, rule: CountingRule) -> PlaceBasis:
        return self.place or rule.place


def dimension_named(name: str) -> By:
    """Raises `UnknownDimension`."""
    try:
        return By(name)
    except ValueError:
        raise UnknownDimension(name) from None


def date_named(name: str) -> DateBasis | None:
    """Return the date a toll is counted by; none is the rule's. Raises `UnknownBasis`."""
    if name and name not in list(DateBasis):
        raise UnknownBasis("date", name, DateBasis)
    return DateBasis(name) if name else None


def place_named(name: str) -> PlaceBasis | None:
    """Return the place a toll is counted by; none is the rule's. Raises `UnknownBasis`."""
    if name and name not in list(PlaceBasis):
        raise UnknownBasis("place", name, PlaceBasis)
    return PlaceBasis(name) if name else None
