"""A freeze is written whole or not at all, holds every version, and is counted like the database."""

from pathlib import Path

import pyarrow.parquet as pq
import pytest
from django.db import transaction
from tests import build

from tawthiq.audit.models import Entry
from tawthiq.cases.actions import withdraw_person
from tawthiq.cases.models import Finding, IncidentFinding
from tawthiq.cases.models.tables import column_names
from tawthiq.cases.queries import latest_seq
from tawthiq.tolls import actions
from tawthiq.tolls.actions import freeze, keep_freeze
from tawthiq.tolls.columns import FINDINGS, INCIDENTS
from tawthiq.tolls.models import Freeze
from tawthiq.tolls.queries import files_of, findings_since, newest_freeze, record_at
from tawthiq.tolls.record import Record, UnreadableFreeze

AT = build.noon(2020, 5, 20)


def counted_in(record: Record) -> int:
    with record:
        found: int = record.one("SELECT count(*) FROM findings WHERE outcome = 'counted'")[0]
        return found


def test_the_columns_of_a_freeze_are_those_of_the_tables() -> None:
    assert FINDINGS.names == column_names(Finding)
    assert INCIDENTS.names == column_names(IncidentFinding)


@pytest.mark.slow
def test_every_version_is_frozen_with_what_superseded_it(
    cloned_database: str, tmp_path: Path
) -> None:
    team = build.team()
    first = build.counted(team, at=AT)
    build.incident(team, at=AT)
    withdraw_person(first.person, build.decision(team, AT))

    made = freeze(tmp_path, by="dana", at=AT)

    table = pq.read_table(files_of(tmp_path, made).findings)
    assert table["superseded_by"].to_pylist() == [first.seq + 2, None]
    assert table["parties"].to_pylist()[0] == ["crown"]
    assert (made.findings_rows, made.incidents_rows) == (2, 1)
    assert counted_in(record_at(tmp_path, first.seq)) == 1
    assert counted_in(record_at(tmp_path)) == 0
    assert Entry.objects.filter(deed="freeze", actor="dana").count() == 1


@pytest.mark.slow
def test_inside_a_transaction_the_same_bytes_are_written(
    cloned_database: str, tmp_path: Path
) -> None:
    team = build.team()
    build.counted(team, at=AT)
    streamed = freeze(tmp_path / "streamed", by="dana", at=AT)

    with transaction.atomic():
        inside = freeze(tmp_path / "inside", by="dana", at=AT)

    assert inside.findings_sha256 == streamed.findings_sha256


def test_findings_after_the_freeze_are_counted_beside_it(db: None, tmp_path: Path) -> None:
    team = build.team()
    build.counted(team, at=AT)
    made = freeze(tmp_path, by="dana", at=AT)
    second = build.counted(team, at=AT)

    assert counted_in(record_at(tmp_path)) == 2
    assert findings_since(made) == 1

    withdraw_person(second.person, build.decision(team, AT))

    assert counted_in(record_at(tmp_path)) == 1
    assert counted_in(record_at(tmp_path, second.seq)) == 2


def test_before_the_first_freeze_the_database_is_counted(db: None, tmp_path: Path) -> None:
    build.counted(build.team(), at=AT)

    assert counted_in(record_at(tmp_path)) == 1
    assert newest_freeze() is None


@pytest.mark.parametrize("harm", ["gone", "cut short", "another file"])
def test_a_freeze_that_is_not_whole_is_refused(db: None, tmp_path: Path, harm: str) -> None:
    build.counted(build.team(), at=AT)
    path = files_of(tmp_path, freeze(tmp_path, by="dana", at=AT)).findings
    whole = path.read_bytes()
    path.write_bytes(whole[:-1] if harm == "cut short" else b"x" * len(whole))
    if harm == "gone":
        path.unlink()

    with pytest.raises(UnreadableFreeze, match=r"findings-1\.parquet"):
        record_at(tmp_path)


def test_a_freeze_that_fails_half_way_leaves_nothing(
    db: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build.counted(build.team(), at=AT)

    def breaking(name: str, up_to: int) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr(actions, "frozen_batches", breaking)
    with pytest.raises(OSError, match="full"):
        freeze(tmp_path, by="dana", at=AT)

    assert list(tmp_path.iterdir()) == []
    assert not Freeze.objects.exists()
    assert latest_seq() == 1


def test_the_last_two_freezes_are_kept(db: None, tmp_path: Path) -> None:
    team = build.team()
    for _ in range(3):
        build.counted(team, at=AT)
        freeze(tmp_path, by="dana", at=AT)

    names = sorted(path.name for path in tmp_path.glob("findings-*"))

    assert names == ["findings-2.parquet", "findings-3.parquet"]


def test_a_folder_may_have_any_name(db: None, tmp_path: Path) -> None:
    build.counted(build.team(), at=AT)
    folder = tmp_path / "a [strange] * folder's name?"

    freeze(folder, by="dana", at=AT)

    assert counted_in(record_at(folder)) == 1


def test_a_freeze_is_made_where_too_much_came_after_the_last_one(db: None, tmp_path: Path) -> None:
    team = build.team()
    assert keep_freeze(tmp_path, by="dana", at=AT, behind=0) == ""
    build.counted(team, at=AT)

    assert keep_freeze(tmp_path, by="dana", at=AT, behind=1) == ""
    assert keep_freeze(tmp_path, by="dana", at=AT, behind=0).startswith("Findings after")
    assert newest_freeze() is not None
