"""Saying that two files are one person, and withdrawing one (counting.md 4, 5, 23)."""

from datetime import date

import pytest
from tests import build

from tawthiq.audit.queries import newest
from tawthiq.cases.actions import join_persons, record_finding, withdraw_person
from tawthiq.cases.models import Finding
from tawthiq.cases.queries import known_at, latest_finding, latest_seq
from tawthiq.cases.refusals import AlreadyJoined, NothingToWithdraw
from tawthiq.domain.findings import Exclusion, Outcome, Standing
from tawthiq.domain.supersession import JoinedIntoItself

pytestmark = pytest.mark.django_db
MAY, JUNE, JULY = build.noon(2020, 5, 3), build.noon(2020, 6, 9), build.noon(2020, 7, 9)


def counted() -> int:
    return known_at(latest_seq()).filter(outcome="counted").count()


def test_the_one_that_was_joined_stops_counting() -> None:
    team = build.team()
    one, other = build.counted(team, at=MAY), build.counted(team, at=JUNE)

    gone = join_persons(other.person, one.person, build.decision(team, JULY))

    assert (gone.outcome, gone.joined_into) == ("joined_into", one.person)
    assert counted() == 1


def test_a_merge_is_one_entry_of_the_trace() -> None:
    team = build.team()
    one, other = build.counted(team, at=MAY), build.counted(team, at=JUNE)

    join_persons(one.person, other.person, build.decision(team, JULY))

    entry = newest(1)[0]
    assert (entry.deed, entry.subject) == ("join_persons", one.person.number)
    assert entry.payload["findings"] | {"root": ""} == {"first": 3, "last": 4, "root": ""}


def test_the_one_that_remains_keeps_the_earlier_day_and_all_else() -> None:
    team = build.team()
    early = build.counted(team, at=MAY)
    late = build.counted(team, build.facts(event_governorate="G2"), at=JUNE)

    join_persons(early.person, late.person, build.decision(team, JULY))

    kept = latest_finding(late.person)
    assert kept is not None
    assert (kept.version, kept.documented_on) == (2, date(2020, 5, 3))
    assert (kept.event_governorate, kept.outcome, kept.supersedes) == ("G2", "counted", late)


def test_a_merge_that_moves_no_day_leaves_the_one_that_remains_alone() -> None:
    team = build.team()
    early, late = build.counted(team, at=MAY), build.counted(team, at=JUNE)

    join_persons(late.person, early.person, build.decision(team, JULY))

    assert latest_finding(early.person) == early


def test_a_merge_alone_counts_nobody_and_a_review_does() -> None:
    team = build.team()
    aside = build.person(team)
    told = build.facts(exclusion=Exclusion.NOT_ESTABLISHED)
    record_finding(aside, told, build.decision(team, MAY, outcome=Outcome.NOT_COUNTED))
    one = build.counted(team, at=MAY)

    join_persons(one.person, aside, build.decision(team, JUNE))
    assert counted() == 0

    found = build.counted(team, at=JULY, who=aside)
    assert counted() == 1
    assert found.documented_on == date(2020, 5, 3)


def test_a_file_nobody_decided_about_inherits_the_day_when_it_counts() -> None:
    team = build.team()
    one, bare = build.counted(team, at=MAY), build.person(team)
    join_persons(one.person, bare, build.decision(team, JUNE))

    found = build.counted(team, at=JULY, who=bare)

    assert (found.version, found.documented_on) == (1, date(2020, 5, 3))


def test_a_reviewed_file_stays_reviewed_when_an_adopted_one_is_joined_into_it() -> None:
    team = build.team()
    listed = build.decision(
        team, MAY, standing=Standing.ADOPTED, list_key="list", documented_on=date(2016, 8, 1)
    )
    adopted = record_finding(build.person(team), build.facts(), listed)
    reviewed = build.counted(team, at=JUNE)

    join_persons(adopted.person, reviewed.person, build.decision(team, JULY))

    kept = latest_finding(reviewed.person)
    assert kept is not None
    assert (kept.standing, kept.list_key) == ("reviewed", "")


def test_a_file_is_joined_once_and_never_into_one_that_is_gone() -> None:
    team = build.team()
    one, two, three = (build.counted(team, at=MAY).person for _ in range(3))
    join_persons(one, two, build.decision(team, JUNE))

    with pytest.raises(AlreadyJoined):
        join_persons(one, three, build.decision(team, JULY))
    with pytest.raises(JoinedIntoItself):
        join_persons(three, one, build.decision(team, JULY))
    with pytest.raises(JoinedIntoItself):
        join_persons(three, three, build.decision(team, JULY))


def test_two_files_told_apart_again_count_again() -> None:
    team = build.team()
    one, other = build.counted(team, at=MAY), build.counted(team, at=MAY)
    join_persons(one.person, other.person, build.decision(team, JUNE))

    again = build.counted(team, at=JULY, who=one.person)

    assert counted() == 2
    assert (again.version, again.documented_on) == (3, date(2020, 5, 3))


def test_what_is_withdrawn_no_longer_counts_and_keeps_its_facts() -> None:
    team = build.team()
    found = build.counted(team, at=MAY)

    gone = withdraw_person(found.person, build.decision(team, JUNE))

    assert (gone.outcome, gone.event_governorate) == ("withdrawn", "G1")
    assert counted() == 0
    assert known_at(found.seq).get() == found


@pytest.mark.parametrize("times", [0, 2])
def test_there_is_something_to_withdraw_once(times: int) -> None:
    team = build.team()
    who = build.counted(team, at=MAY).person if times else build.person(team)
    if times:
        withdraw_person(who, build.decision(team, JUNE))

    with pytest.raises(NothingToWithdraw):
        withdraw_person(who, build.decision(team, JULY))

    assert Finding.objects.filter(person=who).count() == times
