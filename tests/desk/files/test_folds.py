"""The page that records a death begins short; what holds an answer or an error stands open."""

import re

import pytest
from tests.build import Team
from tests.desk.conftest import Desk
from tests.desk.files.sending import posted

from tawthiq.ui.messages import say

NEW = "/people/new/"


def is_open(page: str, field: str) -> bool:
    """Tell whether the innermost `<details>` around a field stands open, as a browser nests them."""
    before = page[: page.index(f'id="{field}"')]
    stack: list[bool] = []
    for tag in re.finditer(r"<(/?)details\b([^>]*)>", before):
        if tag[1]:
            stack.pop()
        else:
            stack.append(" open" in tag[2])
    assert stack, field
    return stack[-1]


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_the_page_opens_with_the_first_source_and_the_rest_closed(
    desk: Desk, team: Team, lang: str
) -> None:
    page = desk(team.amal, lang=lang).get(NEW).content.decode()

    assert say(lang, "files-fold-parts") in page
    assert say(lang, "fields-section-sure") in page
    assert is_open(page, "id_told0-source")
    assert not is_open(page, "id_told1-source")
    assert not is_open(page, "id_person-given_ar")
    assert not is_open(page, "id_person-notes")
    assert not is_open(page, "id_facts-fate_body")


@pytest.mark.parametrize(
    ("sent", "field"),
    [
        ({"facts__fate_death": "alive", "facts__fate_body": "offered"}, "id_facts-fate_body"),
        ({"told1__says_cause": "Gunfire"}, "id_told1-source"),
        ({"person__born_on": "01/02/1985"}, "id_person-born_on"),
        ({"person__given_en": "x" * 10_000}, "id_person-given_en"),
    ],
)
def test_what_is_wrong_stands_open(
    desk: Desk, team: Team, sent: dict[str, str], field: str
) -> None:
    answer = posted(desk(team.amal), NEW, **sent, submit="1")

    page = answer.content.decode()
    assert answer.status_code == 422
    assert is_open(page, field)
    assert f'href="#{field}"' in page


def test_another_source_comes_open(desk: Desk, team: Team) -> None:
    page = posted(desk(team.amal), NEW, another="1").content.decode()

    assert is_open(page, "id_told2-source")
    assert not is_open(page, "id_told1-source")
