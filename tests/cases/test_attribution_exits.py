"""Parties of a set are told apart in a finding only on the standard that this takes."""

import pytest
from tests import build

from tawthiq.cases.actions import record_finding, record_incident_finding
from tawthiq.cases.models import Finding, IncidentFinding
from tawthiq.domain.attribution import Attribution, Kind, Standard, TooWeak
from tawthiq.domain.findings import IncidentFacts

pytestmark = pytest.mark.django_db
FIRST, LATER = build.noon(2020, 5, 3), build.noon(2020, 6, 3)
ALLIED = Attribution.of(Kind.JOINT_UNRESOLVED, "crown", "empire")
OPPOSED = Attribution.of(Kind.ONE_OF, "crown", "league")


@pytest.mark.parametrize(
    ("before", "standard"),
    [(ALLIED, Standard.POSSIBLE), (OPPOSED, Standard.REASONABLE_GROUNDS)],
    ids=["allied", "opposed"],
)
def test_a_weaker_standard_leaves_the_finding_as_it_was(
    before: Attribution, standard: Standard
) -> None:
    team = build.team()
    found = build.counted(team, build.facts(attribution=before), at=FIRST)
    told = build.facts(attribution=Attribution.of(Kind.SOLE, "crown", standard=standard))

    with pytest.raises(TooWeak):
        record_finding(found.person, told, build.decision(team, LATER))

    assert Finding.objects.get() == found


@pytest.mark.parametrize(
    ("before", "standard"),
    [(ALLIED, Standard.LIKELY), (OPPOSED, Standard.CONCLUSIVE)],
    ids=["allied", "opposed"],
)
def test_the_standard_that_it_takes_names_one_party(
    before: Attribution, standard: Standard
) -> None:
    team = build.team()
    found = build.counted(team, build.facts(attribution=before), at=FIRST)
    told = build.facts(attribution=Attribution.of(Kind.SOLE, "crown", standard=standard))

    later = record_finding(found.person, told, build.decision(team, LATER))

    assert (later.version, later.attribution, later.parties) == (2, "sole", ["crown"])


def test_the_same_holds_for_an_incident() -> None:
    team = build.team()
    incident = build.incident(team, IncidentFacts(attribution=OPPOSED), at=FIRST)
    told = IncidentFacts(attribution=Attribution.of(Kind.SOLE, "crown", standard=Standard.LIKELY))

    with pytest.raises(TooWeak):
        record_incident_finding(incident, told, build.decision(team, LATER))

    assert IncidentFinding.objects.count() == 1
