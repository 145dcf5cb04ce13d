"""Deeds about the people who work here."""

import re
from datetime import datetime

from django.db import transaction

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.accounts.refusals import NameTaken, UnknownRole, WrongUserName
from tawthiq.audit.actions import record, take_lock

_NAME = re.compile(r"[^\W_][\w.@-]{0,63}")


@transaction.atomic
def add_user(name: str, role: str, *, by: str, at: datetime) -> User:
    """Add a person under a name of one word. `by` names who adds them: a user, or the terminal.

    Raises `WrongUserName`, `NameTaken` (in any case of letters) or `UnknownRole`.
    """
    if not _NAME.fullmatch(name):
        raise WrongUserName(
            f"{name!r} cannot be a user's name: take one word of up to 64 letters, digits, "
            "dots, dashes or @."
        )
    if role not in Role.values:
        raise UnknownRole(f"There is no role {role!r}: choose one of {', '.join(Role.values)}.")
    take_lock()
    if User.objects.filter(username__iexact=name).exists():
        raise NameTaken(f"Somebody works here under the name {name!r} already: choose another.")
    user = User(username=name, role=role, added_at=at)
    user.set_unusable_password()
    user.save(force_insert=True)
    record("add_user", f"U-{user.pk}", {"role": role}, by=by, at=at)
    return user


@transaction.atomic
def retire_user(user: User, *, by: str, at: datetime) -> User:
    """Let somebody stop working here. Their name stays taken, because the trace names it."""
    user.is_active = False
    user.save(update_fields=["is_active"])
    record("retire_user", f"U-{user.pk}", {}, by=by, at=at)
    return user
