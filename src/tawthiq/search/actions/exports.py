"""Deeds about exports: asked for, decided by a second person, fetched until they expire.

The trace says the number, the format and counts, and nothing of what was asked.
"""

from datetime import datetime, timedelta

from django.db import transaction

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.accounts.queries import require
from tawthiq.audit.actions import record
from tawthiq.domain.letters import clean_text
from tawthiq.search.asked import Asked
from tawthiq.search.labels import ExportFormat, ExportStage
from tawthiq.search.models import ExportRequest
from tawthiq.search.queries.kept import can_be_had, export_numbered, has_expired
from tawthiq.search.queries.people import count_people
from tawthiq.search.refusals import (
    AlreadyDecided,
    NoPurpose,
    NothingToExport,
    NotToBeHad,
    OwnExport,
)

LASTS = timedelta(days=3)
LONGEST_PURPOSE = 500


@transaction.atomic
def request_export(
    asked: Asked, format: ExportFormat, purpose: str, *, by: User, at: datetime, language: str
) -> ExportRequest:
    """Ask to take a list out of the house, saying what for.

    Raises `NoPurpose`, or `NothingToExport` when nobody fits.
    """
    require(by, Role.READER, "ask for an export")
    purpose = clean_text(purpose)[:LONGEST_PURPOSE]
    if not purpose:
        raise NoPurpose("Say what the export is for and who will get it.")
    rows, _ = count_people(asked, by)
    if not rows:
        raise NothingToExport("Nobody fits this search: there is nothing to export.")
    made = ExportRequest.objects.create(
        asked_by=by,
        asked_at=at,
        asked=asked.told,
        format=format.value,
        language=language,
        purpose=purpose,
        rows=rows,
    )
    payload = {"format": format.value, "rows": rows}
    record("request_export", made.number, payload, by=by.username, at=at)
    return made


def approve_export(export: ExportRequest, *, by: User, at: datetime) -> ExportRequest:
    """Let the asker fetch the file for three days. Raises `OwnExport`, `AlreadyDecided`."""
    return _decide(export, ExportStage.APPROVED, by, at)


def refuse_export(export: ExportRequest, *, by: User, at: datetime) -> ExportRequest:
    """Say no to an export. Raises `OwnExport`, `AlreadyDecided`."""
    return _decide(export, ExportStage.REFUSED, by, at)


@transaction.atomic
def _decide(export: ExportRequest, stage: ExportStage, by: User, at: datetime) -> ExportRequest:
    require(by, Role.REVIEWER, "decide about an export")
    kept = _held(export, by)
    if kept.asked_by_id == by.pk:
        raise OwnExport("A second person decides about an export, never whoever asked for it.")
    if kept.stage != ExportStage.ASKED:
        raise AlreadyDecided(f"{kept.number} was decided about, or withdrawn, before.")
    kept.stage, kept.decided_by, kept.decided_at = stage.value, by, at
    kept.expires_at = at + LASTS if stage is ExportStage.APPROVED else None
    kept.save(update_fields=["stage", "decided_by", "decided_at", "expires_at"])
    deed = "approve_export" if stage is ExportStage.APPROVED else "refuse_export"
    record(deed, kept.number, {"rows": kept.rows}, by=by.username, at=at)
    return kept


@transaction.atomic
def withdraw_export(export: ExportRequest, *, by: User, at: datetime) -> ExportRequest:
    """Close an export before its time: by whoever asked, or by whoever may decide."""
    kept = _held(export, by)
    if kept.stage not in {ExportStage.ASKED, ExportStage.APPROVED}:
        raise AlreadyDecided(f"{kept.number} was refused or withdrawn before.")
    kept.stage, kept.withdrawn_at = ExportStage.WITHDRAWN.value, at
    kept.save(update_fields=["stage", "withdrawn_at"])
    record("withdraw_export", kept.number, {}, by=by.username, at=at)
    return kept


@transaction.atomic
def start_export(export: ExportRequest, *, by: User, at: datetime) -> ExportRequest:
    """Begin a download. Raises `NotToBeHad` unless it is approved, one's own, and has not expired."""
    kept = _held(export, by)
    if not can_be_had(kept, by, at):
        state = "expired" if has_expired(kept, at) else f"is {kept.stage}"
        raise NotToBeHad(f"{kept.number} {state}: it cannot be fetched by you now.")
    kept.downloads += 1
    kept.save(update_fields=["downloads"])
    payload = {"format": kept.format, "time": kept.downloads}
    record("start_export", kept.number, payload, by=by.username, at=at)
    return kept


def finish_export(export: ExportRequest, rows: int, *, by: User, at: datetime) -> None:
    """Say in the trace how many rows a download held, once its last row was written."""
    record("finish_export", export.number, {"rows": rows}, by=by.username, at=at)


def _held(export: ExportRequest, by: User) -> ExportRequest:
    """Hold the row that `by` sees; raises `NoSuchExport`."""
    seen = export_numbered(export.number, by)
    return ExportRequest.objects.select_for_update().get(pk=seen.pk)
