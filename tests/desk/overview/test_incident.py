"""The page of an incident: its range, its dead, the tolls room's answer, and what is not shown."""

import pytest
from tests.desk.conftest import Desk

from tawthiq.accounts.models import Compartment
from tawthiq.accounts.queries import user_named
from tawthiq.cases.actions import restrict_file
from tawthiq.cases.queries import incident_numbered
from tawthiq.demonstration.living.june import hour
from tawthiq.demonstration.living.loading import Desk as Living

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def page_of(living: Living, desk: Desk, name: str, lang: str = "en") -> str:
    number = living.found.incident.number
    answer = desk(user_named(name), lang=lang).get(f"/incidents/{number}/")
    assert answer.status_code == 200
    return answer.content.decode().replace("\u2068", "").replace("\u2069", "")


def test_a_stranger_is_sent_to_log_in(living: Living, desk: Desk) -> None:
    assert desk().get(f"/incidents/{living.found.incident.number}/").status_code == 302


def test_an_incident_that_is_not_there_is_not_there(living: Living, desk: Desk) -> None:
    assert desk(user_named("carmen")).get("/incidents/I-999999/").status_code == 404


def test_the_range_begins_with_the_dead_that_were_seen(living: Living, desk: Desk) -> None:
    assert "At least 6 people killed" in page_of(living, desk, "carmen")


def test_a_reviewer_is_told_the_tolls_rooms_answer(living: Living, desk: Desk) -> None:
    page = page_of(living, desk, "carmen")

    assert "A massacre under the counting rule (5 civilians or more)" in page
    assert "4 June 2020" in page


def test_a_recorder_is_told_no_unpublished_number(living: Living, desk: Desk) -> None:
    assert "under the counting rule" not in page_of(living, desk, "amal")


def test_three_sources_are_two_because_two_quote_one_post(living: Living, desk: Desk) -> None:
    page = page_of(living, desk, "basil")

    assert "3 sources, 2 independent" in page
    assert "2 of them had it from the same place: post-june-3" in page


def test_the_dead_of_a_restricted_file_are_counted_and_not_shown(
    living: Living, desk: Desk
) -> None:
    dead = living.found.dead[0]
    group = Compartment.objects.get(code="custody")
    restrict_file(dead, [group], by=user_named("amal"), at=hour(9, 8), why="At risk.")

    seen, unseen = page_of(living, desk, "carmen"), page_of(living, desk, "hala")

    assert dead.number in seen
    assert "not shown" not in seen
    assert dead.number not in unseen
    assert "1 file is not shown" in unseen
    assert "At least 6 people killed" in unseen


def test_a_restricted_incident_is_not_there_for_others(living: Living, desk: Desk) -> None:
    file = incident_numbered(living.found.incident.number, user_named("amal"))
    group = Compartment.objects.get(code="custody")
    restrict_file(file, [group], by=user_named("amal"), at=hour(9, 8), why="At risk.")
    number = living.found.incident.number

    assert desk(user_named("hala")).get(f"/incidents/{number}/").status_code == 404
    assert number not in desk(user_named("hala")).get("/map/").content.decode()
    assert number in desk(user_named("carmen")).get("/map/").content.decode()


def test_the_page_speaks_arabic(living: Living, desk: Desk) -> None:
    page = page_of(living, desk, "carmen", "ar")

    assert "قتل 6 أشخاص على الأقل" in page
    assert "3 مصادر، عدد المستقل منها: 2" in page


def test_the_map_says_how_many_incidents_and_lists_them(living: Living, desk: Desk) -> None:
    page = desk(user_named("basil")).get("/map/?month=2020-06").content.decode()

    assert "incident in" in page
    assert living.found.incident.number in page
    assert " style=" not in page


def test_an_empty_month_says_so(living: Living, desk: Desk) -> None:
    page = desk(user_named("basil"), lang="ar").get("/map/?month=2019-01").content.decode()

    assert "لا حادثة متاحة لك" in page


def test_the_last_month_there_can_be_is_no_fault(living: Living, desk: Desk) -> None:
    assert desk(user_named("basil")).get("/map/?month=9999-12").status_code == 200
