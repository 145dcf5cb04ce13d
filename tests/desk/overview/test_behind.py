"""The files behind a number, the work at each stage, the charts as files."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests.desk.conftest import Desk

from tawthiq.accounts.queries import user_named
from tawthiq.demonstration.living.loading import Desk as Living

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
ADDRESS = "/month/2020-06/toll.civilians/"


def test_a_stranger_is_sent_to_log_in(living: Living, desk: Desk) -> None:
    assert desk().get(ADDRESS).status_code == 302


@pytest.mark.parametrize("name", ["basil", "amal"])
def test_who_may_not_see_unpublished_tolls_finds_nothing(
    living: Living, desk: Desk, name: str
) -> None:
    browser = desk(user_named(name))

    for address in (ADDRESS, "/month/2020-06/chart/party.csv", "/work/draft/"):
        assert browser.get(address).status_code == 404


def test_a_number_lists_its_files_and_says_how_many_are_not_shown(
    living: Living, desk: Desk
) -> None:
    seen = desk(user_named("carmen")).get(ADDRESS).content.decode()
    unseen = desk(user_named("hala")).get(ADDRESS).content.decode()

    assert living.found.held.number in seen
    assert "not shown" not in seen
    assert living.found.held.number not in unseen
    assert "not shown" in unseen


def test_a_massacre_is_followed_to_its_incident(living: Living, desk: Desk) -> None:
    page = desk(user_named("carmen")).get("/month/2020-06/massacres.count/").content.decode()

    assert living.found.incident.number in page


def test_a_number_that_no_month_has_is_not_there(living: Living, desk: Desk) -> None:
    browser = desk(user_named("carmen"))

    assert browser.get("/month/2020-06/toll.banana/").status_code == 404
    assert browser.get("/month/2020-06/chart/banana.csv").status_code == 404
    assert browser.get("/work/banana/").status_code == 404


def test_the_numbers_of_a_chart_go_out_as_csv(living: Living, desk: Desk) -> None:
    sheet = desk(user_named("carmen")).get("/month/2020-06/chart/area.csv").content.decode()

    assert sheet.splitlines()[0] == "\ufeffcode,label_en,label_ar,killed"
    assert "SY07,Idlib,إدلب,5" in sheet


def test_the_picture_of_a_chart_goes_out_as_svg(living: Living, desk: Desk) -> None:
    answer = desk(user_named("carmen"), lang="ar").get("/month/2020-06/chart/area.svg")

    assert answer["Content-Type"] == "image/svg+xml"
    assert answer.content.startswith(b"<svg")


def test_the_work_of_the_team_is_what_one_may_see(living: Living, desk: Desk) -> None:
    carmen = desk(user_named("carmen")).get("/work/draft/").content.decode()
    hala = desk(user_named("hala")).get("/work/draft/").content.decode()

    assert "Drafts: <bdi>2</bdi>" in carmen
    assert "Drafts: <bdi>3</bdi>" in hala  # one is the north's alone, where Hala is


def test_the_first_page_asks_a_bounded_number_of_questions(living: Living, desk: Desk) -> None:
    browser = desk(user_named("carmen"))
    browser.get("/")

    with CaptureQueriesContext(
        connection,
    ) as asked:
        browser.get("/")

    assert len(asked) <= 40
