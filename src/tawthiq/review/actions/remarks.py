"""Deeds of those who speak: comment, mention, see."""

import re
from datetime import datetime

from django.db import transaction
from django.db.models.functions import Lower

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.accounts.queries import require
from tawthiq.audit.actions import record
from tawthiq.review.actions.moving import hold
from tawthiq.review.labels import RemarkKind
from tawthiq.review.models import Mention, Proposal, Remark
from tawthiq.review.refusals import NoWords

LONGEST = 10_000
_CALLED = re.compile(r"(?<![\w@])@([^\W_][\w.@-]{0,63})")


def names_called(text: str) -> set[str]:
    """Return the names after an `@`, in small letters; a full stop at the end of one is not part of it.

    >>> sorted(names_called("@carmen and @Basil.k, look."))
    ['basil.k', 'carmen']
    """
    return {name.rstrip(".-@").lower() for name in _CALLED.findall(text)}


@transaction.atomic
def comment(proposal: Proposal, text: str, *, by: User, at: datetime) -> Remark:
    """Say something of a proposal. Whoever is called with `@name` finds it in their queue."""
    require(by, Role.RECORDER, "comment on a proposal")
    kept = hold(proposal, by)
    said = remark(kept, RemarkKind.COMMENT, text, by, at)
    record("comment", kept.number, {"remark": said.pk}, by=by.username, at=at)
    return said


def remark(proposal: Proposal, kind: RemarkKind, text: str, by: User, at: datetime) -> Remark:
    """Keep what is said with a deed. Raises `NoWords`. The trace of the deed never holds the words."""
    words = text.strip()
    if not words:
        raise NoWords("Say why, in a sentence.")
    said = Remark.objects.create(
        proposal=proposal, kind=kind.value, text=words[:LONGEST], said_by=by, said_at=at
    )
    named = User.objects.annotate(small=Lower("username")).filter(
        small__in=names_called(words), is_active=True
    )
    Mention.objects.bulk_create(Mention(remark=said, user=one) for one in named if one.pk != by.pk)
    return said


@transaction.atomic
def see_mentions(proposal: Proposal, *, by: User, at: datetime) -> int:
    """Take the calls to `by` on this proposal out of their queue; return how many there were."""
    called = Mention.objects.filter(user=by, seen_at=None, remark__proposal=proposal)
    return called.update(seen_at=at)
