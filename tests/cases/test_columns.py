"""Facts as columns and back; the text that is hashed; what the database computes as the domain does."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests import build

from tawthiq.cases.columns import (
    NOT_HASHED,
    finding_text,
    incident_columns,
    incident_facts,
    person_columns,
    person_facts,
)
from tawthiq.cases.models import Finding
from tawthiq.cases.models.tables import column_names
from tawthiq.domain.ages import Age, AgeGroup, Sex
from tawthiq.domain.attribution import Attribution, Kind, Position, Standard
from tawthiq.domain.canonical import canonical_json
from tawthiq.domain.causes import Cause, Component
from tawthiq.domain.certainty import Certainty, Element
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.fate import Body, Custody, Death, Fate
from tawthiq.domain.findings import Answer, Exclusion, IncidentFacts, PersonFacts
from tawthiq.domain.status import CivilianStatus

places = st.sampled_from(["G1", "G2", "outside", "unknown"])
dates = st.one_of(
    st.just(PartialDate()),
    st.dates(date(2011, 1, 1), date(2020, 5, 31)).map(PartialDate.on),
    st.integers(2011, 2020).map(PartialDate.of_year),
)
ages = st.one_of(
    st.tuples(st.just(Age()), st.sampled_from(AgeGroup)),
    st.integers(0, 130).map(lambda years: (Age(years, years), Age(years, years).group)),
)
codes = st.sampled_from(["crown", "empire", "league"])
attributions = st.one_of(
    st.just(Attribution()),
    codes.map(lambda code: Attribution.of(Kind.SOLE, code)),
    st.sets(codes, min_size=2).map(lambda several: Attribution.of(Kind.ONE_OF, *several)),
    st.sets(codes).map(
        lambda several: Attribution.of(Kind.CONTESTED, *several, standard=Standard.POSSIBLE)
    ),
)

bodies = st.sampled_from([Body.NONE, Body.UNKNOWN])
fates = st.one_of(
    st.builds(Fate, st.just(Death.ALIVE), st.sampled_from(Custody), bodies),
    st.builds(
        Fate,
        st.sampled_from([Death.REPORTED, Death.CONFIRMED, Death.UNKNOWN]),
        st.sampled_from(Custody),
        st.sampled_from(Body),
    ),
)


@st.composite
def facts(draw: st.DrawFn) -> PersonFacts:
    """Return the facts of a person, every column of them drawn."""
    age, group = draw(ages)
    grades = st.sampled_from(Certainty)
    return PersonFacts(
        sex=draw(st.sampled_from(Sex)),
        age=age,
        age_group=group,
        status=draw(st.sampled_from(CivilianStatus)),
        event_on=draw(dates),
        event_governorate=draw(places),
        event_place=draw(st.sampled_from(["", "X1"])),
        died_on=draw(dates),
        death_governorate=draw(places),
        in_custody=draw(st.booleans()),
        holding_governorate=draw(places),
        origin_governorate=draw(places),
        attribution=draw(attributions),
        alleged=tuple(sorted(draw(st.sets(codes)))),
        position=draw(st.sampled_from(Position)),
        causes=tuple(
            Component(cause, draw(grades))
            for cause in draw(st.lists(st.sampled_from(Cause), unique=True, max_size=3))
        ),
        means=draw(st.sampled_from(["shelling", "mine", "unknown"])),
        groups=tuple(sorted(draw(st.sets(st.just("media"))))),
        fate=draw(fates),
        named=draw(st.booleans()),
        exclusion=draw(st.sampled_from(Exclusion)),
        certainties=tuple((element, draw(grades)) for element in Element),
    )


@given(facts())
def test_facts_come_back_from_their_columns(told: PersonFacts) -> None:
    assert person_facts(person_columns(told)) == told


@given(facts())
def test_the_text_that_is_hashed_is_the_canonical_one(told: PersonFacts) -> None:
    columns = person_columns(told)

    assert finding_text(columns) == canonical_json(columns)


def test_the_text_says_every_column_but_those_the_trace_or_the_database_says() -> None:
    row = dict.fromkeys(column_names(Finding))

    left_out = [name for name in row if f'"{name}":' not in finding_text(row)]

    assert set(left_out) == NOT_HASHED


def test_an_incident_comes_back_from_its_columns() -> None:
    told = IncidentFacts(
        event_on=PartialDate.on(date(2020, 4, 28)),
        governorate="G1",
        place_kind="market",
        attribution=Attribution.of(Kind.ONE_OF, "crown", "league"),
        killed_floor=44,
        injured_low=50,
        injured_high=60,
        warning=Answer.NO,
        strikes=2,
        notable=True,
    )

    assert incident_facts(incident_columns(told)) == told


@pytest.mark.django_db
@pytest.mark.parametrize("in_custody", [True, False])
@pytest.mark.parametrize("death", ["G1", "unknown"])
@pytest.mark.parametrize("holding", ["G2", "unknown"])
def test_the_database_counts_a_death_where_the_domain_does(
    in_custody: bool, death: str, holding: str
) -> None:
    told = build.facts(
        in_custody=in_custody,
        event_governorate="outside",
        death_governorate=death,
        holding_governorate=holding,
    )

    found = build.counted(build.team(), told, at=build.noon(2020, 5, 3))

    assert found.killed_governorate == told.killed_governorate


@pytest.mark.django_db
@pytest.mark.parametrize("sex", list(Sex))
@pytest.mark.parametrize("group", list(AgeGroup))
def test_the_database_puts_a_person_into_the_category_of_the_domain(
    sex: Sex, group: AgeGroup
) -> None:
    told = build.facts(sex=sex, age_group=group)

    found = build.counted(build.team(), told, at=build.noon(2020, 5, 3))

    assert found.category == told.category.value
