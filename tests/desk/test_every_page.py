"""What stands on every page of the desk, whoever made it."""

import re

import pytest
from tests import build
from tests.desk.conftest import Desk

from tawthiq.accounts.models import User
from tawthiq.domain.fate import Death, Fate
from tawthiq.domain.findings import PersonFacts
from tawthiq.reference.actions import load_pack
from tawthiq.review.actions import Draft, propose, submit

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_an_address_that_is_not_there_says_so_in_the_language_of_the_page(
    desk: Desk, amal: User, lang: str
) -> None:
    page = desk(amal, lang=lang).get("/nowhere/at-all/")

    assert page.status_code == 404
    said = {"ar": "لا يوجد هنا ما يخصك", "en": "There is nothing here for you"}[lang]
    assert said in page.content.decode()
    assert f'<html lang="{lang}" dir="{"rtl" if lang == "ar" else "ltr"}"' in page.content.decode()


def test_a_stranger_is_shown_no_part_of_the_desk(desk: Desk) -> None:
    page = desk().get("/nowhere/").content.decode()

    assert "<nav" not in page
    assert "bar-search" not in page


@pytest.mark.parametrize(("lang", "said"), [("ar", "ملف واحد في الانتظار"), ("en", "file waits")])
def test_the_bar_says_how_much_waits_for_whoever_looks(desk: Desk, lang: str, said: str) -> None:
    team = build.team()
    load_pack("syria", by="tests", at=build.START)
    draft = Draft(facts=PersonFacts(fate=Fate(Death.CONFIRMED)))
    proposal = propose(build.person(team), draft, by=team.amal, at=build.noon(2020, 5, 3))
    submit(proposal, by=team.amal, at=build.noon(2020, 5, 3, 13))

    assert said in desk(team.carmen, lang=lang).get("/help/").content.decode()
    assert said not in desk(team.amal, lang=lang).get("/help/").content.decode()


def test_a_part_that_is_not_for_a_role_is_not_in_the_bar(desk: Desk) -> None:
    team = build.team()

    assert 'href="/team/"' in desk(team.samir).get("/help/").content.decode()
    assert 'href="/team/"' not in desk(team.amal).get("/help/").content.decode()


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_no_browser_sends_a_page_or_what_is_typed_away_to_be_translated_or_spelt(
    desk: Desk, amal: User, lang: str
) -> None:
    page = desk(amal, lang=lang).get("/help/").content.decode()

    assert ' translate="no">' in page
    assert '<meta name="google" content="notranslate">' in page
    assert '<body spellcheck="false"' in page


@pytest.mark.parametrize("address", ["/people/", "/incidents/", "/sources/", "/places/", "/help/"])
def test_no_browser_keeps_what_was_searched_for(desk: Desk, amal: User, address: str) -> None:
    page = desk(amal).get(address).content.decode()

    boxes = re.findall(r'<input[^>]*type="search"[^>]*>', page)
    assert boxes
    assert all('autocomplete="off"' in box for box in boxes)
