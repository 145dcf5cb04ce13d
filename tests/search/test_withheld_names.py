"""A name that was withheld with its consent is found by nobody, and in no list."""

import pytest
from tests import build

from tawthiq.accounts.access import acting_as
from tawthiq.accounts.models import User
from tawthiq.cases.actions import NameParts, PersonFile, open_person, withdraw_consent
from tawthiq.search.asked import Asked
from tawthiq.search.queries.people import find_people

pytestmark = pytest.mark.django_db
MAY = build.noon(2020, 5, 3)


def found(box: str, user: User) -> int:
    with acting_as(user):
        return len(find_people(Asked.of({"q": [box]}), user).hits)


@pytest.mark.parametrize("box", ["علان الخيالي", "Allan"])
def test_a_tombstone_is_not_found_by_the_name_it_had(box: str) -> None:
    team = build.team()
    file = PersonFile(
        ar=NameParts(given="علّان", family="الخيالي"), en=NameParts(given="Allan", family="Khayali")
    )
    person = open_person(file, by=team.amal, at=MAY)
    before = found(box, team.basil)

    withdraw_consent(person, by=team.samir, at=MAY, why="His mother called.")

    assert (before, found(box, team.basil)) == (1, 0)
    assert found(person.number, team.basil) == 1
