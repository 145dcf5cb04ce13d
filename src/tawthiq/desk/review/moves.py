"""The small moves of a proposal, each a form that posts: submit, take, return, comment, assign."""

from collections.abc import Callable

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from tawthiq.accounts.labels import Role
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.refusals import words_of
from tawthiq.desk.review.files import file_numbered
from tawthiq.desk.review.forms import AssignForm, WordsForm, revision_shown
from tawthiq.domain.refusals import Refusal
from tawthiq.domain.workflow import Stage
from tawthiq.review import actions
from tawthiq.review.models import Proposal
from tawthiq.review.queries import proposal_of
from tawthiq.review.refusals import CannotSee
from tawthiq.ui.messages import say
from tawthiq.ui.templatetags.words import language

Deed = Callable[[DeskRequest, Proposal], object]


def _words(request: DeskRequest, label: str) -> str:
    form = WordsForm(request.POST, lang=language(), label=label)
    return form.text if form.is_valid() else ""


def _give_back(request: DeskRequest, proposal: Proposal) -> object:
    """Return with reasons; what nobody holds is taken in the same breath."""
    by, at = request.user, request.now
    if proposal.stage == Stage.SUBMITTED:
        actions.take(proposal, by=by, at=at)
    return actions.give_back(proposal, reasons=_words(request, "return"), by=by, at=at)


def _assign(request: DeskRequest, proposal: Proposal) -> object:
    form = AssignForm(request.POST, lang=language())
    if not form.is_valid():
        raise CannotSee(next(iter(form.errors.values()))[0])
    due_on = form.due_on
    return actions.assign(proposal, form.assignee, by=request.user, at=request.now, due_on=due_on)


DEEDS: dict[str, Deed] = {
    "submit": lambda asked, one: actions.submit(
        one, by=asked.user, at=asked.now, expected=revision_shown(asked.POST, "revision")
    ),
    "recall": lambda asked, one: actions.recall(one, by=asked.user, at=asked.now),
    "take": lambda asked, one: actions.take(
        one, by=asked.user, at=asked.now, expected=revision_shown(asked.POST, "revision")
    ),
    "let_go": lambda asked, one: actions.let_go(one, by=asked.user, at=asked.now),
    "let_stand": lambda asked, one: actions.let_stand(one, by=asked.user, at=asked.now),
    "give_back": _give_back,
    "assign": _assign,
    "reopen": lambda asked, one: actions.reopen(
        one, why=_words(asked, "reopen"), by=asked.user, at=asked.now
    ),
    "withdraw": lambda asked, one: actions.withdraw_proposal(
        one, why=_words(asked, "withdraw"), by=asked.user, at=asked.now
    ),
    "comment": lambda asked, one: actions.comment(
        one, _words(asked, "comment"), by=asked.user, at=asked.now
    ),
}
"""What can be posted about a proposal, by the last word of the address."""


@require_POST
@page(Role.RECORDER)
def move(request: DeskRequest, number: str, deed: str) -> HttpResponse:
    """Make one move and go back to the file; what is refused is said there, kindly."""
    file = file_numbered(number, request.user)
    proposal = proposal_of(file, request.user)
    if proposal is None or deed not in DEEDS:
        raise Http404
    try:
        with transaction.atomic():
            DEEDS[deed](request, proposal)
    except Refusal as refusal:
        messages.error(request, words_of(refusal, language()))
    else:
        messages.success(request, say(language(), f"review-done-{deed}", number=number))
    return redirect(_next(deed, number))


def _next(deed: str, number: str) -> str:
    """Return where to go: on with the work, or back to the file."""
    if deed in {"submit", "give_back", "let_go"}:
        return reverse("queue")
    return reverse("decide" if number.startswith("P-") else "incident_decide", args=[number])
