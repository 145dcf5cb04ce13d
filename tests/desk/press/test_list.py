"""The list of what is published and on its way, and how a period is begun."""

import pytest
from tests import build
from tests.desk.conftest import Desk
from tests.publishing.preparing import JUNE, in_force, month, signed

from tawthiq.publishing.actions import publish
from tawthiq.publishing.models import Preparation
from tawthiq.publishing.queries import bare_order

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def test_a_stranger_is_sent_to_log_in(desk: Desk, team: build.Team) -> None:
    assert desk().get("/publish/").status_code == 302


@pytest.mark.parametrize("name", ["amal", "basil"])
def test_a_reader_sees_what_is_published_and_nothing_on_its_way(
    desk: Desk, team: build.Team, name: str
) -> None:
    publish(bare_order(signed(team)), by=team.dana, at=JUNE)

    told = desk(getattr(team, name)).get("/publish/").content.decode()

    assert "monthly-2020-05.1" in told
    assert "Signed by two" not in told
    assert desk(getattr(team, name)).post("/publish/begin/").status_code == 404


@pytest.mark.parametrize(("lang", "said"), [("en", "Being prepared"), ("ar", "قيد الإعداد")])
def test_a_reviewer_sees_what_is_on_its_way(
    desk: Desk, team: build.Team, lang: str, said: str
) -> None:
    month(team)

    told = desk(team.carmen, lang=lang).get("/publish/").content.decode()

    assert said in told
    assert "/publish/2020-05/" in told


@pytest.mark.parametrize(
    ("lang", "said"), [("en", "Nothing has been published"), ("ar", "لم ينشر شيء")]
)
def test_an_empty_list_says_what_belongs_there(
    desk: Desk, team: build.Team, lang: str, said: str
) -> None:
    in_force()

    assert said in desk(team.carmen, lang=lang).get("/publish/").content.decode()


def test_a_month_is_begun(desk: Desk, team: build.Team) -> None:
    month(team)
    Preparation.objects.exclude(period="2020-05")

    page = desk(team.carmen).post("/publish/begin/", {"kind": "daily", "period": "2020-05-03"})

    assert (page.status_code, page.headers["Location"]) == (302, "/publish/2020-05-03/")


@pytest.mark.parametrize(
    ("kind", "period"),
    [
        ("monthly", "2020-05-11"),
        ("daily", "2020-05"),
        ("weekly", "2020-05"),
        ("monthly", "2020-13"),
        ("monthly", "2020-07"),
        ("monthly", ""),
        ("monthly", "<script>" + "9" * 10_000),
        ("preliminary", "2020"),
    ],
)
def test_a_period_that_is_none_comes_back_with_what_was_typed(
    desk: Desk, team: build.Team, kind: str, period: str
) -> None:
    month(team)

    page = desk(team.carmen).post("/publish/begin/", {"kind": kind, "period": period})

    assert page.status_code == 422
    assert "error-summary" in page.content.decode()
    assert "<script>9" not in page.content.decode()
    assert Preparation.objects.count() == 1
