"""Saved searches: one's own, with how many they find now and how many more than at the last look."""

import pytest
from tests.desk.conftest import Desk
from tests.desk.finding.test_people import plain
from tests.search.record import person_named

from tawthiq.accounts.models import User
from tawthiq.search.models import SavedSearch

pytestmark = pytest.mark.django_db


def test_a_stranger_is_sent_to_log_in(desk: Desk) -> None:
    assert desk().get("/searches/").status_code == 302
    assert desk().post("/searches/save/", {"name": "x"}).status_code == 302


def test_another_persons_search_is_not_there(desk: Desk, amal: User, basil: User) -> None:
    desk(basil).post("/searches/save/", {"name": "mine", "q": "هند"})
    kept = SavedSearch.objects.get()

    assert desk(amal).get(f"/searches/{kept.pk}/").status_code == 404
    assert desk(amal).post(f"/searches/{kept.pk}/give-up/").status_code == 404
    assert "mine" not in plain(desk(amal).get("/searches/"))


@pytest.mark.parametrize(
    ("lang", "more", "same"),
    [
        ("en", "1 more than when you last looked", "As when you last looked"),
        ("ar", "زاد واحد منذ آخر اطلاع", "كما كان عند آخر اطلاع"),
    ],
)
def test_a_saved_search_says_how_many_more_it_finds_until_it_is_looked_at(
    lang: str, more: str, same: str, desk: Desk, basil: User
) -> None:
    browser = desk(basil, lang=lang)
    person_named(("هند", "سالم", "", ""))
    browser.post("/searches/save/", {"name": "هند", "q": "هند"})
    person_named(("هند", "نادر", "", ""))

    assert more in plain(browser.get("/searches/"))
    key = SavedSearch.objects.get().pk
    assert browser.get(f"/searches/{key}/").headers["Location"].startswith("/people/?q=")
    assert same in plain(browser.get("/searches/"))


def test_a_name_is_taken_once_and_a_search_that_is_given_up_frees_it(
    desk: Desk, basil: User
) -> None:
    browser = desk(basil)
    for _ in range(2):
        browser.post("/searches/save/", {"name": "mine", "q": "هند"})
    assert SavedSearch.objects.count() == 1

    browser.post(f"/searches/{SavedSearch.objects.get().pk}/give-up/")
    browser.post("/searches/save/", {"name": "mine", "q": "هند"})

    assert SavedSearch.objects.filter(given_up_at__isnull=True).count() == 1
    assert SavedSearch.objects.get(given_up_at__isnull=False).asked == {}
