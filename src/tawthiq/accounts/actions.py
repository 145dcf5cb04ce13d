"""Deeds about the people who work here: who they are, what they may, how they come in.

`by` is a steward, or the name under which the terminal acts: whoever holds the keys of the workspace
folder stands above roles. The database demands an entry in the trace of the same transaction for a
role, a right and a membership (`migrations/0004`).
"""

import re
from datetime import datetime
from typing import TypeAlias

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction

from tawthiq.accounts.invitations import is_alive, token_for
from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.accounts.queries import require
from tawthiq.accounts.refusals import (
    DeadInvitation,
    LastSteward,
    NameTaken,
    NotToYourself,
    Retired,
    UnknownLanguage,
    UnknownRole,
    WeakPassword,
    WrongAddress,
    WrongUserName,
)
from tawthiq.audit.actions import record, take_lock

Keeper: TypeAlias = User | str

LANGUAGES = ("ar", "en")
_NAME = re.compile(r"[^\W_][\w.@-]{0,63}")


@transaction.atomic
def add_user(name: str, role: str, *, by: Keeper, at: datetime) -> User:
    """Add a person under a name of one word. `by` names who adds them: a user, or the terminal.

    Raises `WrongUserName`, `NameTaken` (in any case of letters) or `UnknownRole`.
    """
    who = keeper(by, "add people")
    if not _NAME.fullmatch(name):
        raise WrongUserName(
            f"{name!r} cannot be a user's name: take one word of up to 64 letters, digits, "
            "dots, dashes or @."
        )
    _refuse_unknown(role)
    take_lock()
    if User.objects.filter(username__iexact=name).exists():
        raise NameTaken(f"Somebody works here under the name {name!r} already: choose another.")
    user = User(username=name, role=role, added_at=at)
    user.set_unusable_password()
    user.save(force_insert=True)
    record("add_user", f"U-{user.pk}", {"role": role}, by=who, at=at)
    return user


@transaction.atomic
def change_role(user: User, role: str, *, by: Keeper, at: datetime) -> User:
    """Give a person another role. Nobody changes their own, and one steward is always left."""
    who = keeper(by, "change roles", about=user)
    _refuse_unknown(role)
    take_lock()
    _refuse_retired(user)
    if role != Role.STEWARD:
        _keep_a_steward(user)
    before, user.role = user.role, role
    user.save(update_fields=["role"])
    record("change_role", f"U-{user.pk}", {"role": role, "before": before}, by=who, at=at)
    return user


@transaction.atomic
def retire_user(user: User, *, by: Keeper, at: datetime) -> User:
    """Let somebody stop working here. Their name stays taken, because the trace names it."""
    who = keeper(by, "retire people", about=user)
    take_lock()
    _keep_a_steward(user)
    user.is_active = False
    user.save(update_fields=["is_active"])
    record("retire_user", f"U-{user.pk}", {"sessions": _end_all(user)}, by=who, at=at)
    return user


@transaction.atomic
def readmit_user(user: User, *, by: Keeper, at: datetime) -> User:
    """Let somebody work here again, in the role they had; they come in by a new invitation."""
    who = keeper(by, "let people come back", about=user)
    user.is_active = True
    user.set_unusable_password()
    user.save(update_fields=["is_active", "password"])
    record("readmit_user", f"U-{user.pk}", {"role": user.role}, by=who, at=at)
    return user


@transaction.atomic
def invite_user(user: User, *, by: Keeper, at: datetime, reset_second_factor: bool = False) -> str:
    """Return the token of a new invitation to choose a password; every earlier one is dead.

    The password that was stays good until another is chosen, unless the second factor is reset:
    then whoever holds the old ones is put out at once.
    """
    who = keeper(by, "invite people", about=user)
    _refuse_retired(user)
    user.invited_at = at
    changed = ["invited_at"]
    reset: dict[str, object] = {}
    if reset_second_factor:
        user.set_unusable_password()
        changed.append("password")
        reset = {"factors": _forget_factors(user), "sessions": _end_all(user)}
    user.save(update_fields=changed)
    deed = "reset_second_factor" if reset_second_factor else "invite_user"
    record(deed, f"U-{user.pk}", reset, by=who, at=at)
    return token_for(user, at)


