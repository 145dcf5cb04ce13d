"""The reviewer's one screen: what the sources say, what is proposed, what is decided."""

from dataclasses import dataclass

from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect, render

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.cases.codes import pack_in_force
from tawthiq.cases.columns import incident_facts, person_facts
from tawthiq.cases.models import Finding
from tawthiq.cases.models.tables import written_columns
from tawthiq.cases.queries import findings_of
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.review.files import Asked, File, file_numbered
from tawthiq.desk.review.forms import WordsForm
from tawthiq.desk.review.showing import (
    attribution_words,
    bar_words,
    beside,
    changes,
    fact_lines,
    independence_words,
    titles_of,
)
from tawthiq.domain.findings import PersonFacts
from tawthiq.domain.packs import Pack
from tawthiq.domain.refusals import Refusal
from tawthiq.domain.workflow import Move, Owed, Stage, may
from tawthiq.review.actions import decide, see_mentions, take
from tawthiq.review.actions.reviewing import owed_by
from tawthiq.review.drafts import Ruling
from tawthiq.review.models import Proposal, hand_of
from tawthiq.review.queries import Evidence, evidence_of, facts_of, latest_facts, proposal_of
from tawthiq.ui.messages import say
from tawthiq.ui.templatetags.words import language


@page(Role.RECORDER)
def decide_page(request: DeskRequest, number: str) -> HttpResponse:
    """Show a proposal to everybody who records; let its reviewer decide about it."""
    file = file_numbered(number, request.user)
    proposal = proposal_of(file, request.user)
    if proposal is None:
        return redirect("propose" if number.startswith("P-") else "incident_propose", number)
    if request.method != "POST":
        see_mentions(proposal, by=request.user, at=request.now)
        return _show(request, file, proposal, None)
    asked = Asked.of(file, proposal, lang=language(), user=request.user, data=request.POST)
    if asked.is_valid():
        try:
            return _decide(request, file, proposal, asked)
        except Refusal as refusal:
            asked.refuse(refusal, language())
    return _show(request, file, proposal, asked)


def _decide(request: DeskRequest, file: File, proposal: Proposal, asked: Asked) -> HttpResponse:
    ruling = asked.said.ruling(asked.facts.facts())
    take_and_decide(proposal, ruling, request, expected=asked.said.expected)
    messages.success(request, say(language(), "review-decided", number=file.number))
    return redirect("queue")


@transaction.atomic
def take_and_decide(
    proposal: Proposal, ruling: Ruling, request: DeskRequest, *, expected: int | None
) -> None:
    """Decide; a proposal that nobody holds is taken in the same breath."""
    by, at = request.user, request.now
    if proposal.stage == Stage.SUBMITTED:
        proposal = take(proposal, by=by, at=at, expected=expected)
        expected = proposal.revision
    decide(proposal, ruling, by=by, at=at, expected=expected)


def may_decide(proposal: Proposal, user: User) -> bool:
    """Tell whether this person decides about it now, or after taking it."""
    move = Move.TAKE if proposal.stage == Stage.SUBMITTED else Move.DECIDE
    return may(proposal.held, move, hand_of(user))


@dataclass(frozen=True, slots=True)
class Trail:
    """One version of the attribution of a file: what, by whom, when, why."""

    words: str
    finding: object
    reason: str


def _show(
    request: DeskRequest, file: File, proposal: Proposal, asked: Asked | None
) -> HttpResponse:
    lang, pack, user = language(), pack_in_force(), request.user
    deciding = asked is not None or may_decide(proposal, user)
    shown = asked or Asked.of(file, proposal, lang=lang, user=user)
    evidence = evidence_of(file, user)
    facts = facts_of(proposal)
    sections, rest = beside(shown.facts, evidence, lang, pack, facts=facts)
    measure = evidence.measured(named=facts.named if isinstance(facts, PersonFacts) else True)
    before = latest_facts(file)
    overall = independence_words(evidence.overall, titles_of(evidence.claims), lang)
    return render(
        request,
        "desk/review/decide.html",
        {
            "file": file,
            "proposal": proposal,
            "deciding": deciding,
            "form": shown.facts,
            "said": shown.said,
            "sections": sections,
            "rest": rest,
            "independence": overall,
            "bar": bar_words(measure, lang),
            "bar_met": measure.met,
            "owed": _owed(proposal, user, evidence),
            "lines": fact_lines(facts, lang, pack),
            "before": before,
            "differences": changes(before[1], facts, lang, pack) if before else [],
            "trail": _trail(file, user, lang, pack),
            "return_form": WordsForm(lang=lang, label="return"),
        },
        status=422 if asked is not None else 200,
    )


def _owed(proposal: Proposal, user: User, evidence: Evidence) -> tuple[Owed, ...]:
    """Return why a sentence is owed for what is proposed; what is put right may owe another."""
    ruling = Ruling(facts=facts_of(proposal), outcome=proposal.outcome)
    return owed_by(proposal, ruling, user, evidence)


def _trail(file: File, user: User, lang: str, pack: Pack) -> list[Trail]:
    """Return the attributions that were found, the newest first, where there was more than one finding."""
    told: list[Trail] = []
    for one in findings_of(file, user):
        row = written_columns(one.finding)
        facts = person_facts(row) if isinstance(one.finding, Finding) else incident_facts(row)
        told.append(Trail(attribution_words(facts, lang, pack), one.finding, one.reason))
    return told
