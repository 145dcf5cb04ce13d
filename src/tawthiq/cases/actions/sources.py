"""Deeds about sources: add and amend them, keep who they are, look at who they are."""

from collections.abc import Iterable
from datetime import datetime

from django.db import IntegrityError, transaction

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import Compartment, User
from tawthiq.accounts.queries import require
from tawthiq.accounts.refusals import NotAllowed
from tawthiq.audit.actions import record
from tawthiq.cases.actions.compartments import own_compartments
from tawthiq.cases.actions.revisions import Told, amend, differing, hold, keep_revision
from tawthiq.cases.files import IdentityCard, SourceCard
from tawthiq.cases.models import Source, SourceIdentity
from tawthiq.cases.refusals import IdentityKept, KeyTaken, NoIdentity


@transaction.atomic
def add_source(
    card: SourceCard, *, by: User, at: datetime, compartments: Iterable[Compartment] = ()
) -> Source:
    """Add a source. Raises `KeyTaken`, also where the key is that of a source one may not see."""
    require(by, Role.RECORDER, "add a source")
    own = own_compartments(compartments, by)
    try:
        with transaction.atomic():
            source = Source.objects.create(
                key=card.key,
                kind=card.kind,
                reliability=card.reliability.value,
                title=card.title,
                added_at=at,
                added_by=by,
                compartments=own,
            )
    except IntegrityError as error:
        if "source_key_is_taken_once" not in str(error):
            raise
        raise KeyTaken(
            f"There is a source {card.key!r} already: use it, or take another key."
        ) from error
    payload: dict[str, object] = {"kind": card.kind, "reliability": card.reliability}
    if own:
        payload["compartments"] = own
    record("add_source", source.number, payload, by=by.username, at=at)
    keep_revision(source, "add_source", by=by, at=at)
    return source


@transaction.atomic
def amend_source(
    source: Source,
    card: SourceCard,
    *,
    by: User,
    at: datetime,
    expected: int | None = None,
    why: str = "",
) -> Source:
    """Put kind, reliability or title of a source right; its key stays, because maps name it.

    Raises `ChangedSince` when it was saved since.
    """
    require(by, Role.RECORDER, "amend a source")
    kept = hold(source, by)
    columns = {"kind": card.kind, "reliability": card.reliability.value, "title": card.title}
    changes = differing(kept, columns)
    if changes:
        amend(kept, changes, expected)
        fields = {"fields": sorted(changes)}
        record("amend_source", kept.number, fields, by=by.username, at=at)
        keep_revision(kept, "amend_source", Told(changes=changes, why=why), by=by, at=at)
    return kept


@transaction.atomic
def keep_identity(source: Source, card: IdentityCard, *, by: User, at: datetime) -> None:
    """Put down who a source is, apart from what it said.

    Whoever records may put it down once, and does not see it again; to change what is kept takes the
    right to see it. Raises `IdentityKept`.
    """
    require(by, Role.RECORDER, "keep the identity of a source")
    held = hold(source, by)
    kept = SourceIdentity.objects.filter(pk=held.pk).exists() if by.sees_identities else False
    told = SourceIdentity(
        source=held,
        name_ar=card.name_ar,
        name_en=card.name_en,
        contact=card.contact,
        notes=card.notes,
        kept_at=at,
        kept_by=by,
    )
    try:
        with transaction.atomic():
            told.save(force_insert=not kept, force_update=kept)
    except IntegrityError as error:
        raise IdentityKept(
            f"An identity of {held.number} is kept already: only who may see it may change it."
        ) from error
    record("keep_identity", held.number, {"again": kept}, by=by.username, at=at)
    keep_revision(held, "keep_identity", by=by, at=at)


@transaction.atomic
def look_at_identity(source: Source, *, by: User, at: datetime, why: str = "") -> SourceIdentity:
    """Return who a source is. The look itself is a deed: the trace and the source's history tell of it.

    Raises `NotAllowed` without the right of its own that this takes, and `NoIdentity`.
    """
    require(by, Role.READER, "see who a source is")
    if not by.sees_identities:
        raise NotAllowed(
            f"{by.username} may not see who a source is: that is a right of its own, which the "
            "steward gives."
        )
    held = hold(source, by)
    kept = SourceIdentity.objects.filter(pk=held.pk).first()
    if kept is None:
        raise NoIdentity(f"No identity of {held.number} is kept.")
    record("look_at_identity", held.number, {}, by=by.username, at=at)
    keep_revision(held, "look_at_identity", Told(why=why), by=by, at=at)
    return kept
