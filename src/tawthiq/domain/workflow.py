"""The way of a file from a draft to a finding: stages, moves, who may make them, what they demand.

    draft -> submitted -> under review -> found | returned
    returned -> submitted;  found -> draft, by a re-review;  withdrawn, with a reason

Nobody reviews a file in which they had a hand. The database holds the same table (`review`).
"""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from tawthiq.domain.attribution import Attribution, Kind
from tawthiq.domain.certainty import Certainty
from tawthiq.domain.refusals import Refusal


class Stage(StrEnum):
    """Where a proposal stands."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    UNDER_REVIEW = "under_review"
    RETURNED = "returned"
    FOUND = "found"
    WITHDRAWN = "withdrawn"


class Move(StrEnum):
    """What can be done with a proposal."""

    AMEND = "amend"
    SUBMIT = "submit"
    RECALL = "recall"  # by whoever submitted, or an editor when they left, before anybody reviews
    TAKE = "take"  # a reviewer takes it, so that no second one does the same work
    LET_GO = "let_go"
    GIVE_BACK = "give_back"
    DECIDE = "decide"
    DECIDE_WITHDRAWAL = "decide_withdrawal"
    REOPEN = "reopen"
    LET_STAND = "let_stand"  # a re-review is given up and the finding stands
    WITHDRAW = "withdraw"  # a proposal of which no finding was made


MOVES: dict[tuple[Stage, Move], Stage] = {
    (Stage.DRAFT, Move.AMEND): Stage.DRAFT,
    (Stage.DRAFT, Move.SUBMIT): Stage.SUBMITTED,
    (Stage.DRAFT, Move.LET_STAND): Stage.FOUND,
    (Stage.DRAFT, Move.WITHDRAW): Stage.WITHDRAWN,
    (Stage.SUBMITTED, Move.RECALL): Stage.DRAFT,
    (Stage.SUBMITTED, Move.TAKE): Stage.UNDER_REVIEW,
    (Stage.SUBMITTED, Move.WITHDRAW): Stage.WITHDRAWN,
    (Stage.UNDER_REVIEW, Move.LET_GO): Stage.SUBMITTED,
    (Stage.UNDER_REVIEW, Move.GIVE_BACK): Stage.RETURNED,
    (Stage.UNDER_REVIEW, Move.DECIDE): Stage.FOUND,
    (Stage.UNDER_REVIEW, Move.DECIDE_WITHDRAWAL): Stage.WITHDRAWN,
    (Stage.RETURNED, Move.AMEND): Stage.RETURNED,
    (Stage.RETURNED, Move.SUBMIT): Stage.SUBMITTED,
    (Stage.RETURNED, Move.LET_STAND): Stage.FOUND,
    (Stage.RETURNED, Move.WITHDRAW): Stage.WITHDRAWN,
    (Stage.FOUND, Move.REOPEN): Stage.DRAFT,
    (Stage.WITHDRAWN, Move.REOPEN): Stage.DRAFT,
}
"""Every move there is; whatever is not here is refused."""

REVIEWING = frozenset({Move.TAKE, Move.GIVE_BACK, Move.DECIDE, Move.DECIDE_WITHDRAWAL})
"""What takes a reviewer who had no hand in the file."""

HOLDING = frozenset({Move.GIVE_BACK, Move.DECIDE, Move.DECIDE_WITHDRAWAL, Move.LET_GO})
"""What only the reviewer who took the file does; an editor may let go of it for them."""

OPEN = frozenset({Stage.DRAFT, Stage.RETURNED})
"""Where facts may be amended."""


class WrongStage(Refusal):
    """A move that cannot be made from where the proposal stands."""

    def __init__(self, stage: Stage, move: Move) -> None:
        self.stage, self.move = stage, move
        super().__init__(f"'{move}' cannot be done while the file is '{stage}'.")


class NotYours(Refusal):
    """A move that this person may not make: another reviewer holds the file, or another submitted it."""


class OwnFile(Refusal):
    """Nobody reviews a file in which they had a hand."""


class MayNot(Refusal):
    """The role does not allow the move."""


class StandsOrNot(Refusal):
    """A finding that stands is not withdrawn by one person; where none stands, none is let stand."""


@dataclass(frozen=True, slots=True)
class Hand:
    """Somebody at the proposal: who, and what their role allows.

    `reviews` is the right to review, `oversees` that of an editor or steward.
    """

    who: int
    records: bool = True
    reviews: bool = False
    oversees: bool = False


@dataclass(frozen=True, slots=True)
class Held:
    """What a move looks at: the stage, everybody who had a hand in it, who submitted, who reviews.

    `stands` tells that a finding stands, which this proposal would supersede.
    """

    stage: Stage
    hands: Collection[int] = ()
    submitted_by: int | None = None
    reviewer: int | None = None
    stands: bool = False


def next_stage(stage: Stage, move: Move) -> Stage:
    """Return where a move leads. Raises `WrongStage`.

    >>> next_stage(Stage.DRAFT, Move.SUBMIT)
    <Stage.SUBMITTED: 'submitted'>
    """
    after = MOVES.get((stage, move))
    if after is None:
        raise WrongStage(stage, move)
    return after


def check_move(held: Held, move: Move, hand: Hand) -> Stage:
    """Return where the move leads, if this person may make it now.

    Raises `WrongStage`, `MayNot`, `OwnFile`, `NotYours` or `StandsOrNot`.
    """
    after = next_stage(held.stage, move)
    if not (hand.reviews if move in REVIEWING | HOLDING else hand.records):
        raise MayNot(f"'{move}' takes another role than yours.")
    if move in REVIEWING and hand.who in held.hands:
        raise OwnFile("You had a hand in this file: another reviewer decides about it.")
    _check_whose(held, move, hand)
    if move is Move.LET_STAND and not held.stands:
        raise StandsOrNot("No finding was made here that could stand: withdraw the draft.")
    if move is Move.WITHDRAW and held.stands:
        raise StandsOrNot(
            "A finding stands: let it stand, or submit its withdrawal, which two people decide."
        )
    return after


def _check_whose(held: Held, move: Move, hand: Hand) -> None:
    if move is Move.RECALL and not (hand.who == held.submitted_by or hand.oversees):
        raise NotYours("Only whoever submitted the file, or an editor, can recall it.")
    if move is Move.WITHDRAW and not (hand.who in held.hands or hand.oversees):
        raise NotYours("Only those who worked on the draft, or an editor, can withdraw it.")
    if move in HOLDING and hand.who != held.reviewer:
        if move is Move.LET_GO and hand.oversees:
            return
        raise NotYours("Another reviewer holds this file.")


def may(held: Held, move: Move, hand: Hand) -> bool:
    """Tell whether this person may make the move now; a page shows what is true here."""
    try:
        check_move(held, move, hand)
    except Refusal:
        return False
    return True


class Ground(StrEnum):
    """What a decision rests on, as a standing formula where no sentence is owed."""

    INDEPENDENT_SOURCES = "independent_sources"
    OFFICIAL_RECORD = "official_record"
    SEEN = "seen"  # in a photo or a video
    EYEWITNESSES = "eyewitnesses"
    FAMILY_AND_OTHERS = "family_and_others"
    NOT_ENOUGH = "not_enough"  # for what is not counted


class Owed(StrEnum):
    """Why a decision needs a sentence of its own, where a standing formula is not enough."""

    PARTY_NAMED = "party_named"
    CONFLICT = "conflict"
    SUPERSEDES = "supersedes"
    BAR_UNMET = "bar_unmet"
    WITHDRAWAL = "withdrawal"


@dataclass(frozen=True, slots=True)
class Weighed:
    """What a decision is weighed by, for the sentence that it may owe."""

    attribution: Attribution
    certainties: Collection[Certainty] = ()
    conflicts: bool = False  # the sources contradict one another
    supersedes: bool = False  # a reviewed or adopted finding stands
    bar_met: bool = True
    withdraws: bool = False


def sentence_owed(weighed: Weighed) -> tuple[Owed, ...]:
    """Return why a sentence is owed; none where a standing formula says enough.

    It is asked for where a party is named, sources conflict, a finding is superseded, the bar is not
    met, or a finding is withdrawn, and nowhere else: a team under bombardment must keep up.
    """
    contested = (
        weighed.conflicts
        or weighed.attribution.kind is Kind.CONTESTED
        or Certainty.CONTESTED in weighed.certainties
    )
    told = (
        (Owed.PARTY_NAMED, bool(weighed.attribution.parties)),
        (Owed.CONFLICT, contested),
        (Owed.SUPERSEDES, weighed.supersedes),
        (Owed.BAR_UNMET, not weighed.bar_met),
        (Owed.WITHDRAWAL, weighed.withdraws),
    )
    return tuple(owed for owed, holds in told if holds)
