"""Parquet, batch by batch, so that a list larger than memory can be read."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tawthiq.intake.reading.cells import text_of
from tawthiq.intake.reading.rows import FileOptions, RawRow, fitted, named_columns
from tawthiq.intake.refusals import FileRefused

BATCH = 5_000
LARGEST = 8_000_000_000  # bytes unpacked, as the file itself declares


class ParquetFile:
    """A Parquet file of plain columns. The line of a row is its number, from 1."""

    def __init__(self, path: Path, options: FileOptions) -> None:
        import pyarrow
        import pyarrow.parquet

        self._options = options
        self._broken = pyarrow.ArrowException
        try:
            self._file: Any = pyarrow.parquet.ParquetFile(path)
        except (pyarrow.ArrowException, OSError) as error:
            raise FileRefused(
                "The file cannot be opened as Parquet: it is of another kind or damaged."
            ) from error
        schema = self._file.schema_arrow
        nested = [field.name for field in schema if pyarrow.types.is_nested(field.type)]
        if nested:
            raise FileRefused(
                f"The column `{nested[0]}` holds lists or structures: a list of people has plain "
                "columns."
            )
        about = self._file.metadata
        unpacked = sum(about.row_group(n).total_byte_size for n in range(about.num_row_groups))
        if unpacked > LARGEST:
            raise FileRefused(
                f"The file would unpack to {unpacked // 1_000_000:,} million bytes: split it."
            )
        self._columns = named_columns(schema.names, "the file's schema")
        self._total = max(about.num_rows, 1)
        self._read = 0

    @property
    def columns(self) -> tuple[str, ...]:
        return self._columns

    @property
    def done(self) -> float:
        return float(min(self._read / self._total, 1.0))

    def __iter__(self) -> Iterator[RawRow]:
        width = len(self._columns)
        self._read = 0
        try:
            for batch in self._file.iter_batches(batch_size=BATCH):
                columns = [column.to_pylist() for column in batch.columns]
                for cells in zip(*columns, strict=True):
                    self._read += 1
                    yield fitted(self._read, [text_of(cell) for cell in cells], width)
        except (self._broken, OSError, UnicodeDecodeError) as error:
            raise FileRefused(
                f"The file breaks off after row {self._read}: it is damaged; nothing was written."
            ) from error
