"""The page under bombardment: choose what goes out as preliminary, to be reviewed later."""

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import redirect, render

from tawthiq.accounts.labels import Role
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.refusals import words_of
from tawthiq.desk.review.forms import revision_shown
from tawthiq.domain.refusals import Refusal
from tawthiq.review.actions import release_preliminary
from tawthiq.review.models import Proposal
from tawthiq.review.queries import to_release
from tawthiq.review.refusals import ProposalChanged
from tawthiq.ui.messages import say
from tawthiq.ui.templatetags.words import language

SHOWN = 200


def _as_shown(request: DeskRequest, chosen: QuerySet[Proposal]) -> list[Proposal]:
    """Return what was chosen. Raises `ProposalChanged` where one is not what the page showed any more."""
    kept = list(chosen.select_for_update(of=("self",)))
    for one in kept:
        if revision_shown(request.POST, f"revision-{one.pk}") not in {None, one.revision}:
            raise ProposalChanged(one)
    return kept


@page(Role.REVIEWER)
def release_page(request: DeskRequest) -> HttpResponse:
    """List the deaths that wait for a review; those that are chosen go out as preliminary."""
    waiting = to_release(request.user)
    if request.method == "POST":
        chosen = {int(one) for one in request.POST.getlist("proposal") if one.isdecimal()}
        try:
            out = release_preliminary(
                _as_shown(request, waiting.filter(pk__in=chosen)), by=request.user, at=request.now
            )
        except Refusal as refusal:
            messages.error(request, words_of(refusal, language()))
        else:
            messages.success(request, say(language(), "review-released-n", n=len(out)))
        return redirect("release_preliminary")
    return render(
        request,
        "desk/review/release.html",
        {"waiting": waiting[:SHOWN], "total": waiting.count()},
    )
