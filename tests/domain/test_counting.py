"""The reference counter: worked examples, then laws over people nobody chose."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.isles import PACK, RULE

from tawthiq.domain.ages import AgeGroup, Sex
from tawthiq.domain.attribution import Attribution, Kind
from tawthiq.domain.causes import Cause, Component
from tawthiq.domain.certainty import Certainty
from tawthiq.domain.counting import Reference, Tally, count
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.findings import Outcome, PersonFacts, Standing
from tawthiq.domain.periods import Period
from tawthiq.domain.rules import CountingRule, DateBasis, PlaceBasis
from tawthiq.domain.status import CivilianStatus
from tawthiq.domain.versions import Version, as_known, documented_after_joining

MAY = Period.of_month(2020, 5)
BY_DEATH = replace(RULE, name="register", date=DateBasis.DIED, standings=("reviewed", "adopted"))
WOMAN = PersonFacts(
    sex=Sex.FEMALE,
    age_group=AgeGroup.ADULT,
    status=CivilianStatus.CIVILIAN,
    event_governorate="N",
    died_on=PartialDate.on(date(2020, 5, 3)),
    attribution=Attribution.of(Kind.SOLE, "guard"),
)

MAY_DAYS = st.dates(MAY.first, MAY.last)
places = st.sampled_from([place.code for place in PACK.governorates])
partial_dates = st.one_of(
    st.just(PartialDate()),
    st.dates(date(2020, 3, 1), date(2020, 7, 31)).map(PartialDate.on),
    st.integers(3, 7).map(lambda month: PartialDate.of_month(2020, month)),
    st.just(PartialDate.of_year(2020)),
)


@st.composite
def attributions(draw: st.DrawFn) -> Attribution:
    kind = draw(st.sampled_from(Kind))
    low, high = {Kind.SOLE: (1, 1), Kind.UNKNOWN: (0, 0), Kind.CONTESTED: (0, 3)}.get(kind, (2, 3))
    codes = st.sampled_from([party.code for party in PACK.parties])
    return Attribution.of(kind, *draw(st.lists(codes, min_size=low, max_size=high, unique=True)))


facts = st.builds(
    PersonFacts,
    sex=st.sampled_from(Sex),
    age_group=st.sampled_from(AgeGroup),
    status=st.sampled_from(CivilianStatus),
    event_governorate=places,
    died_on=partial_dates,
    death_governorate=places,
    in_custody=st.booleans(),
    holding_governorate=places,
    origin_governorate=places,
    attribution=attributions(),
    causes=st.sampled_from([(), (Component(Cause.TORTURE, Certainty.LIKELY),)]),
    means=st.sampled_from([term.code for term in PACK.means]),
    groups=st.sampled_from([(), ("media",), ("media", "medical")]),
    incident=st.none() | st.integers(1, 3),
)
findings = st.builds(
    Version,
    seq=st.integers(1, 10_000),
    person=st.integers(1, 60),
    facts=facts,
    documented_on=st.none() | st.dates(date(2020, 4, 15), date(2020, 6, 15)),
    standing=st.sampled_from(Standing),
    outcome=st.sampled_from([*[Outcome.COUNTED] * 3, *Outcome]),
)
records = st.lists(findings, max_size=60, unique_by=lambda one: one.seq)
rules = st.sampled_from([RULE, BY_DEATH, replace(RULE, place=PlaceBasis.ORIGIN)])


def person(number: int, known: PersonFacts = WOMAN, day: date = date(2020, 5, 9)) -> Version:
    return Version(number, number, facts=known, documented_on=day)


def may(*people: Version) -> Reference:
    return count(people, RULE, PACK, MAY)


def summed(tallies: Iterable[Tally]) -> Tally:
    listed = list(tallies)
    return Tally(
        sum(one.children for one in listed),
        sum(one.women for one in listed),
        sum(one.men for one in listed),
        sum(one.unknown for one in listed),
    )


def test_one_woman_is_one_everywhere_she_stands() -> None:
    figures = may(person(1))

    assert figures.total == Tally(women=1)
    assert figures.rows == {"guard": Tally(women=1)}
    assert figures.governorates == {"N": Tally(women=1)}
    assert (figures.died_in_period, figures.died_earlier) == (1, 0)


def test_a_death_of_april_documented_in_may_counts_in_may_and_is_said_to_be_earlier() -> None:
    figures = may(person(1, replace(WOMAN, died_on=PartialDate.on(date(2020, 4, 28)))))

    assert figures.total.total == 1
    assert (figures.died_in_period, figures.died_earlier) == (0, 1)


def test_who_is_17_or_18_is_in_the_total_and_of_unknown_category() -> None:
    assert may(person(1, replace(WOMAN, age_group=AgeGroup.UNKNOWN))).total == Tally(unknown=1)


def test_an_unknown_status_stands_beside_the_total() -> None:
    figures = may(person(1), person(2, replace(WOMAN, status=CivilianStatus.UNKNOWN)))

    assert (figures.total.total, figures.status_unknown) == (1, 1)


def test_a_death_at_sea_is_outside_and_still_in_the_total() -> None:
    assert may(person(1, replace(WOMAN, event_governorate="outside"))).governorates == {
        "outside": Tally(women=1)
    }


def test_a_death_in_custody_counts_where_the_person_died_or_was_last_held() -> None:
    held = replace(WOMAN, in_custody=True, holding_governorate="S")

    assert set(may(person(1, held)).governorates) == {"S"}
    assert set(may(person(1, replace(held, death_governorate="N"))).governorates) == {"N"}


def test_a_detained_fighter_who_was_tortured_is_no_part_of_the_toll() -> None:
    tortured = replace(WOMAN, causes=(Component(Cause.TORTURE, Certainty.LIKELY),))
    fighter = replace(tortured, status=CivilianStatus.ARMED_FORCES)

    figures = may(person(1, tortured), person(2, fighter))

    assert (figures.torture_deaths, figures.torture_in_toll, figures.total.total) == (2, 1, 1)
    assert figures.torture_by_certainty == {Certainty.LIKELY: 2}
    assert figures.torture_by_row == {"guard": 2}


def test_the_fifth_wounded_makes_a_massacre_of_the_month_he_was_documented_in() -> None:
    hurt = replace(WOMAN, incident=4)
    april = [person(number, hurt, date(2020, 4, 29)) for number in range(1, 5)]

    assert may(*april).massacres == frozenset()
    assert may(*april, person(5, hurt)).massacres == {4}


def test_an_unknown_status_makes_no_massacre() -> None:
    hurt = replace(WOMAN, incident=4)
    unknown = replace(hurt, status=CivilianStatus.UNKNOWN)

    people = [*(person(number, hurt) for number in range(1, 5)), person(5, unknown)]

    assert may(*people).massacres == frozenset()


@pytest.mark.parametrize(
    ("day", "inside", "straddling", "undated"),
    [
        pytest.param(PartialDate.on(date(2020, 5, 31)), 1, 0, 0, id="the last day"),
        pytest.param(PartialDate.of_month(2020, 5), 1, 0, 0, id="the month itself"),
        pytest.param(PartialDate.of_year(2020), 0, 1, 0, id="the year"),
        pytest.param(PartialDate.of_month(2020, 4), 0, 0, 0, id="another month"),
        pytest.param(
            PartialDate("../2020-05-05", None, date(2020, 5, 5)), 0, 1, 0, id="open below"
        ),
        pytest.param(
            PartialDate("2020-06-01/..", date(2020, 6, 1)), 0, 0, 0, id="later, open above"
        ),
        pytest.param(PartialDate(), 0, 0, 1, id="not known at all"),
    ],
)
def test_a_date_too_imprecise_for_the_period_is_said_and_not_counted(
    day: PartialDate, inside: int, straddling: int, undated: int
) -> None:
    figures = count([person(1, replace(WOMAN, died_on=day))], BY_DEATH, PACK, MAY)

    assert (figures.total.total, figures.straddling, figures.undated) == (
        inside,
        straddling,
        undated,
    )


def test_a_list_adopted_in_may_changes_no_figure_of_may() -> None:
    adopted = [replace(person(number), standing=Standing.ADOPTED) for number in range(2, 99)]

    assert may(person(1), *adopted) == may(person(1))


@given(versions=records, rule=rules, seed=st.randoms())
def test_order_does_not_matter(versions: list[Version], rule: CountingRule, seed: Random) -> None:
    known = as_known(versions)
    shuffled = seed.sample(known, len(known))

    assert count(known, rule, PACK, MAY) == count(shuffled, rule, PACK, MAY)


@given(versions=records, rule=rules)
def test_every_margin_sums_to_the_total(versions: list[Version], rule: CountingRule) -> None:
    figures = count(as_known(versions), rule, PACK, MAY)

    assert summed(figures.rows.values()) == figures.total
    assert summed(figures.governorates.values()) == figures.total
    assert summed(figures.others.values()) == figures.rows.get("other", Tally())
    assert figures.died_in_period + figures.died_earlier <= figures.total.total
    assert figures.torture_in_toll <= min(figures.torture_deaths, figures.total.total)
    assert sum(figures.torture_by_row.values()) == figures.torture_deaths
    for (top, _), tally in figures.below.items():
        assert tally.total <= figures.rows[top].total
    for tally in figures.groups.values():
        assert tally.total <= figures.total.total


@given(versions=records)
def test_the_least_a_party_answers_for_is_its_row_and_the_most_is_not_less(
    versions: list[Version],
) -> None:
    figures = count(as_known(versions), RULE, PACK, MAY)

    for code, most in figures.maximum.items():
        rows = figures.rows if PACK.party(code).is_main else figures.others
        least = figures.minimum.get(code, 0)
        assert least == rows.get(code, Tally()).total
        assert least <= most <= figures.total.total


@given(versions=records)
def test_each_person_counts_once_however_many_versions_there_are(versions: list[Version]) -> None:
    figures = count(as_known(versions), RULE, PACK, MAY)

    assert figures.total.total <= len({one.person for one in versions})


@given(versions=records, outcome=st.sampled_from([Outcome.WITHDRAWN, Outcome.NOT_COUNTED]))
def test_a_superseding_finding_that_does_not_count_never_raises_a_toll(
    versions: list[Version], outcome: Outcome
) -> None:
    known = as_known(versions)
    for one in known[:1]:
        later = replace(one, seq=20_000, outcome=outcome)

        after = count(as_known([*versions, later]), RULE, PACK, MAY)

        assert after.total.total <= count(known, RULE, PACK, MAY).total.total


@given(
    versions=records, rule=rules, pair=st.tuples(facts, facts), days=st.tuples(MAY_DAYS, MAY_DAYS)
)
def test_a_merge_of_two_who_were_counted_takes_one_from_the_toll(
    versions: list[Version],
    rule: CountingRule,
    pair: tuple[PersonFacts, PersonFacts],
    days: tuple[date, date],
) -> None:
    kept, lost = (
        person(
            1000 + number,
            replace(one, status=CivilianStatus.CIVILIAN, died_on=PartialDate.on(days[number])),
            days[number],
        )
        for number, one in enumerate(pair)
    )
    joined = [
        replace(kept, seq=20_000, documented_on=documented_after_joining(*days)),
        replace(lost, seq=20_001, outcome=Outcome.JOINED_INTO, joined_into=kept.person),
    ]

    before = count(as_known([*versions, kept, lost]), rule, PACK, MAY)
    after = count(as_known([*versions, kept, lost, *joined]), rule, PACK, MAY)

    assert after.total.total == before.total.total - 1


@given(versions=records, rule=rules)
def test_a_merge_alone_counts_nobody_who_was_not_counted(
    versions: list[Version], rule: CountingRule
) -> None:
    known = as_known(versions)
    left_out = [one for one in known if one.outcome is Outcome.NOT_COUNTED]
    for kept, lost in pairwise([*left_out[:1], *known[:1]]):
        joined = replace(lost, seq=20_000, outcome=Outcome.JOINED_INTO, joined_into=kept.person)

        after = count(as_known([*versions, joined]), rule, PACK, MAY)

        assert after.total.total <= count(known, rule, PACK, MAY).total.total
