"""What every move of a proposal has in common: hold it, check it, save it, put it in the trace."""

from collections.abc import Mapping
from datetime import datetime

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.accounts.queries import require
from tawthiq.audit.actions import record
from tawthiq.domain.workflow import Move, Stage, check_move
from tawthiq.review.models import Proposal, hand_of
from tawthiq.review.queries import proposals_visible_to
from tawthiq.review.refusals import NothingProposed, ProposalChanged


def hold(proposal: Proposal, by: User, expected: int | None = None) -> Proposal:
    """Return the proposal as it is stored now, held until the transaction ends.

    One that `by` may not see is not there (`NothingProposed`). Raises `ProposalChanged` where
    somebody saved it after the revision that was `expected`.
    """
    kept = proposals_visible_to(by).select_for_update(of=("self",)).filter(pk=proposal.pk).first()
    if kept is None:
        raise NothingProposed("Nothing is proposed about this file.")
    if expected is not None and kept.revision != expected:
        raise ProposalChanged(kept)
    return kept


def check(kept: Proposal, move: Move, by: User, deed: str) -> Stage:
    """Return where the move leads. Raises what the workflow refuses, or `NotAllowed`."""
    require(by, Role.RECORDER, deed)
    return check_move(kept.held, move, hand_of(by))


def save(kept: Proposal, deed: str, by: User, at: datetime, **told: object) -> Proposal:
    """Save a proposal as its next revision and put the deed into the trace: codes only."""
    kept.revision += 1
    kept.save(force_update=True)
    payload: Mapping[str, object] = {"stage": kept.stage, "revision": kept.revision, **told}
    record(deed, kept.number, payload, by=by.username, at=at)
    return kept
