"""Deeds about reasons: keep one, take its words away."""

import secrets
from datetime import datetime

from django.db import transaction

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.accounts.queries import require
from tawthiq.audit.actions import record
from tawthiq.cases.models import FindingReason, Incident, Person
from tawthiq.cases.refusals import ReasonGone
from tawthiq.domain.canonical import sha256_text


def keep_reason(text: str, at: datetime, about: Person | Incident | None = None) -> str:
    """Keep the words of a reason under a salt and return their digest, which a finding names.

    Whoever may see the file `about` which they are may read them; the ground of a list is about none.
    """
    salt = secrets.token_hex(16)
    kept = FindingReason(
        digest=sha256_text(salt + text),
        salt=salt,
        text=text,
        kept_at=at,
        person=about if isinstance(about, Person) else None,
        incident=about if isinstance(about, Incident) else None,
    )
    kept.save(force_insert=True)
    return kept.digest


@transaction.atomic
def restrict_reason(digest: str, *, by: User, at: datetime) -> None:
    """Take the words of a reason away, and the salt, so that nobody can guess them from the digest.

    Findings and the trace keep the digest and stay whole. Raises `ReasonGone`.
    """
    require(by, Role.STEWARD, "take the words of a reason away")
    kept = FindingReason.objects.select_for_update().filter(pk=digest, restricted_at=None).first()
    if kept is None:
        raise ReasonGone(f"There is no reason {digest[:12]} whose words could be taken away.")
    kept.salt, kept.text, kept.restricted_at = "", "", at
    kept.save(update_fields=["salt", "text", "restricted_at"])
    record("restrict_reason", f"R-{digest[:16]}", {"digest": digest}, by=by.username, at=at)
