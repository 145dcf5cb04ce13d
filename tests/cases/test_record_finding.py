"""Recording what two people decided about a person."""

import pytest
from tests import build


@pytest.mark.django_db
def test_a_finding_is_recorded() -> None:
    team = build.team()

    found = build.counted(team, at=build.noon(2020, 5, 3))

    assert (found.seq, found.version, found.outcome) == (1, 1, "counted")
    assert found.killed_governorate == "G1"
    assert found.category == "men"
