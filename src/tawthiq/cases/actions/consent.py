"""The deed of withholding a file whose consent was withdrawn, and what remains of it."""

from datetime import datetime
from typing import Any

from django.db import transaction

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.accounts.queries import require
from tawthiq.audit.actions import record
from tawthiq.cases.actions.files import file_columns
from tawthiq.cases.actions.revisions import hold, keep_revision
from tawthiq.cases.files import PersonFile
from tawthiq.cases.models import FindingReason, Person, Revision, Withheld
from tawthiq.cases.queries.history import plain
from tawthiq.cases.refusals import NoReason


@transaction.atomic
def withdraw_consent(person: Person, *, by: User, at: datetime, why: str) -> Person:
    """Honour that the consent to keep a person's file was withdrawn: leave a tombstone of it.

    The number and the days remain, and so do the findings, which hold codes only, and the trace. What
    was personal (names, notes, reasons, what revisions changed) is moved to where no page reads it;
    claims and times in custody are seen by nobody. Nothing is deleted. Whether the person still
    counts is for two people to decide, as a finding (`Exclusion.CONSENT_WITHDRAWN`).
    """
    require(by, Role.STEWARD, "withhold a file")
    if not why.strip():
        raise NoReason("Say in a sentence who withdrew the consent, and how.")
    held = hold(person, by)
    blank = file_columns(PersonFile())
    contents = {
        "file": {name: plain(getattr(held, name)) for name in blank},
        "reasons": _take_reasons(held, at),
        "revisions": _take_revisions(held, at),
    }
    Withheld(person=held, contents=contents, why=why.strip(), withheld_at=at, withheld_by=by).save(
        force_insert=True
    )
    for name, value in blank.items():
        setattr(held, name, value)
    held.consent_withdrawn_at = at
    held.revision += 1
    held.save(update_fields=[*blank, "consent_withdrawn_at", "revision"])
    record("withdraw_consent", held.number, {}, by=by.username, at=at)
    keep_revision(held, "withdraw_consent", by=by, at=at)
    return held


def _take_reasons(person: Person, at: datetime) -> dict[str, Any]:
    """Take the words of the reasons of this person's findings away, and return them."""
    own = FindingReason.objects.select_for_update().filter(person=person, restricted_at=None)
    taken = {one.digest: [one.salt, one.text] for one in own}
    FindingReason.objects.filter(pk__in=list(taken)).update(salt="", text="", restricted_at=at)
    return taken


def _take_revisions(person: Person, at: datetime) -> dict[str, Any]:
    """Take away what the revisions of this file changed and why, and return it."""
    own = Revision.objects.filter(person=person, restricted_at=None)
    taken = {str(one.pk): [one.changes, one.why] for one in own}
    Revision.objects.filter(pk__in=[int(one) for one in taken]).update(
        changes={}, why="", restricted_at=at
    )
    return taken
