"""Who did what to a file, and what the file was on a past day."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.db.utils import ProgrammingError
from tests import build
from tests.cases.restricted import register

from tawthiq.accounts.access import acting_as
from tawthiq.cases.actions import (
    Detention,
    IncidentCard,
    NameParts,
    PersonFile,
    SourceCard,
    Statement,
    add_claim,
    add_source,
    add_spell,
    amend_incident,
    amend_person,
    amend_spell,
    open_incident,
    open_person,
    record_finding,
    withdraw_claim,
)
from tawthiq.cases.actions.copying import revise_files
from tawthiq.cases.models import Person, Revision
from tawthiq.cases.queries import findings_of, history_of, incident_as_on, person_as_on
from tawthiq.cases.refusals import ClaimGone, NoReason
from tawthiq.domain.ages import Sex
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.fate import Custody

pytestmark = pytest.mark.django_db
MAY, JUNE, JULY = build.noon(2020, 5, 3), build.noon(2020, 6, 9), build.noon(2020, 7, 1)
FILE = PersonFile(
    ar=NameParts(given="علّان"), birth=PartialDate.of_year(1985), notes="As first told."
)
HOUR = timedelta(hours=1)


@pytest.fixture
def team() -> build.Team:
    return build.team()


def deeds(file: Person, team: build.Team) -> list[str]:
    return [one.deed for one in history_of(file, team.basil)]


def test_every_deed_on_a_file_stands_in_its_history(team: build.Team) -> None:
    person = open_person(FILE, by=team.amal, at=MAY)
    source = add_source(SourceCard("paper", "media"), by=team.amal, at=MAY)
    claim = add_claim(person, source, Statement("date", "2020-05"), by=team.amal, at=MAY)
    add_spell(person, Detention(), by=team.amal, at=MAY)
    withdraw_claim(claim, by=team.carmen, at=JUNE, why="It was about his brother.")

    history = list(history_of(person, team.basil))

    assert [one.number for one in history] == [4, 3, 2, 1]
    assert deeds(person, team) == ["withdraw_claim", "add_spell", "add_claim", "open_person"]
    assert (history[0].claim, history[0].by.username) == (claim, "carmen")
    assert (history[0].reason, history[0].why) == ("It was about his brother.", "")
    assert [one.deed for one in history_of(source, team.basil)] == ["add_source"]


def test_a_file_is_told_as_it_was_on_any_day(team: build.Team) -> None:
    person = open_person(FILE, by=team.amal, at=MAY)
    second = replace(FILE, sex=Sex.MALE, notes="Heard again.")
    amend_person(person, second, by=team.amal, at=JUNE)
    third = replace(second, birth=PartialDate.on(date(1986, 2, 1)))
    now = amend_person(person, third, by=team.amal, at=JULY)

    first = person_as_on(now, MAY + HOUR, team.basil)
    between = person_as_on(now, JUNE, team.basil)
    today = person_as_on(now, JULY, team.basil)

    assert first is not None
    assert (first.person.notes, first.person.sex) == ("As first told.", "unknown")
    assert first.person.born_to == date(1985, 12, 31)
    assert between is not None
    assert (between.person.notes, between.person.born_on) == ("Heard again.", "1985")
    assert today is not None
    assert today.person.born_on == "1986-02-01"
    assert now.born_on == "1986-02-01"


def test_before_it_was_opened_there_was_no_file(team: build.Team) -> None:
    person = open_person(FILE, by=team.amal, at=MAY)
    incident = open_incident("A", "", by=team.amal, at=MAY)

    assert person_as_on(person, MAY - HOUR, team.basil) is None
    assert incident_as_on(incident, MAY - HOUR, team.basil) is None


def test_claims_and_custody_are_told_as_known_then(team: build.Team) -> None:
    person = open_person(FILE, by=team.amal, at=MAY)
    source = add_source(SourceCard("paper", "media"), by=team.amal, at=MAY)
    claim = add_claim(person, source, Statement("date", "2020-05"), by=team.amal, at=MAY)
    spell = add_spell(person, Detention(force="crown"), by=team.amal, at=MAY)
    withdraw_claim(claim, by=team.amal, at=JUNE, why="It was about his brother.")
    amend_spell(spell, Detention(custody=Custody.RELEASED), by=team.amal, at=JUNE)
    add_claim(person, source, Statement("place", "north"), by=team.amal, at=JULY)

    then = person_as_on(person, MAY, team.basil)
    later = person_as_on(person, JULY, team.basil)

    assert then is not None
    assert later is not None
    assert [one.element for one in then.claims] == ["date"]
    assert [(one.force, one.custody) for one in then.spells] == [("crown", "detained")]
    assert [one.element for one in later.claims] == ["place"]
    assert [(one.force, one.custody) for one in later.spells] == [("", "released")]


def test_an_incident_is_told_as_it_was(team: build.Team) -> None:
    incident = open_incident("A market", "", by=team.amal, at=MAY)
    amend_incident(incident, IncidentCard("The old market"), by=team.amal, at=JUNE)
    incident.refresh_from_db()

    then = incident_as_on(incident, MAY, team.basil)

    assert then is not None
    assert (then.incident.title_en, incident.title_en) == ("A market", "The old market")


def test_the_versions_found_are_told_with_their_reasons(team: build.Team) -> None:
    first = build.counted(team, at=MAY)
    again = build.decision(team, JUNE, reason="A third witness.")
    record_finding(first.person, build.facts(), again)

    told = findings_of(first.person, team.basil)

    assert [one.finding.version for one in told] == [2, 1]
    assert told[0].reason == "A third witness."


def test_history_and_findings_of_a_file_that_is_not_yours_are_empty() -> None:
    kept = register()

    for file in (kept.hidden.person, kept.hidden.incident):
        assert findings_of(file, kept.team.basil) == []
        assert findings_of(file, kept.team.amal)
        assert not history_of(file, kept.team.basil).exists()
    assert not history_of(kept.hidden.source, kept.team.basil).exists()


def test_why_a_claim_was_withdrawn_is_told_to_who_may_see_its_source() -> None:
    kept = register()
    person, by = kept.open.person, kept.team.amal
    claim = add_claim(person, kept.hidden.source, Statement("place", "north"), by=by, at=MAY)
    withdraw_claim(claim, by=by, at=JUNE, why="His neighbour was wrong.")

    with acting_as(kept.team.basil):
        newest = history_of(person, kept.team.basil)[0]

    assert (newest.deed, newest.claim, newest.reason) == ("withdraw_claim", None, "")
    assert history_of(person, by)[0].reason == "His neighbour was wrong."


def test_a_claim_is_withdrawn_once_and_with_a_reason(team: build.Team) -> None:
    person = open_person(FILE, by=team.amal, at=MAY)
    source = add_source(SourceCard("paper", "media"), by=team.amal, at=MAY)
    claim = add_claim(person, source, Statement("date", "2020-05"), by=team.amal, at=MAY)

    with pytest.raises(NoReason):
        withdraw_claim(claim, by=team.amal, at=JUNE, why=" ")
    gone = withdraw_claim(claim, by=team.amal, at=JUNE, why="Wrong person.")
    with pytest.raises(ClaimGone):
        withdraw_claim(claim, by=team.amal, at=JUNE, why="Wrong person.")

    assert (gone.value, gone.withdrawn_by, gone.withdrawn_why) == (
        "2020-05",
        team.amal,
        "Wrong person.",
    )


@pytest.mark.parametrize("change", [{"deed": "x"}, {"at": MAY}, {"number": 7}])
def test_the_product_cannot_rewrite_a_revision(team: build.Team, change: dict[str, object]) -> None:
    open_person(FILE, by=team.amal, at=MAY)

    with pytest.raises(ProgrammingError, match="permission denied"), transaction.atomic():
        Revision.objects.update(**change)


@pytest.mark.parametrize(
    "change",
    [{"changes": {"notes": ["", "x"]}}, {"why": "x"}, {"restricted_at": MAY, "why": "x"}],
    ids=str,
)
def test_what_a_revision_says_can_only_be_taken_away(
    team: build.Team, change: dict[str, object]
) -> None:
    open_person(FILE, by=team.amal, at=MAY)

    with pytest.raises(IntegrityError, match="revision"), transaction.atomic():
        Revision.objects.update(**change)


def test_what_a_list_changed_when_it_came_again_is_told_too(team: build.Team) -> None:
    person = open_person(FILE, by=team.amal, at=MAY)
    own = open_person(FILE, by=team.amal, at=MAY)
    amend_person(own, replace(FILE, notes="By hand."), by=team.amal, at=MAY)
    listed = replace(FILE, occupation="baker")

    revise_files({person.pk: listed, own.pk: listed}, by=team.carmen, at=JUNE)

    now = Person.objects.get(pk=person.pk)
    then = person_as_on(now, MAY, team.basil)
    assert then is not None
    assert (then.person.occupation, now.occupation, now.revision) == ("", "baker", 1)
    newest = history_of(person, team.basil)[0]
    assert (newest.number, newest.deed, str(newest)) == (2, "revise_file", f"revision 2 of {now}")
    assert Person.objects.get(pk=own.pk).occupation == ""
