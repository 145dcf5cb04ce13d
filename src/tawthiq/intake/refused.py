"""The file of refused rows: line, reason, then the row as it stood, so that it can be mended."""

import csv
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.db import connection

from tawthiq.intake.refusals import FileRefused

FOUND = """
SELECT line, reason, raw FROM intake_staged JOIN intake_decided USING (line)
WHERE outcome = 'refused' ORDER BY line
"""
CHUNK = 1_000


class RefusedRows:
    """Writes refused rows beside their final place, and puts them there once the import is kept."""

    def __init__(self, path: Path, columns: tuple[str, ...]) -> None:
        self._path = path
        self._columns = columns
        self._draft = path.with_name(f".{path.name}.part")

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Let the transaction inside decide whether what is written stays."""
        try:
            yield
        except BaseException:
            self._draft.unlink(missing_ok=True)
            raise

    def write(self) -> str:
        """Write the refused rows of the staged file and return where they are going to be."""
        try:
            self._draft.touch(mode=0o600)
            with self._draft.open("w", encoding="utf-8", newline="") as file:
                self._write_rows(csv.writer(file))
        except OSError as error:
            raise FileRefused(
                f"The refused rows cannot be written to {self._path} ({error.strerror}): "
                "nothing was imported; name another place with --refused."
            ) from error
        return str(self._path)

    def keep(self) -> None:
        """Put the file in its place, after the import was committed."""
        if self._draft.exists():
            self._draft.replace(self._path)

    def _write_rows(self, writer: "csv._writer") -> None:  # type: ignore[name-defined]
        writer.writerow(("line", "reason", *self._columns))
        with connection.connection.cursor(name="intake_refused") as cursor:
            cursor.execute(FOUND)
            while rows := cursor.fetchmany(CHUNK):
                for line, reason, raw in rows:
                    cells = json.loads(raw)
                    named = [cells.pop(name, "") for name in self._columns]
                    writer.writerow((line, reason, *named, *cells.values()))
