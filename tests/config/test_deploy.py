"""What Django itself asks of a site that others reach, and what every answer carries."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client
from pytest_django.fixtures import Settings
from tests.desk.conftest import Desk

from tawthiq.accounts.models import User
from tawthiq.workspace.logins import new_logins, write_logins
from tawthiq.workspace.places import VERSION, Card, write_card

CHECK = (sys.executable, "-m", "django", "check", "--deploy", "--fail-level", "WARNING")
ASK = (
    "from django.conf import settings as s; "
    "print(s.SESSION_COOKIE_NAME, s.SESSION_COOKIE_SECURE, s.SECURE_SSL_REDIRECT, s.ALLOWED_HOSTS, "
    "s.TAWTHIQ_SECOND_FACTOR, s.EMAIL_BACKEND.split('.')[-2], s.EMAIL_USE_SSL)"
)


def _in_production(*command: str, **more: str) -> subprocess.CompletedProcess[str]:
    told = {
        "DJANGO_SETTINGS_MODULE": "tawthiq.config.settings",
        "TAWTHIQ_SITE": "https://desk.example.org",
        "TAWTHIQ_HOME": "/nonexistent",
    }
    return subprocess.run(
        command, env=dict(os.environ) | told | more, capture_output=True, text=True, check=False
    )


@pytest.mark.slow
def test_django_finds_nothing_to_warn_of_in_production() -> None:
    said = _in_production(*CHECK)

    assert said.returncode == 0, said.stderr
    assert "no issues" in said.stdout
    assert settings.SILENCED_SYSTEM_CHECKS == []


@pytest.mark.slow
def test_a_site_is_reached_by_https_under_its_name_alone() -> None:
    said = _in_production(
        sys.executable, "-c", ASK, TAWTHIQ_SMTP="smtps://u:p%40@mail.example.org:465",
        TAWTHIQ_SECOND_FACTOR="off",
    )  # fmt: skip

    assert said.stdout.split("\n")[0] == (
        "__Host-session True True ['desk.example.org'] True smtp True"
    ), said.stderr


@pytest.mark.slow
@pytest.mark.parametrize(("synthetic", "asked"), [(True, "False"), (False, "True")])
def test_only_a_demonstration_goes_without_a_second_factor(
    tmp_path: Path, synthetic: bool, asked: str
) -> None:
    (tmp_path / "keys").mkdir()
    workspace = write_card(tmp_path, Card(VERSION, "syria", "0a1b2c3d", synthetic=synthetic))
    write_logins(workspace, new_logins("0a1b2c3d"))
    ask = "from django.conf import settings as s; print(s.TAWTHIQ_SECOND_FACTOR)"

    said = _in_production(
        sys.executable, "-c", ask, TAWTHIQ_SECOND_FACTOR="off", TAWTHIQ_HOME=str(tmp_path),
        TAWTHIQ_DATABASE_URL="postgresql://o:p@localhost/x",
    )  # fmt: skip

    assert said.stdout.strip() == asked, said.stderr


def test_nothing_is_ever_debugged_in_front_of_a_reader() -> None:
    assert settings.DEBUG is False


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/account/login/", "/nowhere/", "/account/", "/health/"])
def test_every_answer_forbids_what_no_page_of_ours_needs(desk: Desk, amal: User, path: str) -> None:
    for client in (desk(), desk(amal)):
        answer = client.get(path)

        policy = dict(
            part.strip().split(" ", 1)
            for part in answer.headers["Content-Security-Policy"].split(";")
        )
        assert policy == {
            "default-src": "'none'", "script-src": "'self'", "style-src": "'self'",
            "img-src": "'self' data:", "font-src": "'self'", "connect-src": "'self'",
            "form-action": "'self'", "frame-ancestors": "'none'", "base-uri": "'none'",
        }  # fmt: skip
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["X-Frame-Options"] == "DENY"
        assert answer.headers["Referrer-Policy"] == "same-origin"
        assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
        assert "no-store" in answer.headers["Cache-Control"]
        assert "camera=()" in answer.headers["Permissions-Policy"]


@pytest.mark.django_db
def test_a_page_names_no_third_party(desk: Desk, amal: User) -> None:
    page = desk(amal).get("/account/").content.decode()

    assert "http://" not in page.replace("http://testserver", "")
    assert "https://" not in page
    assert "<style" not in page


@pytest.mark.django_db
@pytest.mark.parametrize(("lang", "said"), [("en", "Something broke"), ("ar", "حدث خلل")])
def test_a_fault_says_a_number_and_nothing_of_what_was_there(
    desk: Desk, amal: User, monkeypatch: pytest.MonkeyPatch, lang: str, said: str
) -> None:
    def break_(_user: User) -> None:
        raise RuntimeError("فاطمة المثالية")

    monkeypatch.setattr("tawthiq.desk.entrance.views.compartments_of", break_)
    client = desk(amal, lang=lang)
    client.raise_request_exception = False

    answer = client.get("/account/")

    assert answer.status_code == 500
    assert said in answer.content.decode()
    assert "فاطمة" not in answer.content.decode()


@pytest.mark.django_db
def test_a_host_that_is_not_ours_is_answered_with_nothing(settings: Settings) -> None:
    answer = Client(headers={"host": "evil.example"}).get("/account/login/")

    assert answer.status_code == 400
    assert "evil" not in answer.content.decode()


@pytest.mark.django_db
def test_long_pages_travel_compressed(desk: Desk, amal: User) -> None:
    answer = desk(amal).get("/account/", headers={"accept-encoding": "gzip"})

    assert answer.headers["Content-Encoding"] == "gzip"
