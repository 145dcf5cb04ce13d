"""Who may give whom what: roles, rights, compartments, and the entries the database demands."""

from collections.abc import Callable

import pytest
from tests import build

from tawthiq.accounts import actions, compartments
from tawthiq.accounts.actions import (
    add_user,
    change_role,
    give_identities,
    invite_user,
    readmit_user,
    retire_user,
    take_identities,
)
from tawthiq.accounts.compartments import CompartmentNames, admit, dismiss, open_compartment
from tawthiq.accounts.models import Compartment, User
from tawthiq.accounts.queries import compartment_coded, compartments_of, members_of, team
from tawthiq.accounts.refusals import (
    AlreadyMember,
    CompartmentTaken,
    LastSteward,
    NoSuchCompartment,
    NotAllowed,
    NotMember,
    NotToYourself,
    Retired,
    UnknownRole,
    WrongCompartmentCode,
)
from tawthiq.audit.queries import newest

pytestmark = pytest.mark.django_db
NOON = build.noon(2020, 5, 1)
NORTH = CompartmentNames("north", "The north", "الشمال")


@pytest.fixture
def samir(db: None) -> User:
    return add_user("samir", "steward", by="terminal", at=NOON)


@pytest.fixture
def north(samir: User) -> Compartment:
    return open_compartment(NORTH, by=samir, at=NOON)


def _told() -> tuple[str, str, dict[str, object]]:
    entry = newest(1)[0]
    return entry.deed, entry.actor, entry.payload


def test_a_steward_gives_a_role_and_the_trace_says_which(samir: User, amal: User) -> None:
    change_role(amal, "reviewer", by=samir, at=NOON)

    assert User.objects.get(pk=amal.pk).role == "reviewer"
    assert _told() == ("change_role", "samir", {"role": "reviewer", "before": "recorder"})


@pytest.mark.parametrize(
    "deed",
    [
        lambda user, by: change_role(user, "steward", by=by, at=NOON),
        lambda user, by: give_identities(user, by=by, at=NOON),
        lambda user, by: take_identities(user, by=by, at=NOON),
        lambda user, by: retire_user(user, by=by, at=NOON),
        lambda user, by: readmit_user(user, by=by, at=NOON),
        lambda user, by: invite_user(user, by=by, at=NOON, reset_second_factor=True),
    ],
    ids=["role", "give", "take", "retire", "readmit", "reset"],
)
def test_nobody_decides_about_themselves_and_only_stewards_about_others(
    deed: Callable[[User, User], object], samir: User, amal: User, dana: User
) -> None:
    with pytest.raises(NotToYourself):
        deed(samir, samir)
    with pytest.raises(NotAllowed):
        deed(amal, dana)


def test_the_last_steward_stays(samir: User) -> None:
    with pytest.raises(LastSteward):
        retire_user(samir, by="terminal", at=NOON)
    with pytest.raises(LastSteward):
        change_role(samir, "reader", by="terminal", at=NOON)

    second = add_user("salma", "steward", by=samir, at=NOON)
    retire_user(samir, by=second, at=NOON)

    assert not User.objects.get(pk=samir.pk).is_active


def test_a_retired_steward_is_nobody_s_last(samir: User) -> None:
    second = add_user("salma", "steward", by=samir, at=NOON)
    retire_user(second, by=samir, at=NOON)

    with pytest.raises(LastSteward):
        change_role(samir, "editor", by="terminal", at=NOON)


def test_whoever_left_is_given_nothing_until_they_come_back(samir: User, amal: User) -> None:
    retire_user(amal, by=samir, at=NOON)

    with pytest.raises(Retired):
        give_identities(amal, by=samir, at=NOON)
    with pytest.raises(Retired):
        invite_user(amal, by=samir, at=NOON)
    with pytest.raises(Retired):
        change_role(amal, "editor", by=samir, at=NOON)

    readmit_user(amal, by=samir, at=NOON)
    assert User.objects.get(pk=amal.pk).is_active
    assert not amal.has_usable_password()


def test_a_role_that_does_not_exist_is_not_given(samir: User, amal: User) -> None:
    with pytest.raises(UnknownRole):
        change_role(amal, "king", by=samir, at=NOON)


def test_a_compartment_is_opened_once(north: Compartment, samir: User, amal: User) -> None:
    opened = next(entry for entry in newest(9) if entry.deed == "open_compartment")
    assert (opened.actor, opened.payload) == ("samir", {"code": "north"})
    with pytest.raises(CompartmentTaken):
        open_compartment(NORTH, by=samir, at=NOON)
    with pytest.raises(NotAllowed):
        open_compartment(CompartmentNames("x", "X", "س"), by=amal, at=NOON)


@pytest.mark.parametrize(
    ("code", "en", "ar"),
    [("North", "N", "ش"), ("", "N", "ش"), ("a b", "N", "ش"), ("n", " ", "ش"), ("n", "N", "")],
)
def test_a_compartment_needs_a_code_and_both_names(
    samir: User, code: str, en: str, ar: str
) -> None:
    with pytest.raises(WrongCompartmentCode):
        open_compartment(CompartmentNames(code, en, ar), by=samir, at=NOON)


def test_people_are_let_in_and_out(north: Compartment, samir: User, amal: User) -> None:
    admit(amal, north, by=samir, at=NOON)
    assert _told() == ("admit_member", "samir", {"compartment": "north"})
    assert list(members_of(north)) == [amal]
    assert list(compartments_of(amal)) == [north]
    with pytest.raises(AlreadyMember):
        admit(amal, north, by=samir, at=NOON)

    dismiss(amal, north, by=samir, at=NOON)
    assert _told() == ("dismiss_member", "samir", {"compartment": "north"})
    assert not members_of(north)
    with pytest.raises(NotMember):
        dismiss(amal, north, by=samir, at=NOON)

    admit(amal, north, by=samir, at=NOON)
    assert compartment_coded("north").members == 1  # type: ignore[attr-defined]


def test_no_steward_lets_themselves_into_a_compartment(north: Compartment, samir: User) -> None:
    with pytest.raises(NotToYourself):
        admit(samir, north, by=samir, at=NOON)


def test_an_unknown_compartment_is_refused() -> None:
    with pytest.raises(NoSuchCompartment):
        compartment_coded("nowhere")


def test_the_team_is_listed_with_what_everybody_has(
    north: Compartment, samir: User, amal: User, django_assert_num_queries: Callable[..., object]
) -> None:
    admit(amal, north, by=samir, at=NOON)

    with django_assert_num_queries(2):  # type: ignore[attr-defined]
        listed = {user.username: user for user in team()}

    assert [one.compartment.code for one in listed["amal"].current] == ["north"]  # type: ignore[attr-defined]
    assert not listed["amal"].has_second_factor  # type: ignore[attr-defined]


def test_if_the_trace_fails_nothing_was_given(
    samir: User, amal: User, north: Compartment, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: object, **_named: object) -> None:
        raise RuntimeError("the trace fails")

    monkeypatch.setattr(actions, "record", fail)
    monkeypatch.setattr(compartments, "record", fail)

    with pytest.raises(RuntimeError):
        change_role(amal, "editor", by=samir, at=NOON)
    with pytest.raises(RuntimeError):
        admit(amal, north, by=samir, at=NOON)

    assert User.objects.get(pk=amal.pk).role == "recorder"
    assert not members_of(north)
