"""The invitation: once, for three days, and only the last; and the password it leads to."""

from datetime import timedelta

import pytest
from tests import build

from tawthiq.accounts.actions import (
    accept_invitation,
    add_user,
    choose_language,
    invite_user,
    retire_user,
    set_address,
    set_password,
)
from tawthiq.accounts.invitations import is_alive
from tawthiq.accounts.models import User
from tawthiq.accounts.refusals import (
    DeadInvitation,
    Retired,
    UnknownLanguage,
    WeakPassword,
    WrongAddress,
)
from tawthiq.audit.queries import newest

pytestmark = pytest.mark.django_db
NOON = build.noon(2020, 5, 1)
WORDS = "four quiet lemons sing"


@pytest.fixture
def noor(db: None) -> User:
    return add_user("noor", "recorder", by="terminal", at=NOON)


def test_the_one_invited_chooses_a_password(noor: User) -> None:
    token = invite_user(noor, by="terminal", at=NOON)

    after = accept_invitation(noor, token, WORDS, at=NOON + timedelta(days=2))

    assert after.check_password(WORDS)
    assert (newest(1)[0].deed, newest(1)[0].payload) == ("set_password", {})


def test_an_invitation_is_used_once(noor: User) -> None:
    token = invite_user(noor, by="terminal", at=NOON)
    after = accept_invitation(noor, token, WORDS, at=NOON)

    with pytest.raises(DeadInvitation):
        accept_invitation(after, token, WORDS + "!", at=NOON)


def test_an_invitation_lasts_three_days(noor: User) -> None:
    token = invite_user(noor, by="terminal", at=NOON)

    assert is_alive(noor, token, NOON + timedelta(days=3))
    assert not is_alive(noor, token, NOON + timedelta(days=3, seconds=1))


def test_only_the_last_invitation_lives(noor: User) -> None:
    first = invite_user(noor, by="terminal", at=NOON)
    second = invite_user(noor, by="terminal", at=NOON + timedelta(hours=1))

    assert not is_alive(noor, first, NOON + timedelta(hours=1))
    assert is_alive(noor, second, NOON + timedelta(hours=1))


def test_an_invitation_is_for_one_person(noor: User, amal: User) -> None:
    token = invite_user(noor, by="terminal", at=NOON)

    assert not is_alive(amal, token, NOON)
    assert not is_alive(noor, token[:-1] + ("a" if token[-1] != "a" else "b"), NOON)
    assert not is_alive(noor, "rubbish", NOON)


def test_whoever_left_has_no_invitation(noor: User) -> None:
    token = invite_user(noor, by="terminal", at=NOON)
    retire_user(noor, by="terminal", at=NOON)

    with pytest.raises(DeadInvitation):
        accept_invitation(noor, token, WORDS, at=NOON)
    with pytest.raises(Retired):
        set_password(noor, WORDS, by="terminal", at=NOON)


@pytest.mark.parametrize("password", ["short", "123456789012345", "noor", "password1234"])
def test_a_password_that_is_easily_guessed_is_refused(noor: User, password: str) -> None:
    token = invite_user(noor, by="terminal", at=NOON)

    with pytest.raises(WeakPassword):
        accept_invitation(noor, token, password, at=NOON)

    assert not User.objects.get(pk=noor.pk).has_usable_password()


def test_a_reset_puts_out_whoever_holds_the_old_password(noor: User) -> None:
    set_password(noor, WORDS, by="terminal", at=NOON)

    token = invite_user(noor, by="terminal", at=NOON, reset_second_factor=True)

    assert not User.objects.get(pk=noor.pk).has_usable_password()
    assert newest(1)[0].deed == "reset_second_factor"
    assert newest(1)[0].payload == {"factors": 0, "sessions": 0}
    assert accept_invitation(noor, token, WORDS, at=NOON).check_password(WORDS)


def test_a_language_is_remembered(noor: User) -> None:
    assert choose_language(noor, "en").language == "en"
    with pytest.raises(UnknownLanguage):
        choose_language(noor, "xx")


def test_an_address_is_kept_and_the_trace_does_not_say_which(noor: User) -> None:
    set_address(noor, "noor@example.org", at=NOON)

    assert User.objects.get(pk=noor.pk).email == "noor@example.org"
    assert newest(1)[0].payload == {"given": True}
    with pytest.raises(WrongAddress):
        set_address(noor, "rubbish", at=NOON)
    assert set_address(noor, "", at=NOON).email == ""
