"""The deed of intake: take in a list of people, and adopt it if two people stand behind that."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import file_digest
from pathlib import Path
from zoneinfo import ZoneInfo

from django.db import transaction

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.accounts.queries import require
from tawthiq.cases.actions import Decision, SourceCard, add_source
from tawthiq.cases.labels import SourceKind
from tawthiq.cases.models import Source
from tawthiq.domain.findings import Standing
from tawthiq.domain.packs import Pack
from tawthiq.intake.importing import Importing, ListBeingRead
from tawthiq.intake.maps import ListMap
from tawthiq.intake.reading import open_list
from tawthiq.intake.receipts import Receipt
from tawthiq.intake.refusals import AdoptionRefused, MapRefused, SourceRefused
from tawthiq.intake.refused import RefusedRows
from tawthiq.intake.staging import drop_staged, stage_rows
from tawthiq.intake.translation import Translator
from tawthiq.reference.queries import current_pack

Tell = Callable[[str, float], None]


@dataclass(frozen=True, slots=True)
class Adopt:
    """The terms on which a list is adopted: the ground in words, and the second person."""

    ground: str
    reviewed_by: User
    documented_on: date | None = None  # instead of the map's


@dataclass(frozen=True, slots=True)
class ImportOrder:
    """What is to be imported: the file, its map, the key of the source it speaks for."""

    path: Path
    listed: ListMap
    source: str
    adopt: Adopt | None = None
    refused: Path | None = None  # where refused rows go; beside the file when it is None
    dry_run: bool = False
    clock: Callable[[], datetime] | None = None  # a long import is recorded when it ends


def import_persons(
    order: ImportOrder, *, by: User, at: datetime, tell: Tell = lambda _phase, _done: None
) -> Receipt:
    """Take in a list: open files, keep claims and raw rows, adopt findings; return the receipt.

    The file is read before anything is written, without a lock; what is written is written in one
    transaction, which takes the lock of the trace for its last insert only. Refuses a map that does
    not fit (`MapRefused`), a file that is not what it should be (`FileRefused`), an adoption without
    two people, a ground and a day (`AdoptionRefused`, `OwnReview`, `NoReason`), and changes nothing.
    """
    require(by, Role.RECORDER, "import a list")
    pack = current_pack().pack
    _check_source(order)
    decision = _decision(order, pack, by=by, at=at)
    file = open_list(order.path, order.listed.file)
    refused = RefusedRows(order.refused or beside(order.path), file.columns)
    refused.check(order.path)
    today = at.astimezone(ZoneInfo(pack.time_zone)).date()
    translator = Translator(order.listed, file.columns, pack, today=today)
    try:
        read = stage_rows(file, translator.list_id, lambda done: tell("reading", done))
        receipt = Receipt(digest_of(order.path), order.listed.title, read, dry_run=order.dry_run)
        being = ListBeingRead(order.listed, translator, receipt, order.path.name)
        source = _source(order, by=by, at=at)
        importing = Importing(being, source, decision, by=by, at=at)
        with transaction.atomic(), refused.kept():
            importing.run(lambda done: tell("sorting", done))
            if not order.dry_run:
                receipt.refused_file = refused.write() if receipt.reasons else ""
                importing.commit(order.clock() if order.clock else at)
        refused.keep()
    finally:
        drop_staged()
    return receipt


def beside(path: Path) -> Path:
    return path.with_name(f"{path.name}.refused.csv")


def digest_of(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def _check_source(order: ImportOrder) -> None:
    if not order.source or not all("!" <= sign <= "~" for sign in order.source):
        raise SourceRefused(
            f"{order.source!r} cannot be the key of a source: take one word of Latin letters, "
            "digits and dashes."
        )
    if order.listed.source.kind not in SourceKind.values:
        raise MapRefused(
            f"`kind` in [source] of the map is {order.listed.source.kind!r}: it may be "
            f"{', '.join(SourceKind.values)}."
        )


def _decision(order: ImportOrder, pack: Pack, *, by: User, at: datetime) -> Decision | None:
    """Return the decision to adopt, checked before the file is read; None where none was asked for."""
    terms, listed = order.adopt, order.listed
    if terms is None:
        return None
    day = terms.documented_on or listed.list.documented_on
    if day is None and "documented" not in listed.dates:
        raise AdoptionRefused(
            "An adopted list needs the day it was documented on: give `documented_on` in [list] of "
            "the map, a column in [dates.documented], or --documented-on DAY."
        )
    if day is not None and day > at.astimezone(ZoneInfo(pack.time_zone)).date():
        raise AdoptionRefused(f"The list cannot be documented on {day}, which is yet to come.")
    decision = Decision(
        by=by,
        reviewed_by=terms.reviewed_by,
        at=at,
        reason=terms.ground,
        standing=Standing.ADOPTED,
        qualified=listed.list.qualified,
        documented_on=day,
        list_key=order.source,
        pack=pack,
    )
    return decision.settled()


def _source(order: ImportOrder, *, by: User, at: datetime) -> Source | None:
    """Return the source; add it the first time its key is used, but not in a dry run."""
    found = Source.objects.filter(key=order.source).first()
    if found is not None or order.dry_run:
        return found
    said = order.listed.source
    card = SourceCard(order.source, said.kind, said.reliability, said.title or order.listed.title)
    return add_source(card, by=by, at=at)
