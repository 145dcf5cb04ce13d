"""The rows of findings out of the database as Arrow batches, without holding them all."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

import pyarrow as pa
from django.db import connection

from tawthiq.accounts.access import ALL
from tawthiq.tolls.columns import FINDINGS, INCIDENTS, SUPERSEDED_BY, frozen
from tawthiq.workspace.connections import libpq_uri

if TYPE_CHECKING:
    from adbc_driver_manager.dbapi import Connection

Batches = Callable[[str, pa.Schema], Iterator[pa.RecordBatch]]
TABLES = {
    "findings": ("cases_finding", FINDINGS),
    "incidents": ("cases_incidentfinding", INCIDENTS),
}
BATCH = 10_000


def frozen_batches(name: str, up_to: int) -> Iterator[pa.RecordBatch]:
    """Yield every version up to `up_to` in commit order, with the `seq` that superseded it by then."""
    table, schema = TABLES[name]
    columns = ", ".join(f"f.{column}" for column in schema.names)
    sql = (
        f"SELECT {columns}, s.seq AS {SUPERSEDED_BY.name} FROM {table} AS f "  # noqa: S608
        f"LEFT JOIN {table} AS s ON s.supersedes_id = f.seq AND s.seq <= {up_to:d} "
        f"WHERE f.seq <= {up_to:d} ORDER BY f.seq"
    )
    with _reading() as batches:
        yield from batches(sql, frozen(schema))


def rows_between(after: int, up_to: int) -> tuple[pa.Table, pa.Table]:
    """Return what was decided after `after` and up to `up_to`: about people, and about incidents."""
    with _reading() as batches:
        people, incidents = (
            pa.Table.from_batches(
                batches(
                    f"SELECT {', '.join(schema.names)} FROM {table} "  # noqa: S608
                    f"WHERE seq > {after:d} AND seq <= {up_to:d} ORDER BY seq",
                    schema,
                ),
                schema=schema,
            )
            for table, schema in TABLES.values()
        )
        return people, incidents


@contextmanager
def _reading() -> Iterator[Batches]:
    """Read over ADBC; inside a transaction through its own connection, which alone sees its rows."""
    if connection.in_atomic_block:
        yield _from_transaction
        return
    from adbc_driver_postgresql import dbapi

    with dbapi.connect(libpq_uri(connection.settings_dict)) as reading:
        with reading.cursor() as cursor:  # a toll counts every finding, whoever asks for it
            cursor.execute(f"SELECT set_config('tawthiq.user', '{ALL}', false)")
        yield partial(_from_adbc, reading)


def _from_adbc(reading: "Connection", sql: str, schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    with reading.cursor() as cursor:
        cursor.execute(sql)
        for batch in cursor.fetch_record_batch():
            columns = [
                column.cast(field.type) for column, field in zip(batch.columns, schema, strict=True)
            ]
            yield pa.RecordBatch.from_arrays(columns, schema=schema)


def _from_transaction(sql: str, schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    with connection.cursor() as cursor:
        cursor.execute(sql)
        while rows := cursor.fetchmany(BATCH):
            columns = [
                pa.array(list(column), field.type)
                for column, field in zip(zip(*rows, strict=True), schema, strict=True)
            ]
            yield pa.RecordBatch.from_arrays(columns, schema=schema)
