"""Between two cut-offs every person who moved is itemised, and both tolls and the moves add up."""

from collections import Counter
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.domain.isles import PACK, RULE
from tests.domain.test_counting import records
from tests.tolls.conftest import Opening
from tests.tolls.writing import Writing, written_from

from tawthiq.domain.packs import Pack
from tawthiq.domain.periods import parse_period
from tawthiq.domain.rules import CountingRule
from tawthiq.domain.versions import Version
from tawthiq.tolls.changes import ENTERING, LEAVING, Difference, Move, changes, differing_rules
from tawthiq.tolls.counting import asked, number
from tawthiq.tolls.questions import Question
from tawthiq.tolls.record import Record

MAY = Question(parse_period("2020-05"))
IN_APRIL = date(2020, 4, 20)
IN_MAY = date(2020, 5, 9)


Facts = dict[str, object]
CASES: dict[str, tuple[Facts, Facts, Move]] = {
    "counted after all": ({"outcome": "not_counted"}, {"outcome": "counted"}, Move.ADDED),
    "reviewed at last": ({"standing": "adopted"}, {"standing": "reviewed"}, Move.ADDED),
    "withdrawn": ({}, {"outcome": "withdrawn"}, Move.WITHDRAWN),
    "joined": ({}, {"outcome": "joined_into", "joined_into_id": 9}, Move.JOINED),
    "counted no more": ({}, {"outcome": "not_counted"}, Move.EXCLUDED),
    "a fighter": ({}, {"civilian_status": "participating"}, Move.EXCLUDED),
    "into May": ({"documented_on": IN_APRIL}, {"documented_on": IN_MAY}, Move.REDATED_IN),
    "out of May": ({}, {"documented_on": IN_APRIL}, Move.REDATED_OUT),
    "another party": ({}, {"attribution": "sole", "parties": ["hts"]}, Move.REATTRIBUTED),
    "another place": ({}, {"killed_governorate": "SY07"}, Move.RELOCATED),
    "another age": ({}, {"age_group": "unknown"}, Move.RECATEGORISED),
}


@pytest.mark.parametrize("case", CASES)
def test_each_kind_of_move_has_its_name(
    writing: Writing, known: Opening, monthly: CountingRule, pack: Pack, case: str
) -> None:
    before, after, move = CASES[case]
    writing.person()
    person = writing.person(**before)  # type: ignore[arg-type]
    then = writing.seq
    writing.again(person, **after)

    moved = changes(known(then), known(), MAY, monthly, pack)

    assert [(one.person, one.move) for one in moved] == [(person, move)]


def test_a_reattribution_says_from_which_row_to_which(
    writing: Writing, known: Opening, monthly: CountingRule, pack: Pack
) -> None:
    person = writing.person(means="mine")
    then = writing.seq
    writing.again(person, attribution="sole", parties=["hts"])

    (moved,) = changes(known(then), known(), MAY, monthly, pack)

    assert (moved.before, moved.after) == ("other.mines", "extremist_islamist.hts")


@pytest.mark.slow
@settings(max_examples=10, deadline=None)
@given(versions=records, cut_off=st.integers(0, 10_001))
def test_the_toll_before_and_the_moves_make_the_toll_after(
    tmp_path_factory: pytest.TempPathFactory, versions: list[Version], cut_off: int
) -> None:
    writing, folder = written_from(versions), tmp_path_factory.mktemp("frozen")
    files, chosen = writing.freeze(folder), asked(MAY, RULE)

    with (
        Record.open(files, writing.delta(files.seq), cut_off) as then,
        Record.open(files, writing.delta(files.seq), 10_001) as now,
    ):
        found = Counter(one.move for one in changes(then, now, MAY, RULE, PACK))
        before, after = number(then, chosen), number(now, chosen)

    entered, left = (sum(found[move] for move in moves) for moves in (ENTERING, LEAVING))
    assert before + entered - left == after


def test_two_rules_differ_by_standing_status_or_date(
    writing: Writing, known: Opening, monthly: CountingRule, register: CountingRule
) -> None:
    writing.person()
    adopted = writing.person(standing="adopted")
    late = writing.person(died_from=IN_APRIL, died_to=IN_APRIL)
    old = writing.person(documented_on=IN_APRIL)

    found = differing_rules(known(), MAY, monthly, register)

    assert [(one.person, one.only, one.why) for one in found] == [
        (adopted, "register", Difference.STANDING),
        (late, "monthly", Difference.DATE),
        (old, "register", Difference.DATE),
    ]
