"""Every page has a door, every door asks, and what is not yours is not there."""

import re

import pytest
from django.test import Client
from django.urls import get_resolver
from tests import build, people
from tests.desk.addresses import Address, addresses
from tests.desk.conftest import Desk

from tawthiq.accounts.actions import add_user
from tawthiq.accounts.compartments import CompartmentNames, admit, open_compartment
from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import Compartment, User
from tawthiq.cases.actions import (
    NameParts,
    PersonFile,
    add_source,
    open_incident,
    open_person,
)
from tawthiq.cases.files import SourceCard
from tawthiq.desk.doors import PUBLIC

pytestmark = pytest.mark.django_db
NOON = build.noon(2020, 5, 1)
CHANGING = re.compile(r'"X-CSRFToken": "\w+"|name="csrfmiddlewaretoken" value="\w+"')


def test_every_page_asks_who_is_there_or_is_on_the_short_list_of_those_that_do_not() -> None:
    without = {one.name for one in addresses() if not one.role}

    assert without == PUBLIC


def test_every_address_has_a_name_of_its_own() -> None:
    names = [one.name for one in addresses()]

    assert "" not in names
    assert sorted(names) == sorted(set(names))


def test_the_desk_has_addresses() -> None:
    assert len(addresses()) > 50
    assert get_resolver().url_patterns


def test_a_stranger_is_sent_to_log_in(desk: Desk) -> None:
    client = desk()

    let_in = [
        str(one)
        for one in _behind_doors()
        for answer in (client.get(one.path), client.post(one.path))
        if answer.status_code != 405
        and not answer.headers.get("Location", "").startswith("/account/login/?next=")
    ]

    assert let_in == []


def test_a_part_of_a_page_tells_a_stranger_so_and_nothing_else(desk: Desk) -> None:
    client = desk(lang="ar")
    part = {"hx-request": "true"}

    let_in = [
        str(one)
        for one in _behind_doors()
        for ask in (client.get, client.post)
        if (answer := ask(one.path, headers=part)).status_code not in {401, 405}
        or (answer.status_code == 401 and answer.content)
    ]

    assert let_in == []


@pytest.mark.slow
@pytest.mark.parametrize("role", list(Role)[1:])
def test_whoever_lacks_the_role_is_told_that_nothing_is_there(desk: Desk, role: Role) -> None:
    below = list(Role)[list(Role).index(role) - 1]
    client = desk(add_user("lesser", below, by="tests", at=NOON))
    nowhere = _main(client.get("/nowhere/").content.decode())

    let_in = [
        str(one)
        for one in _behind_doors()
        if one.role == role
        for answer in (client.get(one.path), client.post(one.path))
        if answer.status_code != 405
        and (answer.status_code, _main(answer.content.decode())) != (404, nowhere)
    ]

    assert let_in == []


@pytest.mark.slow
def test_no_form_is_taken_that_another_site_sent(samir: User) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(samir)

    taken = [
        str(one)
        for one in addresses()
        if client.post(one.path, {"login": "samir"}).status_code != 403
    ]

    assert taken == []


@pytest.fixture
def samir(db: None) -> User:
    return add_user("samir", "steward", by="tests", at=NOON)


@pytest.fixture
def north(samir: User) -> Compartment:
    made = open_compartment(CompartmentNames("north", "North", "الشمال"), by=samir, at=NOON)
    admit(people.carmen(), made, by=samir, at=NOON)
    return made


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["P", "I", "S"])
def test_what_is_not_yours_and_what_is_not_there_answer_alike(
    desk: Desk, samir: User, north: Compartment, kind: str
) -> None:
    client, hidden, absent = desk(samir), _hidden(kind, north), f"{kind}-999999"
    about = [one for one in _behind_doors() if absent in one.path]

    told_apart = [
        str(one)
        for one in about
        for way in ("GET", "POST")
        if _answer(client, way, one.path.replace(absent, hidden)) != _answer(client, way, one.path)
    ]

    assert about
    assert told_apart == []


def _hidden(kind: str, north: Compartment) -> str:
    """Return the number of a file that only Carmen's compartment sees."""
    carmen = people.carmen()
    if kind == "P":
        file = PersonFile(ar=NameParts(given="فلان", family="المثالي"))
        return open_person(file, by=carmen, at=NOON, compartments=[north]).number
    if kind == "I":
        return open_incident("Street", "شارع", by=carmen, at=NOON, compartments=[north]).number
    card = SourceCard("a-witness", kind="witness")
    return add_source(card, by=carmen, at=NOON, compartments=[north]).number


def _behind_doors() -> list[Address]:
    return [one for one in addresses() if one.role]


def _answer(client: Client, way: str, path: str) -> tuple[int, str]:
    answer = client.generic(way, path)
    return answer.status_code, _plain(answer.content.decode(), path)


def _main(page: str) -> str:
    """Return what a page says, without the bar, which marks the part that an address belongs to."""
    return page[page.index("<main") : page.index("</main>")]


def _plain(page: str, path: str) -> str:
    """Leave out of a page what changes with each answer: tokens against forgery, and its address."""
    return CHANGING.sub("", page).replace(path, "PATH")
