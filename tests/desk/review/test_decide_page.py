"""The reviewer's one screen, and what cannot be done by posting to it."""

from collections.abc import Callable

import pytest
from django.test import Client
from tests import build
from tests.review.proposing import (
    DAY,
    LATER,
    again,
    drafted,
    facts,
    finding_of,
    found,
    ruling,
    second_reviewer,
    submitted,
    taken,
)

from tawthiq.accounts.compartments import CompartmentNames, admit, open_compartment
from tawthiq.accounts.models import User
from tawthiq.cases.actions import restrict_file, withdraw_consent
from tawthiq.cases.models import Finding
from tawthiq.domain.attribution import Attribution, Kind
from tawthiq.domain.workflow import Stage
from tawthiq.review.actions import comment, decide, reopen, submit
from tawthiq.review.models import Proposal

Desk = Callable[..., Client]
Form = Callable[..., dict[str, list[str]]]


def address(proposal: Proposal) -> str:
    return f"/people/{proposal.number}/decide/"


def move(proposal: Proposal, deed: str) -> str:
    return f"/review/{proposal.number}/{deed}/"


def test_a_stranger_is_sent_to_log_in(team: build.Team, desk: Desk) -> None:
    assert desk().get(address(submitted(team))).status_code == 302


def test_for_a_reader_nothing_is_there(team: build.Team, desk: Desk) -> None:
    waiting = submitted(team)

    assert desk(team.basil).get(address(waiting)).status_code == 404
    assert desk(team.basil).post(address(waiting), {}).status_code == 404
    assert desk(team.basil).post(move(waiting, "take"), {}).status_code == 404


def test_a_reviewer_decides_with_one_form(team: build.Team, desk: Desk, read_form: Form) -> None:
    waiting = submitted(team)
    client = desk(team.carmen)
    form = read_form(client.get(address(waiting)).content)

    answer = client.post(address(waiting), form)

    assert answer.status_code == 302
    assert again(waiting).stage == Stage.FOUND
    assert finding_of(waiting).reviewed_by == team.carmen


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", ["2 sources", "Bar met", "Make the finding", "Independent sources agree."]),
        ("ar", ["مصدران", "بلغ الحد المطلوب", "إصدار القرار", "اتفقت عليه مصادر مستقلة."]),
    ],
)
def test_the_page_says_what_it_rests_on(
    team: build.Team, desk: Desk, lang: str, words: list[str]
) -> None:
    page = desk(team.carmen, lang=lang).get(address(submitted(team))).content.decode()
    page = page.translate({0x2068: None, 0x2069: None})

    for one in words:
        assert one in page


def test_who_submitted_sees_it_and_is_offered_no_decision(team: build.Team, desk: Desk) -> None:
    page = desk(team.amal).get(address(submitted(team))).content.decode()

    assert "Make the finding" not in page
    assert "Recall it" in page


def test_nobody_decides_about_their_own_file_by_a_direct_post(
    team: build.Team, desk: Desk, read_form: Form
) -> None:
    own = drafted(team)
    submit(own, by=team.carmen, at=DAY)
    form = read_form(desk(second_reviewer()).get(address(own)).content)

    answer = desk(team.carmen).post(address(own), form)

    assert answer.status_code == 422
    assert "had a hand" in answer.content.decode()
    assert again(own).stage == Stage.SUBMITTED
    assert not Finding.objects.exists()


def test_a_recorder_decides_nothing_by_a_direct_post(
    team: build.Team, desk: Desk, read_form: Form
) -> None:
    waiting = submitted(team)
    form = read_form(desk(team.carmen).get(address(waiting)).content)

    desk(team.amal).post(address(waiting), form)

    assert not Finding.objects.exists()


@pytest.mark.parametrize("deed", ["banana", "found", "decide"])
def test_a_move_that_does_not_exist_is_not_there(team: build.Team, desk: Desk, deed: str) -> None:
    waiting = submitted(team)

    assert desk(team.carmen).post(move(waiting, deed), {"stage": "banana"}).status_code == 404
    assert again(waiting).stage == Stage.SUBMITTED


