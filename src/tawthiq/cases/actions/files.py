"""Deeds about working files: open and amend them."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.db import transaction

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import Compartment, User
from tawthiq.accounts.queries import require
from tawthiq.audit.actions import record
from tawthiq.cases.actions.compartments import own_compartments
from tawthiq.cases.actions.revisions import Told, amend, differing, hold, keep_revision
from tawthiq.cases.columns import date_columns
from tawthiq.cases.files import IncidentCard, PersonFile
from tawthiq.cases.models import Incident, Person
from tawthiq.cases.names import folded_name
from tawthiq.domain.names import NAME_PARTS


def file_columns(file: PersonFile) -> dict[str, Any]:
    """Return the columns of a person's file that hold `file`."""
    return {
        **{f"{part}_ar": getattr(file.ar, part) for part in NAME_PARTS},
        **{f"{part}_en": getattr(file.en, part) for part in NAME_PARTS},
        "name_folded": folded_name(file),
        "sex": file.sex.value,
        **date_columns("born_on", file.birth),
        "origin_governorate": file.origin_governorate,
        "origin_place": file.origin_place,
        "occupation": file.occupation,
        "notes": file.notes,
    }


OPENED = ("id", *file_columns(PersonFile()), "opened_at", "opened_by_id")
"""The columns that are written when a file is opened; the others begin as the database says."""


@transaction.atomic
def open_person(
    file: PersonFile, *, by: User, at: datetime, compartments: Iterable[Compartment] = ()
) -> Person:
    """Open the file of a person. The trace names the file by its number and holds nothing of it."""
    require(by, Role.RECORDER, "open a file")
    own = own_compartments(compartments, by)
    person = Person.objects.create(
        **file_columns(file), opened_at=at, opened_by=by, compartments=own
    )
    record("open_person", person.number, _restricted(own), by=by.username, at=at)
    keep_revision(person, "open_person", by=by, at=at)
    return person


@transaction.atomic
def amend_person(
    person: Person,
    file: PersonFile,
    *,
    by: User,
    at: datetime,
    expected: int | None = None,
    why: str = "",
) -> Person:
    """Put a file right. The trace says which fields changed and never to what; the revision does.

    `expected` is the revision that the writer read. Raises `ChangedSince` when it was saved since.
    """
    require(by, Role.RECORDER, "amend a file")
    kept = hold(person, by)
    changes = differing(kept, file_columns(file))
    if changes:
        amend(kept, changes, expected)
        fields = {"fields": sorted(changes)}
        record("amend_person", kept.number, fields, by=by.username, at=at)
        keep_revision(kept, "amend_person", Told(changes=changes, why=why), by=by, at=at)
    return kept


@transaction.atomic
def open_incident(
    title_en: str,
    title_ar: str,
    *,
    by: User,
    at: datetime,
    compartments: Iterable[Compartment] = (),
) -> Incident:
    """Open the file of an incident."""
    require(by, Role.RECORDER, "open a file")
    own = own_compartments(compartments, by)
    incident = Incident.objects.create(
        title_en=title_en, title_ar=title_ar, opened_at=at, opened_by=by, compartments=own
    )
    record("open_incident", incident.number, _restricted(own), by=by.username, at=at)
    keep_revision(incident, "open_incident", by=by, at=at)
    return incident


@transaction.atomic
def amend_incident(
    incident: Incident,
    card: IncidentCard,
    *,
    by: User,
    at: datetime,
    expected: int | None = None,
    why: str = "",
) -> Incident:
    """Put titles and notes of an incident right. Raises `ChangedSince` when it was saved since."""
    require(by, Role.RECORDER, "amend a file")
    kept = hold(incident, by)
    columns = {"title_en": card.title_en, "title_ar": card.title_ar, "notes": card.notes}
    changes = differing(kept, columns)
    if changes:
        amend(kept, changes, expected)
        fields = {"fields": sorted(changes)}
        record("amend_incident", kept.number, fields, by=by.username, at=at)
        keep_revision(kept, "amend_incident", Told(changes=changes, why=why), by=by, at=at)
    return kept


def _restricted(compartments: list[int]) -> dict[str, object]:
    return {"compartments": compartments} if compartments else {}
