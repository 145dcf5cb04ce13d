"""A withdrawn consent: a tombstone remains, and the counting stays whole."""

from dataclasses import replace
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from tests import build

from tawthiq.accounts.access import acting_as, seeing_all
from tawthiq.accounts.refusals import NotAllowed
from tawthiq.audit.queries import newest, verify_chain
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
    record_finding,
    withdraw_consent,
)
from tawthiq.cases.actions.copying import add_new_claims, revise_files
from tawthiq.cases.models import (
    Claim,
    DetentionSpell,
    Finding,
    FindingReason,
    Person,
    Source,
    Withheld,
)
from tawthiq.cases.queries import (
    claims_about,
    findings_of,
    history_of,
    person_as_on,
    prove_findings,
    spells_of,
    visible_to,
)
from tawthiq.cases.refusals import ConsentWithdrawn, NoReason

pytestmark = pytest.mark.django_db
MAY, JUNE = build.noon(2020, 5, 3), build.noon(2020, 6, 9)
NAME = "علّان"
FILE = PersonFile(ar=NameParts(given=NAME), occupation="baker", notes="A quiet man.")
WHY = "His mother called."


@pytest.fixture
def team() -> build.Team:
    return build.team()


@pytest.fixture
def source(team: build.Team) -> Source:
    return add_source(SourceCard("mother", "family"), by=team.amal, at=MAY)


@pytest.fixture
def person(team: build.Team, source: Source) -> Person:
    """Open a file, with everything that can be said in one, and find of it."""
    opened = open_person(FILE, by=team.amal, at=MAY)
    amend_person(opened, replace(FILE, notes="A loud man."), by=team.amal, at=MAY, why="Sure.")
    add_claim(opened, source, Statement("place", "at home"), by=team.amal, at=MAY)
    add_spell(opened, Detention(arrest_place="bakery"), by=team.amal, at=MAY)
    record_finding(opened, build.facts(), build.decision(team, MAY))
    return opened


def withdrawn(person: Person, team: build.Team) -> Person:
    with acting_as(team.samir):
        return withdraw_consent(person, by=team.samir, at=JUNE, why=WHY)


def test_the_file_is_a_tombstone_with_number_and_day(person: Person, team: build.Team) -> None:
    withdrawn(person, team)

    left = visible_to(team.basil).get()
    assert (left.number, left.consent_withdrawn_at) == (person.number, JUNE)
    assert (left.given_ar, left.name_folded, left.occupation, left.notes) == ("", "", "", "")


def test_what_was_said_in_it_is_seen_by_nobody_who_looks(person: Person, team: build.Team) -> None:
    withdrawn(person, team)

    with acting_as(team.samir):
        assert not Claim.objects.exists()
        assert not DetentionSpell.objects.exists()
        assert not FindingReason.objects.exists()
        assert not Withheld.objects.exists()
    assert not claims_about(person, team.samir).exists()
    assert not spells_of(person, team.samir).exists()


def test_its_history_says_who_and_when_and_not_what(person: Person, team: build.Team) -> None:
    withdrawn(person, team)

    with acting_as(team.basil):
        history = list(history_of(person, team.basil))
        then = person_as_on(visible_to(team.basil).get(), MAY, team.basil)
        decided = findings_of(person, team.basil)

    assert [one.deed for one in history][::-1] == [
        "open_person",
        "amend_person",
        "add_claim",
        "add_spell",
        "withdraw_consent",
    ]
    assert not any(one.changes or one.why for one in history)
    assert then is not None
    assert (then.person.notes, then.claims, then.spells) == ("", (), ())
    assert [one.reason for one in decided] == [""]


def test_nothing_is_lost_to_work_that_sees_all(person: Person, team: build.Team) -> None:
    withdrawn(person, team)

    with seeing_all():
        kept = Withheld.objects.get(person=person)
    assert kept.contents["file"]["given_ar"] == NAME
    assert kept.contents["file"]["notes"] == "A loud man."
    assert [words for _salt, words in kept.contents["reasons"].values()] == [
        "Two witnesses who do not know each other."
    ]
    assert ["A quiet man.", "A loud man."] in [
        changes.get("notes") for changes, _why in kept.contents["revisions"].values()
    ]
    assert kept.why == WHY


def test_findings_and_the_trace_stay_whole(person: Person, team: build.Team) -> None:
    withdrawn(person, team)

    assert Finding.objects.get().outcome == "counted"
    assert prove_findings().trouble == ""
    assert verify_chain().holds
    entry = newest(1)[0]
    assert (entry.deed, entry.payload) == ("withdraw_consent", {})


def test_nothing_is_added_to_a_tombstone(person: Person, team: build.Team, source: Source) -> None:
    withdrawn(person, team)
    told: dict[str, Any] = {"by": team.amal, "at": JUNE}

    with pytest.raises(ConsentWithdrawn):
        amend_person(person, FILE, **told)
    with pytest.raises(ConsentWithdrawn):
        add_claim(person, source, Statement("place", "x"), **told)
    with pytest.raises(ConsentWithdrawn):
        add_spell(person, Detention(), **told)
    with pytest.raises(ConsentWithdrawn):
        withdraw_consent(person, by=team.samir, at=JUNE, why=WHY)


def test_a_list_that_comes_again_brings_no_name_back(
    person: Person, team: build.Team, source: Source
) -> None:
    other = open_person(FILE, by=team.amal, at=MAY)
    withdraw_consent(other, by=team.samir, at=JUNE, why=WHY)

    revise_files({other.pk: replace(FILE, occupation="smith")}, by=team.amal, at=JUNE)
    add_new_claims({other.pk: [Statement("place", "x")]}, source, by=team.amal, at=JUNE)

    assert Person.objects.get(pk=other.pk).occupation == ""
    assert not Claim.objects.filter(person=other).exists()


def test_a_reason_that_many_share_keeps_its_words(person: Person, team: build.Team) -> None:
    other = build.counted(team, at=MAY)

    withdrawn(person, team)

    assert FindingReason.objects.get(digest=other.reason_digest).text != ""


def test_it_takes_a_steward_and_a_sentence(person: Person, team: build.Team) -> None:
    with pytest.raises(NotAllowed):
        withdraw_consent(person, by=team.dana, at=JUNE, why=WHY)
    with pytest.raises(NoReason):
        withdraw_consent(person, by=team.samir, at=JUNE, why="")


def test_the_database_takes_no_name_onto_a_tombstone(person: Person, team: build.Team) -> None:
    withdrawn(person, team)

    with pytest.raises(IntegrityError, match="has_no_name"), transaction.atomic():
        Person.objects.update(given_ar=NAME)
