"""Every state, every move, every hand: what is not in the table is refused."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawthiq.domain.attribution import Attribution, Kind
from tawthiq.domain.certainty import Certainty
from tawthiq.domain.refusals import Refusal
from tawthiq.domain.workflow import (
    HOLDING,
    MOVES,
    OPEN,
    REVIEWING,
    Hand,
    Held,
    MayNot,
    Move,
    NotYours,
    Owed,
    OwnFile,
    Stage,
    StandsOrNot,
    Weighed,
    WrongStage,
    check_move,
    may,
    next_stage,
    sentence_owed,
)

AMAL, CARMEN, DANA = 1, 3, 4
RECORDER = Hand(AMAL)
READER = Hand(2, records=False)
REVIEWER = Hand(CARMEN, reviews=True)
EDITOR = Hand(DANA, reviews=True, oversees=True)

held = st.builds(
    Held,
    stage=st.sampled_from(Stage),
    hands=st.frozensets(st.integers(1, 5)),
    submitted_by=st.none() | st.integers(1, 5),
    reviewer=st.none() | st.integers(1, 5),
    stands=st.booleans(),
)
hands = st.builds(Hand, st.integers(1, 5), st.booleans(), st.booleans(), st.booleans())
moves = st.sampled_from(Move)


def at(stage: Stage, **changes: object) -> Held:
    """Return a file that Amal drafted and submitted and that Carmen holds."""
    usual = Held(stage, hands={AMAL}, submitted_by=AMAL, reviewer=CARMEN)
    return replace(usual, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("move", Move)
def test_a_move_is_in_the_table_or_refused(stage: Stage, move: Move) -> None:
    if (stage, move) in MOVES:
        assert next_stage(stage, move) is MOVES[stage, move]
    else:
        with pytest.raises(WrongStage):
            next_stage(stage, move)


@pytest.mark.parametrize(
    ("stage", "move", "who", "after"),
    [
        (Stage.DRAFT, Move.SUBMIT, RECORDER, Stage.SUBMITTED),
        (Stage.SUBMITTED, Move.TAKE, REVIEWER, Stage.UNDER_REVIEW),
        (Stage.UNDER_REVIEW, Move.DECIDE, REVIEWER, Stage.FOUND),
        (Stage.UNDER_REVIEW, Move.GIVE_BACK, REVIEWER, Stage.RETURNED),
        (Stage.UNDER_REVIEW, Move.DECIDE_WITHDRAWAL, REVIEWER, Stage.WITHDRAWN),
        (Stage.RETURNED, Move.SUBMIT, RECORDER, Stage.SUBMITTED),
        (Stage.FOUND, Move.REOPEN, RECORDER, Stage.DRAFT),
        (Stage.SUBMITTED, Move.RECALL, RECORDER, Stage.DRAFT),
        (Stage.UNDER_REVIEW, Move.LET_GO, EDITOR, Stage.SUBMITTED),
        (Stage.DRAFT, Move.WITHDRAW, RECORDER, Stage.WITHDRAWN),
    ],
    ids=lambda value: str(value) if isinstance(value, Stage | Move) else "",
)
def test_the_way_of_a_file(stage: Stage, move: Move, who: Hand, after: Stage) -> None:
    assert check_move(at(stage), move, who) is after


@pytest.mark.parametrize("move", sorted(REVIEWING))
def test_nobody_reviews_a_file_in_which_they_had_a_hand(move: Move) -> None:
    stage = Stage.SUBMITTED if move is Move.TAKE else Stage.UNDER_REVIEW
    own = at(stage, hands={AMAL, CARMEN})

    with pytest.raises(OwnFile):
        check_move(own, move, REVIEWER)


@pytest.mark.parametrize("move", sorted(REVIEWING | HOLDING))
def test_a_recorder_reviews_nothing(move: Move) -> None:
    stage = Stage.SUBMITTED if move is Move.TAKE else Stage.UNDER_REVIEW

    with pytest.raises(MayNot):
        check_move(at(stage, hands=(), reviewer=AMAL), move, RECORDER)


@pytest.mark.parametrize("move", sorted(Move))
@pytest.mark.parametrize("stage", sorted(Stage))
def test_a_reader_moves_nothing(stage: Stage, move: Move) -> None:
    assert not may(at(stage), move, READER)


@pytest.mark.parametrize("move", sorted(HOLDING - {Move.LET_GO}))
def test_only_the_reviewer_who_took_a_file_decides_about_it(move: Move) -> None:
    with pytest.raises(NotYours):
        check_move(at(Stage.UNDER_REVIEW), move, EDITOR)


def test_only_who_submitted_recalls() -> None:
    with pytest.raises(NotYours):
        check_move(at(Stage.SUBMITTED), Move.RECALL, REVIEWER)


def test_one_person_does_not_withdraw_a_finding_that_stands() -> None:
    with pytest.raises(StandsOrNot):
        check_move(at(Stage.DRAFT, stands=True), Move.WITHDRAW, RECORDER)


def test_nothing_is_let_stand_where_nothing_stands() -> None:
    with pytest.raises(StandsOrNot):
        check_move(at(Stage.DRAFT), Move.LET_STAND, RECORDER)


@given(held, moves, hands)
def test_what_may_be_done_leads_where_the_table_says(one: Held, move: Move, hand: Hand) -> None:
    if may(one, move, hand):
        assert check_move(one, move, hand) is MOVES[one.stage, move]
    else:
        with pytest.raises(Refusal):
            check_move(one, move, hand)


@given(held, moves, hands)
def test_no_finding_without_a_reviewer_of_clean_hands(one: Held, move: Move, hand: Hand) -> None:
    if (
        may(one, move, hand)
        and MOVES[one.stage, move] is Stage.FOUND
        and move is not Move.LET_STAND
    ):
        assert hand.reviews
        assert hand.who == one.reviewer
        assert hand.who not in one.hands


@given(held, moves, hands)
def test_what_is_found_is_amended_only_by_a_review_anew(one: Held, move: Move, hand: Hand) -> None:
    if one.stage not in OPEN:
        assert not may(one, Move.AMEND, hand)
    if one.stage is Stage.FOUND and may(one, move, hand):
        assert move is Move.REOPEN


NOBODY = Attribution()
CROWN = Attribution.of(Kind.SOLE, "crown")


@pytest.mark.parametrize(
    ("weighed", "owed"),
    [
        (Weighed(NOBODY), ()),
        (Weighed(NOBODY, (Certainty.UNKNOWN, Certainty.POSSIBLE)), ()),
        (Weighed(CROWN), (Owed.PARTY_NAMED,)),
        (Weighed(NOBODY, (Certainty.CONTESTED,)), (Owed.CONFLICT,)),
        (Weighed(Attribution(Kind.CONTESTED)), (Owed.CONFLICT,)),
        (Weighed(NOBODY, conflicts=True), (Owed.CONFLICT,)),
        (Weighed(NOBODY, supersedes=True), (Owed.SUPERSEDES,)),
        (Weighed(NOBODY, bar_met=False), (Owed.BAR_UNMET,)),
        (Weighed(CROWN, bar_met=False), (Owed.PARTY_NAMED, Owed.BAR_UNMET)),
        (Weighed(NOBODY, withdraws=True), (Owed.WITHDRAWAL,)),
    ],
)
def test_a_sentence_is_owed_only_where_it_says_something(
    weighed: Weighed, owed: tuple[Owed, ...]
) -> None:
    assert sentence_owed(weighed) == owed
