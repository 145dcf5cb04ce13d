"""The deed of the tolls: freeze the findings into files that are counted from."""

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
from django.db import transaction

from tawthiq.audit.actions import record as record_deed
from tawthiq.cases.queries import latest_seq
from tawthiq.tolls.columns import FINDINGS, INCIDENTS, frozen
from tawthiq.tolls.models import Freeze
from tawthiq.tolls.queries import findings_since, usable_freeze
from tawthiq.tolls.record import UnreadableFreeze
from tawthiq.tolls.streams import frozen_batches

MANY_AFTER_FREEZE = 20_000  # from here on each toll would wait for what came after the freeze
KEPT_FREEZES = 2  # the newest, and the one that somebody may still be counting from
ROWS_IN_GROUP = 122_880  # what one thread of the counter reads at a time
_SCHEMAS = {"findings": FINDINGS, "incidents": INCIDENTS}


@dataclass(frozen=True, slots=True)
class _Written:
    rows: int
    bytes: int
    sha256: str


def freeze(folder: Path, *, by: str, at: datetime) -> Freeze:
    """Write every finding up to now into two files of `folder`, and record that they are whole.

    Streamed, in commit order, so that the same findings give the same bytes. Each file is written
    under another name, flushed to disk and renamed; the freeze exists once its row does. Findings
    decided while it runs are left to the next one. Every version is in the newest freeze, so older
    files are cleared away.
    """
    folder.mkdir(parents=True, exist_ok=True)
    seq = latest_seq()
    written = {name: _write(folder, name, seq) for name in _SCHEMAS}
    made = _recorded(seq, written, by=by, at=at)
    _clear(folder)
    return made


def _clear(folder: Path) -> None:
    """Remove the files of freezes before the last ones."""
    kept = Freeze.objects.order_by("-seq").values_list("seq", flat=True).distinct()[:KEPT_FREEZES]
    names = {f"{name}-{seq}.parquet" for name in _SCHEMAS for seq in kept}
    for path in folder.glob("*-*.parquet"):
        if path.name not in names:
            path.unlink(missing_ok=True)


def keep_freeze(folder: Path, *, by: str, at: datetime, behind: int = MANY_AFTER_FREEZE) -> str:
    """Freeze where more than `behind` findings came after the last freeze, or where its file is lost.

    Returns the sentence that says why it was done; nothing where it was not needed. A restored
    workspace has the list of freezes and none of their files: they are written again from the
    findings, which are what counts.
    """
    try:
        last = usable_freeze(folder)
    except UnreadableFreeze as lost:
        freeze(folder, by=by, at=at)
        return f"{lost} It was written again."
    waiting = findings_since(last)
    if waiting <= behind:
        return ""
    freeze(folder, by=by, at=at)
    return f"Findings after the last freeze: {waiting}. A new freeze was made."


@transaction.atomic
def _recorded(seq: int, written: dict[str, _Written], *, by: str, at: datetime) -> Freeze:
    counts = {
        f"{name}_{what}": getattr(one, what)
        for name, one in written.items()
        for what in ("rows", "bytes", "sha256")
    }
    made = Freeze.objects.create(seq=seq, made_at=at, made_by=by, **counts)
    record_deed("freeze", f"findings-{seq}", {"seq": seq} | counts, by=by, at=at)
    return made


def _write(folder: Path, name: str, seq: int) -> _Written:
    """Stream one table into its file; nothing of that name is ever half there."""
    path = folder / f"{name}-{seq}.parquet"
    beside = folder / f".{path.name}.{os.getpid()}"
    schema = frozen(_SCHEMAS[name])
    rows = 0
    try:
        with pq.ParquetWriter(beside, schema, compression="zstd") as writer:
            for group in _groups(frozen_batches(name, seq)):
                writer.write_table(group, row_group_size=ROWS_IN_GROUP)
                rows += group.num_rows
        with beside.open("rb") as file:
            os.fsync(file.fileno())
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        length = beside.stat().st_size
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    return _Written(rows, length, digest)


def _groups(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.Table]:
    """Gather batches, of whatever size they come in, into tables of one row group each."""
    waiting = list[pa.RecordBatch]()
    for batch in batches:
        waiting.append(batch)
        table = pa.Table.from_batches(waiting)
        while table.num_rows >= ROWS_IN_GROUP:
            yield table.slice(0, ROWS_IN_GROUP)
            table = table.slice(ROWS_IN_GROUP)
        waiting = table.to_batches()
    if waiting:
        yield pa.Table.from_batches(waiting)
