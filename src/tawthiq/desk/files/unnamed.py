"""Adding people to an incident whose names nobody knows: exactly as many as were seen."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, ClassVar

from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect, render

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import Compartment
from tawthiq.cases.actions import PersonFile, open_person
from tawthiq.cases.queries import incident_numbered
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.fields import PersonFactsForm
from tawthiq.desk.fields.numbers import NumberField
from tawthiq.desk.fields.sections import SectionedForm
from tawthiq.desk.files.drafts import saved, typed
from tawthiq.desk.files.recording import draft_of, facts_of_dead
from tawthiq.desk.files.telling import TellingForm
from tawthiq.desk.refusals import words_of
from tawthiq.domain.refusals import Refusal
from tawthiq.review.actions import propose, submit
from tawthiq.ui.messages import say
from tawthiq.ui.templatetags.words import language

MOST = 200
ASKED = ("identity", "death", "status", "cause")


class HowManyForm(SectionedForm):
    """How many were seen."""

    voice = "files"
    layout: ClassVar = {"how_many": ("how_many",)}

    def __init__(self, data: Mapping[str, Any] | None = None, *, lang: str) -> None:
        super().__init__(data, lang=lang, prefix="seen")
        field = NumberField(lang=lang, lowest=1, highest=MOST)
        field.required = True
        field.error_messages["required"] = field.error_messages["invalid"]
        self.put({"how_many": field})


@page(Role.RECORDER)
def unnamed_new(request: DeskRequest, number: str) -> HttpResponse:
    """Open a file for each of the unnamed dead of an incident, with what one source saw of them all."""
    incident = incident_numbered(number, request.user)
    told, lang = typed(request), language()
    shared = replace(facts_of_dead(incident, request), named=False)
    seen = HowManyForm(told.data, lang=lang)
    facts = PersonFactsForm(told.data, lang=lang, initial=shared, user=request.user, only=ASKED)
    telling = TellingForm(told.data, lang=lang, user=request.user, place=0)
    if request.method == "POST" and all([seen.is_valid(), facts.is_valid(), telling.is_valid()]):
        try:
            with transaction.atomic():
                count = _open(request, list(incident.compartments), seen, facts, telling)
        except Refusal as refusal:
            seen.add_error(None, words_of(refusal, lang))
        else:
            saved(request)
            messages.success(request, say(lang, "files-unnamed-added", n=count))
            return redirect("incident", incident.number)
    page_told = {
        "incident": incident,
        "seen": seen,
        "facts": facts,
        "telling": telling,
        "forms": [seen, facts, telling],
        "offered": told.offered,
    }
    return render(
        request, "desk/files/unnamed.html", page_told, status=422 if told.is_sent else 200
    )


def _open(
    request: DeskRequest,
    circle: list[int],
    seen: HowManyForm,
    facts: PersonFactsForm,
    telling: TellingForm,
) -> int:
    by, at = request.user, request.now
    count = int(seen.cleaned_data["how_many"])
    groups = list(Compartment.objects.filter(pk__in=circle))
    source = None if telling.is_empty else telling.source(by=by, at=at)
    told = replace(facts.facts(), named=False)
    for _ in range(count):
        person = open_person(PersonFile(sex=told.sex), by=by, at=at, compartments=groups)
        if source is not None:
            telling.keep(source, person, by=by, at=at)
        proposal = propose(person, draft_of(told), by=by, at=at)
        if "submit" in request.POST:
            submit(proposal, by=by, at=at)
    return count
