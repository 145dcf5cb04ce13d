"""The daily digest: what waits for each person, in file numbers and counts, never a name."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.core.mail import EmailMessage
from django.db import transaction

from tawthiq.accounts.access import acting_as
from tawthiq.accounts.models import User
from tawthiq.audit.actions import record
from tawthiq.cases.codes import pack_in_force
from tawthiq.review.queries import Queue, Why, queue
from tawthiq.ui.messages import say

NAMED = 20
"""How many file numbers a line of the digest holds; the rest are counted."""


@dataclass(frozen=True, slots=True)
class Digest:
    """One letter."""

    subject: str
    body: str


@transaction.atomic
def digest_for(user: User, at: datetime) -> Digest | None:
    """Return what waits for `user`, in their language; None when nothing does."""
    with acting_as(user):
        waiting = queue(user, local_day(at))
    if not waiting.total:
        return None
    lang = user.language
    lines = [say(lang, "review-digest-greeting", n=waiting.total), ""]
    lines += [_line(why, waiting, lang) for why in Why if waiting.counts[why]]
    lines += ["", say(lang, "review-digest-end")]
    return Digest(say(lang, "review-digest-subject", n=waiting.total), "\n".join(lines))


def _line(why: Why, waiting: Queue, lang: str) -> str:
    numbers = [turn.proposal.number for turn in waiting.turns if why in turn.whys]
    said = say(lang, f"review-digest-{why}", n=waiting.counts[why])
    more = waiting.counts[why] - len(numbers[:NAMED])
    listed = " ".join(numbers[:NAMED])
    return f"{said}\n  {listed}" + (f" {say(lang, 'review-digest-more', n=more)}" if more else "")


def send_digests(at: datetime) -> int:
    """Send everybody who has an address what waits for them; return how many letters went out."""
    sent = 0
    for user in User.objects.filter(is_active=True).exclude(email="").order_by("pk"):
        digest = digest_for(user, at)
        if digest is not None:
            sent += EmailMessage(digest.subject, digest.body, to=[user.email]).send()
    record("send_digests", "digest", {"letters": sent}, by="worker", at=at)
    return sent


def local_day(at: datetime) -> date:
    """Return the day where the country's clocks are."""
    return at.astimezone(ZoneInfo(pack_in_force().time_zone)).date()
