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

    def check(self, listed: Path) -> None:
        """Refuse, before anything is read, a place where the refused rows cannot or must not go."""
        if self._path.is_dir():
            raise FileRefused(
                f"The refused rows cannot be written to {self._path}, which is a folder: nothing was "
                "imported; name a file with --refused."
            )
        if self._path.exists() and self._path.samefile(listed):
            raise FileRefused(
                f"The refused rows would be written over the list {self._path} itself: nothing was "
                "imported; name another file with --refused."
            )

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
        if not self._draft.exists():
            return
        try:
            self._draft.replace(self._path)
        except OSError as error:
            raise FileRefused(
                f"The list was imported, but its refused rows cannot be put in {self._path} "
                f"({error.strerror}): they are in {self._draft}; move that file."
            ) from error

    def _write_rows(self, writer: "csv._writer") -> None:  # type: ignore[name-defined]
        writer.writerow(("line", "reason", *self._columns))
        with connection.connection.cursor(name="intake_refused") as cursor:
            cursor.execute(FOUND)
            while rows := cursor.fetchmany(CHUNK):
                for line, reason, raw in rows:
                    cells = json.loads(raw)
                    named = [cells.pop(name, "") for name in self._columns]
                    writer.writerow((line, reason, *named, *cells.values()))
