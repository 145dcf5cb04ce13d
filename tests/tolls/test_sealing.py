"""The sealed part holds enough to count every figure again, and nobody who can be recognised."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from tests.domain.isles import PACK, RULE
from tests.domain.test_counting import records
from tests.tolls.conftest import Opening
from tests.tolls.writing import Writing, written_from

from tawthiq.domain.figures import Figure
from tawthiq.domain.packs import Pack
from tawthiq.domain.periods import parse_period
from tawthiq.domain.rules import CountingRule
from tawthiq.domain.versions import Version
from tawthiq.tolls.figures import Published, daily_figures, monthly_figures
from tawthiq.tolls.record import Record, UnreadableFreeze
from tawthiq.tolls.sealing import Scope, earlier_editions, seal

MAY = parse_period("2020-05")
Sealing = Callable[..., tuple[Path, ...]]


@pytest.fixture
def sealing(tmp_path: Path, monthly: CountingRule, pack: Pack) -> Sealing:
    def sealed(record: Record, key: bytes = b"one", **earlier: Record) -> tuple[Path, ...]:
        return seal(tmp_path, record, Scope(monthly, pack, MAY), key=key, earlier=earlier)

    return sealed


def test_a_restatement_is_counted_again_from_the_sealed_part(
    writing: Writing,
    known: Opening,
    sealing: Sealing,
    tmp_path: Path,
    monthly: CountingRule,
    pack: Pack,
) -> None:
    writing.incident(7, injured_low=50, injured_high=55)
    last = writing.person(times=6, incident_id=7, died_from=date(2020, 4, 28))
    april = writing.person(documented_on=date(2020, 4, 2))
    then = known()
    writing.again(last, outcome="withdrawn")
    writing.again(april, outcome="joined_into", joined_into_id=1)
    writing.again(1, attribution="sole", parties=["russia"])
    writing.person(times=2, standing="adopted", documented_on=date(2016, 4, 3))
    now = known()

    def figures(record: Record, before: Record) -> list[Figure]:
        months = [Published("april", "2020-04", {"toll.civilians": 1}, before)]
        return monthly_figures(record, before, monthly, pack, MAY, months)

    counted = figures(now, then)
    sealing(now, may=then)

    assert earlier_editions(tmp_path) == ("may",)
    again = figures(Record.from_sealed(tmp_path), Record.from_sealed(tmp_path, "may"))
    assert again == counted
    moved = {one.id: one.value for one in counted if one.id.startswith("changes.") and one.value}
    assert moved == {
        "changes.before": 6, "changes.withdrawn": 1, "changes.reattributed": 1, "changes.net": -1,
    }  # fmt: skip


@pytest.mark.slow
@settings(max_examples=4, deadline=None)
@given(versions=records)
def test_any_record_is_counted_again_from_its_sealed_part(
    tmp_path_factory: pytest.TempPathFactory, versions: list[Version]
) -> None:
    writing, folder = written_from(versions), tmp_path_factory.mktemp("sealed")
    with Record.open(writing.freeze(folder), writing.delta(10_001), 10_001) as record:
        counted = monthly_figures(record, None, RULE, PACK, MAY)
        day = daily_figures(record, None, RULE, PACK, parse_period("2020-05-11"))
        seal(folder, record, Scope(RULE, PACK, MAY), key=b"key", earlier={})

    with Record.from_sealed(folder) as sealed:
        assert monthly_figures(sealed, None, RULE, PACK, MAY) == counted
        assert daily_figures(sealed, None, RULE, PACK, parse_period("2020-05-11")) == day


def test_the_same_record_and_key_give_the_same_bytes_and_another_key_other_names(
    writing: Writing, known: Opening, sealing: Sealing
) -> None:
    writing.person(times=3)

    def written(key: bytes) -> tuple[bytes, pa.ChunkedArray]:
        path = sealing(known(), key)[0]
        return path.read_bytes(), pq.read_table(path)["person_id"]

    first, names = written(b"one")

    assert written(b"one")[0] == first
    assert set(names.to_pylist()).isdisjoint(written(b"two")[1].to_pylist())


def test_no_place_person_or_moment_can_be_recognised(
    writing: Writing, known: Opening, sealing: Sealing
) -> None:
    writing.incident(41, place="a street")
    person = writing.person(incident_id=41, event_place="a street")
    writing.person(documented_on=date(2019, 5, 1), died_from=None, died_to=None)

    findings, incidents = (pq.read_table(path) for path in sealing(known()))

    (row,) = findings.to_pylist()
    assert row["person_id"] != person
    assert row["incident_id"] == 1
    assert {"event_place", "reason_digest", "decided_by_id", "seq"}.isdisjoint(row)
    assert row["decided_at"].isoformat() == "2020-05-15T09:00:00+00:00"
    assert "place" not in incidents.schema.names


@pytest.mark.parametrize("harm", ["gone", "cut short", "a column less"])
def test_a_sealed_part_that_is_not_whole_is_refused(
    writing: Writing, known: Opening, sealing: Sealing, tmp_path: Path, harm: str
) -> None:
    writing.person()
    path = sealing(known())[0]
    whole = path.read_bytes()
    if harm == "gone":
        path.unlink()
    elif harm == "cut short":
        path.write_bytes(whole[:-9])
    else:
        pq.write_table(pq.read_table(path).drop_columns(["means"]), path)

    with pytest.raises(UnreadableFreeze, match="findings"):
        Record.from_sealed(tmp_path)
