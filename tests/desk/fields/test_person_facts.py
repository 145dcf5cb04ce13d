"""The facts of a person as a form: what goes in comes out, and what contradicts itself is said at its field."""

from datetime import date
from pathlib import Path

import pytest
from django.http import QueryDict
from tests import build

from tawthiq.cases.actions import open_incident
from tawthiq.desk.fields import IncidentFactsForm, PersonFactsForm
from tawthiq.desk.fields.attribution import Sent
from tawthiq.domain.ages import Age, AgeGroup, Sex
from tawthiq.domain.attribution import Attribution, Kind, Standard
from tawthiq.domain.causes import Cause, Component
from tawthiq.domain.certainty import Certainty, Element
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.fate import Body, Custody, Death, Fate
from tawthiq.domain.findings import Answer, IncidentFacts, PersonFacts
from tawthiq.domain.status import CivilianStatus
from tawthiq.reference.actions import add_places

GAZETTEER = Path(__file__).parents[2] / "reference" / "gazetteer.csv"
TOLD = PersonFacts(
    sex=Sex.FEMALE,
    age=Age(34, 35),
    age_group=AgeGroup.ADULT,
    status=CivilianStatus.CIVILIAN,
    event_on=PartialDate.of_month(2020, 5),
    event_governorate="NORTH",
    died_on=PartialDate.on(date(2020, 5, 3)),
    death_governorate="SOUTH",
    in_custody=True,
    holding_governorate="MIDDLE",
    origin_governorate="outside",
    attribution=Attribution.of(
        Kind.JOINT_UNRESOLVED, "coast_guard", "night_boats", standard=Standard.LIKELY
    ),
    alleged=("coast_guard",),
    causes=(Component(Cause.TORTURE, Certainty.LIKELY), Component(Cause.ATTACK, Certainty.UNKNOWN)),
    means="gunfire",
    groups=("pilots",),
    fate=Fate(Death.CONFIRMED, Custody.DISAPPEARED, Body.REFUSED),
    certainties=tuple((one, Certainty.LIKELY) for one in Element),
)


def sent(form: PersonFactsForm | IncidentFactsForm, **changes: str) -> QueryDict:
    """Return what a browser sends when nothing is changed but `changes`; an empty one is left out."""
    data = QueryDict(mutable=True)
    for field in form:
        _put(data, field.html_name, field.value())
    for name, value in changes.items():
        data.setlist(f"{form.prefix}-{name}", [one for one in value.split(",") if one])
    return data


def _put(data: QueryDict, name: str, value: object) -> None:
    if isinstance(value, Sent):
        data[f"{name}_kind"], data[f"{name}_standard"] = value.kind, value.standard
        data.setlist(f"{name}_parties", list(value.parties))
    elif isinstance(value, dict):
        data.update({f"{name}_{cause}": grade for cause, grade in value.items()})
    elif isinstance(value, tuple | list):
        data.setlist(name, list(value))
    elif isinstance(value, bool):
        data.update({name: "on"} if value else {})
    else:
        data[name] = "" if value is None else str(value)


@pytest.mark.parametrize("lang", ["en", "ar"])
@pytest.mark.parametrize("facts", [PersonFacts(), TOLD], ids=["nothing known", "much known"])
def test_what_goes_in_comes_out(facts: PersonFacts, lang: str) -> None:
    form = PersonFactsForm(sent(PersonFactsForm(lang=lang, initial=facts)), lang=lang)

    assert form.is_valid(), form.errors
    assert form.facts() == PersonFacts(
        **{name: getattr(facts, name) for name in facts.__slots__ if name != "certainties"},
        certainties=tuple((one, facts.certainty_of(one)) for one in Element),
    )


def test_nothing_said_is_nothing_known() -> None:
    form = PersonFactsForm(QueryDict("x=1"), lang="en")

    assert form.is_valid()
    assert form.facts().fate == Fate()
    assert not form.facts().event_on.is_known
    assert set(dict(form.facts().certainties).values()) == {Certainty.UNKNOWN}


def test_what_a_page_does_not_ask_stays_as_it_was() -> None:
    asked = PersonFactsForm(lang="en", initial=TOLD, only=("status",))
    form = PersonFactsForm(
        sent(asked, status="armed_forces"), lang="en", initial=TOLD, only=("status",)
    )

    assert form.is_valid(), form.errors
    assert form.facts().status is CivilianStatus.ARMED_FORCES
    assert (form.facts().attribution, form.facts().causes) == (TOLD.attribution, TOLD.causes)


