"""The deed under bombardment: let submitted deaths out as preliminary, to be reviewed later."""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.accounts.queries import require
from tawthiq.cases.actions import record_finding
from tawthiq.cases.decisions import Decision
from tawthiq.cases.models import Finding
from tawthiq.domain.findings import Outcome, Standing
from tawthiq.domain.workflow import OwnFile, Stage
from tawthiq.review.actions.moving import hold, save
from tawthiq.review.facts import person_from_json
from tawthiq.review.models import Proposal
from tawthiq.review.refusals import NotToRelease
from tawthiq.ui.messages import LANGUAGES, say

WAITING = frozenset({Stage.SUBMITTED, Stage.UNDER_REVIEW})


@transaction.atomic
def release_preliminary(proposals: Iterable[Proposal], *, by: User, at: datetime) -> list[Finding]:
    """Let deaths go out as preliminary findings: reported by one, released by a second, not examined.

    They are outside every monthly count until their review, which goes on as before, supersedes
    them. All of them go out or none. Raises `NotToRelease` or `OwnFile`.
    """
    require(by, Role.REVIEWER, "release a preliminary toll")
    ordered = sorted(proposals, key=lambda one: one.pk)
    return [_release(hold(one, by), by, at) for one in ordered]


def _release(kept: Proposal, by: User, at: datetime) -> Finding:
    if kept.person is None or kept.stage not in WAITING or kept.outcome != Outcome.COUNTED:
        raise NotToRelease(f"{kept.number} is no death that waits for its review.")
    if kept.released_at is not None:
        raise NotToRelease(f"{kept.number} was released before.")
    if by.pk in kept.hands or kept.submitted_by is None:
        raise OwnFile(f"You had a hand in {kept.number}: another reviewer releases it.")
    decision = Decision(
        by=kept.submitted_by,
        reviewed_by=by,
        at=at,
        reason="\n".join(say(lang, "review-released") for lang in LANGUAGES),
        standing=Standing.PRELIMINARY,
        in_scope=kept.in_scope,
        qualified=kept.qualified,
    )
    finding = record_finding(kept.person, person_from_json(kept.facts), decision)
    kept.released_by, kept.released_at = by, at
    save(kept, "release_preliminary", by, at, finding=finding.seq)
    return finding
