"""The deed of the worker: publish what two people signed, once, however often it is interrupted."""

from dataclasses import replace
from datetime import datetime

from django.db import transaction

from tawthiq.audit.actions import record
from tawthiq.domain.refusals import Refusal
from tawthiq.publishing.actions import publish
from tawthiq.publishing.models import Preparation
from tawthiq.publishing.orders import Step
from tawthiq.publishing.queries import digest_of, order_of
from tawthiq.publishing.refusals import PressFailed, PressInterrupted, SignedOtherwise
from tawthiq.releases.models import Edition

MOST_ATTEMPTS = 4


def publish_signed(key: int, *, at: datetime, attempts: int = 0) -> None:
    """Publish a preparation that was sent to the press; nothing where it is published already.

    The edition and the preparation's state are entered in one transaction, so that a press which is
    killed publishes nothing or everything, and begins again from the findings. A refusal is kept with
    the preparation as its trouble; anything else too, and is raised again.
    """
    preparation = _taken(key)
    if preparation is None:
        return
    try:
        if attempts >= MOST_ATTEMPTS:
            raise PressInterrupted(attempts)  # noqa: TRY301 - kept with the others
        _publish(preparation, at)
    except Refusal as refusal:
        _fail(preparation, refusal, at)
    except Exception as fault:
        _fail(preparation, PressFailed(type(fault).__name__), at)
        raise


@transaction.atomic
def _taken(key: int) -> Preparation | None:
    found = Preparation.objects.select_for_update().filter(pk=key).first()
    if found is None or found.state not in {"queued", "publishing"}:
        return None
    found.state = "publishing"
    found.save(update_fields=["state"])
    return found


def _publish(preparation: Preparation, at: datetime) -> None:
    order = replace(
        order_of(preparation),
        progress=lambda step: _step(preparation, step),
        entered=lambda edition: _entered(preparation, edition, at),
    )
    existing = order.existing()
    if existing is None and digest_of(preparation) != preparation.signed_digest:
        raise SignedOtherwise
    by = preparation.queued_by or preparation.begun_by
    edition = publish(order, by=by, at=at)
    if existing is not None:
        _entered(preparation, edition, at)


def _step(preparation: Preparation, step: Step) -> None:
    Preparation.objects.filter(pk=preparation.pk).update(step=step.value)


@transaction.atomic
def _entered(preparation: Preparation, edition: Edition, at: datetime) -> None:
    Preparation.objects.filter(pk=preparation.pk).update(
        state="published", edition=edition, step="", trouble="", ended_at=at
    )
    by = preparation.queued_by or preparation.begun_by
    told = {"edition": edition.name, "sha256": preparation.signed_digest}
    record("publish_signed", str(preparation), told, by=by.username, at=at)


@transaction.atomic
def _fail(preparation: Preparation, refusal: Refusal, at: datetime) -> None:
    Preparation.objects.filter(pk=preparation.pk, state="publishing").update(
        state="failed",
        trouble=str(refusal),
        trouble_kind=type(refusal).__name__,
        step="",
        ended_at=at,
    )
    told = {"why": type(refusal).__name__}
    by = preparation.queued_by or preparation.begun_by
    record("fail_at_press", str(preparation), told, by=by.username, at=at)
