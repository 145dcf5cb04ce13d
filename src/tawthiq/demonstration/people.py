"""What a plan is made of: invented people and incidents, with the facts their findings will hold."""

from dataclasses import dataclass
from datetime import date
from random import Random

from tawthiq.demonstration.invention import InventedName
from tawthiq.domain.ages import Age, Category, Sex
from tawthiq.domain.certainty import Certainty, Element
from tawthiq.domain.findings import IncidentFacts, PersonFacts


@dataclass(frozen=True, slots=True)
class PlannedPerson:
    """One invented person; `facts.incident` is filled in when the incident has its number."""

    name: InventedName
    facts: PersonFacts
    documented_on: date
    arrested_on: date | None = None
    notified_on: date | None = None


@dataclass(frozen=True, slots=True)
class PlannedIncident:
    """One invented incident and its dead; `facts` is None for a death in custody, which has none."""

    title_en: str
    title_ar: str
    facts: IncidentFacts | None
    people: tuple[PlannedPerson, ...]

    @property
    def documented_on(self) -> date:
        return min(person.documented_on for person in self.people)


def certain(**grades: Certainty) -> tuple[tuple[Element, Certainty], ...]:
    """Return a certainty for every element: confirmed, except where it is named."""
    return tuple((part, grades.get(part.value, Certainty.CONFIRMED)) for part in Element)


def body_of(slot: Category, chance: Random) -> tuple[Sex, Age]:
    """Return an invented sex and age that fall into the category."""
    if slot is Category.CHILDREN:
        years = chance.randint(1, 17)
        return chance.choice((Sex.FEMALE, Sex.MALE)), Age(years, years)
    years = chance.randint(18, 74)
    age = Age(years, years) if chance.random() < 0.8 else Age(18, None)
    return (Sex.FEMALE if slot is Category.WOMEN else Sex.MALE), age


def pick(weights: dict[str, int], chance: Random) -> str:
    """Return a governorate by weight."""
    return chance.choices(list(weights), list(weights.values()))[0]
