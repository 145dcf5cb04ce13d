"""The first page: who sees unpublished numbers, and that they are the tolls room's own."""

import pytest
from tests import build
from tests.desk.conftest import Desk

from tawthiq.accounts.models import User
from tawthiq.cases.actions import record_finding
from tawthiq.domain.attribution import Attribution, Kind
from tawthiq.domain.findings import PersonFacts
from tawthiq.domain.packs import Pack
from tawthiq.reference.queries import current_pack
from tawthiq.workspace.places import Workspace

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.fixture
def june(register: Workspace) -> build.Team:
    """Three documented in May, one of them died in April; one in June."""
    team = build.team()
    pack = current_pack().pack
    for day in (2, 12, 20):
        told = build.facts(
            event_governorate="SY02",
            death_governorate="SY02",
            origin_governorate="SY07",
            attribution=Attribution.of(Kind.SOLE, "russia"),
            means="airstrike",
        )
        _find(team, pack, told, day=day, month=5)
    told = build.facts(
        event_governorate="SY07",
        death_governorate="SY07",
        origin_governorate="SY07",
        attribution=Attribution(),
        means="airstrike",
    )
    _find(team, pack, told, day=3, month=6)
    return team


def _find(team: build.Team, pack: Pack, told: PersonFacts, *, day: int, month: int) -> None:
    at = build.noon(2020, month, day)
    record_finding(build.person(team, at=at), told, build.decision(team, at, pack=pack))


def test_a_stranger_is_sent_to_log_in(register: Workspace, desk: Desk) -> None:
    assert desk().get("/").status_code == 302


def test_a_recorder_sees_no_unpublished_number(june: build.Team, desk: Desk) -> None:
    page = desk(june.amal).get("/").content.decode()

    assert "Not published" not in page
    assert "documented killed in" not in page


def test_a_reviewer_sees_the_month_as_it_stands(june: build.Team, desk: Desk) -> None:
    page = desk(june.carmen).get("/").content.decode()

    assert "civilian documented killed in" in page
    assert "so far" in page
    assert 'href="/month/2020-06/toll.civilians/"' in page
    assert "Not published: as known now" in page


def test_a_running_month_is_compared_with_the_same_day(june: build.Team, desk: Desk) -> None:
    page = _plain(desk(june.carmen).get("/").content.decode())

    assert "1 documented so far, against 1 by the same day of May 2020 and 3 in the whole" in page


def test_a_whole_month_is_compared_by_both_dates(june: build.Team, desk: Desk) -> None:
    page = _plain(desk(june.carmen).get("/?month=2020-05").content.decode())

    assert "3 civilians documented killed in May 2020" in page
    assert "nothing is compared" in page


def test_the_page_speaks_arabic(june: build.Team, desk: Desk) -> None:
    page = _plain(desk(june.carmen, lang="ar").get("/").content.decode())

    assert 'dir="rtl"' in page
    assert "وثق في حزيران 2020 حتى الآن مقتل مدني واحد" in page
    assert "غير منشور" in page


def test_a_month_that_is_none_is_refused(june: build.Team, desk: Desk) -> None:
    browser = desk(june.carmen)

    assert browser.get("/?month=2020").status_code == 422
    assert browser.get("/?month=<script>").status_code == 422


def test_nothing_on_the_page_is_styled_or_scripted_in_place(june: build.Team, desk: Desk) -> None:
    page = desk(june.carmen).get("/").content.decode()

    assert " style=" not in page
    assert "<script>" not in page


def test_everybody_who_works_here_sees_the_first_page(
    june: build.Team, basil: User, desk: Desk
) -> None:
    assert desk(basil).get("/").status_code == 200


def _plain(page: str) -> str:
    """Leave out the marks that isolate a name or a number."""
    return page.replace("\u2068", "").replace("\u2069", "")
