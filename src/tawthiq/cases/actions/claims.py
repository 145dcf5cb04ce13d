"""Deeds about what is said in a file: claims of sources, and times in custody."""

from datetime import datetime
from typing import Any

from django.db import transaction

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.accounts.queries import require
from tawthiq.audit.actions import record
from tawthiq.cases.actions.revisions import Told, amend, differing, hold, keep_revision
from tawthiq.cases.columns import date_columns
from tawthiq.cases.files import Detention, Statement
from tawthiq.cases.models import Claim, DetentionSpell, Incident, Person, Source
from tawthiq.cases.queries.files import source_in_sight, source_keyed
from tawthiq.cases.refusals import ClaimGone, NoReason


@transaction.atomic
def add_claim(
    about: Person | Incident, source: Source, said: Statement, *, by: User, at: datetime
) -> Claim:
    """Keep what a source says of one element, apart from our own assessment. Never changed later."""
    require(by, Role.RECORDER, "record a claim")
    held: Person | Incident = hold(about, by)
    claim = Claim.objects.create(
        person=held if isinstance(held, Person) else None,
        incident=held if isinstance(held, Incident) else None,
        source=source_in_sight(source, by),
        element=said.element,
        value=said.value,
        credibility=said.credibility.value,
        certainty=said.certainty.value,
        obtained_from=source_keyed(said.obtained_from, by) if said.obtained_from else None,
        recorded_at=at,
        recorded_by=by,
    )
    payload = {"claim": claim.pk, "source": source.pk, "element": said.element}
    record("add_claim", held.number, payload, by=by.username, at=at)
    keep_revision(held, "add_claim", Told(claim=claim), by=by, at=at)
    return claim


@transaction.atomic
def withdraw_claim(claim: Claim, *, by: User, at: datetime, why: str) -> Claim:
    """Say that a claim should not have been recorded so. It is kept, and counts for nothing.

    Raises `NoReason` without a sentence why, and `ClaimGone` when it was withdrawn before.
    """
    require(by, Role.RECORDER, "withdraw a claim")
    if not why.strip():
        raise NoReason("Say in a sentence why the claim is withdrawn.")
    about: Person | Incident | None = claim.person or claim.incident
    if about is None:
        raise AssertionError("a claim is about one file")
    held: Person | Incident = hold(about, by)
    kept = Claim.objects.filter(pk=claim.pk, withdrawn_at=None).first()
    if kept is None:
        raise ClaimGone(f"The claim {claim.pk} in {held.number} was withdrawn before.")
    kept.withdrawn_at, kept.withdrawn_by, kept.withdrawn_why = at, by, why.strip()
    kept.save(update_fields=["withdrawn_at", "withdrawn_by", "withdrawn_why"])
    record("withdraw_claim", held.number, {"claim": kept.pk}, by=by.username, at=at)
    keep_revision(held, "withdraw_claim", Told(claim=kept), by=by, at=at)
    return kept


def spell_columns(detention: Detention) -> dict[str, Any]:
    """Return the columns of a time in custody."""
    return {
        **date_columns("arrested_on", detention.arrested),
        "arrest_governorate": detention.arrest_governorate,
        "arrest_place": detention.arrest_place,
        "force": detention.force,
        "holding_places": list(detention.holding_places),
        "notified_on": detention.notified.edtf,
        **date_columns("ended_on", detention.ended),
        "custody": detention.custody.value,
        "body": detention.body.value,
    }


@transaction.atomic
def add_spell(person: Person, detention: Detention, *, by: User, at: datetime) -> DetentionSpell:
    """Add one time in custody to a person's file; one person has one file across arrests."""
    require(by, Role.RECORDER, "record a detention")
    held = hold(person, by)
    spell = DetentionSpell.objects.create(
        person=held, **spell_columns(detention), recorded_at=at, recorded_by=by
    )
    payload = {"spell": spell.pk, "custody": detention.custody, "body": detention.body}
    record("add_spell", held.number, payload, by=by.username, at=at)
    keep_revision(held, "add_spell", Told(spell=spell), by=by, at=at)
    return spell


@transaction.atomic
def amend_spell(
    spell: DetentionSpell,
    detention: Detention,
    *,
    by: User,
    at: datetime,
    expected: int | None = None,
    why: str = "",
) -> DetentionSpell:
    """Put a time in custody right. Raises `ChangedSince` when it was saved since."""
    require(by, Role.RECORDER, "record a detention")
    held = hold(spell.person, by)
    kept = DetentionSpell.objects.select_for_update(no_key=True).get(pk=spell.pk)
    changes = differing(kept, spell_columns(detention))
    if changes:
        amend(kept, changes, expected)
        payload = {"spell": kept.pk, "fields": sorted(changes)}
        record("amend_spell", held.number, payload, by=by.username, at=at)
        told = Told(changes=changes, why=why, spell=kept)
        keep_revision(held, "amend_spell", told, by=by, at=at)
    return kept
