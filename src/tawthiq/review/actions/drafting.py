"""Deeds of those who propose: draft, amend, submit, recall, reopen, withdraw, assign."""

from datetime import date, datetime

from django.db import transaction

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.accounts.queries import require
from tawthiq.audit.actions import record
from tawthiq.cases.models import Incident, Person
from tawthiq.cases.queries import incidents_visible_to, visible_to
from tawthiq.cases.refusals import ConsentWithdrawn
from tawthiq.domain.findings import Outcome
from tawthiq.domain.workflow import Move
from tawthiq.review.actions.moving import check, hold, save
from tawthiq.review.actions.remarks import remark
from tawthiq.review.drafts import Draft, check_facts_known
from tawthiq.review.facts import facts_to_json
from tawthiq.review.labels import RECORDED, RemarkKind
from tawthiq.review.models import Proposal
from tawthiq.review.queries import latest_facts, proposal_of
from tawthiq.review.refusals import CannotSee


@transaction.atomic
def propose(
    file: Person | Incident, draft: Draft, *, by: User, at: datetime, expected: int | None = None
) -> Proposal:
    """Keep what is proposed to be found about a file, as a new draft or an amendment of the open one.

    A proposal that is found or withdrawn is opened anew by `reopen` first. Raises `NotAllowed`,
    `WrongStage`, `WrongOutcome`, `UnknownCode`, `NoSuchFile`, `ConsentWithdrawn` or
    `ProposalChanged`.
    """
    require(by, Role.RECORDER, "propose a finding")
    if isinstance(file, Person) and file.consent_withdrawn_at is not None:
        raise ConsentWithdrawn(f"The consent to keep {file.number} was withdrawn.")
    check_facts_known(file, draft.facts)
    before = proposal_of(file, by)
    if before is None:
        return _begin(file, draft, by, at)
    kept = hold(before, by, expected)
    check(kept, Move.AMEND, by, "amend a proposal")
    changed = _put(kept, file, draft)
    if not changed:
        return kept
    kept.amended_by, kept.amended_at = by, at
    kept.hands = sorted({*kept.hands, by.pk})
    if kept.reviewer_id == by.pk:
        kept.reviewer, kept.taken_at = None, None
    return save(kept, "amend_proposal", by, at, fields=changed)


def _begin(file: Person | Incident, draft: Draft, by: User, at: datetime) -> Proposal:
    proposal = Proposal(
        person=file if isinstance(file, Person) else None,
        incident=file if isinstance(file, Incident) else None,
        facts={},
        drafted_by=by,
        drafted_at=at,
        amended_by=by,
        amended_at=at,
        hands=[by.pk],
    )
    _put(proposal, file, draft)
    proposal.save(force_insert=True)
    record("propose", file.number, {"outcome": proposal.outcome}, by=by.username, at=at)
    return proposal


def _put(kept: Proposal, file: Person | Incident, draft: Draft) -> list[str]:
    """Put a draft into a proposal; return which of its fields changed, never to what."""
    told = {
        "facts": facts_to_json(draft.facts),
        "outcome": draft.outcome_for(file),
        "in_scope": draft.in_scope,
        "qualified": draft.qualified,
        "ground": draft.ground,
        "reason": draft.reason.strip(),
    }
    changed = [name for name, value in told.items() if getattr(kept, name, None) != value]
    for name, value in told.items():
        setattr(kept, name, value)
    return changed


@transaction.atomic
def submit(proposal: Proposal, *, by: User, at: datetime, expected: int | None = None) -> Proposal:
    """Hand a draft over for review. The reviewer who returned it finds it in their queue again."""
    kept = hold(proposal, by, expected)
    kept.stage = check(kept, Move.SUBMIT, by, "submit a proposal")
    kept.submitted_by, kept.submitted_at = by, at
    kept.hands = sorted({*kept.hands, by.pk})
    returned_by = kept.reviewer
    kept.assignee = returned_by if returned_by and returned_by.pk not in kept.hands else None
    kept.reviewer, kept.taken_at = None, None
    return save(kept, "submit_proposal", by, at)


