"""Age and sex, and the four categories every toll is split into (`counting.md` 9)."""

from dataclasses import dataclass
from enum import StrEnum

from tawthiq.domain.refusals import Refusal

ADULT_AT = 18


class Sex(StrEnum):
    """Sex as documented."""

    FEMALE = "female"
    MALE = "male"
    UNKNOWN = "unknown"


class AgeGroup(StrEnum):
    """Child: under 18 at the event."""

    CHILD = "child"
    ADULT = "adult"
    UNKNOWN = "unknown"


class Category(StrEnum):
    """What one counted person adds to. total = children + women + men + unknown."""

    CHILDREN = "children"
    WOMEN = "women"
    MEN = "men"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Age:
    """An interval of whole years at the event; either end may be open (None).

    >>> Age(17, 18).group
    <AgeGroup.UNKNOWN: 'unknown'>
    >>> Age(None, 17).group
    <AgeGroup.CHILD: 'child'>
    """

    low: int | None = None
    high: int | None = None

    def __post_init__(self) -> None:
        for end in (self.low, self.high):
            if end is not None and not 0 <= end <= 130:
                raise ImpossibleAge(end)
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ImpossibleAge(self.low)

    @property
    def group(self) -> AgeGroup:
        if self.high is not None and self.high < ADULT_AT:
            return AgeGroup.CHILD
        if self.low is not None and self.low >= ADULT_AT:
            return AgeGroup.ADULT
        return AgeGroup.UNKNOWN


class ImpossibleAge(Refusal):
    """An age outside 0 to 130, or an interval that ends before it begins."""

    def __init__(self, years: int) -> None:
        super().__init__(f"An age of {years} is not possible here: give 0 to 130, the lower first.")


def category_of(sex: Sex, group: AgeGroup) -> Category:
    """Return what the person adds to. A girl is a child, never also a woman.

    An adult of unknown sex, and a person of unknown age, are unknown: nobody is found by subtraction.
    """
    if group is AgeGroup.CHILD:
        return Category.CHILDREN
    if group is AgeGroup.ADULT and sex is Sex.FEMALE:
        return Category.WOMEN
    if group is AgeGroup.ADULT and sex is Sex.MALE:
        return Category.MEN
    return Category.UNKNOWN
