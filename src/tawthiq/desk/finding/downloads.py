"""The body of a download: rows in the language of whoever asked, a little at a time."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

from django.db import transaction

from tawthiq.accounts.access import acting_as
from tawthiq.accounts.models import User
from tawthiq.cases.codes import pack_in_force
from tawthiq.desk.finding.filters import stage_word
from tawthiq.desk.words import term_words, word
from tawthiq.domain.packs import Pack
from tawthiq.reference.queries import NoPack
from tawthiq.search.actions import finish_export
from tawthiq.search.asked import Asked
from tawthiq.search.exporting import csv_lines, keys_to_export, rows_of, write_xlsx
from tawthiq.search.exporting.columns import Cell
from tawthiq.search.labels import ExportFormat
from tawthiq.search.models import ExportRequest
from tawthiq.search.queries.kept import can_be_had, export_numbered
from tawthiq.ui.messages import say

CHUNK = 64 * 1024
TYPES = {
    ExportFormat.CSV.value: "text/csv; charset=utf-8",
    ExportFormat.XLSX.value: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


class Words:
    """The words of an export, each looked up once."""

    def __init__(self, lang: str, pack: Pack | None) -> None:
        self.lang = lang
        self.term = lru_cache(maxsize=4_096)(lambda kind, code: term_words(lang, kind, code, pack))
        self.word = lru_cache(maxsize=4_096)(self._word)

    def header(self, column: str) -> str:
        return say(self.lang, f"find-column-{column}")

    def _word(self, kind: str, value: object) -> str:
        if kind == "stage":
            return stage_word(str(value), self.lang)
        return word(self.lang, kind, value) if value else ""


def body_of(export: ExportRequest, user: User, at: datetime) -> Iterator[bytes]:
    """Yield the file. The request's transaction has ended: this one says anew who is looking.

    What was withdrawn, or restricted, between the click and the row is not in it.
    """
    with transaction.atomic(), acting_as(user):
        kept = export_numbered(export.number, user)
        if not can_be_had(kept, user, at):
            return
        counted = _Counted(rows_of(keys_to_export(Asked.of(kept.asked), user), user, _words(kept)))
        yield from _written(kept, counted)
        finish_export(kept, counted.many, by=user, at=at)


def _words(export: ExportRequest) -> Words:
    try:
        return Words(export.language, pack_in_force())
    except NoPack:
        return Words(export.language, None)


def _written(export: ExportRequest, rows: "_Counted") -> Iterator[bytes]:
    words = _words(export)
    if export.format == ExportFormat.CSV:
        yield from csv_lines(rows, words)
        return
    with TemporaryDirectory(prefix="tawthiq-export-") as folder:
        path = Path(folder) / f"{export.number}.xlsx"
        write_xlsx(path, rows, words)
        with path.open("rb") as file:
            while chunk := file.read(CHUNK):
                yield chunk


class _Counted:
    """Rows that are counted as they go by."""

    def __init__(self, rows: Iterator[list[Cell]]) -> None:
        self._rows = rows
        self.many = 0

    def __iter__(self) -> Iterator[Sequence[Cell]]:
        for row in self._rows:
            self.many += 1
            yield row
