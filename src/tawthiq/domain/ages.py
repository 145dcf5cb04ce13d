"""Age and sex, and the four categories every toll is split into (`counting.md` 9)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tawthiq.domain.dates import PartialDate
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


class BornLater(Refusal):
    """A birth that lies wholly after the event."""

    def __init__(self) -> None:
        super().__init__("The person was born after the event: check both dates.")


def settle_age_group(age: Age, *claims: AgeGroup) -> AgeGroup:
    """Return the group of an age, or the one that the sources agree on where the age straddles 18.

    Where the age decides, no claim changes it. Claims that differ settle nothing.

    >>> settle_age_group(Age(17, 18), AgeGroup.CHILD)
    <AgeGroup.CHILD: 'child'>
    >>> settle_age_group(Age(17, 18), AgeGroup.CHILD, AgeGroup.ADULT)
    <AgeGroup.UNKNOWN: 'unknown'>
    """
    if age.group is not AgeGroup.UNKNOWN:
        return age.group
    said = set(claims) - {AgeGroup.UNKNOWN}
    return said.pop() if len(said) == 1 else AgeGroup.UNKNOWN


def contradicts(age: Age, claim: AgeGroup) -> bool:
    """Return whether a source's word for the age group cannot be true of the age."""
    return AgeGroup.UNKNOWN not in {claim, age.group} and claim is not age.group


def age_at(born: PartialDate, event: PartialDate) -> Age:
    """Return the ages that two partial dates allow, in whole years at the event.

    Raises `BornLater` where no day of birth lies before the event.

    >>> age_at(PartialDate.of_year(1985), PartialDate.on(date(2020, 5, 1)))
    Age(low=34, high=35)
    """
    if born.earliest and event.latest and event.latest < born.earliest:
        raise BornLater
    low = _years(born.latest, event.earliest) if born.latest and event.earliest else None
    high = _years(born.earliest, event.latest) if born.earliest and event.latest else None
    return Age(None if low is None else max(low, 0), high)


def _years(born: date, day: date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
