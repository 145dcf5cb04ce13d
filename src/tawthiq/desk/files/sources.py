"""The pages of sources: what they are, what they said, and apart from it who they are."""

import re
from collections.abc import Mapping
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Q
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from tawthiq.accounts.labels import Role
from tawthiq.cases.actions import (
    SourceCard,
    add_source,
    amend_source,
    keep_identity,
    look_at_identity,
)
from tawthiq.cases.models import Claim, Source
from tawthiq.cases.queries import (
    incidents_visible_to,
    source_numbered,
    sources_visible_to,
    visible_to,
)
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.files.drafts import typed
from tawthiq.desk.files.forms import IdentityForm, SourceForm
from tawthiq.desk.files.people import compartments_told
from tawthiq.desk.files.saving import Saving, amended, answer
from tawthiq.desk.refusals import words_of
from tawthiq.domain.certainty import Reliability
from tawthiq.domain.letters import clean_text
from tawthiq.domain.refusals import Refusal
from tawthiq.ui.messages import say
from tawthiq.ui.templatetags.words import language

ON_A_PAGE = 50
FILES_SHOWN = 100


@page(Role.READER)
def sources(request: DeskRequest) -> HttpResponse:
    """List the sources, the newest first; `q` finds them by key or title."""
    asked = clean_text(request.GET.get("q", "")[:200])
    found = sources_visible_to(request.user)
    if asked:
        found = found.filter(Q(key__icontains=asked) | Q(title__icontains=asked))
    listed = Paginator(found.order_by("-pk"), ON_A_PAGE).get_page(request.GET.get("page"))
    may = request.user.may(Role.RECORDER)
    return render(
        request, "desk/files/sources.html", {"page": listed, "asked": asked, "may_record": may}
    )


@page(Role.READER)
def source(request: DeskRequest, number: str) -> HttpResponse:
    """Show a source and the files it speaks in, as far as they may be seen."""
    file = source_numbered(number, request.user)
    claims = Claim.objects.filter(source=file, withdrawn_at=None)
    people = visible_to(request.user).filter(
        pk__in=claims.values("person_id"), consent_withdrawn_at=None
    )
    incidents = incidents_visible_to(request.user).filter(pk__in=claims.values("incident_id"))
    told = {
        "source": file,
        "people": people.order_by("-pk")[:FILES_SHOWN],
        "people_count": people.count(),
        "incidents": incidents.order_by("-pk")[:FILES_SHOWN],
        "restricted": compartments_told(file, language()),
        "may_record": request.user.may(Role.RECORDER),
        "may_review": request.user.may(Role.REVIEWER),
    }
    return render(request, "desk/files/source.html", told)


@page(Role.RECORDER)
def source_new(request: DeskRequest) -> HttpResponse:
    """Add a source; a key is made of its title where none is given."""
    told = typed(request)
    form = SourceForm(told.data, lang=language())
    saving = Saving("desk/files/source_form.html", {}, reverse("sources"), "files-source-added")

    def deed() -> None:
        add_source(with_key(form.card()), by=request.user, at=request.now)

    return answer(request, form, told, saving, deed)


def with_key(card: SourceCard) -> SourceCard:
    """Return the card with a key, made of the title or the kind, that no source has yet."""
    if card.key:
        return card
    stem = re.sub(r"[^a-z0-9]+", "-", card.title.casefold()).strip("-")[:40] or card.kind
    taken = frozenset(Source.objects.filter(key__startswith=stem).values_list("key", flat=True))
    free = (stem, *(f"{stem}-{number}" for number in range(2, len(taken) + 3)))
    key = next(one for one in free if one not in taken)
    return SourceCard(key=key, kind=card.kind, reliability=card.reliability, title=card.title)


@page(Role.RECORDER)
def source_edit(request: DeskRequest, number: str) -> HttpResponse:
    """Put kind, reliability or title of a source right."""
    file = source_numbered(number, request.user)
    told = typed(request)
    form = SourceForm(told.data, lang=language(), row=file)
    after = reverse("source", args=[file.number])
    saving = Saving("desk/files/source_form.html", {"source": file}, after, "files-saved")

    def deed(columns: dict[str, Any], told_by: Mapping[str, Any]) -> None:
        card = SourceCard(
            key=file.key,
            kind=columns["kind"],
            reliability=Reliability(columns["reliability"]),
            title=columns["title"],
        )
        amend_source(file, card, **told_by)

    return amended(request, form, told, saving, file, deed)


@page(Role.READER)
def source_identity(request: DeskRequest, number: str) -> HttpResponse:
    """Who a source is: put down by whoever records, shown to whoever has the right, on a press of a button.

    Each look is a deed. What is typed here is never kept as a draft.
    """
    file = source_numbered(number, request.user)
    form = IdentityForm(request.POST if "keep" in request.POST else None, lang=language())
    told = {
        "source": file,
        "form": form,
        "may_record": request.user.may(Role.RECORDER),
        "may_look": request.user.sees_identities,
    }
    try:
        if "look" in request.POST:
            why = clean_text(request.POST.get("why", "")[:500])
            kept = look_at_identity(file, by=request.user, at=request.now, why=why)
            return render(request, "desk/files/identity.html", {**told, "identity": kept})
        if "keep" in request.POST and form.is_valid():
            keep_identity(file, form.card(), by=request.user, at=request.now)
            messages.success(request, say(language(), "files-identity-kept"))
            return redirect("source", file.number)
    except Refusal as refusal:
        told["refusal"] = words_of(refusal, language())
        return render(request, "desk/files/identity.html", told, status=422)
    return render(request, "desk/files/identity.html", told)
