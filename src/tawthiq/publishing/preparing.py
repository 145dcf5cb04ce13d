"""The deeds before publication: begin, fix the cut-off, write, sign by two people, send to the press."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from tawthiq.accounts.access import seeing_all
from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.accounts.queries import require
from tawthiq.audit.actions import record
from tawthiq.cases.queries import decided_at, latest_seq
from tawthiq.domain.canonical import sha256_text
from tawthiq.domain.findings import incident_number
from tawthiq.domain.passages import cleaned
from tawthiq.domain.periods import parse_period
from tawthiq.publishing.models import Passage, Preparation
from tawthiq.publishing.orders import NothingKnown, Order
from tawthiq.publishing.passages import Passage as Words
from tawthiq.publishing.passages import refuse_uncounted
from tawthiq.publishing.previews import preview
from tawthiq.publishing.queries import (
    bare_order,
    digest_of,
    left_out,
    open_preparation,
    passages_of,
    workspace_here,
)
from tawthiq.publishing.refusals import (
    AtThePress,
    IncidentNotTold,
    NeedsAnEditor,
    NotSigned,
    SeenOtherwise,
    SignedAlready,
    WordsOfAnIncidentLeftOut,
)
from tawthiq.reference.queries import current_pack, rule_named

LONGEST_PASSAGE = 4_000
UNSIGNED = {
    "state": "prepared",
    "signed_digest": "",
    "first_signer": None,
    "first_signed_at": None,
    "second_signer": None,
    "second_signed_at": None,
    "queued_by": None,
    "queued_at": None,
    "step": "",
    "trouble": "",
    "trouble_kind": "",
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be prepared; with no rule or language named, those of the pack."""

    kind: str
    period: str
    rule: str = ""
    languages: tuple[str, ...] = ()


@transaction.atomic
def prepare(wanted: Wanted, *, by: User, at: datetime) -> Preparation:
    """Begin to prepare a month or a day, as known now; where somebody has begun, return that.

    Refuses whoever is no reviewer, a period that is not of the kind or has not begun, and a record
    that holds nothing.
    """
    require(by, Role.REVIEWER, "prepare an edition")
    there = open_preparation(wanted.kind, wanted.period)
    if there is not None:
        return there
    pack = current_pack()
    rule = rule_named(wanted.rule or next(iter(pack.rules)), pack)
    seq, moment = _cut_off()
    order = Order(
        workspace_here(), wanted.kind, parse_period(wanted.period), rule, pack, seq,
        languages=wanted.languages,
    )  # fmt: skip
    with seeing_all():
        order.facts(at)
    made = Preparation.objects.create(
        kind=wanted.kind,
        period=order.period.code,
        rule=rule.name,
        languages=",".join(order.languages),
        seq=seq,
        cut_off_at=moment,
        state="prepared",
        begun_by=by,
        begun_at=at,
    )
    record("prepare_edition", str(made), {"rule": rule.name, "seq": seq}, by=by.username, at=at)
    return made


@transaction.atomic
def fix_cut_off(preparation: Preparation, *, by: User, at: datetime) -> Preparation:
    """Take in every finding up to now; signatures are lifted, because the figures may be others."""
    kept = _changeable(preparation, by)
    kept.seq, kept.cut_off_at = _cut_off()
    _changed(kept, "seq", "cut_off_at")
    record("fix_cut_off", str(kept), {"seq": kept.seq}, by=by.username, at=at)
    return kept


@transaction.atomic
def write_passage(
    preparation: Preparation, words: Words, incident: str = "", *, by: User, at: datetime
) -> Passage:
    """Write about an incident, in the place of what was written, or add a statement; lifts signatures.

    Refuses a typed digit (`UncountedDigit`), a figure that the edition does not have, and an incident
    of which it does not tell.
    """
    kept = _changeable(preparation, by)
    words = Words(cleaned(words.en), cleaned(words.ar))
    counted = preview(bare_order(kept))
    if incident and incident not in counted.ordinals:
        raise IncidentNotTold(incident)
    refuse_uncounted(counted.as_sealed(words), counted.figures, incident or "statement")
    told = {incident_number(one.incident): one.incident for one in counted.incidents}
    about = told.get(incident)
    if about is not None:
        passages_of(kept).filter(incident_id=about).update(withdrawn_at=at)
    made = Passage.objects.create(
        preparation=kept, incident_id=about, en=words.en, ar=words.ar, written_by=by, written_at=at
    )
    _changed(kept)
    record("write_passage", str(kept), _named(made), by=by.username, at=at)
    return made


