"""Guessed addresses, posts by the wrong role, and forged forms change nothing and tell nothing."""

import re
from typing import Any

import pytest
from django.test import Client
from tests import build
from tests.build import Team
from tests.desk.conftest import Desk

from tawthiq.accounts.compartments import CompartmentNames, admit, open_compartment
from tawthiq.cases.actions import (
    SourceCard,
    Statement,
    add_claim,
    add_source,
    open_incident,
    restrict_file,
)
from tawthiq.cases.models import Claim, Person, Revision

HIDDEN = (
    "/people/P-{person:06}/", "/people/P-{person:06}/edit/", "/people/P-{person:06}/custody/",
    "/people/P-{person:06}/claims/new/", "/people/P-{person:06}/claims/{claim}/",
    "/people/P-{person:06}/circle/", "/incidents/I-{incident:06}/edit/",
    "/incidents/I-{incident:06}/unnamed/", "/incidents/I-{incident:06}/claims/new/",
    "/incidents/I-{incident:06}/circle/", "/sources/S-{source:06}/",
    "/sources/S-{source:06}/edit/", "/sources/S-{source:06}/identity/",
    "/sources/S-{source:06}/circle/",
)  # fmt: skip


def plain(answer: Any) -> str:  # noqa: ANN401
    """Return a page without its address and without the token of its forms."""
    return re.sub(r"[PIS]-\d{6}|claims/\d+|[A-Za-z0-9]{64}", "", answer.content.decode())


@pytest.fixture
def hidden(team: Team) -> dict[str, int]:
    """Files that Amal's group alone sees."""
    circle = open_compartment(
        CompartmentNames("north", "North", "الشمال"), by=team.samir, at=build.START
    )
    admit(team.amal, circle, by=team.samir, at=build.START)
    person = build.person(team, "مستور")
    source = add_source(SourceCard("secret", title="Hidden"), by=team.amal, at=build.START)
    claim = add_claim(person, source, Statement("place", "NORTH"), by=team.amal, at=build.START)
    incident = open_incident("A fire", "حريق", by=team.amal, at=build.START)
    for file in (person, source, incident):
        restrict_file(file, [circle], by=team.amal, at=build.START, why="At risk")
    return {
        "person": person.pk,
        "source": source.pk,
        "claim": claim.pk,
        "incident": incident.pk,
    }


@pytest.mark.parametrize("address", HIDDEN)
def test_a_guessed_address_across_compartments_is_not_there(
    desk: Desk, team: Team, hidden: dict[str, int], address: str
) -> None:
    before = Revision.objects.count()
    there = address.format(**hidden)
    stranger = desk(team.carmen)

    told = stranger.get(there)
    posted = stranger.post(there, {"given_ar": "x", "restrict_why": "x", "look": "1", "value": "x"})
    missing = stranger.get(address.format(**dict.fromkeys(hidden, 999999)))

    assert (told.status_code, posted.status_code, missing.status_code) == (404, 404, 404)
    assert plain(told) == plain(missing)
    assert Revision.objects.count() == before
    assert desk(team.amal).get(there).status_code == 200


def test_what_is_hidden_is_in_no_list(desk: Desk, team: Team, hidden: dict[str, int]) -> None:
    for address in ("/incidents/", "/sources/", "/incidents/?q=fire", "/sources/?q=secret"):
        page = desk(team.carmen).get(address).content.decode()
        assert "A fire" not in page
        assert "Hidden" not in page


def test_a_hidden_source_cannot_be_named_in_a_claim(
    desk: Desk, team: Team, hidden: dict[str, int]
) -> None:
    person = build.person(team)

    answer = desk(team.carmen).post(
        f"/people/{person.number}/claims/new/",
        {"source": "secret", "element": "place", "value": "x", "credibility": "6"},
    )

    assert answer.status_code == 422
    assert not Claim.objects.filter(person=person).exists()


def test_whoever_reads_changes_nothing(desk: Desk, team: Team) -> None:
    person = build.person(team)
    client = desk(team.basil)

    for address in ("edit/", "custody/", "claims/new/", "circle/"):
        assert (
            client.post(f"/people/{person.number}/{address}", {"occupation": "x"}).status_code
            == 404
        )
    assert client.post("/people/bulk/", {"ids": [person.number]}).status_code == 404
    assert client.get(f"/people/{person.number}/").status_code == 200
    assert Person.objects.get().revision == 0


def test_a_forged_form_is_refused(team: Team) -> None:
    person = build.person(team)
    client = Client(enforce_csrf_checks=True)
    client.force_login(team.amal)

    answer = client.post(f"/people/{person.number}/edit/", {"occupation": "x"})

    assert answer.status_code == 403
    assert Person.objects.get().occupation == ""


def test_nobody_shuts_themselves_out(desk: Desk, team: Team, hidden: dict[str, int]) -> None:
    person = build.person(team)
    other = open_compartment(
        CompartmentNames("south", "South", "الجنوب"), by=team.samir, at=build.START
    )

    answer = desk(team.amal).post(
        f"/people/{person.number}/circle/",
        {"circle-compartments": [str(other.pk)], "circle-restrict_why": "x"},
    )

    assert answer.status_code == 422
    assert Person.objects.get(pk=person.pk).compartments == []


def test_a_number_that_is_none_is_not_there(desk: Desk, team: Team) -> None:
    for number in ("P-0", "P-99999999999999999999999", "P-1e3", "P-١", "I-1", "P--1"):
        assert desk(team.amal).get(f"/people/{number}/").status_code == 404
