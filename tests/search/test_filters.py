"""Filters ask the latest finding and, where there is none, what is proposed."""

from datetime import date

import pytest
from tests import build
from tests.search.record import person_named

from tawthiq.accounts.models import User
from tawthiq.cases.actions import SourceCard, Statement, add_claim, add_source, record_finding
from tawthiq.domain.ages import AgeGroup, Sex
from tawthiq.domain.attribution import Attribution, Kind
from tawthiq.domain.causes import Cause, Component
from tawthiq.domain.certainty import Certainty, Element
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.findings import PersonFacts
from tawthiq.review.actions import Draft, propose
from tawthiq.search.asked import Asked
from tawthiq.search.queries.people import find_people

pytestmark = pytest.mark.django_db
AT = build.noon(2020, 7, 3)


@pytest.fixture
def facts(monkeypatch: pytest.MonkeyPatch) -> PersonFacts:
    """Facts of a woman in May 2020, under the invented pack."""
    monkeypatch.setattr("tawthiq.review.drafts.pack_in_force", lambda: build.PACK)
    return build.facts(
        sex=Sex.FEMALE,
        age_group=AgeGroup.ADULT,
        event_on=PartialDate.of_month(2020, 5),
        died_on=PartialDate.on(date(2020, 6, 2)),
        groups=("media",),
        certainties=((Element.DEATH, Certainty.POSSIBLE),),
        causes=(Component(Cause.TORTURE, Certainty.LIKELY),),
    )


def found(user: User, **told: str) -> list[int]:
    asked = Asked.of({name: [value] for name, value in told.items()})
    return [hit.person.pk for hit in find_people(asked, user).hits]


FITTING = [
    {"sex": "female"}, {"category": "women"}, {"age_group": "adult"}, {"killed": "G1"},
    {"origin": "G2"}, {"party": "crown"}, {"attribution": "sole"}, {"means": "shelling"},
    {"cause": "torture"}, {"group": "media"}, {"status": "civilian"}, {"death": "confirmed"},
    {"certainty": "death-possible"}, {"named": "yes"}, {"event": "11 May 2020"},
    {"event": "2020"}, {"died": "June 2020"}, {"q": "May 2020"}, {"opened": "July 2020"},
]  # fmt: skip
OTHER = [
    {"sex": "male"}, {"category": "children"}, {"killed": "G2"}, {"party": "league"},
    {"means": "mine"}, {"cause": "attack"}, {"group": "x"}, {"certainty": "death-confirmed"},
    {"certainty": "banana"}, {"stage": "banana"}, {"named": "no"}, {"event": "April 2020"},
    {"died": "May 2020"}, {"q": "2019"}, {"opened": "2019"}, {"incident": "77"},
    {"incident": "x"}, {"compartment": "9"}, {"assignee": "nobody"}, {"sex": "x' OR 1=1"},
]  # fmt: skip


@pytest.mark.parametrize("way", ["found", "proposed"])
def test_who_fits_is_found_and_who_does_not_is_not(
    way: str, facts: PersonFacts, amal: User
) -> None:
    person = build.person(build.team(), at=AT)
    if way == "found":
        record_finding(person, facts, build.decision(build.team(), AT))
    else:
        propose(person, Draft(facts=facts), by=amal, at=AT)

    assert [told for told in FITTING if found(amal, **told) != [person.pk]] == []
    assert [told for told in OTHER if found(amal, **told)] == []


def test_the_latest_finding_counts_and_not_the_one_before(facts: PersonFacts, amal: User) -> None:
    team = build.team()
    person = build.person(team, at=AT)
    record_finding(person, facts, build.decision(team, AT))
    later = build.facts(attribution=Attribution.of(Kind.SOLE, "league"))
    record_finding(person, later, build.decision(team, build.noon(2020, 7, 4)))

    assert found(amal, party="crown") == []
    assert found(amal, party="league") == [person.pk]
    assert found(amal, outcome="counted", standing="reviewed", documented="3 July 2020") == [
        person.pk
    ]


def test_stages_tell_the_opened_from_the_proposed_and_the_found(
    facts: PersonFacts, amal: User
) -> None:
    opened, drafted, decided = (build.person(build.team(), at=AT) for _ in range(3))
    propose(drafted, Draft(facts=facts), by=amal, at=AT)
    record_finding(decided, facts, build.decision(build.team(), AT))

    assert found(amal, stage="opened") == [opened.pk]
    assert found(amal, stage="draft") == [drafted.pk]
    assert found(amal, stage="found") == [decided.pk]


def test_a_source_finds_whom_it_told_of(amal: User) -> None:
    person = person_named(("هند", "", "", ""))
    person_named(("سلمى", "", "", ""))
    source = add_source(SourceCard("witness-9"), by=amal, at=AT)
    add_claim(person, source, Statement("death", "2020"), by=amal, at=AT)

    assert found(amal, q="witness-9") == [person.pk]


def test_a_name_and_a_place_are_asked_together(amal: User) -> None:
    team = build.team()
    both, name_only = person_named(("هند", "", "", "")), person_named(("هند", "", "", ""))
    build.counted(team, at=AT, who=both)
    build.counted(team, build.facts(event_governorate="G2"), at=AT, who=name_only)

    assert found(amal, q="هند", killed="G1") == [both.pk]


@pytest.mark.parametrize("sort", ["newest", "oldest", "name", "event", "documented", "nearest"])
def test_every_order_shows_everybody(sort: str, amal: User) -> None:
    team = build.team()
    people = {person_named((given, "", "", "")).pk for given in ("هند", "سلمى", "ريم")}
    build.counted(team, at=AT)

    assert people < set(found(amal, sort=sort))
