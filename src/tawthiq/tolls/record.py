"""The record as known at a cut-off: one row a person, counted in DuckDB over frozen Parquet."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from tawthiq.domain.refusals import Refusal
from tawthiq.tolls.columns import (
    CUT_OFF,
    EARLIER_FILE,
    FINDINGS,
    FINDINGS_FILE,
    INCIDENTS,
    INCIDENTS_FILE,
    SEALED_FINDINGS,
    SEALED_INCIDENTS,
    frozen,
)

ON_ITS_OWN = {
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "temp_directory": "",  # nothing of a record is ever spilled to disk
}
_GLOB = re.compile(r"[*?\[]")  # a path is a path, whatever signs are in it


class UnreadableFreeze(Refusal):
    """A freeze or sealed file that is missing, cut short or not one of ours."""

    def __init__(self, path: Path, trouble: str) -> None:
        self.path = path
        super().__init__(f"The file {path.name} cannot be counted from: {trouble}.")


@dataclass(frozen=True, slots=True)
class FreezeFiles:
    """The two files of one freeze, and the last `seq` that is in them."""

    findings: Path
    incidents: Path
    seq: int


@dataclass(frozen=True, slots=True)
class Delta:
    """The findings decided after a freeze, in the columns of the tables."""

    findings: pa.Table
    incidents: pa.Table

    @classmethod
    def empty(cls) -> "Delta":
        return cls(FINDINGS.empty_table(), INCIDENTS.empty_table())


class Record:
    """A DuckDB connection with two views: `findings` (one row a person) and `incidents`.

    Everything that counts is given a record, so an edition is recounted from its sealed part by the
    code that counted it, with no database in reach. `seq` is the cut-off.
    """

    def __init__(self, connection: duckdb.DuckDBPyConnection, seq: int) -> None:
        self.connection = connection
        self.seq = seq

    @classmethod
    def open(cls, freeze: FreezeFiles | None, delta: Delta, cut_off: int) -> Self:
        """Show the record as known at `cut_off`: the freeze, and what was decided after it.

        A cut-off before the freeze is answered too: every version is in the file, with the `seq`
        that superseded it. With no freeze the delta is everything. Raises `UnreadableFreeze`.
        """
        record = cls(new_connection(), cut_off)
        try:
            record._show("findings", FINDINGS, freeze, delta.findings)
            record._show("incidents", INCIDENTS, freeze, delta.incidents)
        except Refusal:
            record.close()
            raise
        return record

    @classmethod
    def of_tables(cls, findings: pa.Table, incidents: pa.Table, *, seq: int = 0) -> Self:
        """Show tables that already hold one row a person and one row an incident."""
        record = cls(new_connection(), seq)
        for name, table in (("findings", findings), ("incidents", incidents)):
            record.connection.register(f"given_{name}", table)
            record.connection.table(f"given_{name}").create(name)
            record.connection.unregister(f"given_{name}")
        return record

    @classmethod
    def from_sealed(cls, folder: Path, edition: str = "") -> Self:
        """Open what a sealed part holds, or the record at the cut-off of an earlier `edition` in it.

        Raises `UnreadableFreeze` for a file that is missing or not whole.
        """
        record = cls(new_connection(), sealed_cut_off(folder / FINDINGS_FILE))
        try:
            record._show_sealed(folder, edition)
        except Refusal:
            record.close()
            raise
        return record

    def _show_sealed(self, folder: Path, edition: str) -> None:
        """Create the views; an earlier edition is the rows of now, but for those that were otherwise."""
        connection = self.connection
        parquet_view(connection, "sealed_findings", folder / FINDINGS_FILE, SEALED_FINDINGS)
        parquet_view(connection, "incidents", folder / INCIDENTS_FILE, SEALED_INCIDENTS)
        columns = ", ".join(SEALED_FINDINGS)
        chosen = f"SELECT {columns} FROM sealed_findings"  # noqa: S608
        if edition:
            parquet_view(connection, "earlier", folder / EARLIER_FILE, ("edition", "absent"))
            connection.execute(
                "CREATE TABLE otherwise AS SELECT * FROM earlier WHERE edition = ?", [edition]
            )
            then = f"SELECT {columns} FROM otherwise WHERE NOT absent"  # noqa: S608
            chosen = f"{chosen} ANTI JOIN otherwise USING (person_id) UNION ALL {then}"
        connection.execute(f"CREATE VIEW findings AS {chosen}")

    def _show(
        self, name: str, schema: pa.Schema, freeze: FreezeFiles | None, delta: pa.Table
    ) -> None:
        """Create the view: versions that nothing had replaced by the cut-off, frozen and later."""
        columns = ", ".join(schema.names)
        after = freeze.seq if freeze else 0
        has_later = self._keep_later(name, columns, after, delta)
        later = f"SELECT {columns} FROM later_{name} ANTI JOIN replaced_{name} USING (seq)"  # noqa: S608
        if freeze is None:
            self.connection.execute(f"CREATE VIEW {name} AS {later}")
            return
        path = freeze.findings if name == "findings" else freeze.incidents
        parquet_view(self.connection, f"frozen_{name}", path, frozen(schema).names)
        chosen = f"SELECT {columns} FROM frozen_{name}"  # noqa: S608
        if has_later:
            chosen = f"{chosen} ANTI JOIN replaced_{name} USING (seq)"
        known = "superseded_by IS NULL"
        if self.seq < after:
            known = f"seq <= {self.seq:d} AND ({known} OR superseded_by > {self.seq:d})"
        union = f" UNION ALL {later}" if has_later else ""
        self.connection.execute(f"CREATE VIEW {name} AS {chosen} WHERE {known}{union}")

    def _keep_later(self, name: str, columns: str, after: int, delta: pa.Table) -> bool:
        """Take the part of `delta` up to the cut-off into memory; say whether there is any."""
        with self.given(delta=delta):
            self.connection.execute(
                f"CREATE TABLE later_{name} AS SELECT {columns} FROM delta "  # noqa: S608
                f"WHERE seq > {after:d} AND seq <= {self.seq:d}"
            )
        self.connection.execute(
            f"CREATE TABLE replaced_{name} AS SELECT DISTINCT supersedes_id AS seq "  # noqa: S608
            f"FROM later_{name} WHERE supersedes_id IS NOT NULL"
        )
        return bool(self.one(f"SELECT count(*) FROM later_{name}")[0])  # noqa: S608

    def rows(self, sql: str, values: Mapping[str, Any] | None = None) -> list[tuple[Any, ...]]:
        return self.connection.execute(sql, dict(values or {})).fetchall()

    def one(self, sql: str, values: Mapping[str, Any] | None = None) -> tuple[Any, ...]:
        return self.rows(sql, values)[0]

    def table(self, sql: str, values: Mapping[str, Any] | None = None) -> pa.Table:
        return self.connection.sql(sql, params=dict(values or {})).to_arrow_table()

    @contextmanager
    def given(self, **tables: pa.Table) -> Iterator[None]:
        """Let queries in the block read these tables by name."""
        for name, table in tables.items():
            self.connection.register(name, table)
        try:
            yield
        finally:
            for name in tables:
                self.connection.unregister(name)

    def close(self) -> None:
        self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def new_connection() -> duckdb.DuckDBPyConnection:
    """Connect to nothing but memory and files: extensions are never fetched, days are UTC."""
    connection = duckdb.connect(":memory:", config=dict(ON_ITS_OWN))
    connection.execute("SET TimeZone = 'UTC'")
    return connection


def parquet_view(
    connection: duckdb.DuckDBPyConnection, name: str, path: Path, wanted: Sequence[str] = ()
) -> None:
    """Open a Parquet file as a view. Raises `UnreadableFreeze` where it is not whole."""
    if not path.is_file():
        raise UnreadableFreeze(path, "it is not there")
    try:
        relation = connection.read_parquet(_GLOB.sub(r"[\g<0>]", str(path)))
        missing = set(wanted) - set(relation.columns)
        if missing:
            raise UnreadableFreeze(path, f"it lacks the column {min(missing)}")
        relation.create_view(name)
    except duckdb.Error:
        raise UnreadableFreeze(path, "it is damaged or not a Parquet file") from None


def sealed_cut_off(path: Path) -> int:
    """Return the `seq` at which the file was sealed. Raises `UnreadableFreeze`."""
    try:
        metadata = pq.read_schema(path).metadata or {}
    except (OSError, pa.ArrowInvalid):
        raise UnreadableFreeze(path, "it is missing or damaged") from None
    return int(metadata.get(CUT_OFF, b"0"))