@pytest.mark.parametrize(
    ("changes", "field", "said"),
    [
        (
            {"attribution_parties": "coast_guard,night_boats", "attribution_kind": "sole"},
            "attribution",
            "are chosen",
        ),
        ({"attribution_parties": "", "attribution_kind": "one_of"}, "attribution", "two or more"),
        ({"attribution_parties": "nobody"}, "attribution", "not among the answers"),
        ({"fate_death": "alive", "fate_body": "offered"}, "fate_body", "alive"),
        ({"age_low": "40", "age_high": "30"}, "age_high", "lower one first"),
        ({"age_low": "a", "age_high": ""}, "age_low", "whole number"),
        ({"age_low": "5", "age_high": "6", "age_group": "adult"}, "age_group", "otherwise"),
        ({"event_on": "11/05/2020"}, "event_on", "which is the day"),
        ({"event_on": "some day"}, "event_on", "not understood"),
        ({"event_governorate": "MOON"}, "event_governorate", "not among the answers"),
        ({"certainty_death": "sure"}, "certainty_death", "not among the answers"),
        ({"causes_torture": "sure"}, "causes", "not among the answers"),
        ({"incident": "I-000099"}, "incident", "no incident"),
    ],
    ids=lambda told: told if isinstance(told, str) else "",
)
def test_what_is_wrong_is_said_at_its_field(changes: dict[str, str], field: str, said: str) -> None:
    form = PersonFactsForm(sent(PersonFactsForm(lang="en", initial=TOLD), **changes), lang="en")

    assert not form.is_valid()
    assert list(form.errors) == [field]
    assert said in form.errors[field][0]


def test_every_refusal_speaks_arabic() -> None:
    wrong = {
        "attribution_kind": "sole",
        "fate_death": "alive",
        "fate_body": "offered",
        "died_on": "x",
    }
    form = PersonFactsForm(sent(PersonFactsForm(lang="ar", initial=TOLD), **wrong), lang="ar")

    errors = [str(field.errors[0]) for field in form if field.errors]
    assert [field.name for field in form if field.errors] == ["died_on", "fate_body", "attribution"]
    assert all(not any("a" <= sign <= "z" for sign in error) for error in errors)


def test_an_incident_that_is_mine_to_see_is_found_however_its_number_is_written() -> None:
    team = build.team()
    incident = open_incident("A fire", "حريق", by=team.amal, at=build.START)
    data = sent(PersonFactsForm(lang="en"), incident=f" i-{incident.pk} ")

    form = PersonFactsForm(data, lang="en", user=team.amal)

    assert form.is_valid(), form.errors
    assert form.facts().incident == incident.pk


def test_the_form_shows_all_that_was_sent_when_something_is_wrong() -> None:
    data = sent(PersonFactsForm(lang="en", initial=TOLD), attribution_kind="sole", event_on="x")

    page = str(PersonFactsForm(data, lang="en")["attribution"])

    assert 'value="coast_guard" id="id_facts-attribution_party_coast_guard" checked' in page
    assert 'value="sole" id="id_facts-attribution_0"' in page


def test_facts_of_an_incident_go_in_and_come_out() -> None:
    facts = IncidentFacts(
        event_on=PartialDate.of_month(2020, 5),
        governorate="NORTH",
        place_kind="quay",
        means="mine",
        attribution=Attribution.of(Kind.SOLE, "coast_guard"),
        killed_floor=7,
        unnamed=3,
        injured_low=20,
        injured_high=55,
        control="coast_guard",
        warning=Answer.NO,
        strikes=2,
        notable=True,
    )

    form = IncidentFactsForm(sent(IncidentFactsForm(lang="ar", initial=facts)), lang="ar")

    assert form.is_valid(), form.errors
    assert form.facts() == facts


def test_a_range_of_injured_does_not_end_before_it_begins() -> None:
    data = sent(IncidentFactsForm(lang="en"), injured_low="50", injured_high="٤٠")

    form = IncidentFactsForm(data, lang="en")

    assert list(form.errors) == ["injured_high"]


@pytest.fixture
def gazetteer() -> None:
    add_places(GAZETTEER, by="tests", at=build.START)


def test_a_place_brings_its_governorate(gazetteer: None) -> None:
    data = sent(PersonFactsForm(lang="en"), event_place="خان الريح")

    form = PersonFactsForm(data, lang="en")

    assert form.is_valid(), form.errors
    assert (form.facts().event_place, form.facts().event_governorate) == ("E1001", "NORTH")


def test_a_place_in_another_governorate_is_refused(gazetteer: None) -> None:
    data = sent(PersonFactsForm(lang="en"), event_place="خان الريح", event_governorate="SOUTH")

    form = PersonFactsForm(data, lang="en")

    assert list(form.errors) == ["event_governorate"]


@pytest.mark.parametrize(
    ("typed", "more", "code"),
    [
        ("E1003", {}, "E1003"),
        ("الصخرة", {"event_place_chosen": "E1003"}, "E1003"),
        ("الصخرة - الشمال", {"event_place_stood": "E1002"}, "E1002"),
        ("Khan al-Rih", {"event_place_stood": "E1002"}, "E1001"),
    ],
)
def test_a_place_is_what_was_chosen_or_what_was_typed_since(
    gazetteer: None, typed: str, more: dict[str, str], code: str
) -> None:
    form = PersonFactsForm(sent(PersonFactsForm(lang="en"), event_place=typed, **more), lang="en")

    assert form.is_valid(), form.errors
    assert form.facts().event_place == code


@pytest.mark.parametrize("typed", ["الصخرة", "nowhere at all", "x" * 5000])
def test_a_place_of_several_or_of_none_is_asked_about(gazetteer: None, typed: str) -> None:
    form = PersonFactsForm(sent(PersonFactsForm(lang="ar"), event_place=typed), lang="ar")

    assert list(form.errors) == ["event_place"]
    assert typed in str(form["event_place"])
