"""Finding entries of a pack by any spelling, in either script."""

from collections.abc import Callable

import pytest
from tests.domain.isles import PACK

from tawthiq.domain.lookups import (
    UnknownGroup,
    UnknownMeans,
    UnknownName,
    UnknownParty,
    UnknownPlace,
    UnknownPlaceKind,
    find_governorate,
    find_group,
    find_means,
    find_party,
    find_place_kind,
)
from tawthiq.domain.packs import Pack


@pytest.mark.parametrize("name", ["N", "north", " NORTH ", "الشمال", "الشَّمال"])
def test_a_place_is_found_by_code_word_and_spelling(name: str) -> None:
    assert find_governorate(name, PACK).code == "N"


def test_parties_means_and_groups_are_found_by_their_other_names() -> None:
    assert find_party("HARBOUR-WATCH", PACK).code == "watch"
    assert find_means("land mine", PACK).code == "mine"
    assert find_group("الاعلام", PACK).code == "media"


def test_an_unknown_place_is_refused_with_the_nearest_and_with_all() -> None:
    with pytest.raises(
        UnknownPlace, match=r"'Nort'\. Did you mean North\? There are: N \(North\), S"
    ):
        find_governorate("Nort", PACK)


@pytest.mark.parametrize(
    ("find", "refusal"),
    [
        (find_party, UnknownParty),
        (find_means, UnknownMeans),
        (find_group, UnknownGroup),
        (find_place_kind, UnknownPlaceKind),
    ],
)
def test_each_kind_of_name_has_its_refusal(
    find: Callable[[str, Pack], object], refusal: type[UnknownName]
) -> None:
    with pytest.raises(refusal, match=f"No {refusal.kind} is called 'Xyzzy'"):
        find("Xyzzy", PACK)
