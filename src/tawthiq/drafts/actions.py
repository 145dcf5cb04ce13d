"""Deeds about drafts. They are scratch paper: no trace is kept of them."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime

from django.db import transaction

from tawthiq.accounts.models import User
from tawthiq.drafts.models import FormDraft
from tawthiq.drafts.queries import drafts_of
from tawthiq.drafts.refusals import DraftTooLong

LONGEST = 256_000
MOST = 50
"""How many forms one person leaves open; the oldest makes room."""


@transaction.atomic
def keep_draft(
    place: str, content: Mapping[str, Sequence[str]], *, by: User, at: datetime
) -> FormDraft:
    """Keep what was typed into the form at an address, over what was kept before.

    Raises `DraftTooLong`.
    """
    told = {name: list(values) for name, values in content.items()}
    if len(json.dumps(told)) > LONGEST:
        raise DraftTooLong
    draft = FormDraft(user=by, place=place, content=told, kept_at=at)
    FormDraft.objects.bulk_create(
        [draft],
        update_conflicts=True,
        unique_fields=["user", "place"],
        update_fields=["content", "kept_at"],
    )
    spare = drafts_of(by).values_list("pk", flat=True)[MOST:]
    FormDraft.objects.filter(pk__in=list(spare)).delete()
    return draft


@transaction.atomic
def drop_draft(place: str, *, by: User) -> None:
    """Throw away what was typed into the form at an address."""
    FormDraft.objects.filter(user=by, place=place).delete()
