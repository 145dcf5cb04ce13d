"""Restricting a file to groups, and opening it again."""

import pytest
from django.db import IntegrityError, transaction
from tests import build
from tests.cases.restricted import Register, register

from tawthiq.accounts.access import acting_as
from tawthiq.accounts.refusals import NotAllowed
from tawthiq.audit.queries import newest
from tawthiq.cases.actions import add_claim, record_finding, restrict_file
from tawthiq.cases.actions.files import open_person
from tawthiq.cases.actions.sources import add_source
from tawthiq.cases.files import PersonFile, SourceCard, Statement
from tawthiq.cases.models import Person, Revision
from tawthiq.cases.queries import (
    claims_about,
    incident_numbered,
    incidents_visible_to,
    person_numbered,
    shown_to,
    source_keyed,
    source_numbered,
    sources_visible_to,
    spells_of,
    visible_to,
)
from tawthiq.cases.refusals import (
    KeyTaken,
    NoReason,
    NoSuchFile,
    NoSuchSource,
    NotYourCompartment,
)

pytestmark = pytest.mark.django_db
MAY = build.noon(2020, 5, 3)
WHY = "The family asked for it."


@pytest.fixture
def team() -> build.Team:
    return build.team()


def test_a_file_is_seen_by_its_group_alone(team: build.Team) -> None:
    person, north = build.person(team), build.compartment("north", team.amal)

    with acting_as(team.amal):
        restrict_file(person, [north], by=team.amal, at=MAY, why=WHY)

    assert list(visible_to(team.amal)) == [person]
    assert list(visible_to(team.carmen)) == []
    assert newest(1)[0].payload == {"compartments": [north.pk]}
    told = Revision.objects.get(person=person, deed="restrict_file")
    assert (told.changes, told.why) == ({"compartments": [[], [north.pk]]}, WHY)


def test_it_takes_a_reviewer_of_the_group_to_open_it_again(team: build.Team) -> None:
    north = build.compartment("north", team.amal, team.carmen)
    person = open_person(PersonFile(), by=team.amal, at=MAY, compartments=[north])

    with pytest.raises(NotAllowed, match="open a file to more people"):
        restrict_file(person, [], by=team.amal, at=MAY, why=WHY)
    restrict_file(person, [], by=team.carmen, at=MAY, why=WHY)

    assert visible_to(team.basil).get() == person


def test_a_narrower_circle_is_for_whoever_records(team: build.Team) -> None:
    north, south = build.compartment("north", team.amal), build.compartment("south", team.amal)
    person = open_person(PersonFile(), by=team.amal, at=MAY, compartments=[north, south])

    kept = restrict_file(person, [south], by=team.amal, at=MAY, why=WHY)

    assert kept.compartments == [south.pk]


def test_another_circle_is_a_wider_one(team: build.Team) -> None:
    north, south = build.compartment("north", team.amal), build.compartment("south", team.amal)
    person = open_person(PersonFile(), by=team.amal, at=MAY, compartments=[north])

    with pytest.raises(NotAllowed):
        restrict_file(person, [north, south], by=team.amal, at=MAY, why=WHY)


def test_nobody_shuts_themselves_out(team: build.Team) -> None:
    person, south = build.person(team), build.compartment("south", team.carmen)

    with pytest.raises(NotYourCompartment):
        restrict_file(person, [south], by=team.amal, at=MAY, why=WHY)
    with pytest.raises(NotYourCompartment):
        open_person(PersonFile(), by=team.amal, at=MAY, compartments=[south])


def test_it_takes_a_sentence_and_a_file_that_is_theirs(team: build.Team) -> None:
    north = build.compartment("north", team.carmen)
    person = open_person(PersonFile(), by=team.carmen, at=MAY, compartments=[north])

    with pytest.raises(NoReason):
        restrict_file(person, [north], by=team.carmen, at=MAY, why=" ")
    with pytest.raises(NoSuchFile):
        restrict_file(person, [], by=team.dana, at=MAY, why=WHY)


def test_restricting_to_what_it_is_restricted_to_leaves_no_trace(team: build.Team) -> None:
    north = build.compartment("north", team.amal)
    person = open_person(PersonFile(), by=team.amal, at=MAY, compartments=[north])

    restrict_file(person, [north], by=team.amal, at=MAY, why=WHY)

    assert newest(1)[0].deed == "open_person"


