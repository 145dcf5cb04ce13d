"""Deeds about compartments: open one, let people in, and out again."""

import re
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from tawthiq.accounts.actions import Keeper, keeper
from tawthiq.accounts.models import Compartment, Membership, User
from tawthiq.accounts.refusals import (
    AlreadyMember,
    CompartmentTaken,
    NotMember,
    Retired,
    WrongCompartmentCode,
)
from tawthiq.audit.actions import record, take_lock

_CODE = re.compile(r"[a-z0-9_-]{1,40}")


@dataclass(frozen=True)
class CompartmentNames:
    """What a compartment is called: a code for commands and the trace, a name in each language."""

    code: str
    en: str
    ar: str


@transaction.atomic
def open_compartment(names: CompartmentNames, *, by: Keeper, at: datetime) -> Compartment:
    """Open a group to which files can be restricted. It is never closed or renamed in the trace."""
    who = keeper(by, "open compartments")
    if not _CODE.fullmatch(names.code) or not names.en.strip() or not names.ar.strip():
        raise WrongCompartmentCode(
            "A compartment needs a code of small Latin letters, digits, - or _, and a name in "
            "each language."
        )
    take_lock()
    if Compartment.objects.filter(code=names.code).exists():
        raise CompartmentTaken(
            f"There is a compartment {names.code!r} already: choose another code."
        )
    made = Compartment.objects.create(
        code=names.code, name_en=names.en.strip(), name_ar=names.ar.strip(), opened_at=at
    )
    record("open_compartment", f"K-{made.pk}", {"code": made.code}, by=who, at=at)
    return made


@transaction.atomic
def admit(user: User, compartment: Compartment, *, by: Keeper, at: datetime) -> Membership:
    """Let a person into a compartment. No steward lets themselves in."""
    who = keeper(by, "let people into a compartment", about=user)
    if not user.is_active:
        raise Retired(f"{user.username} does not work here any more.")
    take_lock()
    if Membership.objects.filter(user=user, compartment=compartment, until__isnull=True).exists():
        raise AlreadyMember(f"{user.username} belongs to {compartment.code} already.")
    made = Membership.objects.create(user=user, compartment=compartment, since=at)
    payload = {"compartment": compartment.code}
    record("admit_member", f"U-{user.pk}", payload, by=who, at=at)
    return made


@transaction.atomic
def dismiss(user: User, compartment: Compartment, *, by: Keeper, at: datetime) -> Membership:
    """Let a person out of a compartment; from now on its files are not there for them."""
    who = keeper(by, "dismiss people from a compartment")
    ended = (
        Membership.objects.select_for_update()
        .filter(user=user, compartment=compartment, until__isnull=True)
        .first()
    )
    if ended is None:
        raise NotMember(f"{user.username} does not belong to {compartment.code}.")
    ended.until = at
    ended.save(update_fields=["until"])
    payload = {"compartment": compartment.code}
    record("dismiss_member", f"U-{user.pk}", payload, by=who, at=at)
    return ended
