"""Findings as values: file numbers, and where a death is counted by place."""

import pytest

from tawthiq.domain.ages import AgeGroup, Category, Sex
from tawthiq.domain.causes import Cause, Component
from tawthiq.domain.certainty import Certainty, Element
from tawthiq.domain.findings import PersonFacts, file_number, incident_number


def test_a_file_is_named_by_a_number_of_at_least_six_digits() -> None:
    assert (file_number(7), file_number(1_234_567)) == ("P-000007", "P-1234567")
    assert incident_number(7) == "I-000007"


@pytest.mark.parametrize(
    ("in_custody", "death", "holding", "counted_in"),
    [
        pytest.param(False, "G2", "G3", "G1", id="not in custody: where it happened"),
        pytest.param(True, "G2", "G3", "G2", id="in custody: where the person died"),
        pytest.param(True, "unknown", "G3", "G3", id="else the last place of holding"),
        pytest.param(True, "unknown", "unknown", "unknown", id="else nowhere that is known"),
        pytest.param(False, "outside", "unknown", "G1", id="wounded here, died abroad: here"),
    ],
)
def test_the_governorate_killed(
    in_custody: bool, death: str, holding: str, counted_in: str
) -> None:
    facts = PersonFacts(
        event_governorate="G1",
        in_custody=in_custody,
        death_governorate=death,
        holding_governorate=holding,
    )

    assert facts.killed_governorate == counted_in


def test_a_girl_is_a_child_and_not_a_woman() -> None:
    assert PersonFacts(sex=Sex.FEMALE, age_group=AgeGroup.CHILD).category is Category.CHILDREN
    assert PersonFacts(sex=Sex.FEMALE).category is Category.UNKNOWN


def test_what_was_not_graded_is_unknown_and_no_error() -> None:
    facts = PersonFacts(certainties=((Element.DATE, Certainty.CONFIRMED),))

    assert facts.certainty_of(Element.DATE) is Certainty.CONFIRMED
    assert facts.certainty_of(Element.CAUSE) is Certainty.UNKNOWN


def test_torture_is_one_component_among_causes() -> None:
    torture = Component(Cause.TORTURE, Certainty.LIKELY)
    facts = PersonFacts(causes=(Component(Cause.MEDICAL_NEGLECT), torture))

    assert facts.torture is torture
