"""Attribution as a typed set, and the standards that its exits take (`counting.md` 16)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.isles import PACK

from tawthiq.domain.attribution import (
    Attribution,
    Kind,
    Standard,
    TooWeak,
    WrongNumberOfParties,
    check_exit,
    exit_standard,
    is_alliance,
)

ALLIED = Attribution.of(Kind.JOINT_UNRESOLVED, "guard", "watch")
OPPOSED = Attribution.of(Kind.ONE_OF, "guard", "league")


@pytest.mark.parametrize(
    ("kind", "number"),
    [(Kind.SOLE, 0), (Kind.SOLE, 2), (Kind.UNKNOWN, 1), (Kind.ONE_OF, 1), (Kind.JOINT_PROVED, 0)],
)
def test_the_type_and_the_number_of_parties_fit(kind: Kind, number: int) -> None:
    with pytest.raises(WrongNumberOfParties):
        Attribution(kind, ("guard", "league")[:number])


def test_a_party_is_named_once() -> None:
    with pytest.raises(WrongNumberOfParties):
        Attribution(Kind.ONE_OF, ("guard", "guard"))


def test_parties_are_sorted_and_make_the_code() -> None:
    assert Attribution(Kind.ONE_OF, ("league", "guard")).code == "guard+league"


@pytest.mark.parametrize(
    ("before", "standard", "free"),
    [
        pytest.param(ALLIED, Standard.POSSIBLE, False, id="allied at possible"),
        pytest.param(ALLIED, Standard.LIKELY, True, id="allied at likely"),
        pytest.param(OPPOSED, Standard.LIKELY, False, id="opposed at likely"),
        pytest.param(
            OPPOSED, Standard.REASONABLE_GROUNDS, False, id="opposed at reasonable grounds"
        ),
        pytest.param(OPPOSED, Standard.CONCLUSIVE, True, id="opposed at conclusive"),
    ],
)
def test_a_set_becomes_one_party_at_its_own_standard(
    before: Attribution, standard: Standard, free: bool
) -> None:
    after = Attribution.of(Kind.SOLE, "guard", standard=standard)

    if free:
        check_exit(before, after, PACK)
    else:
        with pytest.raises(TooWeak, match=f"'{standard}' is not"):
            check_exit(before, after, PACK)


def test_an_alliance_acted_jointly_when_that_is_proved() -> None:
    joint = Attribution.of(Kind.JOINT_PROVED, "guard", "watch", standard=Standard.LIKELY)

    with pytest.raises(TooWeak, match="reasonable_grounds"):
        check_exit(ALLIED, joint, PACK)


@pytest.mark.parametrize(
    "before",
    [
        Attribution(),
        Attribution.of(Kind.CONTESTED, "guard", "league"),
        Attribution.of(Kind.SOLE, "league"),
        Attribution.of(Kind.ONE_OF, "boats", "guard"),
    ],
    ids=["unknown", "contested", "sole", "below one top"],
)
def test_elsewhere_the_reviewer_is_free(before: Attribution) -> None:
    after = Attribution.of(Kind.SOLE, "guard", standard=Standard.POSSIBLE)

    assert exit_standard(before, after, PACK) is Standard.NONE


@given(after=st.sampled_from([Kind.ONE_OF, Kind.JOINT_UNRESOLVED, Kind.CONTESTED]))
def test_a_set_may_stay_a_set_on_any_standard(after: Kind) -> None:
    check_exit(OPPOSED, Attribution.of(after, "guard", "league", standard=Standard.NONE), PACK)


@given(weak=st.sampled_from(Standard), strong=st.sampled_from(Standard))
def test_what_a_weaker_standard_frees_a_stronger_one_frees_too(
    weak: Standard, strong: Standard
) -> None:
    for before in (ALLIED, OPPOSED):
        owed = exit_standard(before, Attribution.of(Kind.SOLE, "guard"), PACK)
        if strong.reaches(weak) and weak.reaches(owed):
            assert strong.reaches(owed)


@pytest.mark.parametrize(
    ("codes", "allied"),
    [
        (["guard", "watch"], True),
        (["boats", "watch"], True),
        (["guard", "league"], False),
        (["guard", "lights"], False),
        (["guard", "lights", "watch"], True),
        (["guard"], True),
        ([], True),
    ],
)
def test_an_alliance_hangs_together(codes: list[str], allied: bool) -> None:
    assert is_alliance(codes, PACK) is allied
