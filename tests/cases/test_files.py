"""Working files: opened, amended, added to, and shown by number only."""

from dataclasses import replace
from datetime import date

import pytest
from tests import build

from tawthiq.accounts.refusals import NotAllowed
from tawthiq.audit.queries import newest
from tawthiq.cases.actions import (
    Detention,
    NameParts,
    PersonFile,
    SourceCard,
    Statement,
    add_claim,
    add_source,
    add_spell,
    amend_person,
    open_person,
)
from tawthiq.cases.actions import files as deeds
from tawthiq.cases.models import Person
from tawthiq.cases.queries import (
    incident_numbered,
    person_numbered,
    source_keyed,
    visible_to,
)
from tawthiq.cases.refusals import KeyTaken, NoSuchFile, NoSuchSource
from tawthiq.domain.certainty import Certainty, Credibility, Reliability
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.fate import Body, Custody

pytestmark = pytest.mark.django_db
MAY = build.noon(2020, 5, 3)
NAME = "علّان"
FILE = PersonFile(ar=NameParts(given=NAME, family="الخيالي"), birth=PartialDate.of_year(1985))


def test_names_are_kept_as_written_and_met_by_other_spellings() -> None:
    team = build.team()

    person = open_person(FILE, by=team.amal, at=MAY)
    other = open_person(
        PersonFile(ar=NameParts(given="علان", family="الخيالى")), by=team.amal, at=MAY
    )

    assert person.given_ar == NAME
    assert (person.born_on, person.born_to) == ("1985", date(1985, 12, 31))
    assert person.name_folded == other.name_folded != ""


def test_a_name_shows_in_no_text_about_the_file_and_in_no_entry() -> None:
    person = open_person(FILE, by=build.team().amal, at=MAY)

    assert str(person) == person.number == f"P-{person.pk:06d}"
    assert NAME not in repr(person) + repr(FILE) + repr(FILE.ar) + newest(1)[0].text


def test_an_amended_file_says_which_fields_changed_and_not_to_what() -> None:
    team = build.team()
    person = open_person(FILE, by=team.amal, at=MAY)

    amend_person(person, replace(FILE, occupation="baker"), by=team.amal, at=MAY)

    assert Person.objects.get().occupation == "baker"
    assert newest(1)[0].payload == {"fields": ["occupation"]}


def test_a_file_amended_to_what_it_was_leaves_no_entry() -> None:
    team = build.team()
    person = open_person(FILE, by=team.amal, at=MAY)

    amend_person(person, FILE, by=team.amal, at=MAY)

    assert newest(1)[0].deed == "open_person"


def test_a_claim_stands_with_its_grades_and_where_it_was_obtained() -> None:
    team = build.team()
    person = open_person(FILE, by=team.amal, at=MAY)
    family = add_source(SourceCard("family", "family", Reliability.B), by=team.amal, at=MAY)
    paper = add_source(SourceCard("paper", "media"), by=team.amal, at=MAY)
    said = Statement(
        "date", "2020-05-02", Credibility.PROBABLE, Certainty.LIKELY, obtained_from="family"
    )

    claim = add_claim(person, paper, said, by=team.amal, at=MAY)

    assert (claim.source, claim.obtained_from, claim.credibility) == (paper, family, "2")
    assert "2020-05-02" not in newest(1)[0].text


def test_a_source_has_its_key_alone() -> None:
    team = build.team()
    add_source(SourceCard("paper", "media"), by=team.amal, at=MAY)

    with pytest.raises(KeyTaken):
        add_source(SourceCard("paper", "list"), by=team.amal, at=MAY)
    with pytest.raises(NoSuchSource, match="there are paper"):
        source_keyed("radio")


def test_one_file_holds_several_times_in_custody() -> None:
    team = build.team()
    person = open_person(FILE, by=team.amal, at=MAY)
    first = Detention(PartialDate.of_year(2012), custody=Custody.RELEASED)
    second = Detention(
        PartialDate.on(date(2014, 3, 1)),
        force="crown",
        holding_places=("G1", "G2"),
        custody=Custody.DISAPPEARED,
        body=Body.REFUSED,
    )

    for spell in (first, second):
        add_spell(person, spell, by=team.amal, at=MAY)

    assert [spell.custody for spell in person.spells.order_by("pk")] == ["released", "disappeared"]


def test_files_are_found_by_number_by_whoever_works_here() -> None:
    team = build.team()
    person, incident = open_person(FILE, by=team.amal, at=MAY), build.incident(team, at=MAY)

    assert person_numbered(person.number, team.basil) == person
    assert incident_numbered(incident.number, team.basil) == incident
    assert visible_to(team.basil).count() == 1


@pytest.mark.parametrize("number", ["P-000000", "P-x", "123456789", "I-000001", ""])
def test_a_number_that_is_none_is_refused(number: str) -> None:
    with pytest.raises(NoSuchFile):
        person_numbered(number, build.team().amal)


def test_an_incident_that_is_not_there_is_refused() -> None:
    with pytest.raises(NoSuchFile):
        incident_numbered("I-000099", build.team().amal)


def test_not_there_and_not_yours_to_see_look_the_same() -> None:
    team = build.team()
    person = open_person(FILE, by=team.amal, at=MAY)
    team.basil.is_active = False

    with pytest.raises(NoSuchFile):
        person_numbered(person.number, team.basil)


def test_a_reader_opens_no_file() -> None:
    with pytest.raises(NotAllowed):
        open_person(FILE, by=build.team().basil, at=MAY)


def test_if_the_trace_fails_no_file_was_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    team = build.team()

    def fail(*_args: object, **_named: object) -> None:
        raise RuntimeError("the trace fails")

    monkeypatch.setattr(deeds, "record", fail)

    with pytest.raises(RuntimeError):
        open_person(FILE, by=team.amal, at=MAY)

    assert not Person.objects.exists()
