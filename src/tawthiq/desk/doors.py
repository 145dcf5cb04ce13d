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
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.template.response import SimpleTemplateResponse
from django.utils.http import urlencode
from django_htmx.middleware import HtmxDetails

from tawthiq.accounts.access import acting_as
from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.cases.refusals import NoSuchFile, NoSuchSource
from tawthiq.desk.entrance.second_factor import lacks_second_factor
from tawthiq.domain.refusals import Refusal
from tawthiq.workspace.clock import now


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


def page(role: Role = Role.READER) -> Callable[[Callable[..., HttpResponseBase]], Page]:
    """Open a page to everybody who works here and reaches `role`, with a second factor, and to nobody else."""

    def behind_door(view: Callable[..., HttpResponseBase]) -> Page:
        @wraps(view)
        def answer(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
            turned_away = _turned_away(request)
            if turned_away is not None:
                return turned_away
            request.now = now()  # type: ignore[attr-defined]
            return _inside(
                partial(view, request, *args, **kwargs), role, cast(DeskRequest, request)
            )

        answer.role = role  # type: ignore[attr-defined]
        return answer  # type: ignore[return-value]

    return behind_door


def _turned_away(request: HttpRequest) -> HttpResponse | None:
    """Return where a stranger, or whoever has no second factor yet, is sent instead."""
    if not request.user.is_authenticated:
        place = f"{settings.LOGIN_URL}?{urlencode({'next': request.get_full_path()})}"
    elif lacks_second_factor(request):
        place = settings.TAWTHIQ_SECOND_FACTOR_URL
    else:
        return None
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
    except (NoSuchFile, NoSuchSource) as fault:
        raise Http404 from fault
    except Refusal as refusal:
        return render(request, "desk/refused.html", {"refusal": refusal}, status=422)
