"""What is kept while somebody types: the draft of a form, offered when the form is opened again."""

from dataclasses import dataclass

from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import Resolver404, resolve

from tawthiq.accounts.labels import Role
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.domain.refusals import Refusal
from tawthiq.drafts.actions import drop_draft, keep_draft
from tawthiq.drafts.models import FormDraft
from tawthiq.drafts.queries import draft_of, drafts_of

NOT_KEPT = frozenset({"csrfmiddlewaretoken", "place"})


class NoForm(Refusal):
    """A draft of no form that is here."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What a form begins with: what was sent, what was kept and taken up, or nothing."""

    data: QueryDict | None
    offered: FormDraft | None = None

    is_sent: bool = False


def typed(request: DeskRequest) -> Typed:
    """Return what a form is filled with: on a GET, the draft where it was asked for, else it is offered."""
    if request.method == "POST":
        return Typed(request.POST, is_sent=True)
    draft = draft_of(request.user, request.path)
    if draft is None:
        return Typed(None)
    if request.GET.get("draft") != "1":
        return Typed(None, draft)
    data = QueryDict(mutable=True)
    for name, values in draft.content.items():
        data.setlist(name, values)
    return Typed(data)


def saved(request: DeskRequest) -> None:
    """Throw away what was kept of a form that is saved now."""
    drop_draft(request.path, by=request.user)


@page(Role.READER)
def keep(request: DeskRequest) -> HttpResponse:
    """Keep what is typed into a form at an address of the desk."""
    place = request.POST.get("place", "")
    try:
        resolve(place)
    except Resolver404 as fault:
        raise NoForm("There is no form at this address.") from fault
    content = {name: values for name, values in request.POST.lists() if name not in NOT_KEPT}
    keep_draft(place, content, by=request.user, at=request.now)
    return HttpResponse(status=204)


@page(Role.READER)
def drafts(request: DeskRequest) -> HttpResponse:
    """List what this person began and did not save; on a POST, throw one away."""
    if request.method == "POST":
        drop_draft(request.POST.get("place", ""), by=request.user)
        after = request.POST.get("after", "")
        return redirect(
            after if after.startswith("/") and after[1:2] not in {"/", "\\"} else "drafts"
        )
    return render(request, "desk/files/drafts.html", {"drafts": drafts_of(request.user)})
