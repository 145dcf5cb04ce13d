"""The second factor: set up, asked for, used once, sealed, never lost by mistake."""

import re
import time

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from django.test import Client
from pytest_django.fixtures import Settings
from tests.desk.conftest import Desk
from tests.desk.entrance.conftest import WORDS

from tawthiq.accounts.models import User
from tawthiq.audit.queries import newest

pytestmark = pytest.mark.django_db
APP = "/account/second-factor/telephone/"
LOGIN = "/account/login/"


@pytest.fixture(autouse=True)
def _asked(settings: Settings) -> None:
    settings.TAWTHIQ_SECOND_FACTOR = True


def code(secret: str, later: int = 0) -> str:
    return str(format_hotp_value(hotp_value(secret, int(time.time()) // 30 + later)))


def set_up(client: Client) -> str:
    """Set the app up and return its secret."""
    page = client.get(APP).content.decode()
    found = re.search(r'readonly value="([A-Z2-7]{32})"', page)
    assert found
    assert client.post(APP, {"code": code(found[1])}).status_code == 302
    return found[1]


@pytest.mark.parametrize(("lang", "said"), [("en", "Scan this with"), ("ar", "يمسح هذا الرمز")])
def test_the_app_is_set_up_with_a_picture_that_a_strict_policy_allows(
    proved: Desk, noor: User, lang: str, said: str
) -> None:
    answer = proved(noor, lang=lang).get(APP)

    assert said in answer.content.decode()
    assert 'src="data:image/svg+xml;base64,' in answer.content.decode()
    assert "img-src 'self' data:" in answer.headers["Content-Security-Policy"]
    assert "style=" not in answer.content.decode()


def test_setting_it_up_opens_the_desk_and_is_traced(proved: Desk, noor: User) -> None:
    client = proved(noor)
    assert client.get("/account/kept/").headers["Location"] == "/account/second-factor/"

    set_up(client)

    assert client.get("/account/kept/").headers["Location"] == "/"
    added = [entry for entry in newest(9) if entry.deed == "add_second_factor"]
    assert sorted(str(entry.payload["kind"]) for entry in added) == ["recovery_codes", "totp"]
    assert {entry.actor for entry in added} == {"noor"}


def test_the_secret_is_sealed_at_rest(proved: Desk, noor: User) -> None:
    secret = set_up(proved(noor))

    kept = Authenticator.objects.get(user=noor, type="totp").data["secret"]

    assert secret not in str(kept)
    assert str(kept).startswith("gAAAA")


def test_the_code_is_asked_for_after_the_password_and_is_good_once(
    proved: Desk, desk: Desk, noor: User
) -> None:
    secret = set_up(proved(noor))
    client = desk()

    first = client.post(LOGIN, {"login": "noor", "password": WORDS, "next": "/account/"})
    assert first.headers["Location"].startswith("/account/second-factor/login/")
    assert client.get("/account/").status_code == 302
    now = code(secret)
    done = client.post("/account/second-factor/login/", {"code": now})
    assert done.headers["Location"] == "/account/"
    assert next(e for e in newest(9) if e.deed == "log_in").payload == {"by": ["password", "totp"]}

    again = desk()
    again.post(LOGIN, {"login": "noor", "password": WORDS})
    page = again.post("/account/second-factor/login/", {"code": now}).content.decode()
    assert "was used already" in page
    assert again.get("/account/").status_code == 302


def test_a_wrong_code_is_traced_and_five_of_them_shut_the_door(
    proved: Desk, desk: Desk, noor: User
) -> None:
    secret = set_up(proved(noor))
    client = desk()
    client.post(LOGIN, {"login": "noor", "password": WORDS})
    for _ in range(5):
        client.post("/account/second-factor/login/", {"code": "abcdef"})

    page = client.post("/account/second-factor/login/", {"code": code(secret)}).content.decode()

    assert "Too many tries" in page
    failed = [entry for entry in newest(20) if entry.deed == "fail_login"]
    assert {str(entry.payload["step"]) for entry in failed} == {"code"}


def test_a_recovery_code_opens_the_account_once(proved: Desk, desk: Desk, noor: User) -> None:
    client = proved(noor)
    set_up(client)
    page = client.get("/account/second-factor/codes/").content.decode()
    codes = re.findall(r"<li><code>(\d{8})</code></li>", page)
    assert len(codes) == 10

    for expected in ("/", ""):
        fresh = desk()
        fresh.post(LOGIN, {"login": "noor", "password": WORDS})
        answer = fresh.post("/account/second-factor/login/", {"code": codes[0]})
        assert answer.headers.get("Location", "") == expected


def test_the_last_second_factor_is_kept(proved: Desk, noor: User) -> None:
    client = proved(noor)
    set_up(client)

    page = client.post(f"{APP}remove/").content.decode()

    assert "add another one first" in page
    assert Authenticator.objects.filter(user=noor, type="totp").exists()


def test_old_proof_is_asked_for_again_before_a_factor_is_added(desk: Desk, noor: User) -> None:
    client = desk(noor)

    answer = client.get(APP)
    assert answer.headers["Location"].startswith("/account/again/?next=")
    asked = client.get(answer.headers["Location"]).content.decode()
    assert "Is it still you?" in asked

    wrong = client.post("/account/again/", {"password": "wrong", "next": APP})
    assert "not the password" in wrong.content.decode()
    right = client.post("/account/again/", {"password": WORDS, "next": APP})
    assert right.headers["Location"] == APP
    assert client.get(APP).status_code == 200


def test_new_recovery_codes_end_the_old_ones(proved: Desk, noor: User) -> None:
    client = proved(noor)
    set_up(client)
    before = client.get("/account/second-factor/codes/").content.decode()

    client.post("/account/second-factor/codes/new/")

    after = client.get("/account/second-factor/codes/").content.decode()
    assert set(re.findall(r"<code>(\d{8})", before)).isdisjoint(re.findall(r"<code>(\d{8})", after))
    file = client.get("/account/second-factor/codes/file/")
    assert file.headers["Content-Disposition"].startswith("attachment")


@pytest.mark.parametrize(
    ("path", "en", "ar"),
    [
        ("/account/second-factor/", "Second factor", "عامل التحقق الثاني"),
        ("/account/second-factor/keys/", "None added", "لم يضف أي مفتاح"),
        ("/account/second-factor/keys/add/", "Add a key", "إضافة مفتاح"),
        ("/account/password/", "Change password", "تغيير كلمة السر"),
        ("/account/again/", "Is it still you?", "تأكيد الهوية"),
        ("/account/", "Account", "الحساب"),
        ("/account/logout/", "Log out", "تسجيل الخروج"),
        ("/account/inactive/", "is closed", "مغلق"),
        ("/account/sessions/", "logged in", "أين هذا الحساب مفتوح"),
    ],
)
def test_every_page_of_the_account_speaks_both_languages(
    proved: Desk, noor: User, path: str, en: str, ar: str
) -> None:
    for lang, said in (("en", en), ("ar", ar)):
        page = proved(noor, lang=lang).get(path).content.decode()

        assert said in page
        assert "allauth" not in re.sub(r'data-allauth-onload="[\w.]+"', "", page)
