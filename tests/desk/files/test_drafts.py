"""What is typed is kept while it is typed, offered again, and thrown away on saving."""

from tests import build
from tests.build import Team
from tests.desk.conftest import Desk
from tests.desk.files.sending import as_shown

KEEP = "/drafts/keep/"


def test_a_stranger_is_told_that_the_session_ended(desk: Desk) -> None:
    answer = desk().post(KEEP, {"place": "/people/new/"}, headers={"HX-Request": "true"})

    assert answer.status_code == 401


def test_what_was_typed_is_offered_when_the_form_is_opened_again(desk: Desk, team: Team) -> None:
    person = build.person(team)
    address = f"/people/{person.number}/edit/"
    client = desk(team.amal)
    typed = as_shown(client, address, occupation="Fisher")

    kept = client.post(KEEP, {**dict(typed.lists()), "place": address})

    assert kept.status_code == 204
    assert b"?draft=1" in client.get(address).content
    assert address in client.get("/drafts/").content.decode()
    assert as_shown(client, f"{address}?draft=1")["occupation"] == "Fisher"
    assert b"?draft=1" not in desk(team.carmen).get(address).content
    assert address not in desk(team.carmen).get("/drafts/").content.decode()


def test_saving_throws_the_draft_away(desk: Desk, team: Team) -> None:
    person = build.person(team)
    address = f"/people/{person.number}/edit/"
    client = desk(team.amal)
    typed = dict(as_shown(client, address, occupation="Fisher").lists())
    client.post(KEEP, {**typed, "place": address})

    client.post(address, typed)

    assert b"?draft=1" not in client.get(address).content


def test_a_draft_can_be_thrown_away_and_leads_nowhere_else(desk: Desk, team: Team) -> None:
    client = desk(team.amal)
    client.post(KEEP, {"place": "/people/new/", "person-given_ar": "فلان"})

    answer = client.post("/drafts/", {"place": "/people/new/", "after": "//evil.example/"})

    assert answer.headers["Location"] == "/drafts/"
    assert b"?draft=1" not in client.get("/people/new/").content


def test_a_draft_is_kept_of_forms_of_the_desk_only(desk: Desk, team: Team) -> None:
    assert desk(team.amal).post(KEEP, {"place": "https://evil.example/"}).status_code == 422
    assert desk(team.amal).post(KEEP, {"place": "/nowhere/at/all/"}).status_code == 422
    assert desk(team.amal).post(KEEP, {}).status_code == 422