@transaction.atomic
def recall(proposal: Proposal, *, by: User, at: datetime) -> Proposal:
    """Take a submitted proposal back to amend it, before anybody reviews it."""
    kept = hold(proposal, by)
    kept.stage = check(kept, Move.RECALL, by, "recall a proposal")
    return save(kept, "recall_proposal", by, at)


@transaction.atomic
def reopen(proposal: Proposal, *, why: str, by: User, at: datetime) -> Proposal:
    """Open what was found, or withdrawn, for another review. The finding stands until a new one is made.

    Where nothing was ever found the facts are still those of the first hands, who stay in it.
    """
    kept = hold(proposal, by)
    kept.stage = check(kept, Move.REOPEN, by, "reopen a proposal")
    if kept.outcome == Outcome.WITHDRAWN:
        kept.outcome = Outcome.COUNTED if kept.person_id else RECORDED
    kept.drafted_by, kept.drafted_at = by, at
    kept.amended_by, kept.amended_at = by, at
    found = latest_facts(kept.file)
    kept.hands = [by.pk] if found is not None else sorted({*kept.hands, by.pk})
    kept.submitted_by, kept.submitted_at = None, None
    kept.reviewer, kept.taken_at, kept.decided_at = None, None, None
    kept.released_by, kept.released_at = None, None
    kept.assignee, kept.due_on, kept.reason, kept.ground = None, None, "", ""
    if found is not None:
        kept.facts = facts_to_json(found[1])
    remark(kept, RemarkKind.REOPENING, why, by, at)
    return save(kept, "reopen_proposal", by, at)


@transaction.atomic
def let_stand(proposal: Proposal, *, by: User, at: datetime) -> Proposal:
    """Give a re-review up: the finding stands as it was."""
    kept = hold(proposal, by)
    kept.stage = check(kept, Move.LET_STAND, by, "let a finding stand")
    found = kept.finding or kept.incident_finding
    if found is None:
        raise LookupError("The workflow lets stand what stands.")
    decided_by, facts = found.decided_by, latest_facts(kept.file)
    if facts is not None:
        kept.facts, kept.outcome = facts_to_json(facts[1]), found.outcome
    kept.drafted_by, kept.amended_by, kept.submitted_by = decided_by, decided_by, decided_by
    kept.hands = [decided_by.pk]
    kept.submitted_at = kept.taken_at = kept.decided_at = found.decided_at
    kept.reviewer = found.reviewed_by
    kept.assignee, kept.due_on = None, None
    return save(kept, "let_finding_stand", by, at)


@transaction.atomic
def withdraw_proposal(proposal: Proposal, *, why: str, by: User, at: datetime) -> Proposal:
    """Give up a proposal of which no finding was made, with a reason.

    A finding that stands is withdrawn by two people: propose `withdrawn`, submit it, let it be decided.
    """
    kept = hold(proposal, by)
    kept.stage = check(kept, Move.WITHDRAW, by, "withdraw a proposal")
    kept.assignee, kept.due_on = None, None
    remark(kept, RemarkKind.WITHDRAWAL, why, by, at)
    return save(kept, "withdraw_proposal", by, at)


@transaction.atomic
def assign(
    proposal: Proposal, assignee: User | None, *, by: User, at: datetime, due_on: date | None = None
) -> Proposal:
    """Say whose turn it is, and until when. Raises `CannotSee` where they may not see the file."""
    require(by, Role.RECORDER, "assign a proposal")
    kept = hold(proposal, by)
    if assignee is not None and not _may_see(assignee, kept):
        raise CannotSee("This person cannot be assigned here: choose another.")
    kept.assignee, kept.due_on = assignee, due_on
    told = assignee.pk if assignee else None
    return save(kept, "assign_proposal", by, at, assignee=told, due_on=due_on)


def _may_see(user: User, kept: Proposal) -> bool:
    if not user.may(Role.RECORDER):
        return False
    if kept.person is not None:
        return visible_to(user).filter(pk=kept.person.pk).exists()
    return incidents_visible_to(user).filter(proposal=kept).exists()
