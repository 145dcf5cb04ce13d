"""The deeds on a preparation: fix the cut-off, sign, take signatures back, send to the press."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from tawthiq.accounts.labels import Role
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.press.places import Place
from tawthiq.publishing import preparing
from tawthiq.ui.messages import say
from tawthiq.ui.templatetags.words import language


def _told(request: DeskRequest, place: Place, message: str) -> HttpResponse:
    messages.success(request, say(language(), message))
    return redirect("press_month", place)


def _deed(
    deed: Callable[..., object], message: str
) -> Callable[[DeskRequest, Place], HttpResponse]:
    def answer(request: DeskRequest, place: Place) -> HttpResponse:
        deed(place.under_way, by=request.user, at=request.now)
        return _told(request, place, message)

    return answer


@page(Role.REVIEWER)
@require_POST
def sign(request: DeskRequest, place: Place) -> HttpResponse:
    """Sign what the page showed."""
    seen = request.POST.get("digest", "")
    preparing.sign(place.under_way, seen, by=request.user, at=request.now)
    return _told(request, place, "press-signed")


cut_off = page(Role.REVIEWER)(require_POST(_deed(preparing.fix_cut_off, "press-cut-off-fixed")))
lift = page(Role.REVIEWER)(require_POST(_deed(preparing.lift_signatures, "press-lifted")))
send = page(Role.EDITOR)(require_POST(_deed(preparing.send_to_press, "press-sent")))