def test_an_outcome_that_does_not_exist_is_refused(
    team: build.Team, desk: Desk, read_form: Form
) -> None:
    waiting = submitted(team)
    client = desk(team.carmen)
    form = read_form(client.get(address(waiting)).content)

    answer = client.post(address(waiting), form | {"said-outcome": ["banana"]})

    assert answer.status_code == 422
    assert again(waiting).stage == Stage.SUBMITTED


def test_what_is_found_is_not_edited_by_a_post(
    team: build.Team, desk: Desk, read_form: Form
) -> None:
    waiting = submitted(team)
    form = read_form(desk(team.carmen).get(address(waiting)).content)
    desk(team.carmen).post(address(waiting), form)
    kept = again(waiting)

    desk(team.carmen).post(address(waiting), form | {"facts-means": ["mine"]})
    desk(team.amal).post(f"/people/{waiting.number}/propose/", form | {"facts-means": ["mine"]})

    assert again(waiting).facts == kept.facts
    assert Finding.objects.count() == 1


def test_of_two_reviewers_the_second_is_told_kindly(
    team: build.Team, desk: Desk, read_form: Form
) -> None:
    waiting = submitted(team)
    form = read_form(desk(second_reviewer()).get(address(waiting)).content)
    first = read_form(desk(team.carmen).get(address(waiting)).content)
    desk(team.carmen).post(address(waiting), first)

    late = form | {"said-reason": ["What I typed."]}
    answer = desk(second_reviewer(), lang="ar").post(address(waiting), late)

    assert answer.status_code == 422
    assert "What I typed." in answer.content.decode()
    assert Finding.objects.count() == 1


def test_a_guessed_number_of_another_compartment_is_not_there(team: build.Team, desk: Desk) -> None:
    waiting = submitted(team)
    room = open_compartment(CompartmentNames("north", "North", "الشمال"), by=team.samir, at=DAY)
    admit(team.amal, room, by=team.samir, at=DAY)
    restrict_file(waiting.file, [room], by=team.amal, at=DAY, why="A threat.")
    client = desk(team.carmen)

    pages = [
        client.get(address(waiting)),
        client.post(address(waiting), {}),
        client.get(f"/people/{waiting.number}/propose/"),
        client.get(f"/review/?file={waiting.number}"),
        *(client.post(move(waiting, deed), {}) for deed in ("take", "comment", "assign")),
    ]

    assert [page.status_code for page in pages] == [404] * 7
    assert waiting.number not in client.get("/review/").content.decode()


def test_of_a_withdrawn_consent_no_page_is_there(team: build.Team, desk: Desk) -> None:
    waiting = submitted(team)
    assert waiting.person is not None
    withdraw_consent(waiting.person, by=team.samir, at=DAY, why="The family asked.")
    client = desk(team.carmen)

    pages = [client.get(address(waiting)), client.get(f"/people/{waiting.number}/propose/")]

    assert [page.status_code for page in pages] == [404, 404]
    assert client.get("/review/").status_code == 200


def test_a_sentence_is_asked_for_and_nothing_typed_is_lost(
    team: build.Team, desk: Desk, read_form: Form
) -> None:
    waiting = submitted(team, facts(attribution=Attribution.of(Kind.SOLE, "russia")))
    client = desk(team.carmen)
    form = read_form(client.get(address(waiting)).content)

    answer = client.post(address(waiting), form | {"facts-certainty_death": ["likely"]})

    page = answer.content.decode()
    assert answer.status_code == 422
    assert "error-summary" in page
    assert read_form(answer.content)["facts-certainty_death"] == ["likely"]