@transaction.atomic
def accept_invitation(user: User, token: str, password: str, *, at: datetime) -> User:
    """Let the one who was invited choose a password. Raises `DeadInvitation` or `WeakPassword`."""
    user = User.objects.select_for_update().get(pk=user.pk)
    if not is_alive(user, token, at):
        raise DeadInvitation(
            "This invitation was used, was followed by another, or is older than three days: ask "
            "for a new one."
        )
    return set_password(user, password, by=user.username, at=at)


@transaction.atomic
def set_password(user: User, password: str, *, by: str, at: datetime) -> User:
    """Set a person's password, end every session but the one that asks, and trace that, not what.

    Raises `WeakPassword` at one that is easily guessed.
    """
    _refuse_retired(user)
    try:
        validate_password(password, user)
    except ValidationError as fault:
        raise WeakPassword(" ".join(fault.messages)) from fault
    user.set_password(password)
    user.save(update_fields=["password"])
    record("set_password", f"U-{user.pk}", {}, by=by, at=at)
    return user


@transaction.atomic
def give_identities(user: User, *, by: Keeper, at: datetime) -> User:
    """Let a person see who the sources are: a right of its own, which no role brings."""
    who = keeper(by, "give the right to see who sources are", about=user)
    _refuse_retired(user)
    user.sees_identities = True
    user.save(update_fields=["sees_identities"])
    record("give_identities", f"U-{user.pk}", {}, by=who, at=at)
    return user


@transaction.atomic
def take_identities(user: User, *, by: Keeper, at: datetime) -> User:
    """Take the right to see who the sources are from a person."""
    who = keeper(by, "take the right to see who sources are", about=user)
    user.sees_identities = False
    user.save(update_fields=["sees_identities"])
    record("take_identities", f"U-{user.pk}", {}, by=who, at=at)
    return user


def choose_language(user: User, language: str) -> User:
    """Remember the language a person reads. The trace keeps deeds, and this is none."""
    if language not in LANGUAGES:
        raise UnknownLanguage(f"The desk does not speak {language!r}.")
    user.language = language
    user.save(update_fields=["language"])
    return user


@transaction.atomic
def set_address(user: User, email: str, *, at: datetime) -> User:
    """Keep the address to which a person's digest goes, or none. The trace keeps only that."""
    if email:
        try:
            validate_email(email)
        except ValidationError as fault:
            raise WrongAddress(f"{email!r} is no e-mail address.") from fault
    user.email = email
    user.save(update_fields=["email"])
    record("set_address", f"U-{user.pk}", {"given": bool(email)}, by=user.username, at=at)
    return user


def keeper(by: Keeper, deed: str, *, about: User | None = None) -> str:
    """Return the name of a steward, or of the terminal; refuse whoever is none, or acts on themselves."""
    if isinstance(by, str):
        return by
    require(by, Role.STEWARD, deed)
    if about is not None and about.pk == by.pk:
        raise NotToYourself(f"Nobody may {deed} where it is their own: ask another steward.")
    return by.username


def _refuse_unknown(role: str) -> None:
    if role not in Role.values:
        raise UnknownRole(f"There is no role {role!r}: choose one of {', '.join(Role.values)}.")


def _refuse_retired(user: User) -> None:
    if not user.is_active:
        raise Retired(f"{user.username} does not work here any more.")


def _keep_a_steward(user: User) -> None:
    """Refuse to leave the register without a steward; asked under the lock of the trace."""
    stewards = User.objects.filter(role=Role.STEWARD, is_active=True)
    if user.role == Role.STEWARD and user.is_active and not stewards.exclude(pk=user.pk).exists():
        raise LastSteward(
            f"{user.username} is the last who looks after the register: give somebody else the "
            "role of steward first."
        )


def _end_all(user: User) -> int:
    from allauth.usersessions.models import UserSession

    sessions = list(UserSession.objects.filter(user=user))
    for session in sessions:
        session.end()
    return len(sessions)


def _forget_factors(user: User) -> int:
    from allauth.mfa.models import Authenticator

    factors = Authenticator.objects.filter(user=user)
    gone = sum(1 for one in factors if one.type != Authenticator.Type.RECOVERY_CODES)
    factors.delete()
    return gone
