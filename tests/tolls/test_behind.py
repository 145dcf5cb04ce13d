"""Behind every figure of persons stand exactly as many persons as it says."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.domain.isles import PACK
from tests.domain.test_counting import records, rules
from tests.tolls.test_agreement import opened
from tests.tolls.writing import Writing

from tawthiq.domain.figures import Figure
from tawthiq.domain.packs import Pack
from tawthiq.domain.periods import Period
from tawthiq.domain.rules import CountingRule
from tawthiq.domain.versions import Version
from tawthiq.tolls.behind import Behind, Following
from tawthiq.tolls.figures import daily_figures, monthly_figures
from tawthiq.tolls.record import Record

MAY = Period.of_month(2020, 5)
# Differences, shares, sums of what was published: nobody of their own is behind them.
MADE_OF_OTHERS = ("toll.change", "toll.by_death.change", "as_published", "difference", "share_of")


def assert_counted(figure: Figure, behind: Behind) -> None:
    """Whatever the figure counts, as many are behind it; a list of incidents may stand beside."""
    if not behind.is_followed:
        assert any(part in figure.id for part in MADE_OF_OTHERS), figure.id
    elif behind.persons is not None:
        assert len(set(behind.persons)) == len(behind.persons)
        if figure.query.get("measure") != "rate":
            assert len(behind.persons) == figure.value, figure.id
    elif figure.query["scope"] == "massacres":
        assert len(behind.incidents or ()) == figure.value, figure.id


@pytest.mark.slow
@settings(max_examples=6, deadline=None)
@given(versions=records, rule=rules, frozen_upto=st.integers(0, 10_001))
def test_every_figure_of_a_month_is_followed_to_its_persons(
    versions: list[Version], rule: CountingRule, frozen_upto: int
) -> None:
    with TemporaryDirectory() as folder, opened(folder, versions, frozen_upto, 10_001) as record:
        following = Following(record, rule, PACK, MAY)
        for one in monthly_figures(record, None, rule, PACK, MAY):
            assert_counted(one, following.behind(one))


@pytest.mark.slow
@settings(max_examples=4, deadline=None)
@given(versions=records, rule=rules)
def test_every_figure_of_a_day_is_followed_to_its_persons(
    versions: list[Version], rule: CountingRule
) -> None:
    day = Period("2020-05-10", MAY.first.replace(day=10), MAY.first.replace(day=10))
    with TemporaryDirectory() as folder, opened(folder, versions, 0, 10_001) as record:
        following = Following(record, rule, PACK, day)
        for one in daily_figures(record, None, rule, PACK, day):
            assert_counted(one, following.behind(one))


def test_what_moved_since_the_superseded_edition_is_followed(
    writing: Writing, tmp_path: Path, pack: Pack, monthly: CountingRule
) -> None:
    gone = writing.person()
    stays = writing.person()
    seq = writing.seq
    writing.again(gone, outcome="withdrawn")
    new = writing.person()
    files = writing.freeze(tmp_path)

    with (
        Record.open(files, writing.delta(files.seq), seq) as before,
        Record.open(files, writing.delta(files.seq), writing.seq) as now,
    ):
        following = Following(now, monthly, pack, MAY, before)
        figures = {one.id: one for one in monthly_figures(now, before, monthly, pack, MAY)}
        assert following.behind(figures["changes.added"]).persons == (new,)
        assert following.behind(figures["changes.withdrawn"]).persons == (gone,)
        assert following.behind(figures["changes.before"]).persons == (gone, stays)
        assert not following.behind(figures["changes.net"]).is_followed


def test_the_dead_and_the_number_of_an_incident_are_followed(
    writing: Writing, tmp_path: Path, pack: Pack, monthly: CountingRule
) -> None:
    writing.incident(7, killed_floor=6)
    dead = [writing.person(incident_id=7) for _ in range(5)]
    files = writing.freeze(tmp_path)

    with Record.open(files, writing.delta(files.seq), writing.seq) as record:
        following = Following(record, monthly, pack, MAY)
        figures = {one.id: one for one in monthly_figures(record, None, monthly, pack, MAY)}
        killed = following.behind(figures["incident.1.killed"])
        least = following.behind(figures["incident.1.at_least"])

    assert (killed.persons, killed.incidents) == (tuple(dead), (7,))
    assert (least.persons, least.incidents) == (None, (7,))
    assert following.period is MAY
