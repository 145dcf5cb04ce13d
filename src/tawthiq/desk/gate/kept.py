"""A form that was sent after the session had ended is kept until its sender is back.

It is kept sealed in the new, still nameless session of the same browser, and shown only to the person
whose session had ended there; so nobody else finds it at a shared machine. A stranger without such a
session keeps nothing. Files are not kept.
"""

import json
from typing import Any

from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.models import Session
from django.http import HttpRequest, HttpResponseBase

from tawthiq.workspace.clock import now
from tawthiq.workspace.refusals import WrongSecret
from tawthiq.workspace.secrets import seal, unseal

MARK = "_kept"  # the field by which a form that is sent again says so
_PLACE = "kept"
_PURPOSE = "kept forms"
_LEFT_OUT = ("csrfmiddlewaretoken", MARK)
_LARGEST = 300_000  # characters


def keep(request: HttpRequest) -> bool:
    """Keep the form of a request whose session has ended; tell whether it was kept."""
    if request.method != "POST" or request.headers.get("HX-Request") or request.FILES:
        return False
    owner = _owner_of_ended(request)
    fields = [(name, values) for name, values in request.POST.lists() if name not in _LEFT_OUT]
    told = json.dumps(fields)
    if not owner or len(told) > _LARGEST:
        return False
    request.session[_PLACE] = {
        "owner": owner,
        "path": request.get_full_path(),
        "sealed": seal(told, settings.SECRET_KEY, _PURPOSE),
    }
    return True


def kept_for(request: HttpRequest) -> tuple[str, list[tuple[str, str]]] | None:
    """Return the address and the fields of the form that this person has waiting here, if any."""
    waiting = request.session.get(_PLACE)
    if not waiting or waiting["owner"] != str(request.user.pk):
        return None
    try:
        told: list[Any] = json.loads(unseal(waiting["sealed"], settings.SECRET_KEY, _PURPOSE))
    except WrongSecret:
        return None
    return waiting["path"], [(name, value) for name, values in told for value in values]


def forget(request: HttpRequest) -> None:
    """Forget the form that waits here."""
    request.session.pop(_PLACE, None)


def forget_sent(request: HttpRequest, response: HttpResponseBase) -> None:
    """Forget the form that waited once it was sent again and taken."""
    if request.method == "POST" and MARK in request.POST and response.status_code < 400:
        forget(request)


def _owner_of_ended(request: HttpRequest) -> str:
    """Return the id of the person whose session in this browser has run out, or nothing."""
    cookie = request.COOKIES.get(settings.SESSION_COOKIE_NAME, "")
    ended = Session.objects.filter(session_key=cookie, expire_date__lte=now()).first()
    return str(ended.get_decoded().get(SESSION_KEY, "")) if ended and cookie else ""
