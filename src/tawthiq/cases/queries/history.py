"""Questions to the history of files: who changed what, and what a file was on a past day."""

from collections.abc import Iterable
from copy import copy
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeVar

from django.db.models import Field, Model, Q, QuerySet

from tawthiq.accounts.models import User
from tawthiq.cases.models import (
    Claim,
    DetentionSpell,
    Finding,
    FindingReason,
    Incident,
    IncidentFinding,
    Person,
    Revision,
    Source,
)
from tawthiq.cases.queries.files import claims_about, files_visible_to, kind_of, spells_of

Row = TypeVar("Row", Person, Incident, DetentionSpell)


def history_of(file: Person | Incident | Source, user: User) -> QuerySet[Revision]:
    """Return every deed on a file, the newest first, to whoever may see the file."""
    in_sight = files_visible_to(user, type(file)).filter(pk=file.pk)
    own = Revision.objects.filter(**{f"{kind_of(file)}__in": in_sight})
    return own.select_related("by", "claim", "spell").order_by("-number")


@dataclass(frozen=True, slots=True)
class PersonThen:
    """A person's file as it was: the row is a copy, the claims those that stood at the moment."""

    person: Person
    moment: datetime
    claims: tuple[Claim, ...]
    spells: tuple[DetentionSpell, ...]


@dataclass(frozen=True, slots=True)
class IncidentThen:
    """An incident's file as it was."""

    incident: Incident
    moment: datetime
    claims: tuple[Claim, ...]


def person_as_on(person: Person, moment: datetime, user: User) -> PersonThen | None:
    """Return what the file of a person was at a moment; None where it was not open yet.

    Later changes are undone, one after the other. Of somebody whose consent was withdrawn nothing is
    told, not even of days before that.
    """
    if moment < person.opened_at:
        return None
    later = list(history_of(person, user).filter(at__gt=moment))
    spells = spells_of(person, user).filter(recorded_at__lte=moment)
    return PersonThen(
        undone(person, (one for one in later if one.spell_id is None)),
        moment,
        tuple(_stood(claims_about(person, user, withdrawn=True), moment)),
        tuple(
            undone(spell, (one for one in later if one.spell_id == spell.pk)) for spell in spells
        ),
    )


def incident_as_on(incident: Incident, moment: datetime, user: User) -> IncidentThen | None:
    """Return what the file of an incident was at a moment; None where it was not open yet."""
    if moment < incident.opened_at:
        return None
    later = history_of(incident, user).filter(at__gt=moment)
    claims = _stood(claims_about(incident, user, withdrawn=True), moment)
    return IncidentThen(undone(incident, later), moment, tuple(claims))


def undone(row: Row, later: Iterable[Revision]) -> Row:
    """Return a copy of a row with later revisions undone, of which the newest comes first."""
    then = copy(row)
    for revision in later:
        for name, (before, _after) in revision.changes.items():
            setattr(then, name, _column(then, name).to_python(before))
    return then


@dataclass(frozen=True, slots=True)
class Decided:
    """One version of a finding and the words of its reason; empty where those may not be read."""

    finding: Finding | IncidentFinding
    reason: str


def findings_of(file: Person | Incident, user: User) -> list[Decided]:
    """Return every version that was found of a file, the newest first, to whoever may see the file."""
    if not files_visible_to(user, type(file)).filter(pk=file.pk).exists():
        return []
    versions: list[Finding] | list[IncidentFinding]
    if isinstance(file, Person):
        people = Finding.objects.filter(person=file).order_by("-version")
        versions = list(people.select_related("decided_by", "reviewed_by"))
    else:
        incidents = IncidentFinding.objects.filter(incident=file).order_by("-version")
        versions = list(incidents.select_related("decided_by", "reviewed_by"))
    digests = [one.reason_digest for one in versions]
    words = dict(FindingReason.objects.filter(pk__in=digests).values_list("digest", "text"))
    return [Decided(one, words.get(one.reason_digest, "")) for one in versions]


def plain(value: Any) -> Any:  # noqa: ANN401 - whatever a column holds
    """Return a value of a column as JSON keeps it."""
    return value.isoformat() if isinstance(value, date) else value


def _column(row: Model, name: str) -> "Field[Any, Any]":
    found = row._meta.get_field(name)  # noqa: SLF001 - Django's own API
    if not isinstance(found, Field):
        raise TypeError(name)
    return found


def _stood(claims: QuerySet[Claim], moment: datetime) -> QuerySet[Claim]:
    standing = Q(withdrawn_at=None) | Q(withdrawn_at__gt=moment)
    return claims.filter(standing, recorded_at__lte=moment)
