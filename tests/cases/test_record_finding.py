"""Recording what two people decided about a person (counting.md 1, 3, 4)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests import build

from tawthiq.accounts.refusals import NotAllowed
from tawthiq.audit.queries import newest
from tawthiq.cases.actions import findings, record_finding
from tawthiq.cases.models import Finding, FindingReason
from tawthiq.cases.refusals import (
    AgeGroupUnsettled,
    ClockBehind,
    CountedAlive,
    DayToCome,
    ExclusionMissing,
    ListMissing,
    NoReason,
    NothingToWithdraw,
    OutOfScope,
    OwnReview,
    UnknownCode,
)
from tawthiq.domain.ages import Age, AgeGroup
from tawthiq.domain.attribution import Attribution, Kind
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.fate import Death, Fate
from tawthiq.domain.findings import Exclusion, Outcome, Standing

pytestmark = pytest.mark.django_db
MAY, JUNE = build.noon(2020, 5, 3), build.noon(2020, 6, 9)


def test_a_finding_says_what_was_decided_and_by_whom() -> None:
    team = build.team()

    found = build.counted(team, at=MAY)

    assert (found.seq, found.version, found.outcome) == (1, 1, "counted")
    assert (found.killed_governorate, found.category) == ("G1", "men")
    assert (found.decided_by, found.reviewed_by) == (team.amal, team.carmen)
    assert (found.decided_at, found.pack) == (MAY, "1")


def test_the_trace_tells_of_it_once_and_in_codes() -> None:
    found = build.counted(build.team(), at=MAY)

    entry = newest(1)[0]
    assert (entry.deed, entry.subject, entry.actor) == (
        "record_finding",
        found.person.number,
        "amal",
    )
    assert entry.payload["findings"]["last"] == found.seq


def test_the_reason_is_kept_apart_under_a_salted_digest() -> None:
    team = build.team()

    one, other = build.counted(team, at=MAY), build.counted(team, at=MAY)

    kept = FindingReason.objects.get(digest=one.reason_digest)
    assert kept.text == "Two witnesses who do not know each other."
    assert one.reason_digest != other.reason_digest


def test_a_correction_is_a_new_version_and_keeps_its_month() -> None:
    team = build.team()
    first = build.counted(team, at=MAY)

    second = build.counted(team, build.facts(event_governorate="G2"), at=JUNE, who=first.person)

    assert (second.seq, second.version, second.supersedes) == (2, 2, first)
    assert second.documented_on == first.documented_on == date(2020, 5, 3)


def test_a_death_is_documented_on_the_local_day() -> None:
    late = build.noon(2020, 5, 31, hour=22)

    found = build.counted(build.team(), at=late)

    assert found.documented_on == date(2020, 6, 1)


def test_who_is_not_counted_is_not_documented_until_counted() -> None:
    team = build.team()
    who = build.person(team)
    fighter = build.facts(exclusion=Exclusion.COMBATANT_UNRECORDED)
    aside = record_finding(who, fighter, build.decision(team, MAY, outcome=Outcome.NOT_COUNTED))

    found = build.counted(team, at=JUNE, who=who)

    assert aside.documented_on is None
    assert found.documented_on == date(2020, 6, 9)


def test_an_adopted_finding_takes_the_day_of_its_list() -> None:
    team = build.team()
    adopted = build.decision(
        team,
        MAY,
        standing=Standing.ADOPTED,
        list_key="list",
        documented_on=date(2016, 8, 1),
    )

    found = record_finding(build.person(team), build.facts(), adopted)

    assert (found.standing, found.documented_on) == ("adopted", date(2016, 8, 1))


def test_the_order_of_findings_is_the_order_of_decisions() -> None:
    team = build.team()
    build.counted(team, at=JUNE)

    behind = build.counted(team, at=JUNE - timedelta(seconds=59))

    assert (behind.seq, behind.decided_at) == (2, JUNE)


def test_nothing_is_backdated() -> None:
    team = build.team()
    build.counted(team, at=JUNE)

    with pytest.raises(ClockBehind, match="nothing is backdated"):
        build.counted(team, at=JUNE - timedelta(minutes=1))


def test_nobody_reviews_their_own_decision() -> None:
    team = build.team()
    own = build.decision(team, MAY, by=team.carmen, reviewed_by=team.carmen)

    with pytest.raises(OwnReview):
        record_finding(build.person(team), build.facts(), own)


@pytest.mark.parametrize(
    "who",
    [{"by": "basil"}, {"by": "carmen", "reviewed_by": "amal"}],
    ids=["a reader", "a recorder"],
)
def test_a_role_that_does_not_reach_is_refused(who: dict[str, str]) -> None:
    team = build.team()
    people = {role: getattr(team, name) for role, name in who.items()}

    with pytest.raises(NotAllowed):
        record_finding(build.person(team), build.facts(), build.decision(team, MAY, **people))


@pytest.mark.parametrize(
    ("facts", "changes", "refusal"),
    [
        pytest.param({}, {"reason": "  "}, NoReason, id="no reason"),
        pytest.param({}, {"in_scope": False}, OutOfScope, id="out of scope and counted"),
        pytest.param({}, {"outcome": Outcome.NOT_COUNTED}, ExclusionMissing, id="not counted: why"),
        pytest.param(
            {"exclusion": Exclusion.DISEASE}, {}, ExclusionMissing, id="excluded and counted"
        ),
        pytest.param({}, {"standing": Standing.ADOPTED}, ListMissing, id="adopted from nowhere"),
        pytest.param({}, {"list_key": "list"}, ListMissing, id="reviewed from a list"),
        pytest.param(
            {}, {"documented_on": date(2020, 1, 1)}, ListMissing, id="reviewed on another day"
        ),
        pytest.param({"event_governorate": "XX"}, {}, UnknownCode, id="unknown place"),
        pytest.param({"means": "magic"}, {}, UnknownCode, id="unknown means"),
        pytest.param({"groups": ("bakers",)}, {}, UnknownCode, id="unknown group"),
        pytest.param(
            {"attribution": Attribution.of(Kind.SOLE, "nobody")},
            {},
            UnknownCode,
            id="unknown party",
        ),
    ],
)
def test_what_cannot_stand_is_refused_and_leaves_nothing(
    facts: dict[str, object], changes: dict[str, object], refusal: type[Exception]
) -> None:
    team = build.team()

    with pytest.raises(refusal):
        record_finding(
            build.person(team), build.facts(**facts), build.decision(team, MAY, **changes)
        )

    assert not Finding.objects.exists()


@pytest.mark.parametrize("outcome", [Outcome.WITHDRAWN, Outcome.JOINED_INTO])
def test_withdrawing_and_joining_are_deeds_of_their_own(outcome: Outcome) -> None:
    team = build.team()

    with pytest.raises(NothingToWithdraw):
        record_finding(
            build.person(team), build.facts(), build.decision(team, MAY, outcome=outcome)
        )


def test_a_place_outside_and_one_unknown_are_places() -> None:
    team = build.team()

    at_sea = build.counted(team, build.facts(event_governorate="outside"), at=MAY)
    nowhere = build.counted(team, build.facts(event_governorate="unknown"), at=MAY)

    assert (at_sea.killed_governorate, nowhere.killed_governorate) == ("outside", "unknown")


def test_a_finding_copies_the_id_of_its_incident() -> None:
    team = build.team()
    incident = build.incident(team, at=MAY)

    found = build.counted(team, replace(build.facts(), incident=incident.pk), at=MAY)

    assert found.incident == incident


def test_if_the_trace_fails_nothing_was_found(monkeypatch: pytest.MonkeyPatch) -> None:
    team = build.team()

    def fail(*_args: object, **_named: object) -> None:
        raise RuntimeError("the trace fails")

    monkeypatch.setattr(findings, "record", fail)

    with pytest.raises(RuntimeError):
        build.counted(team, at=MAY)

    assert not Finding.objects.exists()
    assert not FindingReason.objects.exists()


@pytest.mark.parametrize("group", [AgeGroup.ADULT, AgeGroup.UNKNOWN])
def test_an_age_on_one_side_of_18_settles_the_group(group: AgeGroup) -> None:
    team = build.team()

    with pytest.raises(AgeGroupUnsettled, match="makes the age group 'child'"):
        build.counted(team, build.facts(age=Age(10, 12), age_group=group), at=MAY)


def test_who_is_17_or_18_is_counted_and_of_unknown_age() -> None:
    facts = build.facts(age=Age(17, 18), age_group=AgeGroup.UNKNOWN)

    assert build.counted(build.team(), facts, at=MAY).category == "unknown"


def test_who_is_alive_is_not_counted_among_the_dead() -> None:
    team = build.team()
    who, alive = build.person(team), build.facts(fate=Fate(Death.ALIVE))

    with pytest.raises(CountedAlive):
        build.counted(team, alive, at=MAY, who=who)
    facts = replace(alive, exclusion=Exclusion.NOT_ESTABLISHED)
    aside = record_finding(who, facts, build.decision(team, MAY, outcome=Outcome.NOT_COUNTED))
    assert aside.outcome == "not_counted"


@pytest.mark.parametrize("day", ["event_on", "died_on"])
def test_nobody_died_on_a_day_that_has_not_come_where_the_record_is_kept(day: str) -> None:
    tomorrow = build.facts(**{day: PartialDate.on(date(2020, 6, 1))})
    team = build.team()

    with pytest.raises(DayToCome, match="lies after 2020-05-31"):
        build.counted(team, tomorrow, at=build.noon(2020, 5, 31, hour=20))
    assert build.counted(team, tomorrow, at=build.noon(2020, 5, 31, hour=22)).pk
