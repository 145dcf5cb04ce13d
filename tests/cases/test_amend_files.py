"""Putting files right: the second saver sees both versions, and the revision says what changed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from tests import build

from tawthiq.accounts.models import Compartment, User
from tawthiq.accounts.refusals import NotAllowed
from tawthiq.audit.queries import newest
from tawthiq.cases.actions import (
    Detention,
    IncidentCard,
    NameParts,
    PersonFile,
    SourceCard,
    add_source,
    add_spell,
    amend_incident,
    amend_person,
    amend_source,
    amend_spell,
    open_incident,
    open_person,
)
from tawthiq.cases.models import Incident, Person, Revision, Source
from tawthiq.cases.refusals import ChangedSince, NoSuchFile
from tawthiq.domain.certainty import Reliability
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.fate import Custody

pytestmark = pytest.mark.django_db
MAY, JUNE = build.noon(2020, 5, 3), build.noon(2020, 6, 9)
NAME = "علّان"
FILE = PersonFile(ar=NameParts(given=NAME), birth=PartialDate.of_year(1985))


@pytest.fixture
def team() -> build.Team:
    return build.team()


def test_the_second_saver_is_shown_what_is_stored_and_loses_nothing(team: build.Team) -> None:
    person = open_person(FILE, by=team.amal, at=MAY)
    amend_person(person, replace(FILE, occupation="baker"), by=team.carmen, at=JUNE, expected=0)

    with pytest.raises(ChangedSince) as met:
        amend_person(person, replace(FILE, notes="Seen."), by=team.amal, at=JUNE, expected=0)

    stored = met.value.stored
    assert isinstance(stored, Person)
    assert (stored.occupation, stored.revision) == ("baker", 1)
    assert (met.value.by, met.value.at) == ("carmen", JUNE)
    assert NAME not in str(met.value)
    assert Person.objects.get().notes == ""


def test_who_saves_again_over_what_they_saw_is_taken(team: build.Team) -> None:
    person = open_person(FILE, by=team.amal, at=MAY)
    amend_person(person, replace(FILE, occupation="baker"), by=team.carmen, at=JUNE, expected=0)

    amend_person(person, replace(FILE, notes="Seen."), by=team.amal, at=JUNE, expected=1)

    kept = Person.objects.get()
    assert (kept.notes, kept.occupation, kept.revision) == ("Seen.", "", 2)


def test_saving_what_is_stored_already_disturbs_nobody(team: build.Team) -> None:
    person = open_person(FILE, by=team.amal, at=MAY)
    baker = replace(FILE, occupation="baker")
    amend_person(person, baker, by=team.carmen, at=JUNE, expected=0)

    kept = amend_person(person, baker, by=team.amal, at=JUNE, expected=0)

    assert kept.revision == 1


def test_a_revision_says_what_each_field_was_and_why(team: build.Team) -> None:
    person = open_person(FILE, by=team.amal, at=MAY)
    later = replace(FILE, birth=PartialDate.on(date(1986, 2, 1)))

    amend_person(person, later, by=team.carmen, at=JUNE, why="  The mother said so. ")

    kept = Revision.objects.get(person=person, number=2)
    assert (kept.deed, kept.by, kept.at) == ("amend_person", team.carmen, JUNE)
    assert kept.why == "The mother said so."
    assert kept.changes == {
        "born_on": ["1985", "1986-02-01"],
        "born_from": ["1985-01-01", "1986-02-01"],
        "born_to": ["1985-12-31", "1986-02-01"],
    }
    assert "1986" not in newest(1)[0].text


def test_titles_and_notes_of_an_incident_are_put_right(team: build.Team) -> None:
    incident = open_incident("A market", "سوق", by=team.amal, at=MAY)

    amend_incident(incident, IncidentCard("The market", "السوق"), by=team.amal, at=JUNE)
    with pytest.raises(ChangedSince):
        amend_incident(incident, IncidentCard("Other"), by=team.amal, at=JUNE, expected=0)

    kept = Incident.objects.get()
    assert (kept.title_en, kept.title_ar, kept.revision) == ("The market", "السوق", 1)
    assert (newest(1)[0].deed, newest(1)[0].subject) == ("amend_incident", incident.number)


def test_a_source_keeps_its_key(team: build.Team) -> None:
    source = add_source(SourceCard("paper", "media"), by=team.amal, at=MAY)

    card = SourceCard("another", "official", Reliability.B, "A paper")
    amend_source(source, card, by=team.amal, at=JUNE)
    with pytest.raises(ChangedSince):
        amend_source(source, SourceCard("paper"), by=team.amal, at=JUNE, expected=0)

    kept = Source.objects.get()
    assert (kept.key, kept.kind, kept.reliability, kept.title) == (
        "paper",
        "official",
        "B",
        "A paper",
    )


def test_a_time_in_custody_is_put_right_with_its_own_lock(team: build.Team) -> None:
    person = open_person(FILE, by=team.amal, at=MAY)
    spell = add_spell(person, Detention(force="crown"), by=team.amal, at=MAY)
    ended = Detention(force="crown", custody=Custody.RELEASED)

    kept = amend_spell(spell, ended, by=team.carmen, at=JUNE, expected=0, why="He is home.")
    with pytest.raises(ChangedSince) as met:
        amend_spell(spell, Detention(), by=team.amal, at=JUNE, expected=0)

    told = Revision.objects.get(person=person, deed="amend_spell")
    assert (kept.custody, kept.revision) == ("released", 1)
    assert (told.spell_id, told.changes) == (spell.pk, {"custody": ["detained", "released"]})
    assert met.value.by == "carmen"


Amend = Callable[[build.Team, User], object]


def _person(team: build.Team, by: User) -> object:
    person = open_person(FILE, by=team.amal, at=MAY, compartments=group_of(team))
    return amend_person(person, PersonFile(), by=by, at=JUNE)


def _incident(team: build.Team, by: User) -> object:
    incident = open_incident("A", "", by=team.amal, at=MAY, compartments=group_of(team))
    return amend_incident(incident, IncidentCard("B"), by=by, at=JUNE)


def _source(team: build.Team, by: User) -> object:
    card = SourceCard("paper", "media")
    source = add_source(card, by=team.amal, at=MAY, compartments=group_of(team))
    return amend_source(source, replace(card, title="B"), by=by, at=JUNE)


def _spell(team: build.Team, by: User) -> object:
    person = open_person(FILE, by=team.amal, at=MAY, compartments=group_of(team))
    spell = add_spell(person, Detention(), by=team.amal, at=MAY)
    return amend_spell(spell, Detention(force="crown"), by=by, at=JUNE)


def group_of(team: build.Team) -> list[Compartment]:
    return [build.compartment("north", team.amal)]


@pytest.mark.parametrize("amend", [_person, _incident, _source, _spell])
def test_who_is_outside_the_group_finds_no_file_to_amend(team: build.Team, amend: Amend) -> None:
    with pytest.raises(NoSuchFile):
        amend(team, team.carmen)


@pytest.mark.parametrize("amend", [_person, _incident, _source, _spell])
def test_a_reader_amends_nothing(team: build.Team, amend: Amend) -> None:
    with pytest.raises(NotAllowed):
        amend(team, team.basil)
