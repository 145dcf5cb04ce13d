"""Whose turn it is: the queue of each person, its counts, and what may go out as preliminary."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from django.db.models import Case, Count, Exists, OuterRef, Q, QuerySet, Value, When

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.domain.findings import Outcome
from tawthiq.domain.workflow import Stage
from tawthiq.review.models import Mention, Proposal
from tawthiq.review.queries.proposals import proposals_visible_to

LONGEST = 100
"""How many turns a page shows; the counts know of all."""

CLOSED = (Stage.FOUND, Stage.WITHDRAWN)


class Why(StrEnum):
    """Why a file is in somebody's queue, the most pressing first."""

    OVERDUE = "overdue"
    RETURNED = "returned"  # to me: I drafted or submitted it
    HOLDING = "holding"  # I took it and have not decided
    ASSIGNED = "assigned"
    MENTIONED = "mentioned"
    WAITING = "waiting"  # for a review that I may make
    DRAFT = "draft"  # mine, not yet submitted


@dataclass(frozen=True, slots=True)
class Turn:
    """A proposal in a queue, with every reason why it is there."""

    proposal: Proposal
    whys: tuple[Why, ...]


@dataclass(frozen=True, slots=True)
class Queue:
    """What somebody should do, the most pressing first, and how many there are of each kind."""

    turns: tuple[Turn, ...]
    counts: Mapping[Why, int]
    total: int

    @property
    def not_shown(self) -> int:
        return self.total - len(self.turns)


def queue(user: User, today: date, *, only: Why | None = None) -> Queue:
    """Return what is `user`'s to do."""
    conditions = _conditions(user, today)
    wanted = conditions[only] if only else _any(conditions)
    annotated = {
        why.value: Case(When(condition, then=Value(value=True)), default=Value(value=False))
        for why, condition in conditions.items()
    }
    rows = _mine(user).filter(wanted).annotate(**annotated)
    order = [f"-{why}" for why in conditions]
    shown = rows.select_related(
        "person", "incident", "submitted_by", "reviewer", "assignee"
    ).order_by(*order, "due_on", "submitted_at", "pk")[:LONGEST]
    turns = tuple(
        Turn(one, tuple(why for why in Why if getattr(one, why.value, False))) for one in shown
    )
    counts = queue_counts(user, today)
    return Queue(turns, counts, rows.count() if len(turns) == LONGEST else len(turns))


def queue_counts(user: User, today: date) -> dict[Why, int]:
    """Return how many files are in `user`'s queue for each reason. One query; no name in it."""
    counted = {
        why.value: Count("pk", filter=condition)
        for why, condition in _conditions(user, today).items()
    }
    found = _mine(user).aggregate(**counted)
    return {why: found.get(why.value) or 0 for why in Why}


def queue_length(user: User, today: date) -> int:
    """Return how many files are in `user`'s queue, each once."""
    return _mine(user).filter(_any(_conditions(user, today))).count()


def to_release(user: User) -> QuerySet[Proposal]:
    """Return the deaths that wait for a review and that `user` may release as preliminary, oldest first."""
    if not user.may(Role.REVIEWER):
        return Proposal.objects.none()
    waiting = Q(stage__in=(Stage.SUBMITTED, Stage.UNDER_REVIEW), outcome=Outcome.COUNTED)
    return (
        proposals_visible_to(user)
        .filter(waiting, person__isnull=False, released_at=None)
        .exclude(hands__contains=[user.pk])
        .exclude(person__findings__standing__in=("reviewed", "adopted"))
        .select_related("person", "submitted_by")
        .order_by("submitted_at", "pk")
    )


def _mine(user: User) -> QuerySet[Proposal]:
    """Return what may be somebody's turn: what is open, and what they are called to.

    The few that they are called to are asked for first, so that the rest is found by its index and
    not by looking through everything that was ever decided.
    """
    if not user.may(Role.READER):
        return Proposal.objects.none()
    mentions = Mention.objects.filter(user=user, seen_at=None)
    called = list(mentions.values_list("remark__proposal", flat=True).distinct())
    return proposals_visible_to(user).filter(~Q(stage__in=CLOSED) | Q(pk__in=called))


def _conditions(user: User, today: date) -> dict[Why, Q]:
    """Return, for each reason, the proposals that are in the queue for it. Nothing is asked of readers."""
    me = user.pk
    mentioned = Mention.objects.filter(user=me, seen_at=None, remark__proposal=OuterRef("pk"))
    of_mine = Q(hands__contains=[me])
    found = {Why.MENTIONED: Q(Exists(mentioned))}
    if user.may(Role.RECORDER):
        found[Why.ASSIGNED] = Q(assignee=me) & ~Q(stage__in=CLOSED)
        found[Why.RETURNED] = Q(stage=Stage.RETURNED) & of_mine
        found[Why.DRAFT] = Q(stage=Stage.DRAFT) & of_mine
    if user.may(Role.REVIEWER):
        found[Why.HOLDING] = Q(stage=Stage.UNDER_REVIEW, reviewer=me)
        found[Why.WAITING] = Q(stage=Stage.SUBMITTED) & ~of_mine
    concerned = _any({why: found[why] for why in found if why is not Why.WAITING})
    found[Why.OVERDUE] = Q(due_on__lt=today) & ~Q(stage__in=CLOSED) & concerned
    return {why: found[why] for why in Why if why in found}


def _any(conditions: Mapping[Why, Q]) -> Q:
    whole = Q(pk__in=[])
    for condition in conditions.values():
        whole |= condition
    return whole
