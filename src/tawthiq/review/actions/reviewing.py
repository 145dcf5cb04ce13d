"""Deeds of those who review: take, let go, give back, decide."""

from datetime import datetime

from django.db import transaction

from tawthiq.accounts.models import User
from tawthiq.cases.actions import (
    record_finding,
    record_incident_finding,
    withdraw_incident,
    withdraw_person,
)
from tawthiq.cases.decisions import Decision
from tawthiq.cases.models import Finding, Incident, IncidentFinding
from tawthiq.domain.certainty import Certainty
from tawthiq.domain.findings import IncidentFacts, Outcome, PersonFacts, Standing
from tawthiq.domain.workflow import Ground, Move, Owed, Weighed, sentence_owed
from tawthiq.review.actions.moving import check, hold, save
from tawthiq.review.actions.remarks import remark
from tawthiq.review.drafts import Draft, Ruling, check_facts_known, formula
from tawthiq.review.facts import Json, facts_to_json
from tawthiq.review.labels import RemarkKind
from tawthiq.review.models import Proposal
from tawthiq.review.queries import Evidence, evidence_of, latest_facts
from tawthiq.review.refusals import GroundMissing, SentenceOwed, UnreadableFacts


@transaction.atomic
def take(proposal: Proposal, *, by: User, at: datetime, expected: int | None = None) -> Proposal:
    """Begin to review a submitted proposal, so that nobody else does the same work."""
    kept = hold(proposal, by, expected)
    kept.stage = check(kept, Move.TAKE, by, "review a proposal")
    kept.reviewer, kept.taken_at = by, at
    return save(kept, "take_proposal", by, at)


@transaction.atomic
def let_go(proposal: Proposal, *, by: User, at: datetime) -> Proposal:
    """Give a proposal back to those who wait for a reviewer. An editor may do it for one who is away."""
    kept = hold(proposal, by)
    kept.stage = check(kept, Move.LET_GO, by, "let go of a review")
    kept.reviewer, kept.taken_at = None, None
    return save(kept, "let_go_of_proposal", by, at)


@transaction.atomic
def give_back(proposal: Proposal, *, reasons: str, by: User, at: datetime) -> Proposal:
    """Return a proposal to whoever submitted it, with what is missing. Raises `NoWords`."""
    kept = hold(proposal, by)
    kept.stage = check(kept, Move.GIVE_BACK, by, "return a proposal")
    remark(kept, RemarkKind.RETURN, reasons, by, at)
    kept.assignee = kept.submitted_by
    return save(kept, "return_proposal", by, at)


@transaction.atomic
def decide(
    proposal: Proposal,
    ruling: Ruling,
    *,
    by: User,
    at: datetime,
    expected: int | None = None,
) -> Finding | IncidentFinding:
    """Make the finding: the submitter decided, `by` reviewed. The facts may be put right by the reviewer.

    Where a sentence is owed (`owed_by`) and none is given: `SentenceOwed`; where neither a sentence
    nor a ground: `GroundMissing`. Raises whatever refuses the finding itself, `TooWeak` among it.
    """
    kept = hold(proposal, by, expected)
    withdraws = ruling.outcome == Outcome.WITHDRAWN
    move = Move.DECIDE_WITHDRAWAL if withdraws else Move.DECIDE
    after = check(kept, move, by, "decide about a file")
    check_facts_known(kept.file, ruling.facts)
    proposed = kept.facts
    decision = _decision(kept, ruling, reason_of(kept, ruling, by), by, at)
    finding = _find(kept, ruling, decision)
    kept.stage, kept.decided_at = after, at
    kept.facts, kept.outcome = facts_to_json(ruling.facts), ruling.outcome_for(kept.file)
    kept.in_scope, kept.qualified = ruling.in_scope, ruling.qualified
    kept.ground, kept.reason = ruling.ground, ""
    kept.finding = finding if isinstance(finding, Finding) and not withdraws else None
    kept.incident_finding = (
        finding if isinstance(finding, IncidentFinding) and not withdraws else None
    )
    kept.assignee, kept.due_on = None, None
    save(
        kept,
        "decide_proposal",
        by,
        at,
        finding=finding.seq,
        adjusted=_adjusted(proposed, kept.facts),
    )
    return finding


def owed_by(
    kept: Proposal, ruling: Draft, by: User, evidence: Evidence | None = None
) -> tuple[Owed, ...]:
    """Return why this decision needs a sentence of its own; none where a formula says enough."""
    evidence = evidence or evidence_of(kept.file, by)
    facts = ruling.facts
    named = facts.named if isinstance(facts, PersonFacts) else True
    sure: tuple[Certainty, ...] = ()
    if isinstance(facts, PersonFacts):
        sure = tuple(grade for _element, grade in facts.certainties)
    return sentence_owed(
        Weighed(
            facts.attribution,
            sure,
            conflicts=bool(evidence.conflicts),
            supersedes=_supersedes(kept),
            bar_met=evidence.measured(named=named).met,
            withdraws=ruling.outcome == Outcome.WITHDRAWN,
        )
    )


def reason_of(kept: Proposal, ruling: Draft, by: User) -> str:
    """Return the words of the reason: the sentence, else the formula of the ground where it is enough."""
    if ruling.reason.strip():
        return ruling.reason.strip()
    owed = owed_by(kept, ruling, by)
    if owed:
        raise SentenceOwed(owed)
    if ruling.ground not in set(Ground):
        raise GroundMissing("Say what the decision rests on: choose a ground, or write a sentence.")
    return formula(Ground(ruling.ground))


def _supersedes(kept: Proposal) -> bool:
    """Tell whether a finding stands that was examined: a preliminary one is followed, not overturned."""
    found = latest_facts(kept.file)
    if found is None:
        return False
    return getattr(found[0], "standing", Standing.REVIEWED) != Standing.PRELIMINARY


def _decision(kept: Proposal, ruling: Ruling, reason: str, by: User, at: datetime) -> Decision:
    if kept.submitted_by is None:
        raise LookupError("What is under review was submitted.")
    outcome = Outcome.COUNTED if kept.person_id is None else Outcome(ruling.outcome)
    return Decision(
        by=kept.submitted_by,
        reviewed_by=by,
        at=at,
        reason=reason,
        outcome=outcome,
        in_scope=ruling.in_scope,
        qualified=ruling.qualified,
    )


def _find(kept: Proposal, ruling: Ruling, decision: Decision) -> Finding | IncidentFinding:
    file, facts = kept.file, ruling.facts
    withdraws = ruling.outcome == Outcome.WITHDRAWN
    if isinstance(file, Incident):
        if withdraws:
            return withdraw_incident(file, decision)
        if isinstance(facts, IncidentFacts):
            return record_incident_finding(file, facts, decision)
    elif withdraws:
        return withdraw_person(file, decision)
    elif isinstance(facts, PersonFacts):
        return record_finding(file, facts, decision)
    raise UnreadableFacts("The facts are those of another kind of file.")


def _adjusted(proposed: Json, decided: Json) -> list[str]:
    """Return which facts the reviewer put right: names of columns, never what is in them."""
    return sorted(name for name in decided if decided[name] != proposed.get(name))
