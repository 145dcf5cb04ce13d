"""The invented record comes out as the published months do."""

from collections import Counter

import pytest

from tawthiq.demonstration.people import PlannedIncident, PlannedPerson
from tawthiq.demonstration.plan import make_plan
from tawthiq.domain.fate import Body
from tawthiq.domain.status import CivilianStatus

PLAN = make_plan()

# month: civilians, children, women, torture deaths, massacres, media, medical and civil defence
PUBLISHED = {
    1: (286, 73, 30, 7, 11, 0, 4),
    2: (276, 66, 43, 18, 10, 2, 6),
    3: (145, 28, 16, 14, 5, 0, 2),
    4: (78, 14, 7, 10, 1, 1, 0),
    5: (125, 26, 6, 8, 1, 0, 0),
}
PARTIES = {
    1: {"syrian_regime": 111, "russia": 75, "isis": 3, "armed_opposition": 1, "sdf": 4, "": 92},
    2: {"syrian_regime": 104, "russia": 106, "isis": 1, "sdf": 5, "": 60},
    3: {"syrian_regime": 36, "russia": 19, "hts": 2, "sdf": 12, "": 76},
    4: {"syrian_regime": 11, "isis": 3, "hts": 7, "armed_opposition": 1, "sdf": 2, "": 54},
    5: {"syrian_regime": 10, "russia": 1, "hts": 3, "armed_opposition": 7, "sdf": 7, "": 97},
}
MINOR = {"turkish_border_guards", "lebanese_forces"}


def civilians(month: int) -> list[PlannedPerson]:
    return [
        person
        for incident in PLAN
        for person in incident.people
        if person.facts.status is CivilianStatus.CIVILIAN and person.documented_on.month == month
    ]


def massacres(month: int) -> list[PlannedIncident]:
    return [
        incident
        for incident in PLAN
        if incident.documented_on.month == month
        and sum(p.facts.status is CivilianStatus.CIVILIAN for p in incident.people) >= 5
    ]


@pytest.mark.parametrize("month", PUBLISHED)
def test_a_month_comes_out_as_it_was_published(month: int) -> None:
    people = civilians(month)

    categories = Counter(person.facts.category.value for person in people)
    groups = Counter(group for person in people for group in person.facts.groups)
    counted = (
        len(people),
        categories["children"],
        categories["women"],
        sum(person.facts.torture is not None for person in people),
        len(massacres(month)),
        groups["media"],
        groups["medical"] + groups["civil_defense"],
    )

    assert counted == PUBLISHED[month]
    assert categories["unknown"] == 0


@pytest.mark.parametrize("month", PARTIES)
def test_the_parties_of_a_month_come_out_as_they_were_published(month: int) -> None:
    codes = (person.facts.attribution.code for person in civilians(month))

    assert Counter("" if code in MINOR else code for code in codes) == PARTIES[month]


def test_the_market_is_one_incident_of_april_documented_in_may() -> None:
    [market] = massacres(5)

    assert market.facts is not None
    assert market.facts.event_on.edtf == "2020-04-28"
    assert Counter(person.facts.category.value for person in market.people) == {
        "men": 32,
        "children": 9,
        "women": 3,
    }


def test_the_man_of_2015_is_confirmed_dead_and_still_disappeared() -> None:
    [man] = [p for p in civilians(5) if p.facts.died_on.edtf.startswith("2015")]

    assert man.facts.fate.body is Body.REFUSED
    assert man.facts.fate.is_still_disappeared


def test_may_is_up_by_documentation_and_down_by_death() -> None:
    everybody = [person for month in PUBLISHED for person in civilians(month)]
    died = Counter(
        (p.facts.died_on.latest.year, p.facts.died_on.latest.month)
        for p in everybody
        if p.facts.died_on.latest
    )

    assert len(civilians(5)) - len(civilians(4)) == 47
    assert died[2020, 5] < died[2020, 4]


def test_aleppo_comes_first_in_may_and_deir_ez_zor_second() -> None:
    places = Counter(person.facts.killed_governorate for person in civilians(5))

    assert [code for code, _ in places.most_common(2)] == ["SY02", "SY09"]


def test_the_same_seed_gives_the_same_record() -> None:
    assert make_plan() == PLAN
