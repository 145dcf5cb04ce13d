"""The database engine counts what the reference counter of the domain counts, to the last person."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.domain.isles import PACK
from tests.domain.test_counting import records, rules
from tests.tolls.writing import written_from

from tawthiq.domain import counting as reference
from tawthiq.domain.counting import Reference, Tally
from tawthiq.domain.periods import Period, parse_period
from tawthiq.domain.preliminary import preliminary_rule
from tawthiq.domain.rules import CountingRule
from tawthiq.domain.versions import Version, as_known
from tawthiq.tolls.counting import Toll, count
from tawthiq.tolls.figures import monthly_figures, preliminary_figures
from tawthiq.tolls.questions import Question
from tawthiq.tolls.record import Record

MAY = Period.of_month(2020, 5)
FEW = settings(max_examples=8, deadline=None)
pytestmark = pytest.mark.slow
seqs = st.integers(0, 10_001)
periods = st.sampled_from(
    [MAY, *(parse_period(code) for code in ("2020", "2020-Q2", "2020-04-15/2020-05-20"))]
)


def opened(folder: str, versions: list[Version], frozen_upto: int, cut_off: int) -> Record:
    writing = written_from(versions)
    files = writing.freeze(Path(folder), frozen_upto)
    return Record.open(files, writing.delta(frozen_upto), cut_off)


def rows_of(toll: Toll) -> dict[str, Tally]:
    """Return the rows that are not zero, as the reference has them."""
    return {
        row.key: Tally(row.split.children, row.split.women, row.split.men, row.split.unknown)
        for row in toll.rows
        if row.split.total
    }


@FEW
@given(versions=records, rule=rules, period=periods, frozen_upto=seqs, cut_off=seqs)
def test_every_table_is_the_reference_wherever_the_freeze_and_the_cut_off_lie(
    versions: list[Version], rule: CountingRule, period: Period, frozen_upto: int, cut_off: int
) -> None:
    known = as_known(versions, cut_off)
    expected = reference.count(known, rule, PACK, period)

    with TemporaryDirectory() as folder, opened(folder, versions, frozen_upto, cut_off) as record:

        def table(by: str) -> dict[str, Tally]:
            return rows_of(count(record, Question.asked(period, by), rule, PACK))

        assert table("party") == expected.rows
        assert table("governorate") == expected.governorates
        assert expected.groups.items() <= table("group").items()
        others = {key: row for key, row in table("rule-row").items() if key.startswith("other.")}
        assert others == {f"other.{key}": row for key, row in expected.others.items()}


@FEW
@given(versions=records, rule=rules, frozen_upto=seqs)
def test_every_figure_is_the_reference(
    versions: list[Version], rule: CountingRule, frozen_upto: int
) -> None:
    expected = reference.count(as_known(versions), rule, PACK, MAY)

    with TemporaryDirectory() as folder, opened(folder, versions, frozen_upto, 10_001) as record:
        figures = {one.id: one.value for one in monthly_figures(record, None, rule, PACK, MAY)}

    assert_headline(figures, expected)
    assert_rows(figures, expected)


@FEW
@given(versions=records, rule=rules, frozen_upto=seqs, day=st.integers(1, 31))
def test_every_figure_of_a_preliminary_day_is_the_reference(
    versions: list[Version], rule: CountingRule, frozen_upto: int, day: int
) -> None:
    on = Period.of_day(date(2020, 5, day))
    early = preliminary_rule(rule)
    examined = replace(early, standings=("reviewed",))
    known = as_known(versions)
    expected = reference.count(known, early, PACK, on)
    reviewed = reference.count(known, examined, PACK, on).total.total

    with TemporaryDirectory() as folder, opened(folder, versions, frozen_upto, 10_001) as record:
        found = preliminary_figures(record, None, early, PACK, on)

    figures = {one.id: one.value for one in found}
    assert figures["preliminary.total"] == expected.total.total
    assert figures["preliminary.total.children"] == expected.total.children
    assert figures["preliminary.reviewed"] == reviewed
    assert figures["preliminary.not_reviewed"] == expected.total.total - reviewed
    assert figures["preliminary.status_unknown"] == expected.status_unknown
    assert figures["preliminary.straddling"] == expected.straddling
    for place, tally in expected.governorates.items():
        assert figures[f"preliminary.by_governorate.{place}"] == tally.total


def assert_headline(figures: Mapping[str, float | None], expected: Reference) -> None:
    assert {key: figures[key] for key in (
        "toll.civilians", "toll.children", "toll.women", "toll.men", "toll.unknown",
        "toll.status_unknown", "toll.died_in_period", "toll.died_earlier",
        "torture.deaths", "torture.in_toll", "massacres.count",
    )} == {
        "toll.civilians": expected.total.total,
        "toll.children": expected.total.children,
        "toll.women": expected.total.women,
        "toll.men": expected.total.men,
        "toll.unknown": expected.total.unknown,
        "toll.status_unknown": expected.status_unknown,
        "toll.died_in_period": expected.died_in_period,
        "toll.died_earlier": expected.died_earlier,
        "torture.deaths": expected.torture_deaths,
        "torture.in_toll": expected.torture_in_toll,
        "massacres.count": len(expected.massacres),
    }  # fmt: skip


def assert_rows(figures: Mapping[str, float | None], expected: Reference) -> None:
    """Every row of the reference has its figure, and rows that are not in it are zero."""
    for (top, sub), tally in expected.below.items():
        assert figures[f"toll.by_party.{top}.of.{sub}"] == tally.total
    for top, most in expected.maximum.items():
        row = figures.get(f"toll.by_party.{top}")
        if row is not None:
            assert figures.get(f"toll.by_party.{top}.max", row) == most
    for key, tally in expected.others.items():
        assert figures[f"toll.other.{key}"] == tally.total
    for key, tally in expected.governorates.items():
        assert figures[f"toll.by_governorate.{key}"] == tally.total
    for top, tortured in expected.torture_by_row.items():
        assert figures[f"torture.by_party.{top}"] == tortured
    for certainty, tortured in expected.torture_by_certainty.items():
        assert figures[f"torture.certainty.{certainty}"] == tortured
