"""The part that every deed on a file shares: hold it, refuse the second saver, keep the revision."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar

from django.db import models
from django.db.models import Max

from tawthiq.accounts.models import User
from tawthiq.cases.models import Claim, DetentionSpell, Incident, Person, Revision, Source
from tawthiq.cases.queries.files import files_visible_to, kind_of
from tawthiq.cases.queries.history import plain
from tawthiq.cases.refusals import ChangedSince, ConsentWithdrawn, NoSuchFile

File = TypeVar("File", bound=Person | Incident | Source)
Changes = dict[str, tuple[Any, Any]]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Told:
    """What a revision tells besides who and when: what changed, why, and which part it concerns."""

    changes: Changes = field(default_factory=dict)
    why: str = ""
    claim: Claim | None = None
    spell: DetentionSpell | None = None


def hold(file: File, by: User) -> File:
    """Hold a file until the transaction ends and return it as it is stored now.

    Raises `NoSuchFile` when `by` may not see it, and `ConsentWithdrawn` when it is a tombstone.
    """
    seen: models.QuerySet[File] = files_visible_to(by, type(file))
    held = seen.select_for_update(no_key=True).filter(pk=file.pk).first()
    if held is None:
        raise NoSuchFile(f"There is no file {file.number}: it is not there, or not yours to see.")
    if isinstance(held, Person) and held.consent_withdrawn_at is not None:
        raise ConsentWithdrawn(
            f"The consent to keep {held.number} was withdrawn: nothing is added to it or changed."
        )
    return held


def differing(stored: models.Model, columns: Mapping[str, Any]) -> Changes:
    """Return what `columns` would change in a row: what is there, and what would be."""
    pairs = {name: (getattr(stored, name), value) for name, value in columns.items()}
    return {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}


def amend(
    stored: Person | Incident | Source | DetentionSpell,
    changes: Changes,
    expected: int | None,
) -> None:
    """Write changes into a held row and count its revision up.

    Raises `ChangedSince` when the row is not at the revision that the writer had before them.
    """
    if expected is not None and stored.revision != expected:
        raise _changed_since(stored)
    for name, (_before, after) in changes.items():
        setattr(stored, name, after)
    stored.revision += 1
    stored.save(update_fields=[*changes, "revision"])


def keep_revision(
    file: Person | Incident | Source, deed: str, told: Told = Told(), *, by: User, at: datetime
) -> Revision:
    """Keep what a deed did to a file; after its entry in the trace, whose lock gives the number."""
    own = Revision.objects.filter(**{kind_of(file): file})
    last = own.aggregate(last=Max("number"))["last"] or 0
    return Revision.objects.create(
        **{kind_of(file): file},
        number=last + 1,
        at=at,
        by=by,
        deed=deed,
        claim=told.claim,
        spell=told.spell,
        why=told.why.strip(),
        changes=told_changes(told.changes),
    )


def told_changes(changes: Changes) -> dict[str, list[Any]]:
    """Return changes as a revision keeps them: {field: [before, after]}."""
    return {
        name: [plain(before), plain(after)]
        for name, (before, after) in sorted(changes.items())
        if name not in NOT_TOLD
    }


NOT_TOLD = frozenset({"name_folded"})
"""Follows from the others and is shown to nobody."""


def _changed_since(stored: Person | Incident | Source | DetentionSpell) -> ChangedSince:
    file = stored.person if isinstance(stored, DetentionSpell) else stored
    own = Revision.objects.filter(**{kind_of(file): file}).exclude(changes={})
    last = own.select_related("by").order_by("-number").first()
    return ChangedSince(
        stored, file.number, last.by.username if last else "", last.at if last else None
    )
