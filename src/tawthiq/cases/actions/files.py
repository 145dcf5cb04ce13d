"""Deeds about working files: open and amend them, add what sources say."""

from datetime import datetime
from typing import Any

from django.db import transaction

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.accounts.queries import require
from tawthiq.audit.actions import record
from tawthiq.cases.columns import date_columns
from tawthiq.cases.files import (
    Detention,
    PersonFile,
    SourceCard,
    Statement,
)
from tawthiq.cases.models import Claim, DetentionSpell, Incident, Person, Source
from tawthiq.cases.names import folded_name
from tawthiq.cases.queries.files import source_keyed
from tawthiq.cases.refusals import KeyTaken
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


@transaction.atomic
def open_person(file: PersonFile, *, by: User, at: datetime) -> Person:
    """Open the file of a person. The trace names the file by its number and holds nothing of it."""
    require(by, Role.RECORDER, "open a file")
    person = Person.objects.create(**file_columns(file), opened_at=at, opened_by=by)
    record("open_person", person.number, {}, by=by.username, at=at)
    return person


@transaction.atomic
def amend_person(person: Person, file: PersonFile, *, by: User, at: datetime) -> Person:
    """Put a file right. The trace says which fields changed and never to what."""
    require(by, Role.RECORDER, "amend a file")
    kept = Person.objects.select_for_update().get(pk=person.pk)
    columns = file_columns(file)
    changed = sorted(name for name, value in columns.items() if getattr(kept, name) != value)
    for name in changed:
        setattr(kept, name, columns[name])
    if changed:
        kept.save(update_fields=changed)
        record("amend_person", kept.number, {"fields": changed}, by=by.username, at=at)
    return kept


@transaction.atomic
def open_incident(title_en: str, title_ar: str, *, by: User, at: datetime) -> Incident:
    """Open the file of an incident."""
    require(by, Role.RECORDER, "open a file")
    incident = Incident.objects.create(
        title_en=title_en, title_ar=title_ar, opened_at=at, opened_by=by
    )
    record("open_incident", incident.number, {}, by=by.username, at=at)
    return incident


@transaction.atomic
def add_source(card: SourceCard, *, by: User, at: datetime) -> Source:
    """Add a source. Raises `KeyTaken`."""
    require(by, Role.RECORDER, "add a source")
    if Source.objects.filter(key=card.key).exists():
        raise KeyTaken(f"There is a source {card.key!r} already: use it, or take another key.")
    source = Source.objects.create(
        key=card.key,
        kind=card.kind,
        reliability=card.reliability.value,
        title=card.title,
        added_at=at,
        added_by=by,
    )
    payload = {"kind": card.kind, "reliability": card.reliability}
    record("add_source", f"S-{source.pk}", payload, by=by.username, at=at)
    return source


@transaction.atomic
def add_claim(
    about: Person | Incident, source: Source, said: Statement, *, by: User, at: datetime
) -> Claim:
    """Keep what a source says of one element, apart from our own assessment. Never changed later."""
    require(by, Role.RECORDER, "record a claim")
    claim = Claim.objects.create(
        person=about if isinstance(about, Person) else None,
        incident=about if isinstance(about, Incident) else None,
        source=source,
        element=said.element,
        value=said.value,
        credibility=said.credibility.value,
        certainty=said.certainty.value,
        obtained_from=source_keyed(said.obtained_from) if said.obtained_from else None,
        recorded_at=at,
        recorded_by=by,
    )
    payload = {"claim": claim.pk, "source": source.pk, "element": said.element}
    record("add_claim", about.number, payload, by=by.username, at=at)
    return claim


@transaction.atomic
def add_spell(person: Person, detention: Detention, *, by: User, at: datetime) -> DetentionSpell:
    """Add one time in custody to a person's file; one person has one file across arrests."""
    require(by, Role.RECORDER, "record a detention")
    spell = DetentionSpell.objects.create(
        person=person,
        **date_columns("arrested_on", detention.arrested),
        arrest_governorate=detention.arrest_governorate,
        arrest_place=detention.arrest_place,
        force=detention.force,
        holding_places=list(detention.holding_places),
        notified_on=detention.notified.edtf,
        **date_columns("ended_on", detention.ended),
        custody=detention.custody.value,
        body=detention.body.value,
        recorded_at=at,
        recorded_by=by,
    )
    payload = {"spell": spell.pk, "custody": detention.custody, "body": detention.body}
    record("add_spell", person.number, payload, by=by.username, at=at)
    return spell
