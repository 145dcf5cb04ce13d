"""How a finding follows another, and what a merge does to what is known (counting.md 4, 5, 23)."""

from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawthiq.domain.findings import Outcome, Standing
from tawthiq.domain.supersession import (
    JoinedIntoItself,
    NotExamined,
    documented_day,
    join,
    next_version,
)
from tawthiq.domain.versions import Version, as_known

MAY, JUNE = date(2020, 5, 3), date(2020, 6, 9)

outcomes = st.sampled_from([Outcome.COUNTED, Outcome.NOT_COUNTED, Outcome.WITHDRAWN])
days = st.dates(date(2020, 1, 1), date(2020, 12, 31))


@st.composite
def histories(draw: st.DrawFn) -> list[Version]:
    """Return findings of up to five people, in the order of commit."""
    told: list[Version] = []
    for seq in range(1, draw(st.integers(1, 15)) + 1):
        person = draw(st.integers(1, 5))
        before = next((one for one in reversed(told) if one.person == person), None)
        decided = Version(seq, person, outcome=draw(outcomes), documented_on=draw(days))
        told.append(next_version(before, decided))
    return told


def counted(told: list[Version], seq: int | None = None) -> set[int]:
    return {one.person for one in as_known(told, seq) if one.outcome is Outcome.COUNTED}


def latest(told: list[Version], person: int) -> Version | None:
    return next((one for one in as_known(told) if one.person == person), None)


def test_the_first_finding_that_counts_sets_the_day() -> None:
    assert documented_day(None, Outcome.COUNTED, MAY) == MAY
    assert documented_day(None, Outcome.NOT_COUNTED, MAY) is None


def test_a_late_correction_never_moves_a_death_into_another_month() -> None:
    assert documented_day(MAY, Outcome.COUNTED, JUNE) == MAY
    assert documented_day(MAY, Outcome.WITHDRAWN, None) == MAY


def test_a_list_that_knows_no_day_sets_none() -> None:
    assert documented_day(None, Outcome.COUNTED, None) is None


def test_a_file_others_were_joined_into_takes_their_earlier_day() -> None:
    assert documented_day(None, Outcome.COUNTED, JUNE, [MAY]) == MAY
    assert documented_day(None, Outcome.NOT_COUNTED, JUNE, [MAY]) == MAY


@given(histories())
def test_versions_count_up_and_a_day_once_set_stays(told: list[Version]) -> None:
    for person in {one.person for one in told}:
        own = [one for one in told if one.person == person]

        assert [one.version for one in own] == list(range(1, len(own) + 1))
        assert len({one.documented_on for one in own if one.documented_on}) <= 1


@given(histories(), st.data())
def test_what_was_known_at_a_cut_off_never_changes(
    told: list[Version], data: st.DataObject
) -> None:
    seq = data.draw(st.integers(0, len(told)))

    assert as_known(told, seq) == as_known(told[:seq])


@given(histories(), st.data())
def test_nobody_known_is_forgotten_later(told: list[Version], data: st.DataObject) -> None:
    seq = data.draw(st.integers(0, len(told)))

    early = {one.person: one.version for one in as_known(told, seq)}
    late = {one.person: one.version for one in as_known(told)}

    assert all(late[person] >= version for person, version in early.items())


@given(histories(), st.randoms())
def test_the_order_of_reading_does_not_matter(told: list[Version], chance: Random) -> None:
    shuffled = list(told)
    chance.shuffle(shuffled)

    assert as_known(shuffled) == as_known(told)


@given(
    histories(), st.tuples(st.integers(1, 5), st.integers(1, 5)).filter(lambda ab: ab[0] != ab[1])
)
def test_a_merge_counts_nobody_who_was_not_counted(
    told: list[Version], pair: tuple[int, int]
) -> None:
    loser, winner = pair
    before = counted(told)

    added = join(
        latest(told, loser), latest(told, winner), into=winner, first=Version(len(told) + 1, loser)
    )

    assert counted([*told, *added]) == before - {loser}


@given(
    histories(), st.tuples(st.integers(1, 5), st.integers(1, 5)).filter(lambda ab: ab[0] != ab[1])
)
def test_a_merge_keeps_the_earliest_day(told: list[Version], pair: tuple[int, int]) -> None:
    loser, winner = pair
    lost, won = latest(told, loser), latest(told, winner)

    added = join(lost, won, into=winner, first=Version(len(told) + 1, loser))

    kept = latest([*told, *added], winner)
    known = [one.documented_on for one in (lost, won) if one and one.documented_on]
    assert kept is None or kept.documented_on == min(known, default=None)


def test_a_merge_that_moves_no_day_adds_one_version() -> None:
    lost = Version(1, 1, documented_on=JUNE)
    won = Version(2, 2, documented_on=MAY)

    added = join(lost, won, into=2, first=Version(3, 1))

    assert [(one.person, one.outcome, one.joined_into) for one in added] == [
        (1, Outcome.JOINED_INTO, 2)
    ]


@pytest.mark.parametrize(
    "winner", [None, Version(2, 2, outcome=Outcome.JOINED_INTO, joined_into=3)]
)
def test_a_file_is_not_joined_into_itself_or_one_that_is_gone(winner: Version | None) -> None:
    into = winner.person if winner else 1

    with pytest.raises(JoinedIntoItself):
        join(None, winner, into=into, first=Version(3, 1))


def test_a_file_that_remains_takes_the_earlier_day_in_a_version_of_its_own() -> None:
    lost, won = Version(1, 1, documented_on=MAY), Version(2, 2, documented_on=MAY + timedelta(40))

    _, moved = join(lost, won, into=2, first=Version(3, 1))

    assert (moved.seq, moved.version, moved.documented_on) == (4, 2, MAY)


@given(outcomes, days, days, st.sampled_from([Standing.REVIEWED, Standing.ADOPTED]))
def test_a_preliminary_version_has_no_day_and_its_review_sets_one(
    outcome: Outcome, first: date, second: date, standing: Standing
) -> None:
    report = Version(1, 1, outcome=outcome, documented_on=first, standing=Standing.PRELIMINARY)
    decided = Version(2, 1, documented_on=second, standing=standing)

    released = next_version(None, report, [MAY])
    examined = next_version(released, decided)

    assert (released.version, released.documented_on) == (1, None)
    assert (examined.version, examined.documented_on) == (2, second)


@pytest.mark.parametrize("standing", [Standing.REVIEWED, Standing.ADOPTED])
def test_what_was_examined_is_never_followed_by_a_report(standing: Standing) -> None:
    examined = next_version(None, Version(1, 1, standing=standing))

    with pytest.raises(NotExamined, match="P-000001"):
        next_version(examined, Version(2, 1, standing=Standing.PRELIMINARY))


def test_a_file_joined_into_a_preliminary_one_gives_it_no_day() -> None:
    lost = next_version(None, Version(1, 1, documented_on=MAY))
    kept = next_version(None, Version(2, 2, standing=Standing.PRELIMINARY))

    assert len(join(lost, kept, into=2, first=Version(3, 1))) == 1
