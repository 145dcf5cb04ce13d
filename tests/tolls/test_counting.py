"""A toll counts each person once, under a rule, as known at a cut-off."""

import pytest
from tests.tolls.conftest import Opening
from tests.tolls.writing import Writing

from tawthiq.domain.packs import Pack
from tawthiq.domain.periods import parse_period
from tawthiq.domain.rules import CountingRule
from tawthiq.tolls.counting import Toll, count
from tawthiq.tolls.explaining import persons_behind
from tawthiq.tolls.questions import By, Question, UnknownKey
from tawthiq.tolls.record import Record
from tawthiq.tolls.split import Split

MAY = parse_period("2020-05")
EVERY_SUMMING_DIMENSION = [by for by in By if by not in {By.GROUP, By.CAUSE}]


def total(record: Record, rule: CountingRule, pack: Pack, *by: str) -> Toll:
    return count(record, Question.asked(MAY, *by), rule, pack)


def test_a_superseding_finding_and_the_one_before_it_give_both_numbers(
    writing: Writing, known: Opening, monthly: CountingRule, pack: Pack
) -> None:
    writing.person()
    second = writing.person()
    before = writing.seq
    writing.again(second, outcome="withdrawn")

    assert total(known(before), monthly, pack).split.total == 2
    assert total(known(), monthly, pack).split.total == 1


@pytest.mark.parametrize("frozen_upto", [0, 1, 2, 3])
def test_wherever_the_freeze_lies_the_count_is_the_same(
    writing: Writing, known: Opening, monthly: CountingRule, pack: Pack, frozen_upto: int
) -> None:
    writing.person()
    second = writing.person(sex="female")
    writing.again(second, age_group="child")

    record = known(frozen_upto=frozen_upto)

    assert total(record, monthly, pack).split == Split(2, children=1, men=1)


@pytest.mark.parametrize("by", EVERY_SUMMING_DIMENSION)
def test_every_margin_sums_to_the_total(
    writing: Writing, known: Opening, monthly: CountingRule, pack: Pack, by: By
) -> None:
    writing.person()
    writing.person(attribution="joint_unresolved", parties=["russia", "syrian_regime"])
    writing.person(attribution="one_of", parties=["russia", "sdf"], age_group="unknown")
    writing.person(attribution="contested", parties=[])
    writing.person(attribution="sole", parties=["hts"], sex="female")
    writing.person(attribution="sole", parties=["turkish_border_guards"], age_group="child")
    writing.person(killed_governorate="outside", means="drowning", sex="unknown")

    toll = total(known(), monthly, pack, by)

    assert sum((row.split for row in toll.rows), Split()) == toll.split
    assert toll.split == Split(7, children=1, women=1, men=3, unknown=2)


def test_a_number_is_explained_by_the_persons_behind_it(
    writing: Writing, known: Opening, monthly: CountingRule, pack: Pack
) -> None:
    writing.person()
    joint = writing.person(attribution="joint_proved", parties=["russia", "syrian_regime"])
    question = Question.asked(MAY, "party", "governorate")

    behind = persons_behind(known(), question, monthly, pack, "russia+syrian_regime/SY02")

    assert behind == (joint,)
    with pytest.raises(UnknownKey):
        persons_behind(known(), question, monthly, pack, "nobody")


@pytest.mark.parametrize(
    ("key", "expected"), [("hts", 1), ("extremist_islamist", 1), ("hts.women", 1), ("hts.men", 0)]
)
def test_a_key_alone_says_by_what_the_toll_is_split(
    writing: Writing, known: Opening, monthly: CountingRule, pack: Pack, key: str, expected: int
) -> None:
    writing.person()
    writing.person(attribution="sole", parties=["hts"], sex="female")

    assert len(persons_behind(known(), Question(MAY), monthly, pack, key)) == expected


def test_a_key_that_no_table_has_is_refused(
    writing: Writing, known: Opening, monthly: CountingRule, pack: Pack
) -> None:
    writing.person()

    with pytest.raises(UnknownKey, match="“nobody” is no key"):
        persons_behind(known(), Question(MAY), monthly, pack, "nobody")
