"""Incidents are opened with what is known of them; their unnamed dead are as many as were seen."""

import pytest
from tests import build
from tests.build import Team
from tests.desk.conftest import Desk
from tests.desk.files.sending import posted

from tawthiq.cases.actions import open_incident
from tawthiq.cases.models import Claim, Incident, Person
from tawthiq.domain.findings import IncidentFacts, PersonFacts
from tawthiq.review.models import Proposal
from tawthiq.review.queries import facts_of


def test_an_incident_is_opened_with_its_facts_and_submitted(desk: Desk, team: Team) -> None:
    answer = posted(
        desk(team.amal, lang="ar"),
        "/incidents/new/",
        title_ar="حريق في الرصيف",
        facts__event_on="3 مايو 2020",
        facts__governorate="NORTH",
        facts__place="خان الريح",
        facts__killed_floor="٧",
        submit="1",
    )

    facts = facts_of(Proposal.objects.get())
    assert answer.headers["Location"] == f"/incidents/{Incident.objects.get().number}/"
    assert isinstance(facts, IncidentFacts)
    assert (facts.event_on.edtf, facts.place, facts.killed_floor) == ("2020-05-03", "E1001", 7)


def test_an_incident_needs_a_title(desk: Desk, team: Team) -> None:
    answer = posted(desk(team.amal), "/incidents/new/", facts__governorate="NORTH", keep="1")

    assert answer.status_code == 422
    assert not Incident.objects.exists()


def test_unnamed_dead_are_files_exactly_as_many_as_were_seen(desk: Desk, team: Team) -> None:
    incident = open_incident("A fire", "حريق", by=team.amal, at=build.START)

    answer = posted(
        desk(team.amal),
        f"/incidents/{incident.number}/unnamed/",
        seen__how_many="7",
        told0__new_title="A video",
        told0__new_kind="video",
        told0__says_death="Seven bodies are seen",
        facts__fate_death="confirmed",
        keep="1",
    )

    facts = [facts_of(one) for one in Proposal.objects.all()]
    assert answer.status_code == 302
    assert Person.objects.count() == 7
    assert Claim.objects.count() == 7
    assert all(isinstance(one, PersonFacts) and not one.named for one in facts)
    assert {one.incident for one in facts if isinstance(one, PersonFacts)} == {incident.pk}


@pytest.mark.parametrize("many", ["0", "", "-3", "201", "seven", "9" * 5000])
def test_how_many_is_a_number_that_can_be_seen(desk: Desk, team: Team, many: str) -> None:
    incident = open_incident("A fire", "حريق", by=team.amal, at=build.START)

    answer = posted(desk(team.amal), f"/incidents/{incident.number}/unnamed/", seen__how_many=many)

    assert answer.status_code == 422
    assert not Person.objects.exists()