@transaction.atomic
def withdraw_passage(preparation: Preparation, passage: int, *, by: User, at: datetime) -> None:
    """Take words out again; lifts signatures. Nothing is done where they are gone already."""
    kept = _changeable(preparation, by)
    for one in passages_of(kept).filter(pk=passage):
        one.withdrawn_at = at
        one.save(update_fields=["withdrawn_at"])
        _changed(kept)
        record("withdraw_passage", str(kept), _named(one), by=by.username, at=at)


@transaction.atomic
def sign(preparation: Preparation, seen: str, *, by: User, at: datetime) -> Preparation:
    """Sign what was seen (its digest). The second of two different people makes it ready.

    One of the two is an editor. Refuses where figures or words are others than those seen, and where
    words about an incident would be left out.
    """
    require(by, Role.REVIEWER, "sign an edition")
    kept = _locked(preparation)
    if kept.state != "prepared":
        raise SignedAlready
    if left_out(kept, preview(bare_order(kept))):
        raise WordsOfAnIncidentLeftOut
    digest = digest_of(kept)
    if digest != seen:
        raise SeenOtherwise
    if kept.signed_digest not in {"", digest}:
        _lift(kept)  # what the first one signed is not what stands there now
    if kept.first_signer is None:
        kept.signed_digest, kept.first_signer, kept.first_signed_at = digest, by, at
    elif kept.first_signer == by:
        raise SignedAlready
    elif not (by.may(Role.EDITOR) or kept.first_signer.may(Role.EDITOR)):
        raise NeedsAnEditor
    else:
        kept.second_signer, kept.second_signed_at, kept.state = by, at, "signed"
    kept.save(
        update_fields=[
            "signed_digest", "first_signer", "first_signed_at",
            "second_signer", "second_signed_at", "state",
        ]
    )  # fmt: skip
    record("sign_edition", str(kept), {"sha256": digest}, by=by.username, at=at)
    return kept


@transaction.atomic
def lift_signatures(preparation: Preparation, *, by: User, at: datetime) -> Preparation:
    """Take every signature back, whoever gave it: nothing goes to the press with one person in doubt."""
    kept = _changeable(preparation, by)
    _lift(kept)
    record("lift_signatures", str(kept), {}, by=by.username, at=at)
    return kept


@transaction.atomic
def send_to_press(preparation: Preparation, *, by: User, at: datetime) -> Preparation:
    """Send what two people signed to the press; the worker publishes it. Refuses whoever is no editor."""
    from tawthiq.publishing.tasks import publish_prepared

    require(by, Role.EDITOR, "publish")
    kept = _locked(preparation)
    if kept.state not in {"signed", "failed"}:
        raise NotSigned
    kept.state, kept.queued_by, kept.queued_at = "queued", by, at
    kept.step, kept.trouble = "", ""
    kept.save(update_fields=["state", "queued_by", "queued_at", "step", "trouble"])
    publish_prepared.configure(lock=f"press-{kept.pk}").defer(preparation=kept.pk)
    record("send_to_press", str(kept), {"sha256": kept.signed_digest}, by=by.username, at=at)
    return kept


def _cut_off() -> tuple[int, datetime]:
    with seeing_all():
        seq = latest_seq()
        moment = decided_at(seq)
    if moment is None:
        raise NothingKnown
    return seq, moment


def _locked(preparation: Preparation) -> Preparation:
    return Preparation.objects.select_for_update(of=("self",)).get(pk=preparation.pk)


def _changeable(preparation: Preparation, by: User) -> Preparation:
    require(by, Role.REVIEWER, "prepare an edition")
    kept = _locked(preparation)
    if not kept.can_change:
        raise AtThePress
    return kept


def _changed(kept: Preparation, *fields: str) -> None:
    """Save a change: one revision more, and no signature."""
    kept.revision += 1
    _lift(kept, "revision", *fields)


def _lift(kept: Preparation, *fields: str) -> None:
    for name, value in UNSIGNED.items():
        setattr(kept, name, value)
    kept.save(update_fields=[*UNSIGNED, *fields])


def _named(passage: Passage) -> dict[str, object]:
    """Return what the trace holds of a passage: never its words."""
    about = incident_number(passage.incident_id) if passage.incident_id else ""
    return {
        "passage": passage.pk,
        "incident": about,
        "sha256": sha256_text(passage.en + passage.ar),
    }
