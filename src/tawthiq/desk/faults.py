"""Pages for what is not there, what broke, what was refused at the gate."""

import logging
import secrets

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string

from tawthiq.desk.context import tongue

log = logging.getLogger("tawthiq.desk")


def not_there(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer alike whether a thing is not there or is not for the one who asks."""
    return render(request, "desk/not_there.html", status=404)


def broken(request: HttpRequest) -> HttpResponse:
    """Say that something broke, with a number that finds it in the log, and ask nothing of the database."""
    number = secrets.token_hex(4)
    log.error("fault %s", number)
    return HttpResponse(
        render_to_string("desk/broken.html", tongue() | {"fault": number}), status=500
    )


def forged(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Refuse a form that did not come from a page of this session."""
    return render(request, "desk/entrance/forged.html", status=403)


def barred(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Refuse what the accounts package forbids, and say no more than of what is not there."""
    return render(request, "desk/not_there.html", status=403)


def wrong(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Refuse what no page of ours sends."""
    return HttpResponse(render_to_string("desk/entrance/wrong.html", tongue()), status=400)


def too_many(request: HttpRequest) -> HttpResponse:
    """Ask for patience after too many tries."""
    return render(request, "desk/entrance/too_many.html", status=429)
