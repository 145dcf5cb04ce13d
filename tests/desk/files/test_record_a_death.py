"""Recording a death: who, what happened and what three sources say, saved as one or not at all."""

import pytest
from tests import build
from tests.build import Team
from tests.desk.conftest import Desk
from tests.desk.files.sending import as_shown, posted

from tawthiq.cases.actions import SourceCard, add_source, open_incident
from tawthiq.cases.models import Claim, Person, Source
from tawthiq.cases.refusals import NoReason
from tawthiq.desk.files import recording
from tawthiq.domain.attribution import Attribution, Kind, Standard
from tawthiq.domain.certainty import Certainty, Element
from tawthiq.domain.fate import Death
from tawthiq.domain.findings import PersonFacts
from tawthiq.review.models import Proposal
from tawthiq.review.queries import facts_of

NEW = "/people/new/"
DEATH = {
    "person__given_ar": "فلان",
    "person__family_ar": "المثالي",
    "person__born_on": "1985",
    "facts__fate_death": "confirmed",
    "facts__event_on": "end of July 2015",
    "facts__event_governorate": "NORTH",
    "facts__event_place": "خان الريح",
    "facts__attribution_kind": "sole",
    "facts__attribution_parties": "coast_guard",
    "facts__attribution_standard": "likely",
    "facts__causes_attack": "confirmed",
    "facts__certainty_death": "likely",
    "told0__source": "post",
    "told0__says_date": "end of July 2015",
    "told1__new_title": "A neighbour",
    "told1__new_kind": "witness",
    "told1__obtained_from": "post",
    "told1__says_place": "At the quay",
    "told1__says_cause": "Gunfire",
}


def test_a_stranger_is_sent_to_log_in(desk: Desk) -> None:
    answer = desk().post(NEW, {})

    assert answer.status_code == 302
    assert not Person.objects.exists()


def test_whoever_reads_finds_no_such_page(desk: Desk, team: Team) -> None:
    assert desk(team.basil).get(NEW).status_code == 404
    assert desk(team.basil).post(NEW, {"submit": "1"}).status_code == 404
    assert not Person.objects.exists()


def test_a_death_is_recorded_with_its_sources_and_submitted(desk: Desk, team: Team) -> None:
    add_source(SourceCard("post", "media"), by=team.amal, at=build.START)

    answer = posted(desk(team.amal, lang="ar"), NEW, **DEATH, submit="1")

    person = Person.objects.get()
    proposal = Proposal.objects.get()
    facts = facts_of(proposal)
    assert answer.status_code == 302, answer.context["forms"]
    assert (person.given_ar, person.born_on) == ("فلان", "1985")
    assert sorted(Claim.objects.values_list("element", flat=True)) == ["cause", "date", "place"]
    assert Source.objects.filter(key="a-neighbour", kind="witness").exists()
    assert Claim.objects.filter(obtained_from__key="post").count() == 2
    assert (proposal.stage, proposal.outcome) == ("submitted", "counted")
    assert isinstance(facts, PersonFacts)
    assert facts.fate.death is Death.CONFIRMED
    assert facts.event_on.edtf == "2015-07-21~/2015-07-31"
    assert facts.event_place == "E1001"
    assert facts.attribution == Attribution(Kind.SOLE, ("coast_guard",), Standard.LIKELY)
    assert facts.certainty_of(Element.DEATH) is Certainty.LIKELY


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"told0__source": "nowhere"}, "no source of this key"),
        ({"told1__new_title": "", "told1__obtained_from": ""}, "Name the source"),
        ({"told1__source": "post"}, "not both"),
        ({"facts__attribution_kind": "one_of"}, "two parties or more"),
        ({"facts__event_place": "Rock"}, "choose one of those below"),
        ({"person__given_ar": "ف" * 10_000}, "longer than"),
        ({"person__born_on": "01/02/1985"}, "Figures alone"),
    ],
)
def test_nothing_is_saved_by_halves_and_nothing_that_was_typed_is_lost(
    desk: Desk, team: Team, changes: dict[str, str], said: str
) -> None:
    add_source(SourceCard("post", "media"), by=team.amal, at=build.START)

    answer = posted(desk(team.amal), NEW, **(DEATH | changes), submit="1")

    page = answer.content.decode()
    assert answer.status_code == 422
    assert said in page.replace("\u2068", "").replace("\u2069", "")
    assert "At the quay" in page
    assert "end of July 2015" in page
    for value in changes.values():
        assert value in page
    assert not Person.objects.exists()
    assert Source.objects.count() == 1


def test_a_refusal_of_the_last_step_undoes_the_first(
    desk: Desk, team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_told: object, **_more: object) -> None:
        raise NoReason("Not so.")

    monkeypatch.setattr(recording, "submit", refuse)
    add_source(SourceCard("post", "media"), by=team.amal, at=build.START)

    answer = posted(desk(team.amal), NEW, **DEATH, submit="1")

    assert answer.status_code == 422
    assert not Person.objects.exists()
    assert not Claim.objects.exists()


def test_the_dead_of_an_incident_begin_with_what_is_known_of_it(desk: Desk, team: Team) -> None:
    incident = open_incident("A fire", "حريق", by=team.amal, at=build.START)

    data = as_shown(desk(team.amal), f"{NEW}?incident={incident.number}")

    assert data["facts-incident"] == incident.number


def test_a_name_is_split_and_suggested_in_the_other_script_and_nothing_is_overwritten(
    desk: Desk, team: Team
) -> None:
    client = desk(team.amal)
    sent = {"person__whole_ar": "أحمد خالد الحسين", "person__given_en": "Ahmet", "suggest": "1"}

    page = posted(client, NEW, **sent)
    form = page.context["form"]

    assert page.status_code == 200
    assert form["given_ar"].value() == "أحمد"
    assert form["family_ar"].value() == "الحسين"
    assert form["given_en"].value() == "Ahmet"
    assert form["father_en"].value() == "Khaled"
    assert form["family_en"].value() == "al-Hussein"
    assert "error-summary" not in page.content.decode()


def test_another_source_is_one_more_block_and_nothing_is_lost(desk: Desk, team: Team) -> None:
    page = posted(desk(team.amal), NEW, **DEATH, another="1")

    assert len(page.context["tellings"]) == 3
    assert "At the quay" in page.content.decode()


def test_marks_that_turn_the_direction_of_writing_do_not_get_into_a_name(
    desk: Desk, team: Team
) -> None:
    posted(
        desk(team.amal),
        NEW,
        person__given_en="\u202eevil\u202c <script>alert(1)</script>",
        keep="1",
    )

    person = Person.objects.get()
    page = desk(team.amal).get(f"/people/{person.number}/").content.decode()

    assert person.given_en == "evil <script>alert(1)</script>"
    assert "<script>alert" not in page
    assert "\u202e" not in page
