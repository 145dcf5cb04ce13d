"""The pages on which incidents are listed, opened and put right. What an incident was: `desk.overview`."""

from collections.abc import Mapping
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.db import transaction
from django.db.models import OuterRef, Q, Subquery
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from tawthiq.accounts.labels import Role
from tawthiq.cases.actions import IncidentCard, amend_incident, open_incident
from tawthiq.cases.models import IncidentFinding
from tawthiq.cases.queries import incident_numbered, incidents_visible_to
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.fields import IncidentFactsForm
from tawthiq.desk.files.drafts import saved, typed
from tawthiq.desk.files.forms import IncidentForm
from tawthiq.desk.files.restricting import RestrictForm
from tawthiq.desk.files.saving import Saving, amended
from tawthiq.desk.refusals import words_of
from tawthiq.domain.findings import IncidentFacts
from tawthiq.domain.letters import clean_text
from tawthiq.domain.refusals import Refusal
from tawthiq.review.actions import Draft, propose, submit
from tawthiq.ui.messages import say
from tawthiq.ui.templatetags.words import language

ON_A_PAGE = 50


@page(Role.READER)
def incidents(request: DeskRequest) -> HttpResponse:
    """List the incidents, the newest first; `q` finds them by title or number."""
    asked = clean_text(request.GET.get("q", "")[:200])
    found = incidents_visible_to(request.user)
    if asked:
        named = Q(title_en__icontains=asked) | Q(title_ar__icontains=asked)
        digits = asked.upper().removeprefix("I-")
        if digits.isascii() and digits.isdecimal() and len(digits) < 12:
            named |= Q(pk=int(digits))
        found = found.filter(named)
    latest = IncidentFinding.objects.filter(incident=OuterRef("pk")).order_by("-version")
    found = found.annotate(
        event_on=Subquery(latest.values("event_on")[:1]),
        governorate=Subquery(latest.values("governorate")[:1]),
        killed_floor=Subquery(latest.values("killed_floor")[:1]),
    )
    listed = Paginator(found.order_by("-pk"), ON_A_PAGE).get_page(request.GET.get("page"))
    may = request.user.may(Role.RECORDER)
    return render(
        request, "desk/files/incidents.html", {"page": listed, "asked": asked, "may_record": may}
    )


@page(Role.RECORDER)
def incident_new(request: DeskRequest) -> HttpResponse:
    """Open an incident with what is known of it: titles and proposed facts, saved as one."""
    told, lang = typed(request), language()
    form = IncidentForm(told.data, lang=lang)
    facts = IncidentFactsForm(told.data, lang=lang)
    circle = RestrictForm(told.data, lang=lang, user=request.user, new=True)
    forms = {"form": form, "facts": facts, "circle": circle, "offered": told.offered}
    if request.method == "POST" and all([form.is_valid(), facts.is_valid(), circle.is_valid()]):
        try:
            with transaction.atomic():
                number = _open(request, form.card(), facts.facts(), circle)
        except Refusal as refusal:
            form.add_error(None, words_of(refusal, lang))
        else:
            saved(request)
            messages.success(request, say(lang, "files-incident-opened", number=number))
            return redirect("incident", number)
    return render(
        request, "desk/files/incident_new.html", forms, status=422 if told.is_sent else 200
    )


def _open(
    request: DeskRequest, card: IncidentCard, facts: IncidentFacts, circle: RestrictForm
) -> str:
    by, at = request.user, request.now
    file = open_incident(card.title_en, card.title_ar, by=by, at=at, compartments=circle.chosen())
    if card.notes:
        file = amend_incident(file, card, by=by, at=at)
    if facts != IncidentFacts():
        proposal = propose(file, Draft(facts=facts), by=by, at=at)
        if "submit" in request.POST:
            submit(proposal, by=by, at=at)
    return file.number


@page(Role.RECORDER)
def incident_edit(request: DeskRequest, number: str) -> HttpResponse:
    """Put the titles and notes of an incident right."""
    file = incident_numbered(number, request.user)
    told = typed(request)
    form = IncidentForm(told.data, lang=language(), row=file)
    after = reverse("incident", args=[file.number])
    saving = Saving("desk/files/incident_form.html", {"incident": file}, after, "files-saved")

    def deed(columns: dict[str, Any], told_by: Mapping[str, Any]) -> None:
        amend_incident(file, IncidentCard(**columns), **told_by)

    return amended(request, form, told, saving, file, deed)
