"""Recording a death as one flow: who, what happened, what each source says; saved as one transaction."""

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect, render

from tawthiq.accounts.labels import Role
from tawthiq.cases.actions import open_person
from tawthiq.cases.models import Incident, Person
from tawthiq.cases.queries import incident_numbered
from tawthiq.cases.refusals import NoSuchFile
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.fields import PersonFactsForm
from tawthiq.desk.files.drafts import saved, typed
from tawthiq.desk.files.forms import PersonForm
from tawthiq.desk.files.naming import with_suggestions
from tawthiq.desk.files.restricting import RestrictForm
from tawthiq.desk.files.telling import TellingForm, tellings
from tawthiq.desk.refusals import words_of
from tawthiq.domain.fate import Death
from tawthiq.domain.findings import Exclusion, Outcome, PersonFacts
from tawthiq.domain.refusals import Refusal
from tawthiq.review.actions import Draft, propose, submit
from tawthiq.review.queries import facts_of as proposed_facts
from tawthiq.review.queries import latest_facts, proposal_of
from tawthiq.ui.messages import say
from tawthiq.ui.templatetags.words import language

KNOWN_FIRST = frozenset({"identity", "death", "event", "cause"})
"""The sections of facts that a documenter knows first; the others come after the sources."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """The forms of the one page."""

    person: PersonForm
    facts: PersonFactsForm
    tellings: list[TellingForm]
    circle: RestrictForm

    @property
    def is_valid(self) -> bool:
        """Whether all of them are, each asked, so that every error shows at once."""
        return not [form for form in self.forms if not form.is_valid()]

    @property
    def forms(self) -> list[Any]:
        return [self.person, self.facts, self.circle, *self.tellings]


@page(Role.RECORDER)
def person_new(request: DeskRequest) -> HttpResponse:
    """Record a death: the file, the claims of its sources and the proposed facts, all or nothing."""
    told, lang = typed(request), language()
    data = told.data
    quiet = bool({"suggest", "another"} & set(request.POST))
    if "suggest" in request.POST:
        data = with_suggestions(request.POST, "person-")
    begun = facts_to_begin_with(request)
    recorded = Recorded(
        PersonForm(data, lang=lang, prefix="person"),
        PersonFactsForm(data, lang=lang, initial=begun, user=request.user),
        tellings(data, lang=lang, user=request.user),
        RestrictForm(data, lang=lang, user=request.user, new=True),
    )
    if request.method == "POST" and not quiet and recorded.is_valid:
        try:
            with transaction.atomic():
                person = record_all(request, recorded, begun)
        except Refusal as refusal:
            recorded.person.add_error(None, words_of(refusal, lang))
        else:
            saved(request)
            messages.success(request, say(lang, "files-recorded", number=person.number))
            return redirect("person", person.number)
    told_page = {
        "form": recorded.person,
        "facts": recorded.facts,
        "first": [one for one in recorded.facts.sections if one.code in KNOWN_FIRST],
        "then": [one for one in recorded.facts.sections if one.code not in KNOWN_FIRST],
        "tellings": recorded.tellings,
        "circle": recorded.circle,
        "forms": recorded.forms,
        "quiet": quiet,
        "offered": told.offered,
    }
    status = 422 if told.is_sent and not quiet else 200
    return render(request, "desk/files/record.html", told_page, status=status)


def record_all(request: DeskRequest, recorded: Recorded, begun: PersonFacts | None) -> Person:
    """Open the file, add the claims, propose the facts where there are any, and submit if asked to."""
    by, at = request.user, request.now
    file = recorded.person.file()
    person = open_person(file, by=by, at=at, compartments=recorded.circle.chosen())
    told = [form for form in recorded.tellings if not form.is_empty]
    for form in told:
        form.keep(form.source(by=by, at=at), person, by=by, at=at)
    facts = recorded.facts.facts()
    submits = "submit" in request.POST
    if submits or facts != (begun or PersonFacts()) or told:
        proposal = propose(person, draft_of(facts), by=by, at=at)
        if submits:
            submit(proposal, by=by, at=at)
    return person


def draft_of(facts: PersonFacts) -> Draft:
    """Return what is proposed: that the person counts, unless something excludes it."""
    counts = facts.exclusion is Exclusion.NONE and facts.fate.death is not Death.ALIVE
    return Draft(facts=facts, outcome=(Outcome.COUNTED if counts else Outcome.NOT_COUNTED).value)


def facts_to_begin_with(request: DeskRequest) -> PersonFacts | None:
    """Return what an incident says of its dead, where the page was opened from one."""
    number = request.GET.get("incident", "")
    if not number:
        return None
    try:
        return facts_of_dead(incident_numbered(number, request.user), request)
    except NoSuchFile:
        return None


def facts_of_dead(incident: Incident, request: DeskRequest) -> PersonFacts:
    """Return the facts that the dead of an incident share: day, place, means, who did it."""
    found = latest_facts(incident)
    proposal = proposal_of(incident, request.user)
    known: Any = found[1] if found else proposed_facts(proposal) if proposal else None
    if known is None:
        return PersonFacts(incident=incident.pk)
    return PersonFacts(
        incident=incident.pk,
        event_on=known.event_on,
        event_governorate=known.governorate,
        event_place=known.place,
        died_on=known.event_on,
        death_governorate=known.governorate,
        means=known.means,
        attribution=known.attribution,
    )
