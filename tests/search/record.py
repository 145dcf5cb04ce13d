"""Invented people to search among: the names of the demonstration, opened through the deeds."""

from random import Random

from tests import build, people

from tawthiq.cases.actions import NameParts, PersonFile, open_person
from tawthiq.cases.models import Person
from tawthiq.demonstration.invention import InventedName, invent_name
from tawthiq.domain.ages import Sex


def person_named(ar: tuple[str, ...] = (), en: tuple[str, ...] = ()) -> Person:
    """Open a file; parts are given, father, grandfather, family."""
    file = PersonFile(ar=NameParts(*ar), en=NameParts(*en))
    return open_person(file, by=people.amal(), at=build.START)


def crowd(many: int = 120) -> list[Person]:
    """Open files of invented people, as many as a demonstration's month and more."""
    chance = Random(4)
    sexes = (Sex.MALE, Sex.MALE, Sex.FEMALE)
    return [_opened(invent_name(chance, chance.choice(sexes))) for _ in range(many)]


def _opened(name: InventedName) -> Person:
    parts = (name.given, name.father, name.grandfather, name.family)
    ar, en = (tuple(part[script] for part in parts) for script in (0, 1))
    return person_named(ar, en)
