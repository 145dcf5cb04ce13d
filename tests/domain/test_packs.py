"""The pack as a value: its tree of parties, its alliances."""

import pytest
from tests.domain.isles import PACK

from tawthiq.domain.packs import UnknownCode


@pytest.mark.parametrize(
    ("code", "top", "below"),
    [("guard", "guard", ""), ("boats", "guard", "boats"), ("crew", "guard", "boats")],
)
def test_each_party_has_a_top_and_a_way_down(code: str, top: str, below: str) -> None:
    assert PACK.top_of(code) == top
    assert PACK.below_top(code) == below


def test_an_alliance_holds_for_those_below() -> None:
    assert PACK.are_allied("crew", "watch")
    assert not PACK.are_allied("crew", "league")


def test_an_unknown_party_is_refused_with_those_there_are() -> None:
    with pytest.raises(UnknownCode, match="guard, boats, crew"):
        PACK.party("nobody")
