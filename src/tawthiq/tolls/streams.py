"""The rows of findings out of the database as Arrow batches, without holding them all."""

from collections.abc import Iterator

import pyarrow as pa
from django.db import connection

from tawthiq.tolls.columns import FINDINGS, INCIDENTS, SUPERSEDED_BY, frozen
from tawthiq.workspace.connections import libpq_uri

TABLES = {
    "findings": ("cases_finding", FINDINGS),
    "incidents": ("cases_incidentfinding", INCIDENTS),
}
BATCH = 10_000


def frozen_batches(name: str, up_to: int) -> Iterator[pa.RecordBatch]:
    """Yield every version up to `up_to` in commit order, with the `seq` that superseded it by then."""
    table, schema = TABLES[name]
    columns = ", ".join(f"f.{column}" for column in schema.names)
    yield from _batches(
        f"SELECT {columns}, s.seq AS {SUPERSEDED_BY.name} FROM {table} AS f "  # noqa: S608
        f"LEFT JOIN {table} AS s ON s.supersedes_id = f.seq AND s.seq <= {up_to:d} "
        f"WHERE f.seq <= {up_to:d} ORDER BY f.seq",
        frozen(schema),
    )


def rows_between(name: str, after: int, up_to: int) -> pa.Table:
    """Return the rows decided after `after` and up to `up_to`, in commit order."""
    table, schema = TABLES[name]
    columns = ", ".join(schema.names)
    sql = f"SELECT {columns} FROM {table} WHERE seq > {after:d} AND seq <= {up_to:d} ORDER BY seq"  # noqa: S608
    return pa.Table.from_batches(_batches(sql, schema), schema=schema)


def _batches(sql: str, schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    """Stream over ADBC; inside a transaction through its own connection, which alone sees its rows."""
    if connection.in_atomic_block:
        yield from _from_transaction(sql, schema)
    else:
        yield from _from_adbc(sql, schema)


def _from_adbc(sql: str, schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    from adbc_driver_postgresql import dbapi

    with dbapi.connect(libpq_uri(connection.settings_dict)) as reading, reading.cursor() as cursor:
        cursor.execute(sql)
        reader = cursor.fetch_record_batch()
        for batch in reader:
            yield pa.RecordBatch.from_arrays(
                [
                    column.cast(field.type)
                    for column, field in zip(batch.columns, schema, strict=True)
                ],
                schema=schema,
            )


def _from_transaction(sql: str, schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    with connection.cursor() as cursor:
        cursor.execute(sql)
        while rows := cursor.fetchmany(BATCH):
            columns = zip(*rows, strict=True)
            yield pa.RecordBatch.from_arrays(
                [
                    pa.array(list(column), field.type)
                    for column, field in zip(columns, schema, strict=True)
                ],
                schema=schema,
            )
