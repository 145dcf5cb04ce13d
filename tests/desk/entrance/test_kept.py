"""A form sent after the session had ended is kept for its sender, and for nobody else."""

from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session
from django.test import Client
from tests.desk.conftest import Desk
from tests.desk.entrance.conftest import WORDS

from tawthiq.accounts.actions import set_password
from tawthiq.accounts.models import User
from tawthiq.workspace.clock import now

pytestmark = pytest.mark.django_db
FORM = {"given_ar": "فاطمة", "places": ["1", "2"], "csrfmiddlewaretoken": "x", "text": "\nb"}
PATH = "/people/new/?from=here"


def _ended(client: Client) -> Client:
    key = client.session.session_key
    Session.objects.filter(session_key=key).update(expire_date=now() - timedelta(minutes=1))
    return client


def _log_in(client: Client, name: str) -> None:
    client.post("/account/login/", {"login": name, "password": WORDS, "next": "/account/kept/"})


def test_the_form_is_offered_again_to_its_sender(desk: Desk, noor: User) -> None:
    client = _ended(desk(noor))

    sent = client.post(PATH, FORM)
    assert sent.headers["Location"] == "/account/login/?next=%2Faccount%2Fkept%2F"
    _log_in(client, "noor")
    page = client.get("/account/kept/").content.decode()

    assert f'action="{PATH}"' in page
    assert '<textarea hidden name="given_ar">\nفاطمة</textarea>' in page
    assert page.count('name="places"') == 2
    assert '<textarea hidden name="text">\n\nb</textarea>' in page
    assert 'name="csrfmiddlewaretoken">' not in page


def test_nothing_of_it_stands_open_in_the_session(desk: Desk, noor: User) -> None:
    client = _ended(desk(noor))

    client.post(PATH, FORM)

    assert "فاطمة" not in str(dict(client.session.items()))


def test_nobody_else_is_shown_it(desk: Desk, noor: User, amal: User) -> None:
    set_password(amal, WORDS, by="amal", at=now())
    client = _ended(desk(noor))
    client.post(PATH, FORM)

    _log_in(client, "amal")
    answer = client.get("/account/kept/")

    assert answer.headers["Location"] == "/"
    assert "kept" not in client.session


def test_a_stranger_keeps_nothing(desk: Desk, noor: User) -> None:
    for client in (desk(), Client(headers={"cookie": "session=abcdefabcdefabcdef"})):
        answer = client.post(PATH, FORM)

        assert answer.headers["Location"] == "/account/login/?next=%2F"
        assert not Session.objects.exists()


def test_a_session_that_was_ended_on_purpose_keeps_nothing(desk: Desk, noor: User) -> None:
    client = desk(noor)
    Session.objects.all().delete()

    assert "kept" not in client.post(PATH, FORM).headers["Location"]


def test_too_much_is_not_kept(desk: Desk, noor: User) -> None:
    client = _ended(desk(noor))

    answer = client.post(PATH, {"text": "x" * 400_000})

    assert "kept" not in answer.headers["Location"]


def test_it_is_forgotten_when_it_was_sent_again_or_not_wanted(desk: Desk, noor: User) -> None:
    for path, form in (("/account/", {"_kept": "1", "email": ""}), ("/account/kept/", {})):
        client = _ended(desk(noor))
        client.post(PATH, FORM)
        _log_in(client, "noor")

        client.post(path, form)

        assert "kept" not in client.session