def test_too_weak_an_attribution_is_told_at_its_field(
    team: build.Team, desk: Desk, read_form: Form
) -> None:
    pair = Attribution.of(Kind.JOINT_UNRESOLVED, "russia", "syrian_regime")
    held = taken(team, facts(attribution=pair))
    decide(held, ruling(held, reason="Aircraft of either."), by=team.carmen, at=DAY)
    opened = reopen(held, why="A flight log.", by=team.amal, at=LATER)
    submit(opened, by=team.amal, at=LATER)
    client = desk(team.carmen, lang="ar")
    form = read_form(client.get(address(opened)).content)

    guess = {
        "facts-attribution_kind": ["sole"],
        "facts-attribution_parties": ["russia"],
        "facts-attribution_standard": ["possible"],
        "said-reason": ["ربما."],
    }
    answer = client.post(address(opened), form | guess)

    assert answer.status_code == 422
    assert "لا تفصل المسؤولية" in answer.content.decode()


def test_what_would_change_is_shown_before_and_after(team: build.Team, desk: Desk) -> None:
    opened = reopen(found(team), why="A doubt.", by=team.amal, at=LATER)
    propose_again(opened, team)

    page = desk(team.carmen).get(address(opened)).content.decode()

    assert 'class="before"' in page
    assert "What would change" in page


def propose_again(opened: Proposal, team: build.Team) -> None:
    from tawthiq.review.actions import Draft, propose

    propose(opened.file, Draft(facts=facts(means="mine")), by=team.amal, at=LATER)
    submit(opened, by=team.amal, at=LATER)


def test_a_file_is_returned_with_reasons_in_one_post(team: build.Team, desk: Desk) -> None:
    waiting = submitted(team)

    desk(team.carmen).post(move(waiting, "give_back"), {"return-words": "Which hospital?"})

    page = desk(team.amal).get(f"/people/{waiting.number}/propose/").content.decode()
    assert again(waiting).stage == Stage.RETURNED
    assert "Which hospital?" in page


def test_a_return_without_reasons_is_refused_and_takes_nothing(
    team: build.Team, desk: Desk
) -> None:
    waiting = submitted(team)

    desk(team.carmen).post(move(waiting, "give_back"), {"return-words": " "})

    assert again(waiting).stage == Stage.SUBMITTED


def test_words_that_would_be_a_script_are_shown_as_words(team: build.Team, desk: Desk) -> None:
    waiting = submitted(team)
    comment(waiting, "<script>alert(1)</script>", by=team.amal, at=DAY)

    page = desk(team.carmen).get(address(waiting)).content.decode()

    assert "<script>alert" not in page


def test_the_page_asks_a_bounded_number_of_questions(
    team: build.Team, desk: Desk, django_assert_max_num_queries: Callable[..., object]
) -> None:
    waiting = submitted(team)
    client = desk(team.carmen)
    client.get(address(waiting))

    with django_assert_max_num_queries(45):  # type: ignore[attr-defined]
        client.get(address(waiting))


def test_a_post_needs_the_token_of_the_page(team: build.Team) -> None:
    waiting = submitted(team)
    client = Client(enforce_csrf_checks=True)
    client.force_login(User.objects.get(pk=team.carmen.pk))

    assert client.post(move(waiting, "take"), {}).status_code == 403
    assert again(waiting).stage == Stage.SUBMITTED


def test_an_incident_is_decided_about_on_the_same_screen(
    team: build.Team, desk: Desk, read_form: Form
) -> None:
    from tests.review.proposing import sourced

    from tawthiq.cases.actions import open_incident
    from tawthiq.domain.findings import IncidentFacts
    from tawthiq.review.actions import Draft, propose

    incident = open_incident("An invented shelling", "", by=team.amal, at=DAY)
    sourced(incident, team, "witness", "media")
    draft = Draft(facts=IncidentFacts(killed_floor=3), ground="independent_sources")
    waiting = submit(propose(incident, draft, by=team.amal, at=DAY), by=team.amal, at=DAY)
    client = desk(team.carmen)
    place = f"/incidents/{incident.number}/decide/"
    form = read_form(client.get(place).content)

    assert client.post(place, form).status_code == 302
    assert again(waiting).stage == Stage.FOUND
