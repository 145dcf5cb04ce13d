"""The three axes of fate move independently (`counting.md` 17)."""

import pytest

from tawthiq.domain.fate import Body, Custody, Death, Fate, ImpossibleFate


@pytest.mark.parametrize("body", list(Body))
def test_only_a_body_that_came_back_closes_a_disappearance(body: Body) -> None:
    fate = Fate(Death.CONFIRMED, Custody.DISAPPEARED, body)

    assert fate.is_still_disappeared is (body not in {Body.HANDED_OVER, Body.FOUND_IDENTIFIED})


@pytest.mark.parametrize("custody", [one for one in Custody if one is not Custody.DISAPPEARED])
def test_who_is_not_disappeared_is_not_still_disappeared(custody: Custody) -> None:
    assert not Fate(Death.UNKNOWN, custody).is_still_disappeared


@pytest.mark.parametrize("body", [Body.OFFERED, Body.REFUSED, Body.HANDED_OVER])
def test_the_living_have_no_body_to_hand_over(body: Body) -> None:
    with pytest.raises(ImpossibleFate):
        Fate(Death.ALIVE, Custody.DETAINED, body)
