"""Invitations: a link that lets one person choose a password once, within three days.

Nothing of it is kept but the time it was made: the token is a signature over the person's state, so
that using it, making another or retiring the person ends it.
"""

from datetime import UTC, datetime

from django.contrib.auth.tokens import PasswordResetTokenGenerator

from tawthiq.accounts.models import User

DAYS = 3


class _Signer(PasswordResetTokenGenerator):
    """Sign for a person at a time that is given and not read from the clock."""

    key_salt = "tawthiq.accounts.invitations"

    def __init__(self, at: datetime) -> None:
        super().__init__()
        self._at = at

    def _now(self) -> datetime:
        return self._at.astimezone(UTC).replace(tzinfo=None)

    def _make_hash_value(self, user: User, timestamp: int) -> str:
        invited = user.invited_at.isoformat() if user.invited_at else ""
        return f"{user.pk} {user.password} {user.is_active} {invited} {timestamp}"


def token_for(user: User, at: datetime) -> str:
    """Return the token of an invitation made now."""
    return _Signer(at).make_token(user)


def is_alive(user: User, token: str, at: datetime) -> bool:
    """Tell whether `token` is the person's last invitation, unused and not too old."""
    return user.is_active and _Signer(at).check_token(user, token)
