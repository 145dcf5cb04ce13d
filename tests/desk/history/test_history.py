"""History: who did what, the trail of findings, what a file was on a past day, for whom it is there."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests.desk.conftest import Desk

from tawthiq.accounts.queries import user_named
from tawthiq.cases.actions import PersonFile, Statement, add_claim, amend_person, look_at_identity
from tawthiq.cases.queries import source_keyed
from tawthiq.demonstration.living.june import hour
from tawthiq.demonstration.living.loading import Desk as Living
from tawthiq.domain.names import NameParts

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def get(desk: Desk, name: str, address: str, lang: str = "en") -> str:
    answer = desk(user_named(name), lang=lang).get(address)
    assert answer.status_code == 200
    return answer.content.decode().replace("\u2068", "").replace("\u2069", "")


def test_a_stranger_is_sent_to_log_in(living: Living, desk: Desk) -> None:
    assert desk().get(f"/people/{living.found.trail.number}/history/").status_code == 302


@pytest.mark.parametrize("page", ["history/", "on/2020-06-09/"])
def test_a_file_of_another_group_is_not_there_by_guessed_address(
    living: Living, desk: Desk, page: str
) -> None:
    address = f"/people/{living.found.held.number}/{page}"

    assert desk(user_named("hala")).get(address).status_code == 404
    assert desk(user_named("amal")).get(address).status_code == 200


def test_a_changed_attribution_is_struck_through_beside_the_new_one(
    living: Living, desk: Desk
) -> None:
    page = get(desk, "basil", f"/people/{living.found.trail.number}/history/")

    assert "What was found: 3 versions" in page
    assert '<del class="before">One of several parties' in page
    assert '<ins class="after">One party: Syrian regime forces' in page
    assert "decided by amal, reviewed by carmen" in page
    assert "only one party held it that day" in page


def test_what_changed_stands_side_by_side_with_why(living: Living, desk: Desk) -> None:
    file = PersonFile(ar=NameParts(given="سالم", family="الوهمي"), occupation="Teacher")
    person = living.found.trail
    amend_person(person, file, by=user_named("amal"), at=hour(9, 8), why="The family corrected it.")

    page = get(desk, "basil", f"/people/{person.number}/history/")

    assert "Put the file right" in page
    assert "The family corrected it." in page
    assert '<td class="after"><bdi dir="auto">Teacher</bdi></td>' in page


def test_the_moves_of_the_workflow_are_told_with_the_reasons(living: Living, desk: Desk) -> None:
    returned = living.open[8]

    page = get(desk, "carmen", f"/people/{returned.number}/history/")

    assert "Returned it with reasons" in page
    assert "quote the same post" in page


def test_a_look_at_an_identity_is_told(living: Living, desk: Desk) -> None:
    source = source_keyed("witness-camp")
    look_at_identity(source, by=user_named("carmen"), at=hour(9, 8), why="To ask again.")

    page = get(desk, "basil", f"/sources/{source.number}/history/")

    assert "Looked at who the source is" in page
    assert "To ask again." in page


def test_a_past_day_shows_the_file_and_the_finding_of_that_day(living: Living, desk: Desk) -> None:
    person = living.found.trail

    then = get(desk, "basil", f"/people/{person.number}/on/2020-06-05/")
    before = get(desk, "basil", f"/people/{person.number}/on/2020-05-31/")

    assert "Version 2" in then
    assert "One of several parties" in then
    assert "The file was not open yet on 31 May 2020" in before


def test_who_sees_a_file_is_told_by_the_names_of_the_groups(living: Living, desk: Desk) -> None:
    page = get(desk, "amal", f"/people/{living.found.held.number}/history/")

    assert '<td class="before"><bdi dir="auto">everybody who works here</bdi></td>' in page
    assert '<td class="after"><bdi dir="auto">Files of custody</bdi></td>' in page


def test_what_a_restricted_source_said_is_not_told_to_others(living: Living, desk: Desk) -> None:
    person = living.found.trail
    said = Statement("death", "2020-06-01")
    source = source_keyed("survivor-held")
    add_claim(person, source, said, by=user_named("amal"), at=hour(9, 8))

    seen = get(desk, "amal", f"/people/{person.number}/history/")
    unseen = get(desk, "hala", f"/people/{person.number}/history/")

    assert "by Somebody who was held there" in seen
    assert "Added what a source claims" in unseen
    assert "Somebody who was held there" not in unseen


def test_history_asks_a_bounded_number_of_questions(living: Living, desk: Desk) -> None:
    browser = desk(user_named("amal"))
    address = f"/people/{living.found.held.number}/history/"
    browser.get(address)

    with CaptureQueriesContext(connection) as asked:
        browser.get(address)

    assert len(asked) <= 30


def test_an_incident_has_its_past_too(living: Living, desk: Desk) -> None:
    number = living.found.incident.number

    assert "Version 1" in get(desk, "basil", f"/incidents/{number}/on/2020-06-04/")
    assert "Nothing had been found by" in get(desk, "basil", f"/incidents/{number}/on/2020-06-03/")


@pytest.mark.parametrize("day", ["2020-13-01", "2020-02-30", "2021-01-01", "1066-01-01"])
def test_a_day_that_is_none_or_is_to_come_is_not_there(
    living: Living, desk: Desk, day: str
) -> None:
    address = f"/people/{living.found.trail.number}/on/{day}/"

    assert desk(user_named("basil")).get(address).status_code == 404


def test_the_day_that_is_asked_for_is_opened(living: Living, desk: Desk) -> None:
    number = living.found.trail.number

    answer = desk(user_named("basil")).get(f"/people/{number}/history/?day=2020-06-05")

    assert answer["Location"] == f"/people/{number}/on/2020-06-05/"


def test_of_a_withdrawn_consent_a_tombstone_remains(living: Living, desk: Desk) -> None:
    gone = living.open[11]

    page = get(desk, "amal", f"/people/{gone.number}/history/")
    then = get(desk, "amal", f"/people/{gone.number}/on/2020-06-08/")

    assert "Consent to keep this file was withdrawn" in page
    assert "Withheld the file" in page
    assert "What sources had said" not in then
    assert gone.given_ar == "" or gone.given_ar not in page + then


def test_history_speaks_arabic(living: Living, desk: Desk) -> None:
    page = get(desk, "basil", f"/people/{living.found.trail.number}/history/", "ar")

    assert "القرارات: 3 نسخ، الأحدث أولا" in page
    assert "القرار: amal، التدقيق: carmen" in page
    assert "الأعمال" in page or "أعمال" in page
