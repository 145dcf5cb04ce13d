"""Questions about what is being prepared: the preparation of a period, its order, what is signed."""

import hashlib
from dataclasses import replace

from django.db import transaction
from django.db.models import QuerySet

from tawthiq.accounts.access import seeing_all
from tawthiq.domain.findings import incident_number
from tawthiq.domain.periods import parse_period
from tawthiq.publishing.models import OPEN, Passage, Preparation
from tawthiq.publishing.orders import Order
from tawthiq.publishing.passages import Passage as Words
from tawthiq.publishing.passages import Written
from tawthiq.publishing.previews import Preview, preview
from tawthiq.publishing.sealed import json_bytes
from tawthiq.reference.queries import current_pack, rule_named
from tawthiq.workspace.places import Workspace, home_from_environment, read_workspace


def workspace_here() -> Workspace:
    """Return the workspace that this process works in."""
    return read_workspace(home_from_environment())


def open_preparation(kind: str, period: str) -> Preparation | None:
    """Return the preparation of a period that is under way."""
    return Preparation.objects.filter(OPEN, kind=kind, period=period).first()


def newest_preparation(kind: str, period: str) -> Preparation | None:
    """Return the preparation of a period that is under way, else the one that was published last."""
    return Preparation.objects.filter(kind=kind, period=period).order_by("-pk").first()


def preparations() -> QuerySet[Preparation]:
    """Return what is under way, the latest period first."""
    return Preparation.objects.filter(OPEN).order_by("-period", "kind")


def passages_of(preparation: Preparation) -> QuerySet[Passage]:
    """Return the words written for it, as they stand: about incidents, and statements in their order."""
    return preparation.passages.filter(withdrawn_at__isnull=True).order_by("pk")


def bare_order(preparation: Preparation) -> Order:
    """Return what would be published, before the words: enough to count it."""
    pack = current_pack()
    with transaction.atomic(), seeing_all():
        return Order(
            workspace_here(),
            preparation.kind,
            parse_period(preparation.period),
            rule_named(preparation.rule, pack),
            pack,
            preparation.seq,
            languages=preparation.language_codes,
        )


def order_of(preparation: Preparation) -> Order:
    """Return what would be published: the edition's figures and the words as they will be sealed."""
    order = bare_order(preparation)
    return replace(order, written=written_for(preparation, preview(order)))


def written_for(preparation: Preparation, counted: Preview) -> Written:
    """Return the words as they will be sealed; those about an incident not told of are left out."""
    incidents, statements = {}, []
    for one in passages_of(preparation):
        words = counted.as_sealed(Words(one.en, one.ar))
        ordinal = counted.ordinals.get(incident_number(one.incident_id or 0))
        if one.incident_id is None:
            statements.append(words)
        elif ordinal is not None:
            incidents[ordinal] = words
    return Written(incidents, tuple(statements))


def left_out(preparation: Preparation, counted: Preview) -> list[Passage]:
    """Return the words about incidents of which the edition, as it is counted now, does not tell."""
    about = passages_of(preparation).filter(incident__isnull=False)
    return [one for one in about if incident_number(one.incident_id or 0) not in counted.ordinals]


def digest_of(preparation: Preparation) -> str:
    """Return the SHA-256 of what is signed: the edition's place, every figure and every word."""
    order = order_of(preparation)
    superseded = order.superseded()
    card = order.workspace.card
    content = {
        "edition": [order.kind, order.period.code, superseded.name if superseded else ""],
        "rule": [order.rule.name, order.rule.version],
        "pack": order.pack.digest,
        "languages": list(order.languages),
        "cut_off": order.seq,
        "organisation": [card.organisation_en, card.organisation_ar, card.synthetic],
        "figures": preview(order).digest,
        "written": order.written.as_json(),
    }
    return hashlib.sha256(json_bytes(content)).hexdigest()
