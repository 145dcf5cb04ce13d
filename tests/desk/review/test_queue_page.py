"""The queue, the proposal's page, the dead of one incident, the release as preliminary."""

from collections.abc import Callable

import pytest
from django.test import Client
from tests import build
from tests.review.proposing import DAY, again, drafted, facts, ruling, submitted, taken

from tawthiq.cases.actions import open_incident
from tawthiq.cases.models import Finding, Incident
from tawthiq.domain.attribution import Attribution, Kind
from tawthiq.domain.findings import Standing
from tawthiq.domain.workflow import Stage
from tawthiq.review.actions import Draft, decide, give_back, propose, recall, submit
from tawthiq.review.models import Proposal

Desk = Callable[..., Client]
Form = Callable[..., dict[str, list[str]]]
PAGES = (
    "/review/",
    "/review/preliminary/",
    "/people/P-000001/propose/",
    "/incidents/I-000001/decide-dead/",
)


def plain(answer: object) -> str:
    content: bytes = answer.content  # type: ignore[attr-defined]
    return content.decode().translate({0x2068: None, 0x2069: None})


@pytest.mark.parametrize("page", PAGES)
def test_a_stranger_is_sent_to_log_in(db: None, desk: Desk, page: str) -> None:
    assert desk().get(page).status_code == 302


@pytest.mark.parametrize("page", PAGES)
def test_for_a_reader_nothing_is_there(team: build.Team, desk: Desk, page: str) -> None:
    assert desk(team.basil).get(page).status_code == 404


@pytest.mark.parametrize("page", PAGES[1:2])
def test_for_a_recorder_what_takes_a_reviewer_is_not_there(
    team: build.Team, desk: Desk, page: str
) -> None:
    assert desk(team.amal).get(page).status_code == 404


@pytest.mark.parametrize(("lang", "words"), [("en", "Waiting for review"), ("ar", "ينتظر التدقيق")])
def test_the_queue_says_whose_turn_it_is(
    team: build.Team, desk: Desk, lang: str, words: str
) -> None:
    waiting = submitted(team)

    page = plain(desk(team.carmen, lang=lang).get("/review/"))

    assert waiting.number in page
    assert words in page


@pytest.mark.parametrize(("lang", "words"), [("en", "Nothing waits"), ("ar", "لا شيء ينتظر")])
def test_an_empty_queue_says_so(team: build.Team, desk: Desk, lang: str, words: str) -> None:
    assert words in plain(desk(team.dana, lang=lang).get("/review/"))


@pytest.mark.parametrize(
    "asked", ["?why=banana", "?file=banana", "?file=P-999999", "?file=I-000001"]
)
def test_what_is_not_there_breaks_nothing(team: build.Team, desk: Desk, asked: str) -> None:
    submitted(team)

    assert desk(team.carmen).get(f"/review/{asked}").status_code in {200, 404}


def test_a_documenter_drafts_and_submits(team: build.Team, desk: Desk, read_form: Form) -> None:
    person = build.person(team)
    client = desk(team.amal)
    place = f"/people/{person.number}/propose/"
    form = read_form(client.get(place).content)

    told = {"facts-fate_death": ["confirmed"], "facts-event_on": ["May 2020"]}
    assert client.post(place, form | told | {"deed": ["save"]}).status_code == 302
    saved = Proposal.objects.get(person=person)
    form = read_form(client.get(place).content)
    assert client.post(place, form | {"deed": ["submit"]}).status_code == 302

    assert saved.facts["event_on"] == "2020-05"
    assert again(saved).stage == Stage.SUBMITTED


def test_a_date_that_is_none_comes_back_with_everything_typed(
    team: build.Team, desk: Desk, read_form: Form
) -> None:
    person = build.person(team)
    client = desk(team.amal, lang="ar")
    place = f"/people/{person.number}/propose/"
    form = read_form(client.get(place).content)

    answer = client.post(
        place, form | {"facts-event_on": ["غدا ربما"], "said-reason": ["كتبت هذا."]}
    )

    assert answer.status_code == 422
    assert read_form(answer.content)["said-reason"] == ["كتبت هذا."]
    assert not Proposal.objects.exists()


def test_the_second_saver_sees_both_versions_and_loses_nothing(
    team: build.Team, desk: Desk, read_form: Form
) -> None:
    draft = drafted(team)
    place = f"/people/{draft.number}/propose/"
    amal, dana = desk(team.amal), desk(team.dana)
    first, second = (read_form(one.get(place).content) for one in (amal, dana))
    amal.post(place, first | {"facts-means": ["mine"], "deed": ["save"]})

    answer = dana.post(place, second | {"facts-means": ["rocket"], "deed": ["save"]})

    page = plain(answer)
    assert answer.status_code == 422
    assert "Two versions" in page
    assert again(draft).facts["means"] == "mine"
    dana.post(place, read_form(answer.content) | {"deed": ["save"]})
    assert again(draft).facts["means"] == "rocket"


def test_what_is_submitted_has_no_form_to_amend(team: build.Team, desk: Desk) -> None:
    waiting = submitted(team)

    answer = desk(team.amal).get(f"/people/{waiting.number}/propose/")

    assert answer.status_code == 302


@pytest.fixture
def attack(team: build.Team) -> Incident:
    """An incident with three dead who wait for review."""
    incident = open_incident("An invented shelling", "قصف متخيل", by=team.amal, at=DAY)
    for _ in range(3):
        submitted(team, facts(incident=incident.pk))
    return incident


def test_one_form_makes_a_finding_for_each_of_the_dead(
    team: build.Team, desk: Desk, read_form: Form, attack: Incident
) -> None:
    place = f"/incidents/{attack.number}/decide-dead/"
    client = desk(team.carmen)
    form = read_form(client.get(place).content) | {"said-ground": ["eyewitnesses"]}

    answer = client.post(place, form)

    assert answer.status_code == 302
    assert Finding.objects.filter(incident=attack).count() == 3
    assert len(set(Finding.objects.values_list("reason_digest", flat=True))) == 3


