"""Pages ask the database a bounded number of times, however much there is to show."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests import build
from tests.desk.conftest import Desk
from tests.search.record import crowd, person_named

from tawthiq.accounts.models import User
from tawthiq.cases.actions import SourceCard, Statement, add_claim, add_source
from tawthiq.reference.actions import load_pack

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
MOST = 30


def asked(desk: Desk, user: User, address: str) -> int:
    browser = desk(user)
    browser.get(address)
    with CaptureQueriesContext(connection) as queries:
        assert browser.get(address).status_code == 200
    return len(queries)


def test_a_list_asks_as_often_for_many_people_as_for_few(desk: Desk, basil: User) -> None:
    team = build.team()
    build.counted(team, at=build.noon(2020, 5, 3))
    few = asked(desk, basil, "/people/")
    for person in crowd(30):
        build.counted(team, at=build.noon(2020, 5, 3), who=person)

    assert asked(desk, basil, "/people/") == few <= MOST
    assert asked(desk, basil, "/people/?q=محمد") <= MOST


def test_the_page_of_a_file_asks_as_often_for_many_claims_as_for_few(
    desk: Desk, amal: User
) -> None:
    at = build.noon(2020, 5, 4)
    load_pack("syria", by="tests", at=at)
    person = person_named(("هند", "سالم", "", "المثالي"))
    address = f"/people/{person.number}/"

    def told_by(keys: range) -> int:
        for key in keys:
            source = add_source(SourceCard(f"witness-{key}"), by=amal, at=at)
            add_claim(person, source, Statement("death", "2020"), by=amal, at=at)
        return asked(desk, amal, address)

    few = told_by(range(2))

    assert told_by(range(2, 20)) == few <= MOST
