"""One's own account: invitation, password, address, language, sessions."""

import pytest
from django.contrib.sessions.models import Session
from django.test import Client
from pytest_django.fixtures import Settings
from tests.desk.conftest import Desk
from tests.desk.entrance.conftest import NOON, WORDS

from tawthiq.accounts.actions import add_user, invite_user
from tawthiq.accounts.models import User
from tawthiq.audit.queries import newest
from tawthiq.desk.entrance.speech import browser
from tawthiq.workspace.clock import now

pytestmark = pytest.mark.django_db
NEW = "seven loud stones walk"


def _invitation() -> tuple[User, str]:
    user = add_user("new", "recorder", by="tests", at=NOON)
    token = invite_user(user, by="tests", at=now())
    return user, f"/invitation/{user.pk}/{token}/"


@pytest.mark.parametrize(("lang", "said"), [("en", "Choose a password"), ("ar", "اختيار كلمة سر")])
def test_an_invitation_leads_in_and_on_to_the_second_factor(
    desk: Desk, settings: Settings, lang: str, said: str
) -> None:
    settings.TAWTHIQ_SECOND_FACTOR = True
    user, path = _invitation()
    client = desk(lang=lang)
    page = client.get(path).content.decode()
    assert said in page
    assert {"en": "once more", "ar": "مرة أخرى"}[lang] in page

    answer = client.post(path, {"password1": NEW, "password2": NEW})

    assert answer.headers["Location"] == "/"
    assert client.get("/account/kept/").headers["Location"] == "/account/second-factor/"
    assert client.get("/account/second-factor/telephone/").status_code == 200  # proof is fresh
    assert [entry.deed for entry in newest(3) if entry.actor == "new"][:2]
    assert User.objects.get(pk=user.pk).check_password(NEW)


@pytest.mark.parametrize(
    ("first", "second", "en", "ar"),
    [
        ("short", "short", "Too short", "قصيرة"),
        (NEW, NEW + "!", "differ", "مختلفتان"),
        ("password1234", "password1234", "Too easily guessed", "سهلة التخمين"),
        ("736459018273645", "736459018273645", "Digits alone", "الأرقام وحدها"),
        ("", "", "This is needed", "هذا مطلوب"),
    ],
)
def test_a_poor_password_is_refused_in_the_language_of_the_page(
    desk: Desk, first: str, second: str, en: str, ar: str
) -> None:
    _, path = _invitation()

    for lang, said in (("en", en), ("ar", ar)):
        page = desk(lang=lang).post(path, {"password1": first, "password2": second})
        assert said in page.content.decode()
        assert NEW not in page.content.decode()


@pytest.mark.parametrize(
    ("lang", "said"), [("en", "not good any more"), ("ar", "لم تعد هذه الدعوة")]
)
def test_a_dead_invitation_says_how_to_go_on(desk: Desk, lang: str, said: str) -> None:
    _, path = _invitation()
    desk().post(path, {"password1": NEW, "password2": NEW})

    for dead in (path, "/invitation/999999/a-b/"):
        answer = desk(lang=lang).get(dead)
        assert (answer.status_code, said in answer.content.decode()) == (404, True)


def test_a_changed_password_ends_every_other_session(proved: Desk, desk: Desk, noor: User) -> None:
    client, elsewhere = proved(noor), desk(noor)

    answer = client.post(
        "/account/password/", {"oldpassword": WORDS, "password1": NEW, "password2": NEW}
    )

    assert answer.status_code == 302
    assert "Every other session has ended" in client.get("/account/").content.decode()
    assert elsewhere.get("/account/").status_code == 302
    assert newest(1)[0].deed == "set_password"


def test_the_old_password_is_asked_for(proved: Desk, noor: User) -> None:
    page = proved(noor).post(
        "/account/password/", {"oldpassword": "wrong", "password1": NEW, "password2": NEW}
    )

    assert "not the password" in page.content.decode()


def test_a_language_is_remembered_on_the_account_and_in_the_browser(desk: Desk, noor: User) -> None:
    client = desk(noor, lang="en")

    answer = client.post("/language/", {"language": "ar", "next": "/account/"})

    assert answer.headers["Location"] == "/account/"
    assert User.objects.get(pk=noor.pk).language == "ar"
    assert 'dir="rtl"' in client.get("/account/").content.decode()


@pytest.mark.parametrize("away", ["https://evil.example/", "//evil.example", "javascript:alert(1)"])
def test_choosing_a_language_leads_nowhere_else(desk: Desk, away: str) -> None:
    answer = desk().post("/language/", {"language": "xx", "next": away})

    assert answer.headers["Location"] == "/"
    assert "language" not in answer.cookies


def test_the_account_s_language_greets_in_a_new_browser(desk: Desk, noor: User) -> None:
    client = desk(lang="en")

    answer = client.post("/account/login/", {"login": "noor", "password": WORDS})

    assert answer.cookies["language"].value == "ar"


def test_a_language_chosen_at_the_door_stays_chosen(desk: Desk, noor: User) -> None:
    client = desk()
    client.post("/language/", {"language": "en"})

    client.post("/account/login/", {"login": "noor", "password": WORDS})

    assert User.objects.get(pk=noor.pk).language == "en"


def test_an_address_for_the_digest_is_kept(desk: Desk, noor: User) -> None:
    client = desk(noor)

    assert "no e-mail address" in client.post("/account/", {"email": "x"}).content.decode()
    client.post("/account/", {"email": "noor@example.org"})

    assert 'value="noor@example.org"' in client.get("/account/").content.decode()


def test_sessions_elsewhere_are_listed_and_ended(desk: Desk, noor: User, amal: User) -> None:
    here, there, third, hers = desk(noor), desk(noor), desk(noor), desk(amal)
    for client in (there, third, here, hers):
        client.get("/account/")
    page = here.get("/account/sessions/").content.decode()
    ids = [part.split('"')[0] for part in page.split('name="session" value="')[1:]]
    assert ids[0] == "others"
    assert len(ids) == 3

    here.post("/account/sessions/", {"session": ids[1]})
    assert [client.get("/account/").status_code for client in (there, third)].count(302) == 1
    here.post("/account/sessions/", {"session": "others"})

    assert [client.get("/account/").status_code for client in (here, there, third, hers)] == [
        200, 302, 302, 200
    ]  # fmt: skip
    assert newest(1)[0].payload == {"sessions": 1}


def test_nobody_ends_a_session_of_somebody_else(desk: Desk, noor: User, amal: User) -> None:
    from allauth.usersessions.models import UserSession

    hers = desk(amal)
    hers.get("/account/")
    number = UserSession.objects.get(user=amal).pk

    assert desk(noor).post("/account/sessions/", {"session": number}).status_code == 404
    assert hers.get("/account/").status_code == 200


def test_a_session_lives_from_its_last_page(desk: Desk, noor: User) -> None:
    client = desk(noor)
    client.get("/account/")
    ends = Session.objects.get(session_key=client.session.session_key).expire_date

    assert 43_000 < (ends - now()).total_seconds() < 43_300


@pytest.mark.parametrize(
    ("agent", "said"),
    [
        (
            "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
            "Firefox, Linux",
        ),
        ("Mozilla/5.0 (Linux; Android 14) Chrome/140.0 Mobile Safari/537.36", "Chrome, Android"),
        ("curl/8", "curl/8"),
    ],
)
def test_a_session_is_named_by_its_browser(agent: str, said: str) -> None:
    assert browser(agent) == said


def test_the_watchman_is_told_that_all_is_well() -> None:
    assert Client().get("/health/").content == b"well\n"