def test_the_database_keeps_a_list_without_holes(team: build.Team) -> None:
    person = build.person(team)

    with pytest.raises(IntegrityError, match="restricted_to_compartments"), transaction.atomic():
        Person.objects.filter(pk=person.pk).update(compartments=[None])


def test_the_database_knows_the_groups(team: build.Team) -> None:
    person = build.person(team)

    with pytest.raises(IntegrityError, match="There is no compartment 99"), transaction.atomic():
        Person.objects.filter(pk=person.pk).update(compartments=[99])


@pytest.fixture
def kept() -> Register:
    return register()


def test_not_yours_and_not_there_look_the_same(kept: Register) -> None:
    hidden, basil = kept.hidden, kept.team.basil
    doors = (
        (person_numbered, hidden.person.number, "P-999999"),
        (incident_numbered, hidden.incident.number, "I-999999"),
        (source_numbered, hidden.source.number, "S-999999"),
    )
    for door, mine, nobodys in doors:
        with pytest.raises(NoSuchFile) as not_yours:
            door(mine, basil)
        with pytest.raises(NoSuchFile) as not_there:
            door(nobodys, basil)
        assert str(not_yours.value).replace(mine, "", 1) == str(not_there.value).replace(
            nobodys, "", 1
        )


def test_the_doors_say_it_without_the_database(kept: Register) -> None:
    basil, amal = kept.team.basil, kept.team.amal

    assert visible_to(basil).get() == kept.open.person
    assert incidents_visible_to(basil).get() == kept.open.incident
    assert sources_visible_to(basil).get() == kept.open.source
    assert not claims_about(kept.hidden.person, basil).exists()
    assert not claims_about(kept.hidden.incident, basil).exists()
    assert not spells_of(kept.hidden.person, basil).exists()
    assert source_numbered(kept.hidden.source.number, amal) == kept.hidden.source


def test_a_claim_of_a_source_that_is_not_yours_is_not_in_the_file(kept: Register) -> None:
    said = Statement("place", "north")
    person = kept.open.person
    add_claim(person, kept.hidden.source, said, by=kept.team.amal, at=MAY)
    from_hidden = Statement("cause", "shelling", obtained_from="hidden")
    add_claim(person, kept.open.source, from_hidden, by=kept.team.amal, at=MAY)

    with acting_as(kept.team.basil):
        seen = list(claims_about(person, kept.team.basil))

    assert [one.element for one in seen] == ["date", "cause"]
    assert seen[1].obtained_from is None
    assert seen[1].obtained_from_id == kept.hidden.source.pk
    assert claims_about(person, kept.team.amal).count() == 3


def test_nobody_cites_a_source_that_is_not_theirs(kept: Register) -> None:
    dana, person = kept.team.dana, kept.open.person

    with pytest.raises(NoSuchSource):
        add_claim(person, kept.hidden.source, Statement("place", "x"), by=dana, at=MAY)
    said = Statement("place", "x", obtained_from="hidden")
    with pytest.raises(NoSuchSource, match="there are open"):
        add_claim(person, kept.open.source, said, by=dana, at=MAY)
    with pytest.raises(NoSuchSource):
        source_keyed("hidden", dana)
    with acting_as(dana), pytest.raises(KeyTaken):
        add_source(SourceCard("hidden", "media"), by=dana, at=MAY)


def test_of_the_cases_behind_a_number_some_are_not_shown(kept: Register) -> None:
    people = [kept.hidden.person.pk, kept.open.person.pk]

    assert shown_to(kept.team.basil, people).files == (kept.open.person,)
    assert shown_to(kept.team.basil, people).not_shown == 1
    assert shown_to(kept.team.amal, people).not_shown == 0


@pytest.mark.parametrize("who", ["by", "reviewed_by"])
def test_both_who_decide_see_the_file(kept: Register, who: str) -> None:
    decision = build.decision(kept.team, MAY, **{who: kept.team.dana})

    with pytest.raises(NoSuchFile, match="dana"):
        record_finding(kept.hidden.person, build.facts(), decision)


def test_nobody_puts_a_death_into_an_incident_that_is_not_theirs(kept: Register) -> None:
    decision = build.decision(kept.team, MAY, by=kept.team.dana)
    facts = build.facts(incident=kept.hidden.incident.pk)

    with pytest.raises(NoSuchFile):
        record_finding(kept.open.person, facts, decision)
