"""Power taken by plain SQL, past the deeds: the transaction cannot commit without its entry."""

import pytest
from django.db import DatabaseError, connection
from tests import build

from tawthiq.accounts.actions import (
    add_user,
    change_role,
    give_identities,
    retire_user,
    take_identities,
)
from tawthiq.accounts.compartments import CompartmentNames, admit, dismiss, open_compartment
from tawthiq.accounts.models import Membership, User

pytestmark = pytest.mark.usefixtures("cloned_database")
NOON = build.noon(2020, 5, 1)
NORTH = CompartmentNames("north", "The north", "الشمال")
PERSON = (
    "INSERT INTO accounts_user (username, password, role, email, language, sees_identities, "
    "is_active, added_at) VALUES ('eve', '', 'steward', '', 'ar', false, true, now())"
)
MEMBERSHIP = (
    "INSERT INTO accounts_membership (compartment_id, user_id, since) SELECT c.id, u.id, now() "
    "FROM accounts_compartment c, accounts_user u WHERE u.username = 'amal'"
)


def _try(statement: str) -> None:
    with pytest.raises(DatabaseError, match="only with"), connection.cursor() as cursor:
        cursor.execute(statement)


@pytest.mark.slow
def test_every_power_that_was_had_once_needs_an_entry_of_today() -> None:
    amal = add_user("amal", "recorder", by="tests", at=NOON)
    samir = add_user("samir", "steward", by="tests", at=NOON)
    change_role(amal, "editor", by=samir, at=NOON)
    change_role(amal, "reader", by=samir, at=NOON)
    give_identities(amal, by=samir, at=NOON)
    take_identities(amal, by=samir, at=NOON)
    north = open_compartment(NORTH, by="tests", at=NOON)
    admit(amal, north, by="tests", at=NOON)
    dismiss(amal, north, by="tests", at=NOON)
    retire_user(amal, by=samir, at=NOON)

    _try("UPDATE accounts_user SET role = 'editor' WHERE username = 'amal'")
    _try("UPDATE accounts_user SET sees_identities = true WHERE username = 'amal'")
    _try("UPDATE accounts_user SET is_active = true WHERE username = 'amal'")
    _try("UPDATE accounts_membership SET until = NULL")
    _try(PERSON)
    _try(MEMBERSHIP)

    after = User.objects.get(username="amal")
    assert (after.role, after.sees_identities, after.is_active) == ("reader", False, False)
    assert not Membership.objects.filter(until__isnull=True).exists()
    assert not User.objects.filter(username="eve").exists()


@pytest.mark.slow
def test_power_is_given_by_the_deeds_in_transactions_of_their_own() -> None:
    amal = add_user("amal", "recorder", by="tests", at=NOON)

    change_role(amal, "steward", by="terminal", at=NOON)

    assert User.objects.get(pk=amal.pk).role == "steward"
