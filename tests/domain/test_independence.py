"""How many sources are independent, with the reasons; and the bar of a rule."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawthiq.domain.independence import (
    Bond,
    Reason,
    Told,
    Way,
    by_element,
    independence_of,
    measure_bar,
)
from tawthiq.domain.rules import Bar

claims = st.lists(
    st.builds(
        Told, source=st.sampled_from("abcdef"), obtained_from=st.sampled_from(["", *"abcdefxyz"])
    ),
    max_size=12,
)


def told(*pairs: str) -> list[Told]:
    """Return claims written as `a`, or `a<post` for what a source had from another."""
    return [Told(one.partition("<")[0], obtained_from=one.partition("<")[2]) for one in pairs]


@pytest.mark.parametrize(
    ("pairs", "sources", "independent"),
    [
        pytest.param((), 0, 0, id="nobody said anything"),
        pytest.param(("a",), 1, 1, id="one source"),
        pytest.param(("a", "b"), 2, 2, id="two that do not know each other"),
        pytest.param(("a", "a"), 1, 1, id="one that says it twice"),
        pytest.param(("a<post", "b<post", "c"), 3, 2, id="two quote the same post"),
        pytest.param(("a<b", "b"), 2, 1, id="one repeats the other"),
        pytest.param(("a<b", "b<c", "c"), 3, 1, id="a chain"),
        pytest.param(("a<b", "b<post", "c<post"), 3, 1, id="a chain that ends in a post"),
        pytest.param(("a<b", "b<a"), 2, 1, id="two that tell each other"),
        pytest.param(("a<b", "a<c", "b", "c"), 3, 2, id="one had it from two"),
        pytest.param(("a<a",), 1, 1, id="a source that names itself"),
    ],
)
def test_sources_are_as_independent_as_their_origins(
    pairs: tuple[str, ...], sources: int, independent: int
) -> None:
    found = independence_of(told(*pairs))

    assert (len(found.sources), found.independent) == (sources, independent)


def test_the_reason_names_the_two_and_the_post() -> None:
    found = independence_of(told("a<post", "b<post", "c"))

    assert found.groups == (("a", "b"), ("c",))
    assert found.reasons == (Reason(Bond.QUOTES, "post", ("a", "b")),)


def test_the_reason_says_who_repeats_whom() -> None:
    found = independence_of(told("a<b", "b", "c"))

    assert found.reasons == (Reason(Bond.REPEATS, "b", ("a",)),)


def test_each_element_has_its_own_independence() -> None:
    found = by_element([Told("a", "date"), Told("b", "date", "a"), Told("b", "place")])

    assert found["date"].independent == 1
    assert found["place"].independent == 1
    assert len(found["date"].sources) == 2


@given(claims, st.randoms(use_true_random=False))
def test_order_does_not_matter(said: list[Told], order: Random) -> None:
    shuffled = order.sample(said, len(said))

    assert independence_of(shuffled) == independence_of(said)


@given(claims)
def test_there_are_never_more_independent_sources_than_sources_or_groups(said: list[Told]) -> None:
    found = independence_of(said)

    assert len(found.groups) <= found.independent <= len(found.sources)
    assert bool(found.independent) == bool(found.sources)
    assert sorted(one for group in found.groups for one in group) == list(found.sources)


@given(claims, st.sampled_from("abcdef"))
def test_who_repeats_a_source_adds_nothing(said: list[Told], origin: str) -> None:
    before = independence_of([*said, Told(origin)])
    after = independence_of([*said, Told(origin), Told("newcomer", obtained_from=origin)])

    assert after.independent == before.independent


@given(claims)
def test_a_source_that_nobody_knows_adds_one(said: list[Told]) -> None:
    before, after = independence_of(said), independence_of([*said, Told("stranger")])

    assert after.independent == before.independent + 1


@given(claims)
def test_where_nobody_had_it_from_anybody_all_are_independent(said: list[Told]) -> None:
    own = [Told(one.source) for one in said]

    assert independence_of(own).independent == len({one.source for one in said})


BAR = Bar(2, alone=("official",), unnamed=("video",))


@pytest.mark.parametrize(
    ("said", "named", "met", "way"),
    [
        ([Told("a"), Told("b")], True, True, Way.INDEPENDENT),
        ([Told("a")], True, False, Way.WANTS_INDEPENDENT),
        ([], True, False, Way.WANTS_INDEPENDENT),
        ([Told("a", "", "post"), Told("b", "", "post")], True, False, Way.WANTS_INDEPENDENT),
        ([Told("a", kind="official")], True, True, Way.ALONE),
        ([Told("a", kind="video")], False, True, Way.UNNAMED),
        ([Told("a"), Told("b")], False, False, Way.WANTS_SEEN),
    ],
)
def test_the_bar_is_met_by_one_of_its_ways(
    said: list[Told], named: bool, met: bool, way: Way
) -> None:
    measure = measure_bar(BAR, said, named=named)

    assert (measure.met, measure.way) == (met, way)


def test_a_rule_that_says_nothing_of_the_unnamed_asks_the_same_of_them() -> None:
    assert measure_bar(Bar(), [Told("a"), Told("b")], named=False).met
