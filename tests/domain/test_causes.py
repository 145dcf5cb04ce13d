"""Causes and means on their two axes, and the one list of the indicator."""

import pytest

from tawthiq.domain.causes import Cause, Component, SdgCause, sdg_cause_of


@pytest.mark.parametrize(
    ("means", "causes", "sdg"),
    [
        pytest.param(SdgCause.CBRN, [Cause.ATTACK], SdgCause.CBRN, id="the means decide"),
        pytest.param(
            SdgCause.UNKNOWN,
            [Cause.TORTURE],
            SdgCause.OBJECTS_AND_OTHER,
            id="torture, no means known",
        ),
        pytest.param(
            SdgCause.UNKNOWN,
            [Cause.MEDICAL_NEGLECT, Cause.TORTURE],
            SdgCause.OBJECTS_AND_OTHER,
            id="torture comes before neglect",
        ),
        pytest.param(
            SdgCause.UNKNOWN, [Cause.DEPRIVATION], SdgCause.DENIAL_OF_SURVIVAL, id="deprivation"
        ),
        pytest.param(
            SdgCause.UNKNOWN, [Cause.ATTACK], SdgCause.UNKNOWN, id="an attack by means unknown"
        ),
        pytest.param(SdgCause.UNKNOWN, [], SdgCause.UNKNOWN, id="nothing known"),
    ],
)
def test_each_death_has_one_cause_of_the_indicator(
    means: SdgCause, causes: list[Cause], sdg: SdgCause
) -> None:
    assert sdg_cause_of(means, [Component(cause) for cause in causes]) is sdg
