"""The row of each kind of attribution, and the rows that are printed (`counting.md` 16)."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.isles import PACK, RULE

from tawthiq.domain.attribution import Attribution, Kind
from tawthiq.domain.packs import UnknownCode
from tawthiq.domain.rows import Bounds, RowKey, bounds_of, other_rows, row_of, top_rows

CODES = [party.code for party in PACK.parties]


@pytest.mark.parametrize(
    ("kind", "parties", "means", "row"),
    [
        pytest.param(Kind.SOLE, ["league"], "mine", RowKey("league"), id="a main party, any means"),
        pytest.param(Kind.SOLE, ["boats"], "mine", RowKey("guard", sub="boats"), id="one below it"),
        pytest.param(Kind.SOLE, ["crew"], "mine", RowKey("guard", sub="boats"), id="two below it"),
        pytest.param(
            Kind.SOLE, ["patrol"], "mine", RowKey("other", other="patrol"), id="a minor actor"
        ),
        pytest.param(
            Kind.JOINT_UNRESOLVED,
            ["guard", "watch"],
            "x",
            RowKey("guard+watch"),
            id="allied, joint",
        ),
        pytest.param(
            Kind.ONE_OF, ["watch", "guard"], "x", RowKey("guard+watch"), id="allied, one of"
        ),
        pytest.param(
            Kind.ONE_OF, ["boats", "watch"], "x", RowKey("guard+watch"), id="below an ally"
        ),
        pytest.param(
            Kind.ONE_OF,
            ["guard", "lights", "watch"],
            "x",
            RowKey("guard+lights+watch"),
            id="three that hang together by alliances",
        ),
        pytest.param(
            Kind.ONE_OF,
            ["guard", "lights"],
            "x",
            RowKey("other", other="candidates"),
            id="two friends of a friend",
        ),
        pytest.param(
            Kind.ONE_OF,
            ["guard", "league"],
            "x",
            RowKey("other", other="candidates"),
            id="opposed, one of",
        ),
        pytest.param(
            Kind.JOINT_UNRESOLVED,
            ["guard", "league"],
            "x",
            RowKey("other", other="candidates"),
            id="opposed, called joint before it is proved",
        ),
        pytest.param(
            Kind.JOINT_PROVED,
            ["guard", "league"],
            "x",
            RowKey("guard+league"),
            id="opposed, proved joint",
        ),
        pytest.param(
            Kind.ONE_OF,
            ["boats", "guard"],
            "x",
            RowKey("guard"),
            id="several below one top are that top",
        ),
        pytest.param(
            Kind.CONTESTED, ["guard", "league"], "x", RowKey("contested"), id="sources conflict"
        ),
        pytest.param(Kind.CONTESTED, [], "x", RowKey("contested"), id="conflict, nobody named"),
        pytest.param(
            Kind.UNKNOWN, [], "mine", RowKey("other", other="mines"), id="unknown, by means"
        ),
        pytest.param(
            Kind.UNKNOWN, [], "unknown", RowKey("other", other="unspecified"), id="nothing known"
        ),
        pytest.param(
            Kind.UNKNOWN, [], "flood", RowKey("other", other="unspecified"), id="means in no row"
        ),
    ],
)
def test_a_death_stands_in_one_row(kind: Kind, parties: list[str], means: str, row: RowKey) -> None:
    assert row_of(Attribution.of(kind, *parties), means, RULE, PACK) == row


@pytest.mark.parametrize("kind", [Kind.SOLE, Kind.ONE_OF])
def test_a_party_the_pack_does_not_have_is_refused(kind: Kind) -> None:
    parties = ["nobody", "guard"][: 1 if kind is Kind.SOLE else 2]

    with pytest.raises(UnknownCode, match=r"'nobody'.*guard"):
        row_of(Attribution.of(kind, *parties), "mine", RULE, PACK)


@given(
    kind=st.sampled_from([Kind.JOINT_UNRESOLVED, Kind.JOINT_PROVED, Kind.ONE_OF]),
    parties=st.lists(st.sampled_from(CODES), min_size=2, max_size=4, unique=True),
    seed=st.randoms(),
)
def test_the_order_in_which_parties_are_named_does_not_matter(
    kind: Kind, parties: list[str], seed: Random
) -> None:
    shuffled = seed.sample(parties, len(parties))

    one = Attribution(kind, tuple(parties))
    other = Attribution(kind, tuple(shuffled))

    assert row_of(one, "mine", RULE, PACK) == row_of(other, "mine", RULE, PACK)
    assert bounds_of(one, PACK) == bounds_of(other, PACK)


@given(
    kind=st.sampled_from(Kind),
    parties=st.lists(st.sampled_from(CODES), min_size=2, max_size=4, unique=True),
    means=st.sampled_from([term.code for term in PACK.means]),
)
def test_every_death_has_a_row_that_can_be_printed(
    kind: Kind, parties: list[str], means: str
) -> None:
    named = {Kind.SOLE: parties[:1], Kind.UNKNOWN: []}.get(kind, parties)

    row = row_of(Attribution.of(kind, *named), means, RULE, PACK)

    assert row.top in {one.key for one in top_rows(RULE, PACK, [row.top])}
    assert bool(row.other) == (row.top == "other")
    if row.other:
        assert row.other in {one.key for one in other_rows(RULE, PACK, [row.other])}


@pytest.mark.parametrize(
    ("kind", "parties", "bounds"),
    [
        (Kind.SOLE, ["crew"], Bounds(frozenset({"guard"}), frozenset({"guard"}))),
        (Kind.ONE_OF, ["boats", "guard"], Bounds(frozenset({"guard"}), frozenset({"guard"}))),
        (Kind.ONE_OF, ["guard", "league"], Bounds(frozenset(), frozenset({"guard", "league"}))),
        (Kind.JOINT_PROVED, ["guard", "watch"], Bounds(frozenset(), frozenset({"guard", "watch"}))),
        (Kind.CONTESTED, ["guard"], Bounds(frozenset(), frozenset({"guard"}))),
        (Kind.CONTESTED, [], Bounds()),
        (Kind.UNKNOWN, [], Bounds()),
    ],
)
def test_the_least_and_the_most_a_party_can_answer_for(
    kind: Kind, parties: list[str], bounds: Bounds
) -> None:
    assert bounds_of(Attribution.of(kind, *parties), PACK) == bounds


def test_rows_are_printed_in_the_order_of_the_rule_with_zeros() -> None:
    keys = [row.key for row in top_rows(RULE, PACK)]

    assert keys == ["guard", "watch", "league", "guard+watch", "contested", "other"]


def test_a_row_without_zero_appears_when_it_occurs() -> None:
    assert "lights" in [row.key for row in top_rows(RULE, PACK, ["lights"])]


def test_a_joint_set_the_rule_does_not_list_is_made_before_contested_and_other() -> None:
    rows = top_rows(RULE, PACK, ["guard+league"])

    assert [row.key for row in rows][-3:] == ["guard+league", "contested", "other"]
    assert rows[-3].en == "Guard and League, held jointly"
    assert "الحرس والرابطة" in rows[-3].ar


def test_a_minor_actor_the_rule_does_not_list_is_made_before_unspecified() -> None:
    rows = other_rows(RULE, PACK, ["raiders", "unspecified"])

    assert [row.key for row in rows] == ["mines", "candidates", "raiders", "unspecified"]
    assert (rows[2].en, rows[2].ar) == ("Raiders", "المغيرون")
