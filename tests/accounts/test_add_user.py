"""Adding the people who work here."""

import pytest
from django.db import IntegrityError, transaction
from tests import build, people

from tawthiq.accounts import actions
from tawthiq.accounts.actions import add_user, retire_user
from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.accounts.queries import require, user_named, users
from tawthiq.accounts.refusals import NameTaken, NoSuchUser, NotAllowed, UnknownRole, WrongUserName
from tawthiq.audit.queries import newest

pytestmark = pytest.mark.django_db
NOON = build.noon(2020, 5, 1)


def test_a_person_is_added_and_the_trace_says_so() -> None:
    user = add_user("Noor", "editor", by="terminal", at=NOON)

    entry = newest(1)[0]
    assert user_named("noor") == user
    assert (entry.deed, entry.subject, entry.actor) == ("add_user", f"U-{user.pk}", "terminal")
    assert entry.payload == {"role": "editor"}


def test_nobody_logs_in_by_a_password_that_was_never_set() -> None:
    assert not add_user("noor", "editor", by="terminal", at=NOON).has_usable_password()


def test_a_name_is_taken_once_in_any_case_of_letters() -> None:
    add_user("noor", "editor", by="terminal", at=NOON)

    with pytest.raises(NameTaken):
        add_user("NOOR", "reader", by="terminal", at=NOON)


@pytest.mark.parametrize("name", ["", "two words", "-dash", "a\nb", "x" * 65, "a/b"])
def test_a_name_is_one_word(name: str) -> None:
    with pytest.raises(WrongUserName):
        add_user(name, "reader", by="terminal", at=NOON)


@pytest.mark.parametrize("name", ["نور", "n.saleh", "A", "noor_2", "noor@here"])
def test_a_name_may_be_of_any_script(name: str) -> None:
    assert add_user(name, "reader", by="terminal", at=NOON).username == name


def test_a_role_is_one_of_five() -> None:
    with pytest.raises(UnknownRole, match="reader, recorder, reviewer, editor, steward"):
        add_user("noor", "king", by="terminal", at=NOON)


def test_an_unknown_name_is_refused_with_the_way_out() -> None:
    with pytest.raises(NoSuchUser, match="tawthiq user list"):
        user_named("eve")


def test_everybody_is_listed_by_name() -> None:
    people.carmen()
    people.amal()

    assert [user.username for user in users()] == ["amal", "carmen"]


@pytest.mark.parametrize(
    ("role", "reaches"),
    [("reader", 1), ("recorder", 2), ("reviewer", 3), ("editor", 4), ("steward", 5)],
)
def test_a_role_may_what_the_roles_before_it_may(role: str, reaches: int) -> None:
    user = add_user("noor", role, by="terminal", at=NOON)

    assert [user.may(other) for other in Role].count(True) == reaches


def test_somebody_who_left_may_nothing_and_keeps_the_name() -> None:
    carmen = people.carmen()

    retire_user(carmen, by="terminal", at=NOON)

    with pytest.raises(NotAllowed, match="does not work here any more"):
        require(user_named("carmen"), Role.READER, "read a file")
    with pytest.raises(NameTaken):
        add_user("carmen", "reader", by="terminal", at=NOON)


def test_the_database_refuses_an_unknown_role() -> None:
    with pytest.raises(IntegrityError, match="user_role_is_known"), transaction.atomic():
        User.objects.create(username="noor", role="king", added_at=NOON)


def test_if_the_trace_fails_nobody_was_added(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_args: object, **_named: object) -> None:
        raise RuntimeError("the trace fails")

    monkeypatch.setattr(actions, "record", fail)

    with pytest.raises(RuntimeError):
        add_user("noor", "reader", by="terminal", at=NOON)

    assert not User.objects.exists()
