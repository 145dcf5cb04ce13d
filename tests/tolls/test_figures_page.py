"""`docs/figures.md` documents every figure that is counted, and no figure that is not."""

import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest
from tests.tolls.conftest import Opening
from tests.tolls.writing import Writing

from tawthiq.domain.packs import Pack
from tawthiq.domain.periods import parse_period
from tawthiq.domain.preliminary import preliminary_rule
from tawthiq.domain.rules import CountingRule
from tawthiq.tolls.figures import (
    Published,
    daily_figures,
    monthly_figures,
    preliminary_figures,
)

PAGE = Path(__file__).parents[2] / "docs" / "figures.md"
CODE = r"[\w+]+"
SPLIT = "(?:children|women|men|unknown)"
MONTH = r"\d{4}-\d{2}"
MEANT = {
    "PARTY": CODE, "SUB": CODE, "ROW": CODE, "PLACE": CODE, "GROUP": CODE, "GRADE": CODE,
    "MONTH": MONTH, "SPLIT": SPLIT, "MOVE": r"[\w.]+", "N": r"\d+",
}  # fmt: skip


@pytest.fixture
def documented() -> dict[str, re.Pattern[str]]:
    rows = re.findall(r"^\| `([^`]+)` \|", PAGE.read_text("utf-8"), re.MULTILINE)
    assert len(rows) == len(set(rows))
    return {row: _pattern(row) for row in rows}


def _pattern(row: str) -> re.Pattern[str]:
    parts = (MEANT.get(part, re.escape(part)) for part in row.split("."))
    return re.compile(r"\.".join(parts))


@pytest.fixture
def counted(writing: Writing, known: Opening, monthly: CountingRule, pack: Pack) -> set[str]:
    """Every id of a month with everything in it, that supersedes, after a month; and of a day."""
    writing.incident(1, injured_low=50, injured_high=55)
    writing.person(times=6, incident_id=1, causes=["torture"], documented_on=date(2020, 5, 3))
    writing.person(attribution="joint_proved", parties=["russia", "syrian_regime"])
    writing.person(attribution="sole", parties=["hts"])
    writing.person(documented_on=date(2020, 4, 2))
    record = known()
    april = Published("monthly-2020-04.1", "2020-04", {"toll.civilians": 1}, record)
    month = monthly_figures(record, record, monthly, pack, parse_period("2020-05"), [april])
    day = daily_figures(record, record, monthly, pack, parse_period("2020-05-11"))
    early = preliminary_rule(monthly)
    first = preliminary_figures(record, None, early, pack, parse_period("2020-05-11"))
    return ids(month) | ids(day) | ids(first)


def ids(figures: Iterable[object]) -> set[str]:
    found = [str(getattr(one, "id", "")) for one in figures]
    assert len(found) == len(set(found))
    return set(found)


def test_every_figure_is_on_the_page(
    documented: dict[str, re.Pattern[str]], counted: set[str]
) -> None:
    missing = {key for key in counted if not any(p.fullmatch(key) for p in documented.values())}

    assert missing == set()


def test_every_figure_on_the_page_is_counted(
    documented: dict[str, re.Pattern[str]], counted: set[str]
) -> None:
    counted.add("rule.massacre_threshold")  # publishing states it: the rule's own number
    idle = {row for row, p in documented.items() if not any(p.fullmatch(key) for key in counted)}

    assert idle == set()
