"""The door of every page of the desk: who may come in, in one transaction, seeing what is theirs.

    @page(Role.RECORDER)
    def edit(request: DeskRequest, number: str) -> HttpResponse: ...

A stranger is sent to log in. Whoever is not of the role is told that nothing is there, as for an
address that does not exist.
"""

from collections.abc import Callable
from datetime import datetime
from functools import partial, wraps
from typing import Protocol, cast

from django.conf import settings
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBadRequest, HttpResponseBase
from django.shortcuts import redirect, render, resolve_url
from django.template.response import SimpleTemplateResponse
from django.urls import reverse
from django.utils.http import urlencode
from django_htmx.middleware import HtmxDetails

from tawthiq.accounts.access import acting_as
from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.accounts.refusals import NoSuchCompartment, NoSuchUser
from tawthiq.cases.refusals import NoSuchFile, NoSuchSource
from tawthiq.desk.gate import kept
from tawthiq.desk.gate.second_factor import lacks_second_factor
from tawthiq.domain.refusals import Refusal
from tawthiq.workspace.clock import now

NOT_THERE = (NoSuchFile, NoSuchSource, NoSuchUser, NoSuchCompartment)


class DeskRequest(HttpRequest):
    """A request of a person who works here, at a time."""

    user: User
    now: datetime
    htmx: HtmxDetails


class Page(Protocol):
    """A view behind the door."""

    role: Role

    def __call__(self, request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        """Answer a request."""


PUBLIC = frozenset(
    {
        "account_login",
        "account_logout",
        "account_inactive",
        "mfa_authenticate",
        "invitation",
        "language",
        "health",
    }
)
"""The pages that answer a stranger, by their names: the way in, and nothing of the record."""


def page(role: Role = Role.READER) -> Callable[[Callable[..., HttpResponseBase]], Page]:
    """Open a page to everybody who works here and reaches `role`, with a second factor, and to nobody else."""

    def behind_door(view: Callable[..., HttpResponseBase]) -> Page:
        return _door(view, role, _turned_away)

    return behind_door


def own(view: Callable[..., HttpResponseBase]) -> Page:
    """Open a page about one's own account, also to whoever has no second factor yet and comes to add it."""
    return _door(view, Role.READER, _stranger_turned_away)


def _door(
    view: Callable[..., HttpResponseBase],
    role: Role,
    turned_away: Callable[[HttpRequest], HttpResponse | None],
) -> Page:
    @wraps(view)
    def answer(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        elsewhere = turned_away(request)
        if elsewhere is not None:
            return elsewhere
        if any("\0" in told for name, some in request.POST.lists() for told in (name, *some)):
            return HttpResponseBadRequest()  # a letter that no text and no table can hold
        request.now = now()  # type: ignore[attr-defined]
        response = _inside(
            partial(view, request, *args, **kwargs), role, cast(DeskRequest, request)
        )
        kept.forget_sent(request, response)
        return response

    answer.role = role  # type: ignore[attr-defined]
    return answer  # type: ignore[return-value]


def _turned_away(request: HttpRequest) -> HttpResponse | None:
    """Return where a stranger, or whoever has no second factor yet, is sent instead."""
    if request.user.is_authenticated and lacks_second_factor(request):
        return _sent(request, resolve_url(settings.TAWTHIQ_SECOND_FACTOR_URL))
    return _stranger_turned_away(request)


def _stranger_turned_away(request: HttpRequest) -> HttpResponse | None:
    if request.user.is_authenticated:
        return None
    after = request.get_full_path()
    if request.headers.get("HX-Request"):  # back to the page, and not to a part of it
        after = request.htmx.current_url_abs_path or resolve_url(settings.LOGIN_REDIRECT_URL)  # type: ignore[attr-defined]
    elif request.method != "GET":  # nobody is sent back to an address that only takes forms
        after = reverse("kept") if kept.keep(request) else resolve_url(settings.LOGIN_REDIRECT_URL)
    return _sent(request, f"{resolve_url(settings.LOGIN_URL)}?{urlencode({'next': after})}")


def _sent(request: HttpRequest, place: str) -> HttpResponse:
    if request.headers.get("HX-Request"):
        return HttpResponse(status=401, headers={"X-Tawthiq-Login": place})
    return redirect(place)


def _inside(
    view: Callable[[], HttpResponseBase], role: Role, request: DeskRequest
) -> HttpResponseBase:
    try:
        with transaction.atomic(), acting_as(request.user):
            if not request.user.may(role):
                raise Http404
            response = view()
            if isinstance(response, SimpleTemplateResponse) and not response.is_rendered:
                response = response.render()
            return response
    except NOT_THERE as fault:
        raise Http404 from fault
    except Refusal as refusal:
        return render(request, "desk/refused.html", {"refusal": refusal}, status=422)
