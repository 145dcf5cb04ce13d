"""Coming in and going out, for the trace: logins, failed ones, second factors, sessions.

The allauth package does these deeds; the desk says here what was done. A name that was typed at the
door is never kept: it may be a password in the wrong field.
"""

from collections.abc import Sequence
from datetime import datetime

from tawthiq.accounts.models import User
from tawthiq.audit.actions import record

NOBODY = "stranger"


def came_in(user: User, factors: Sequence[str], *, at: datetime) -> None:
    """Trace a login, with what it was proved by."""
    record("log_in", f"U-{user.pk}", {"by": sorted(set(factors))}, by=user.username, at=at)


def was_turned_away(user: User | None, step: str, failed: int, *, at: datetime) -> None:
    """Trace failed logins: of whom, at which step, how many since the last such entry."""
    subject = f"U-{user.pk}" if user else "U-0"
    record("fail_login", subject, {"step": step, "failed": failed}, by=NOBODY, at=at)


def was_throttled(user: User | None, *, at: datetime) -> None:
    """Trace that too many logins failed and the door stays shut for some minutes."""
    record("throttle_login", f"U-{user.pk}" if user else "U-0", {}, by=NOBODY, at=at)


def went_out(user: User, *, at: datetime) -> None:
    """Trace that a person logged out."""
    record("log_out", f"U-{user.pk}", {}, by=user.username, at=at)


def changed_factors(
    user: User, added: Sequence[str], removed: Sequence[str], *, at: datetime
) -> None:
    """Trace second factors that a person added to, and removed from, their own account."""
    for deed, kinds in (("add_second_factor", added), ("remove_second_factor", removed)):
        for kind in sorted(kinds):
            record(deed, f"U-{user.pk}", {"kind": kind}, by=user.username, at=at)


def ended_sessions(user: User, count: int, *, at: datetime) -> None:
    """Trace that a person ended sessions of their own elsewhere."""
    record("end_session", f"U-{user.pk}", {"sessions": count}, by=user.username, at=at)
