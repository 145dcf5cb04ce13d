"""The list of people: one box, what it understood, why somebody is found, and who sees nobody."""

from typing import Any

import pytest
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
