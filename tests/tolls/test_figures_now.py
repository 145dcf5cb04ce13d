"""The figures of a month as they stand: of every finding, whoever looks, and counted once."""

from datetime import date
from pathlib import Path

import pytest
from tests import build
from tests.publishing.editions import syria
from tests.publishing.test_publish import die

from tawthiq.accounts.access import acting_as
from tawthiq.accounts.models import User
from tawthiq.domain.periods import parse_period
from tawthiq.tolls import queries
from tawthiq.tolls.queries import NoSuchFigure, behind_now, figures_now, forget_figures

pytestmark = pytest.mark.django_db
MAY = parse_period("2020-05")


@pytest.fixture(autouse=True)
def _nothing_kept() -> None:
    forget_figures()


def test_a_finding_more_is_counted_at_once(tmp_path: Path) -> None:
    team, pack = build.team(), syria()
    die(team, date(2020, 5, 3))
    before = figures_now(tmp_path, MAY, pack.rules["monthly"], pack.pack)

    die(team, date(2020, 5, 4))
    after = figures_now(tmp_path, MAY, pack.rules["monthly"], pack.pack)

    assert (before.value("toll.civilians"), after.value("toll.civilians")) == (1, 2)
    assert after.seq == before.seq + 1
    assert before == figures_now(tmp_path, MAY, pack.rules["monthly"], pack.pack, before.seq)


def test_nothing_is_counted_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    team, pack = build.team(), syria()
    die(team, date(2020, 5, 3))
    first = figures_now(tmp_path, MAY, pack.rules["monthly"], pack.pack)
    monkeypatch.setattr(queries, "record_at", None)

    assert figures_now(tmp_path, MAY, pack.rules["monthly"], pack.pack) is first


def test_a_reader_counts_the_same_as_everybody(tmp_path: Path, basil: User) -> None:
    team, pack = build.team(), syria()
    die(team, date(2020, 5, 3))

    with acting_as(basil):
        seen = figures_now(tmp_path, MAY, pack.rules["monthly"], pack.pack)

    assert seen.value("toll.civilians") == 1


def test_a_figure_is_followed_to_its_persons(tmp_path: Path) -> None:
    team, pack = build.team(), syria()
    found = die(team, date(2020, 5, 3))

    figure, behind = behind_now(tmp_path, "toll.men", MAY, pack.rules["monthly"], pack.pack)

    assert (figure.value, behind.persons) == (1, (found.person_id,))


def test_a_figure_that_is_none_is_refused(tmp_path: Path) -> None:
    die(build.team(), date(2020, 5, 3))

    with pytest.raises(NoSuchFigure, match=r"toll\.nobody"):
        behind_now(tmp_path, "toll.nobody", MAY, syria().rules["monthly"], syria().pack)


def test_a_day_has_the_figures_of_a_day(tmp_path: Path) -> None:
    die(build.team(), date(2020, 5, 3))

    day = figures_now(tmp_path, parse_period("2020-05-03"), syria().rules["monthly"], syria().pack)

    assert day.value("toll.month_to_date") == 1
