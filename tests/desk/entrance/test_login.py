"""Logging in: name, password, second factor; who fails, and what the trace says."""

import pytest
from django.test import Client
from pytest_django.fixtures import Settings
from tests.desk.conftest import Desk
from tests.desk.entrance.conftest import WORDS

from tawthiq.accounts.models import User
from tawthiq.audit.queries import newest

pytestmark = pytest.mark.django_db
LOGIN = "/account/login/"


def _deeds() -> list[str]:
    return [entry.deed for entry in newest(20)]


@pytest.mark.parametrize(("lang", "said"), [("en", "Log in"), ("ar", "تسجيل الدخول")])
def test_a_stranger_is_asked_for_name_and_password(desk: Desk, lang: str, said: str) -> None:
    page = desk(lang=lang).get(LOGIN).content.decode()

    assert said in page
    assert 'autocomplete="current-password"' in page
    assert "placeholder" not in page


def test_name_and_password_open_the_desk_and_the_trace_says_so(desk: Desk, noor: User) -> None:
    client = desk()

    answer = client.post(LOGIN, {"login": "Noor", "password": WORDS, "next": "/account/"})

    assert answer.headers["Location"] == "/account/"
    entry = next(entry for entry in newest(9) if entry.deed == "log_in")
    assert (entry.subject, entry.actor, entry.payload) == (
        f"U-{noor.pk}", "noor", {"by": ["password"]}
    )  # fmt: skip
    assert 43_100 < client.session.get_expiry_age() <= 43_200


@pytest.mark.parametrize("name", ["noor", "nobody"])
@pytest.mark.parametrize(
    ("lang", "said"), [("en", "do not belong together"), ("ar", "لا يتوافقان")]
)
def test_a_wrong_password_and_an_unknown_name_are_answered_alike(
    desk: Desk, noor: User, name: str, lang: str, said: str
) -> None:
    page = desk(lang=lang).post(LOGIN, {"login": name, "password": "wrong"}).content.decode()

    assert said in page
    assert "wrong" not in page.replace("field-wrong", "")


def test_failed_logins_are_traced_without_what_was_typed(desk: Desk, noor: User) -> None:
    client = desk()
    client.post(LOGIN, {"login": "noor", "password": "wrong"})
    for _ in range(3):
        client.post(LOGIN, {"login": "hunter2", "password": "wrong"})

    failed = [entry for entry in newest(9) if entry.deed == "fail_login"]

    assert sorted((entry.subject, entry.payload["failed"]) for entry in failed) == [
        ("U-0", 1), (f"U-{noor.pk}", 1)
    ]  # fmt: skip
    assert all("hunter2" not in entry.text for entry in failed)


def test_after_five_wrong_passwords_the_right_one_waits_too(desk: Desk, noor: User) -> None:
    for number in range(5):
        Client(REMOTE_ADDR=f"10.0.0.{number}").post(LOGIN, {"login": "noor", "password": "wrong"})

    answer = desk().post(LOGIN, {"login": "noor", "password": WORDS})

    assert "Too many tries" in answer.content.decode()
    desk().post(LOGIN, {"login": "noor", "password": WORDS})
    assert _deeds().count("throttle_login") == 1
    assert "log_in" not in _deeds()


def test_whoever_left_is_not_let_in(desk: Desk, noor: User, samir: User) -> None:
    from tests.desk.entrance.conftest import NOON

    from tawthiq.accounts.actions import retire_user

    retire_user(noor, by=samir, at=NOON)

    answer = desk().post(LOGIN, {"login": "noor", "password": WORDS}, follow=True)

    assert "This account is closed" in answer.content.decode()
    assert "log_in" not in _deeds()


def test_leaving_ends_the_session_and_is_traced(desk: Desk, noor: User) -> None:
    client = desk(noor)

    client.post("/account/logout/")

    assert newest(1)[0].deed == "log_out"
    assert client.get("/account/").status_code == 302


@pytest.mark.parametrize(
    "path", ["/account/signup/", "/account/password/reset/", "/account/email/"]
)
def test_nobody_makes_an_account_or_resets_a_password_by_e_mail(desk: Desk, path: str) -> None:
    assert desk().get(path).status_code == 404


def test_whoever_has_no_second_factor_comes_no_further_than_adding_one(
    desk: Desk, noor: User, settings: Settings
) -> None:
    settings.TAWTHIQ_SECOND_FACTOR = True
    client = desk(noor)

    answer = client.get("/account/kept/")

    assert answer.headers["Location"] == "/account/second-factor/"
    assert "One more step" in client.get("/account/second-factor/").content.decode()
    assert client.get("/account/kept/", headers={"hx-request": "true"}).status_code == 401
