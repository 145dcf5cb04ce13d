"""Two people who save the same file in the same moment."""

from dataclasses import replace
from threading import Event, Thread

import pytest
from django.db import connections, transaction
from tests import build

from tawthiq.cases.actions import NameParts, PersonFile, amend_person, open_person
from tawthiq.cases.models import Person
from tawthiq.cases.refusals import ChangedSince

MAY, JUNE = build.noon(2020, 5, 3), build.noon(2020, 6, 9)
FILE = PersonFile(ar=NameParts(given="علّان"))


@pytest.mark.slow
def test_of_two_who_save_at_once_one_is_shown_the_other(cloned_database: str) -> None:
    team = build.team()
    person = open_person(FILE, by=team.amal, at=MAY)
    held, waited = Event(), Event()

    def save_first() -> None:
        try:
            with transaction.atomic():
                amend_person(person, replace(FILE, notes="A"), by=team.amal, at=JUNE, expected=0)
                held.set()
                waited.wait(0.3)
        finally:
            connections.close_all()

    thread = Thread(target=save_first)
    thread.start()
    assert held.wait(20)
    with pytest.raises(ChangedSince):
        amend_person(person, replace(FILE, notes="B"), by=team.carmen, at=JUNE, expected=0)
    thread.join(20)

    assert Person.objects.get().notes == "A"
