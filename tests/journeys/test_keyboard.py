"""The desk by keyboard alone, on an Arabic keyboard too."""

import pytest
from pytest_django.fixtures import Settings
from tests.build import Team
from tests.journeys.conftest import Sit

pytestmark = [
    pytest.mark.journey,
    pytest.mark.slow,
    pytest.mark.enable_socket,
]


@pytest.fixture(autouse=True)
def _one_factor(settings: Settings) -> None:
    settings.TAWTHIQ_SECOND_FACTOR = False


def test_rows_are_walked_and_opened_by_keys(sit: Sit, team: Team) -> None:
    basil = sit(team.basil, "en")
    basil.go("/help/")
    rows = basil.page.locator("[data-row]")

    basil.page.keyboard.press("j")
    basil.page.keyboard.press("j")
    assert "is-here" in (rows.nth(1).get_attribute("class") or "")
    basil.page.keyboard.press("k")
    basil.page.keyboard.press("o")
    basil.page.wait_for_url("**/help/*/")

    assert basil.troubles == []


def test_the_keys_are_shown_and_put_away(sit: Sit, team: Team) -> None:
    basil = sit(team.basil, "en")
    page = basil.go("/help/")

    page.keyboard.press("?")
    assert page.locator("dialog#keys").is_visible()
    page.keyboard.press("Escape")
    assert not page.locator("dialog#keys").is_visible()

    page.keyboard.press("/")
    page.keyboard.type("jok")
    assert page.locator("main [data-search]").input_value() == "jok"
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement === document.body")


def test_the_place_of_a_key_counts_on_an_arabic_keyboard(sit: Sit, team: Team) -> None:
    page = sit(team.basil, "ar").go("/help/")

    page.evaluate(
        "document.dispatchEvent(new KeyboardEvent('keydown', {key: 'ت', code: 'KeyJ', bubbles: true}))"
    )

    assert page.locator("[data-row].is-here").count() == 1


def test_the_first_tab_leads_past_the_bar(sit: Sit, team: Team) -> None:
    page = sit(team.basil, "en").go("/help/")

    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip-link"
    page.keyboard.press("Enter")

    assert page.evaluate("document.activeElement.id") == "main"
