"""Withholding a file: for a steward alone, said in full before, and what the desk shows afterwards."""

import pytest
from tests import build
from tests.build import Team
from tests.desk.conftest import Desk

from tawthiq.cases.actions import NameParts, PersonFile, open_person
from tawthiq.cases.models import Person

NAME = "علّان"


@pytest.fixture
def file(team: Team) -> Person:
    names = PersonFile(ar=NameParts(given=NAME), notes="A quiet man.")
    return open_person(names, by=team.amal, at=build.START)


def address(file: Person) -> str:
    return f"/people/{file.number}/consent/"


def test_a_stranger_is_asked_who_they_are(desk: Desk, file: Person) -> None:
    assert desk().get(address(file)).status_code == 302


def test_it_is_not_there_for_whoever_is_no_steward(desk: Desk, team: Team, file: Person) -> None:
    for user in (team.amal, team.carmen, team.dana):
        assert desk(user).get(address(file)).status_code == 404
        assert desk(user).post(address(file), {"withhold-why": "x"}).status_code == 404
    assert Person.objects.get().given_ar == NAME


@pytest.mark.parametrize(("lang", "words"), [("en", "Nothing is deleted."), ("ar", "لا يحذف شيء.")])
def test_a_steward_reads_what_happens_first(
    desk: Desk, team: Team, file: Person, lang: str, words: str
) -> None:
    assert words in desk(team.samir, lang=lang).get(address(file)).content.decode()


def test_it_takes_a_sentence(desk: Desk, team: Team, file: Person) -> None:
    answer = desk(team.samir).post(address(file), {"withhold-why": " "})

    assert answer.status_code == 422
    assert Person.objects.get().consent_withdrawn_at is None


def test_a_tombstone_is_left(desk: Desk, team: Team, file: Person) -> None:
    answer = desk(team.samir).post(address(file), {"withhold-why": "His mother called."})

    assert answer.status_code == 302
    for lang in ("en", "ar"):
        page = desk(team.samir, lang=lang).get(f"/people/{file.number}/")
        text = page.content.decode()
        assert page.status_code == 200
        assert file.number in text
        assert NAME not in text
        assert "A quiet man." not in text


def test_it_is_done_once(desk: Desk, team: Team, file: Person) -> None:
    first = desk(team.samir).post(address(file), {"withhold-why": "His mother called."})
    again = desk(team.samir).post(address(file), {"withhold-why": "His mother called."})

    assert (first.status_code, again.status_code) == (302, 422)
