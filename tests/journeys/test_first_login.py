"""The first day at the desk: a password, a second factor of either kind, and in again."""

import time

import pytest
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from tests import build
from tests.browser import Visitor, faults_for_assistive_technology, forget_connections
from tests.build import Team
from tests.journeys.conftest import Sit

from tawthiq.accounts.actions import add_user, set_password

pytestmark = [pytest.mark.journey, pytest.mark.slow, pytest.mark.enable_socket]

WORDS = "four quiet lemons sing"


@pytest.fixture
def noor(team: Team) -> str:
    """Somebody who was given a password and has no second factor yet; their name."""
    user = add_user("noor", "recorder", by="tests", at=build.START)
    set_password(user, WORDS, by="noor", at=build.START)
    forget_connections()
    return user.username


def code(secret: str, later: int = 0) -> str:
    """Return the code that a telephone shows `later` half-minutes from now."""
    return str(format_hotp_value(hotp_value(secret, int(time.time() // 30) + later)))


def log_in(desk: Visitor, name: str) -> None:
    desk.go("/")
    desk.page.fill("[name=login]", name)
    desk.page.fill("[name=password]", WORDS)
    desk.page.click("main button[type=submit]")


def log_out(desk: Visitor) -> None:
    desk.page.click("form[action='/account/logout/'] button")
    desk.page.wait_for_url("**/account/login/**")


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_nobody_sees_the_desk_before_a_second_factor(sit: Sit, noor: str, lang: str) -> None:
    desk = sit(lang=lang)

    log_in(desk, noor)
    assert desk.at() == "/account/second-factor/"
    assert faults_for_assistive_technology(desk.page) == []
    desk.go("/people/")
    assert desk.at() == "/account/second-factor/"

    desk.page.click("a[href='/account/second-factor/telephone/']")
    secret = desk.page.input_value("#secret")
    desk.page.fill("[name=code]", code(secret))
    desk.page.click("main button[type=submit]")
    desk.page.wait_for_selector(".entrance-codes")
    assert desk.page.locator(".entrance-codes li").count() == 10
    desk.go("/")
    assert desk.page.locator("header.bar nav").count() == 1

    log_out(desk)
    log_in(desk, noor)
    assert desk.at().startswith("/account/second-factor/login/")
    desk.page.fill("[name=code]", "000000")
    desk.page.click("main .panel button[type=submit] >> nth=0")
    assert desk.page.locator(".error-summary").count() == 1
    desk.page.fill("[name=code]", code(secret, later=1))
    desk.page.click("main .panel button[type=submit] >> nth=0")
    desk.page.wait_for_selector("header.bar nav")
    assert desk.at() == "/"
    assert desk.troubles == []


def test_a_key_serves_as_the_second_factor(sit: Sit, noor: str) -> None:
    desk = sit(lang="ar")
    device = desk.context.new_cdp_session(desk.page)
    device.send("WebAuthn.enable")
    device.send(
        "WebAuthn.addVirtualAuthenticator",
        {
            "options": {
                "protocol": "ctap2",
                "transport": "internal",
                "hasResidentKey": True,
                "hasUserVerification": True,
                "isUserVerified": True,
                "automaticPresenceSimulation": True,
            }
        },
    )

    log_in(desk, noor)
    desk.go("/account/second-factor/keys/add/")
    desk.page.fill("[name=name]", "telephone")
    desk.page.click("#mfa_webauthn_add")
    desk.page.wait_for_url(lambda url: "keys/add" not in url)

    desk.go("/")
    log_out(desk)
    log_in(desk, noor)
    desk.page.click("#mfa_webauthn_authenticate")
    desk.page.wait_for_selector("header.bar nav")
    assert desk.at() == "/"
    assert desk.troubles == []
