"""One change for several people: shown first, made as one, refused whole where one was saved since."""

from tests import build
from tests.build import Team
from tests.desk.conftest import Desk

from tawthiq.cases.actions import PersonFile, amend_person, open_incident
from tawthiq.cases.models import Person
from tawthiq.domain.findings import PersonFacts
from tawthiq.review.actions import Draft, propose, submit
from tawthiq.review.models import Proposal

BULK = "/people/bulk/"


def chosen(people: list[Person], **changes: str) -> dict[str, object]:
    told: dict[str, object] = {f"bulk-bulk_{name}": value for name, value in changes.items()}
    shown = {f"revision-{one.pk}": "0" for one in people}
    return {
        "ids": [one.number for one in people],
        "bulk-bulk_why": "From the list",
        **shown,
        **told,
    }


def test_a_change_is_shown_before_it_is_made(desk: Desk, team: Team) -> None:
    people = [build.person(team) for _ in range(3)]
    client = desk(team.amal)

    begun = client.post(BULK, {"ids": [one.number for one in people]})
    shown = client.post(BULK, chosen(people, origin="SOUTH"))

    assert begun.status_code == 200
    assert shown.content.decode().count("South Island") >= 3
    assert set(Person.objects.values_list("origin_governorate", flat=True)) == {"unknown"}

    done = client.post(BULK, {**chosen(people, origin="SOUTH"), "confirm": "1"})

    assert done.status_code == 302
    assert set(Person.objects.values_list("origin_governorate", flat=True)) == {"SOUTH"}


def test_nothing_is_changed_where_one_file_was_saved_since(desk: Desk, team: Team) -> None:
    people = [build.person(team) for _ in range(3)]
    amend_person(people[2], PersonFile(notes="x"), by=team.carmen, at=build.noon(2020, 5, 2))

    answer = desk(team.amal).post(BULK, {**chosen(people, origin="SOUTH"), "confirm": "1"})

    assert answer.status_code == 409
    assert set(Person.objects.values_list("origin_governorate", flat=True)) == {"unknown"}


def test_an_incident_is_given_to_open_drafts_and_assigned(desk: Desk, team: Team) -> None:
    people = [build.person(team) for _ in range(2)]
    incident = open_incident("A fire", "حريق", by=team.amal, at=build.START)
    told = chosen(people, incident=incident.number, assignee=str(team.carmen.pk))

    answer = desk(team.amal, lang="ar").post(BULK, {**told, "confirm": "1"})

    assert answer.status_code == 302
    assert {one.facts["incident_id"] for one in Proposal.objects.all()} == {incident.pk}
    assert {one.assignee for one in Proposal.objects.all()} == {team.carmen}


def test_what_is_under_way_is_told_and_refused(desk: Desk, team: Team) -> None:
    person = build.person(team)
    incident = open_incident("A fire", "حريق", by=team.amal, at=build.START)
    proposal = propose(person, Draft(facts=PersonFacts()), by=team.amal, at=build.START)
    submit(proposal, by=team.amal, at=build.START)
    told = chosen([person], incident=incident.number)

    shown = desk(team.amal).post(BULK, told)
    answer = desk(team.amal).post(BULK, {**told, "confirm": "1"})

    assert "not a draft now" in shown.content.decode()
    assert answer.status_code == 409


def test_something_must_be_chosen_and_a_reason_given(desk: Desk, team: Team) -> None:
    person = build.person(team)

    nothing = desk(team.amal).post(BULK, chosen([person]))
    no_reason = desk(team.amal).post(
        BULK, {**chosen([person], origin="SOUTH"), "bulk-bulk_why": ""}
    )

    assert (nothing.status_code, no_reason.status_code) == (422, 422)


def test_the_search_sends_its_selection_in_the_address(desk: Desk, team: Team) -> None:
    person = build.person(team)

    page = desk(team.amal).get(BULK, {"number": person.number})

    assert person.number in page.content.decode()
    assert desk(team.amal).get(BULK).status_code == 302
