"""What was typed survives the end of a session and a form that is left by mistake."""

import pytest
from playwright.sync_api import Dialog
from pytest_django.fixtures import Settings
from tests.build import Team
from tests.journeys.conftest import Sit

pytestmark = [pytest.mark.journey, pytest.mark.slow, pytest.mark.enable_socket]


@pytest.fixture(autouse=True)
def _one_factor(settings: Settings) -> None:
    settings.TAWTHIQ_SECOND_FACTOR = False


@pytest.mark.parametrize(("lang", "said"), [("ar", "انتهت الجلسة"), ("en", "session has ended")])
def test_a_page_stays_when_its_session_ended(sit: Sit, team: Team, lang: str, said: str) -> None:
    amal = sit(team.amal, lang)
    page = amal.go("/people/new/")
    page.fill("[name=person-whole_ar]", "فلان")

    amal.context.clear_cookies(name="session")
    page.fill("[name=facts-died_on]", "2020-05")
    page.wait_for_selector("[role=alert]")

    assert said in page.inner_text("[role=alert]")
    assert page.input_value("[name=person-whole_ar]") == "فلان"
    assert page.get_attribute("[role=alert] a", "target") == "_blank"


def test_a_form_with_unsaved_words_is_not_left_without_a_question(sit: Sit, team: Team) -> None:
    amal = sit(team.amal, "en")
    page = amal.go("/people/new/")
    asked: list[str] = []

    def stay(question: Dialog) -> None:
        asked.append(question.type)
        question.dismiss()

    page.on("dialog", stay)

    page.type("[name=person-whole_ar]", "فلان")
    page.close(run_before_unload=True)
    amal.context.pages[0].wait_for_timeout(300)

    assert asked == ["beforeunload"]