def test_whoever_is_a_case_apart_waits(
    team: build.Team, desk: Desk, read_form: Form, attack: Incident
) -> None:
    place = f"/incidents/{attack.number}/decide-dead/"
    client = desk(team.carmen)
    form = read_form(client.get(place).content) | {"said-ground": ["eyewitnesses"]}
    form["proposal"] = form["proposal"][:2]

    client.post(place, form)

    assert Finding.objects.count() == 2


def test_the_same_can_be_said_of_all(
    team: build.Team, desk: Desk, read_form: Form, attack: Incident
) -> None:
    place = f"/incidents/{attack.number}/decide-dead/"
    client = desk(team.carmen)
    form = read_form(client.get(place).content)
    alike = {
        "alike": ["1"],
        "facts-attribution_kind": ["sole"],
        "facts-attribution_parties": ["russia"],
        "facts-attribution_standard": ["reasonable_grounds"],
        "said-reason": ["Aircraft were seen."],
    }

    assert client.post(place, form | alike).status_code == 302

    assert {tuple(one.parties) for one in Finding.objects.all()} == {("russia",)}
    assert {one.sex for one in Finding.objects.all()} == {"male"}


def test_those_who_need_a_sentence_are_told_and_the_others_go_through(
    team: build.Team, desk: Desk, read_form: Form, attack: Incident
) -> None:
    named = submitted(
        team, facts(incident=attack.pk, attribution=Attribution.of(Kind.SOLE, "russia"))
    )
    place = f"/incidents/{attack.number}/decide-dead/"
    client = desk(team.carmen)
    form = read_form(client.get(place).content) | {"said-ground": ["eyewitnesses"]}

    answer = client.post(place, form)

    assert answer.status_code == 422
    assert named.number in plain(answer)
    assert Finding.objects.count() == 3
    assert again(named).stage == Stage.SUBMITTED


def test_submitted_deaths_go_out_as_preliminary(
    team: build.Team, desk: Desk, read_form: Form, attack: Incident
) -> None:
    client = desk(team.carmen)
    form = read_form(client.get("/review/preliminary/").content)

    assert client.post("/review/preliminary/", form).status_code == 302

    standings = set(Finding.objects.values_list("standing", flat=True))
    assert standings == {Standing.PRELIMINARY}
    assert Finding.objects.count() == 3


def test_numbers_that_are_not_in_the_list_are_not_released(team: build.Team, desk: Desk) -> None:
    held = taken(team)
    decide(held, ruling(held), by=team.carmen, at=DAY)

    desk(team.dana).post("/review/preliminary/", {"proposal": [held.pk, "banana", "-1"]})

    assert Finding.objects.count() == 1


def test_a_returned_file_stands_in_the_submitters_queue(team: build.Team, desk: Desk) -> None:
    returned = give_back(taken(team), reasons="Where?", by=team.carmen, at=DAY)

    page = plain(desk(team.amal).get("/review/"))

    assert returned.number in page
    assert "Returned to me" in page


def test_why_it_was_returned_stands_on_top_of_the_draft(team: build.Team, desk: Desk) -> None:
    returned = give_back(taken(team), reasons="Which hospital?", by=team.carmen, at=DAY)

    page = plain(desk(team.amal).get(f"/people/{returned.number}/propose/"))

    assert "carmen returned it" in page
    assert page.index("Which hospital?") < page.index('id="facts-identity"')


def put_other_facts_in(team: build.Team, proposal: Proposal) -> None:
    """Recall what was submitted, say something else, and submit that."""
    recall(proposal, by=team.amal, at=DAY)
    other = Draft(facts=facts(named=False))
    submit(propose(proposal.file, other, by=team.amal, at=DAY), by=team.amal, at=DAY)


def test_nobody_decides_of_many_what_the_page_did_not_show(
    team: build.Team, desk: Desk, read_form: Form, attack: Incident
) -> None:
    place = f"/incidents/{attack.number}/decide-dead/"
    client = desk(team.carmen)
    form = read_form(client.get(place).content) | {"said-ground": ["eyewitnesses"]}
    swapped = Proposal.objects.earliest("pk")
    recall(swapped, by=team.amal, at=DAY)
    other = Draft(facts=facts(incident=attack.pk, named=False))
    submit(propose(swapped.file, other, by=team.amal, at=DAY), by=team.amal, at=DAY)

    answer = client.post(place, form)

    assert answer.status_code == 422
    assert not Finding.objects.filter(person=swapped.person).exists()
    assert Finding.objects.count() == 2


def test_nobody_releases_what_the_page_did_not_show(
    team: build.Team, desk: Desk, read_form: Form
) -> None:
    waiting = submitted(team)
    client = desk(team.carmen)
    form = read_form(client.get("/review/preliminary/").content)
    put_other_facts_in(team, waiting)

    client.post("/review/preliminary/", form)

    assert not Finding.objects.exists()


@pytest.mark.parametrize("deed", ["submit", "take"])
def test_nobody_hands_over_or_takes_what_the_page_did_not_show(
    team: build.Team, desk: Desk, deed: str
) -> None:
    kept = drafted(team) if deed == "submit" else submitted(team)
    before = kept.stage
    page = f"/review/{kept.number}/{deed}/"

    desk(team.carmen).post(page, {"revision": str(kept.revision + 1)})

    assert Proposal.objects.get(pk=kept.pk).stage == before
    desk(team.carmen).post(page, {"revision": str(kept.revision)})
    assert Proposal.objects.get(pk=kept.pk).stage != before
