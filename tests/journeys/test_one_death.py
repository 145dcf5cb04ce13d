"""One death, from what three sources say to the month that counts it, by three people at the desk."""

import re

import pytest
from playwright.sync_api import Page
from pytest_django.fixtures import Settings
from tests.browser import Visitor, faults_for_assistive_technology, forget_connections
from tests.build import Team
from tests.journeys.conftest import Sit

from tawthiq.cases.models import Finding, Person
from tawthiq.publishing.at_press import publish_signed
from tawthiq.publishing.models import Preparation
from tawthiq.releases.models import Edition
from tawthiq.ui.messages import say
from tawthiq.workspace.clock import now

pytestmark = [pytest.mark.journey, pytest.mark.slow, pytest.mark.enable_socket]

SOURCES = ("A witness (invented)", "A radio station (invented)", "A page of a town (invented)")


@pytest.fixture(autouse=True)
def _one_factor_in_june(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.TAWTHIQ_SECOND_FACTOR = False
    monkeypatch.setenv("TAWTHIQ_NOW", "2020-06-10T09:00:00+00:00")


def record(page: Page, lang: str) -> None:
    """Fill the one page on which a death is recorded, in the words of a documenter."""
    page.fill("[name=person-whole_ar]", "فلان كنان المثالي")
    page.click("button[name=suggest]")
    assert page.input_value("[name=person-family_ar]") == "المثالي"
    assert page.input_value("[name=person-given_en]")
    page.click("button[name=another]")
    page.evaluate(
        "document.querySelectorAll('main details').forEach((one) => { one.open = true; })"
    )
    for nth, title in enumerate(SOURCES):
        page.fill(f"[name=told{nth}-new_title]", title)
        page.select_option(f"[name=told{nth}-new_kind]", "media" if nth else "witness")
        page.select_option(f"[name=told{nth}-credibility]", "2")
        page.fill(
            f"[name=told{nth}-says_death]", {"ar": "قتل بقصف", "en": "Killed by shelling"}[lang]
        )
    page.select_option("[name=facts-sex]", "male")
    page.fill("[name=facts-age_low]", "30")
    page.fill("[name=facts-age_high]", "40")
    page.select_option("[name=facts-age_group]", "adult")
    page.select_option("[name=facts-fate_death]", "confirmed")
    for when in ("died_on", "event_on"):
        page.fill(f"[name=facts-{when}]", {"ar": "3 حزيران 2020", "en": "3 June 2020"}[lang])
    page.select_option("[name=facts-event_governorate]", "SY02")
    page.select_option("[name=facts-death_governorate]", "SY02")
    page.select_option("[name=facts-status]", "civilian")
    page.select_option("[name=facts-causes_attack]", "confirmed")
    page.select_option("[name=facts-means]", "airstrike")


def the_person() -> Person:
    person = Person.objects.get()
    forget_connections()
    return person


def stage_of(desk: Visitor) -> str:
    return desk.page.inner_text("#stage .stage >> nth=0")


def give_back(carmen: Visitor, number: str, why: str) -> None:
    """Let the reviewer open the file from the queue and return it."""
    carmen.go("/review/")
    carmen.page.click(f"[data-row] >> text={number}")
    carmen.go(f"/people/{number}/decide/")
    carmen.page.click("#return summary")
    carmen.page.fill("#return textarea", why)
    carmen.page.click("#return button[type=submit]")
    carmen.page.wait_for_load_state()


def submit_again(amal: Visitor, number: str, why: str, answer: str) -> None:
    """Let whoever recorded it read why it came back, answer, and submit."""
    amal.go(f"/people/{number}/propose/")
    assert why in amal.main()
    amal.page.fill("[name=said-reason]", answer)
    amal.page.click("button[name=deed][value=submit]")
    amal.page.wait_for_load_state()


def decide(carmen: Visitor, number: str, reason: str) -> None:
    """Let the reviewer take the file and decide."""
    carmen.go(f"/people/{number}/decide/")
    if carmen.page.locator("#decision").count() == 0:
        carmen.page.click(f"#stage button:has-text('{say(carmen.lang, 'review-take')}')")
        carmen.page.wait_for_load_state()
        carmen.go(f"/people/{number}/decide/")
    carmen.page.fill("[name=said-reason]", reason)
    carmen.page.click("#decision .actions button[type=submit]")
    carmen.page.wait_for_load_state()


@pytest.mark.timeout(120)
@pytest.mark.parametrize(
    ("lang", "why", "answer"),
    [("ar", "من رآه؟", "رآه شاهد."), ("en", "Who saw it?", "A witness saw it.")],
    ids=["ar", "en"],
)
def test_from_three_sources_to_a_published_month(
    sit: Sit, team: Team, lang: str, why: str, answer: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    amal, carmen = sit(team.amal, lang), sit(team.carmen, lang)

    amal.go("/people/new/")
    record(amal.page, lang)
    amal.page.click("button[name=submit]")
    amal.page.wait_for_url(re.compile(r"/people/P-\d+/"))
    number = the_person().number
    assert stage_of(amal) == say(lang, "word-stage-submitted")

    give_back(carmen, number, why)
    submit_again(amal, number, why, answer)
    decide(carmen, number, answer)

    amal.go(f"/people/{number}/")
    assert stage_of(amal) == say(lang, "word-stage-found")
    assert Finding.objects.get().outcome == "counted"
    monkeypatch.setenv("TAWTHIQ_NOW", "2020-07-02T09:00:00+00:00")
    publish_june(sit, team, lang)
    assert Edition.objects.get().name == "monthly-2020-06.1"
    assert [*amal.troubles, *carmen.troubles] == []
    forget_connections()


def publish_june(sit: Sit, team: Team, lang: str) -> None:
    """Prepare the month, sign it by two, and let the worker publish it."""
    dana, carmen = sit(team.dana, lang), sit(team.carmen, lang)
    dana.go("/publish/")
    dana.page.fill("[name=period]", "2020-06")
    dana.page.click("form[action='/publish/begin/'] button")
    dana.page.wait_for_url("**/publish/2020-06/")
    for signer in (dana, carmen):
        signer.go("/publish/2020-06/")
        signer.page.click("form[action$='/sign/'] button")
        signer.page.wait_for_load_state()
    dana.go("/publish/2020-06/")
    dana.page.click("form[action$='/send/'] button")
    dana.page.wait_for_selector("#progress")

    publish_signed(Preparation.objects.get().pk, at=now(), attempts=0)
    done = Preparation.objects.get()
    assert (done.state, done.trouble) == ("published", "")

    dana.go("/publish/")
    dana.page.click("a[href='/publish/editions/monthly-2020-06.1/']")
    assert "monthly-2020-06.1" in dana.main()
    assert faults_for_assistive_technology(dana.page) == []
    assert dana.troubles == []
