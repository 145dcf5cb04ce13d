"""Deeds that restrict a file to groups of people."""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import Compartment, Membership, User
from tawthiq.accounts.queries import require
from tawthiq.audit.actions import record
from tawthiq.cases.actions.revisions import File, Told, amend, differing, hold, keep_revision
from tawthiq.cases.refusals import NoReason, NotYourCompartment


@transaction.atomic
def restrict_file(
    file: File, compartments: Iterable[Compartment], *, by: User, at: datetime, why: str
) -> File:
    """Let a file be seen by the members of these groups alone; by everybody here when there are none.

    Whoever records may narrow the circle; to widen it takes a reviewer. Nobody shuts themselves out:
    raises `NotYourCompartment` unless one of the groups is theirs.
    """
    held = hold(file, by)
    own = own_compartments(compartments, by)
    narrower = bool(own) and (not held.compartments or set(own) <= set(held.compartments))
    if narrower:
        require(by, Role.RECORDER, "restrict a file")
    else:
        require(by, Role.REVIEWER, "open a file to more people")
    if not why.strip():
        raise NoReason("Say in a sentence why the circle of who sees the file changes.")
    changes = differing(held, {"compartments": own})
    if changes:
        amend(held, changes, None)
        told = {"compartments": own}
        record("restrict_file", held.number, told, by=by.username, at=at)
        keep_revision(held, "restrict_file", Told(changes=changes, why=why), by=by, at=at)
    return held


def own_compartments(compartments: Iterable[Compartment], by: User) -> list[int]:
    """Return the ids of groups, in order. Raises `NotYourCompartment` unless `by` belongs to one."""
    asked = sorted({one.pk for one in compartments})
    own = Membership.objects.filter(user=by, until=None, compartment__in=asked)
    if asked and not own.exists():
        raise NotYourCompartment(
            f"{by.username} belongs to none of these groups and would not see the file any more: "
            "choose a group of your own, or ask one of its members."
        )
    return asked
