"""The list of people: one box, what it understood, why somebody is found, and who sees nobody."""

from typing import Any

import pytest
from django.test import Client
from tests.desk.conftest import Desk
from tests.search.record import person_named

from tawthiq.accounts.models import User

pytestmark = pytest.mark.django_db


def plain(answer: Any) -> str:  # noqa: ANN401 - what the test client gives
    """Return a page without the signs that isolate names and numbers."""
    return bytes(answer.content).decode().replace("\u2068", "").replace("\u2069", "")


def test_a_stranger_is_sent_to_log_in(desk: Desk) -> None:
    answer = desk().get("/people/?q=سالم")

    assert answer.status_code == 302
    assert "next=" in answer.headers["Location"]


def test_whoever_works_here_no_more_sees_nothing(desk: Desk, basil: User) -> None:
    browser = desk(basil)
    User.objects.filter(pk=basil.pk).update(is_active=False)

    assert browser.get("/people/").status_code in {302, 404}


@pytest.mark.parametrize(
    ("lang", "count", "why"),
    [
        ("en", "1 person", "Ghassan: in the other script غسان"),
        ("ar", "شخص واحد", "Ghassan: بالحروف الأخرى غسان"),
    ],
)
def test_a_reader_finds_a_person_in_the_other_script_and_is_told_why(
    lang: str, count: str, why: str, desk: Desk, basil: User
) -> None:
    person = person_named(("غسان", "سالم", "", "الوهمي"))
    person_named(("هند", "سالم", "", "الوهمي"))

    page = plain(desk(basil, lang=lang).get("/people/?q=Ghassan"))

    assert person.number in page
    assert count in page
    assert why in page


@pytest.mark.parametrize(
    "query",
    [
        "q=<script>alert(1)</script>",
        "q=\u202e\u2066",
        "q=" + "م" * 10_000,
        "stage=banana&sex='--&killed=<b>&incident=999999999999999999999",
        "event=<script>&died=nonsense&compartment=1&page=-1&sort=banana",
        "q=P-99999999999999999999999",
        "q='\"%26|!():*<->",
    ],
)
def test_odd_questions_are_answered_and_nothing_of_them_is_run(
    query: str, desk: Desk, basil: User
) -> None:
    person_named(("<script>alert(2)</script>", "", "", ""))

    answer = desk(basil).get(f"/people/?{query}")

    assert answer.status_code == 200
    assert "<script>alert" not in plain(answer)


def test_a_page_after_the_last_leads_back_to_the_first(desk: Desk, basil: User) -> None:
    person_named(("هند", "", "", ""))

    answer = desk(basil).get("/people/?q=هند&page=77")

    assert answer.status_code == 302


def test_nothing_is_saved_or_asked_for_from_another_site(basil: User) -> None:
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(basil)

    for address in ("/searches/save/", "/exports/new/", "/exports/E-000001/approve/"):
        assert browser.post(address, {"name": "x", "purpose": "x"}).status_code == 403


@pytest.mark.parametrize(("lang", "said"), [("en", "Nobody fits"), ("ar", "لا أحد يطابق")])
def test_an_empty_list_says_how_to_go_on(lang: str, said: str, desk: Desk, basil: User) -> None:
    page = plain(desk(basil, lang=lang).get("/people/?q=Xyzzy"))

    assert said in page
    assert "P-\u2060000123" in page
