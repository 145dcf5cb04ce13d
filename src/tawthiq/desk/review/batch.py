"""One form for the dead of one incident: decide about all alike, each with a finding of its own."""

from dataclasses import dataclass, replace

from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect, render

from tawthiq.accounts.labels import Role
from tawthiq.cases.models import Incident
from tawthiq.cases.queries import incident_numbered
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.fields import PersonFactsForm
from tawthiq.desk.refusals import words_of
from tawthiq.desk.review.deciding import may_decide, take_and_decide
from tawthiq.desk.review.forms import OutcomeForm, revision_shown
from tawthiq.desk.review.showing import bar_words
from tawthiq.domain.findings import PersonFacts
from tawthiq.domain.refusals import Refusal
from tawthiq.domain.workflow import Owed, Stage
from tawthiq.review.actions.reviewing import owed_by
from tawthiq.review.drafts import Ruling
from tawthiq.review.facts import person_from_json
from tawthiq.review.models import Proposal
from tawthiq.review.queries import evidence_of, latest_facts, proposals_visible_to
from tawthiq.ui.messages import say
from tawthiq.ui.templatetags.words import language

ALIKE = ("status", "cause", "attribution")
"""The sections of facts that may be said of all at once; the rest stays each person's own."""
WAITING = (Stage.SUBMITTED, Stage.UNDER_REVIEW)


@dataclass(frozen=True, slots=True)
class Line:
    """One of the dead, as the list shows them."""

    proposal: Proposal
    facts: PersonFacts
    bar: str
    bar_met: bool
    owed: tuple[Owed, ...]


@page(Role.REVIEWER)
def batch_page(request: DeskRequest, number: str) -> HttpResponse:
    """Show the dead of an incident who wait for a review; decide about those who are chosen."""
    incident = incident_numbered(number, request.user)
    waiting = [one for one in _waiting(incident, request) if may_decide(one, request.user)]
    data = request.POST or None
    if not waiting:
        if data is None:
            messages.info(request, say(language(), "review-batch-none"))
        return redirect("queue")
    alike = PersonFactsForm(
        data,
        lang=language(),
        initial=_common(incident, waiting[0]),
        user=request.user,
        only=ALIKE,
    )
    said = OutcomeForm(waiting[0].file, data, lang=language(), withdraws=False)
    refused: list[tuple[str, str]] = []
    if data is not None and all([alike.is_valid(), said.is_valid()]):
        refused = _decide_all(request, waiting, said)
        if not refused:
            return redirect("queue")
        waiting = [one for one in _waiting(incident, request) if may_decide(one, request.user)]
    context = {
        "incident": incident,
        "lines": [_line(one, request) for one in waiting],
        "form": alike,
        "said": said,
        "refused": refused,
        "chosen": request.POST.getlist("proposal") if data else None,
        "together": bool(request.POST.get("alike")) if data else False,
    }
    return render(request, "desk/review/batch.html", context, status=422 if data else 200)


def _waiting(incident: Incident, request: DeskRequest) -> list[Proposal]:
    rows = proposals_visible_to(request.user).filter(
        stage__in=WAITING, facts__incident_id=incident.pk, person__isnull=False
    )
    return list(rows.select_related("person", "submitted_by", "reviewer").order_by("pk"))


def _common(incident: Incident, first: Proposal) -> PersonFacts:
    """Return what is likely said of all: the incident's means and attribution, else the first person's."""
    facts = person_from_json(first.facts)
    found = latest_facts(incident)
    if found is None or isinstance(found[1], PersonFacts):
        return facts
    return replace(facts, means=found[1].means, attribution=found[1].attribution)


def _line(proposal: Proposal, request: DeskRequest) -> Line:
    facts = person_from_json(proposal.facts)
    evidence = evidence_of(proposal.file, request.user)
    measure = evidence.measured(named=facts.named)
    ruling = Ruling(facts=facts, outcome=proposal.outcome)
    owed = owed_by(proposal, ruling, request.user, evidence)
    return Line(proposal, facts, bar_words(measure, language()), measure.met, owed)


def _decide_all(
    request: DeskRequest, waiting: list[Proposal], said: OutcomeForm
) -> list[tuple[str, str]]:
    """Decide about each that was chosen; return those that were refused, with why."""
    chosen = set(request.POST.getlist("proposal"))
    refused, decided = [], 0
    for proposal in waiting:
        if str(proposal.pk) not in chosen:
            continue
        try:
            with transaction.atomic():
                shown = revision_shown(request.POST, f"revision-{proposal.pk}")
                ruling = said.ruling(_facts(request, proposal))
                take_and_decide(proposal, ruling, request, expected=shown)
        except Refusal as refusal:
            refused.append((proposal.number, words_of(refusal, language())))
        else:
            decided += 1
    if decided:
        messages.success(request, say(language(), "review-decided-n", n=decided))
    if not chosen:
        refused.append(("", say(language(), "review-batch-nobody")))
    return refused


def _facts(request: DeskRequest, proposal: Proposal) -> PersonFacts:
    """Return each person's own facts, with the common ones put in where that was asked."""
    own = person_from_json(proposal.facts)
    if not request.POST.get("alike"):
        return own
    form = PersonFactsForm(
        request.POST, lang=language(), initial=own, user=request.user, only=ALIKE
    )
    form.is_valid()
    return form.facts()
