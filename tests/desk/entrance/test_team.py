"""The steward's pages: people, roles, invitations, rights, compartments."""

import re

import pytest
from allauth.mfa.models import Authenticator
from pytest_django.fixtures import Settings
from tests.desk.conftest import Desk
from tests.desk.entrance.conftest import NOON, WORDS

from tawthiq.accounts.actions import retire_user
from tawthiq.accounts.models import User
from tawthiq.accounts.queries import compartments_of, user_named
from tawthiq.audit.queries import newest

pytestmark = pytest.mark.django_db
TEAM = "/team/"


def test_a_stranger_and_the_wrong_role_find_no_team(desk: Desk, dana: User) -> None:
    assert desk().get(TEAM).status_code == 302
    assert desk(dana).get(TEAM).status_code == 404


@pytest.mark.parametrize(
    ("lang", "said"), [("en", "no second factor yet"), ("ar", "بلا عامل تحقق ثان بعد")]
)
@pytest.mark.usefixtures("noor")
def test_the_team_is_listed_with_roles_and_states(
    desk: Desk, samir: User, amal: User, settings: Settings, lang: str, said: str
) -> None:
    retire_user(amal, by=samir, at=NOON)
    assert said not in desk(samir, lang=lang).get(TEAM).content.decode()
    settings.TAWTHIQ_SECOND_FACTOR = True
    Authenticator.objects.create(user=samir, type="totp", data={})

    page = desk(samir, lang=lang).get(TEAM).content.decode()

    assert "noor" in page
    assert said in page
    assert {"en": "retired", "ar": "لم يعد يعمل هنا"}[lang] in page


def test_somebody_is_added_and_the_invitation_is_shown_once(proved: Desk, samir: User) -> None:
    client = proved(samir)

    page = client.post("/team/add/", {"username": "huda", "role": "reviewer"}).content.decode()

    link = re.search(r'value="http://testserver(/invitation/\d+/[\w-]+/)"', page)
    assert link
    assert user_named("huda").role == "reviewer"
    assert proved().get(link[1]).status_code == 200
    assert link[1] not in client.get("/team/people/huda/").content.decode()


@pytest.mark.parametrize(
    ("name", "lang", "said"),
    [("two words", "en", "one word"), ("noor", "ar", "هذا الاسم لغيره"), ("", "en", "needed")],
)
def test_a_wrong_name_comes_back_with_what_was_typed(
    proved: Desk, samir: User, noor: User, name: str, lang: str, said: str
) -> None:
    answer = proved(samir, lang=lang).post("/team/add/", {"username": name, "role": "editor"})

    assert said in answer.content.decode()
    assert '<option value="editor" selected>' in answer.content.decode()


def test_a_steward_without_fresh_proof_is_asked_and_the_deed_goes_on_after_it(
    desk: Desk, samir: User, noor: User
) -> None:
    from tawthiq.accounts.actions import set_password

    set_password(samir, WORDS, by="samir", at=NOON)
    client = desk(samir)

    asked = client.post("/team/people/noor/", {"deed": "role", "role": "editor"})
    assert asked.headers["Location"].startswith("/account/again/")
    assert user_named("noor").role == "recorder"
    client.post(asked.headers["Location"], {"password": WORDS, "next": "/team/people/noor/"})

    assert user_named("noor").role == "editor"


@pytest.mark.parametrize(
    ("deed", "traced"),
    [
        ({"deed": "role", "role": "editor"}, "change_role"),
        ({"deed": "invite"}, "invite_user"),
        ({"deed": "reset"}, "reset_second_factor"),
        ({"deed": "retire"}, "retire_user"),
        ({"deed": "give_identities"}, "give_identities"),
    ],
    ids=lambda one: one.get("deed") if isinstance(one, dict) else "",
)
def test_a_deed_about_somebody_is_done_and_traced(
    proved: Desk, samir: User, noor: User, deed: dict[str, str], traced: str
) -> None:
    proved(samir).post("/team/people/noor/", deed)

    entry = next(entry for entry in newest(5) if entry.deed == traced)
    assert (entry.subject, entry.actor) == (f"U-{noor.pk}", "samir")


@pytest.mark.parametrize("deed", ["role", "retire", "give_identities", "reset", "invite"])
def test_no_steward_decides_about_themselves(proved: Desk, samir: User, deed: str) -> None:
    answer = proved(samir).post("/team/people/samir/", {"deed": deed, "role": "reader"})

    assert answer.status_code == 422
    after = user_named("samir")
    assert (after.role, after.is_active, after.sees_identities) == ("steward", True, False)


def test_somebody_comes_back_by_a_new_invitation(proved: Desk, samir: User, noor: User) -> None:
    retire_user(noor, by=samir, at=NOON)

    page = proved(samir).post("/team/people/noor/", {"deed": "readmit"}).content.decode()

    assert "/invitation/" in page
    assert user_named("noor").is_active


def test_a_compartment_is_opened_and_people_are_let_in_and_out(
    proved: Desk, samir: User, noor: User
) -> None:
    client = proved(samir, lang="ar")
    told = {"code": "north", "name_ar": "الشمال", "name_en": "The north"}
    assert client.post("/team/compartments/open/", told).headers["Location"].endswith("/north/")
    assert "لا أعضاء" in client.get("/team/compartments/north/").content.decode()

    client.post("/team/compartments/north/", {"deed": "admit", "who": "noor"})
    assert [group.code for group in compartments_of(noor)] == ["north"]
    assert "عضو واحد" in client.get("/team/compartments/north/").content.decode()
    client.post("/team/people/noor/", {"deed": "dismiss", "compartment": "north"})
    assert not compartments_of(noor)
    client.post("/team/people/noor/", {"deed": "admit", "compartment": "north"})
    assert "الشمال" in client.get("/team/people/noor/").content.decode()

    again = client.post("/team/compartments/open/", told).content.decode()
    assert "هذا الرمز لمجموعة أخرى" in again
    alone = client.post("/team/compartments/north/", {"deed": "admit", "who": "samir"})
    assert alone.status_code == 422


@pytest.mark.parametrize("path", ["/team/people/eve/", "/team/compartments/nowhere/"])
def test_who_and_what_is_not_there_is_not_there(proved: Desk, samir: User, path: str) -> None:
    assert proved(samir).get(path).status_code == 404


def test_letters_that_no_text_has_are_refused_wherever_they_come(proved: Desk, samir: User) -> None:
    client = proved(samir)

    answers = [
        client.get("/team/people/%00/"),
        client.get("/team/?q=a%00b"),
        client.post("/team/people/samir/", {"deed": "\0"}),
        client.post("/drafts/keep/", {"place": "/people/new/", "a\0b": "x"}),
    ]

    assert [answer.status_code for answer in answers] == [400, 400, 400, 400]


def test_a_name_is_shown_safely(proved: Desk, samir: User) -> None:
    page = proved(samir).post(
        "/team/add/", {"username": "<script>alert(1)</script>", "role": "reader"}
    )

    assert "<script>alert" not in page.content.decode()
