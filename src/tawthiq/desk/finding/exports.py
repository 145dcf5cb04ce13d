"""Exports: asked for, decided by a second person, fetched while they last."""

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.finding.asking import asked_in, speech_of
from tawthiq.desk.finding.chips import address, chips_of
from tawthiq.desk.finding.downloads import TYPES, body_of
from tawthiq.desk.refusals import words_of
from tawthiq.search.actions import (
    approve_export,
    refuse_export,
    request_export,
    start_export,
    withdraw_export,
)
from tawthiq.search.asked import Asked
from tawthiq.search.labels import ExportFormat, ExportStage
from tawthiq.search.models import ExportRequest
from tawthiq.search.queries.kept import (
    can_be_had,
    export_numbered,
    exports_visible_to,
    has_expired,
    waiting_for,
)
from tawthiq.search.queries.people import count_people, understand_asked
from tawthiq.search.refusals import NoPurpose, NoSuchExport, NothingToExport
from tawthiq.ui.messages import say
from tawthiq.ui.templatetags.words import language

SHOWN = 100
DEEDS = {"approve": approve_export, "refuse": refuse_export, "withdraw": withdraw_export}


@page(Role.READER)
def exports(request: DeskRequest) -> HttpResponse:
    """List what waits for this person's decision, then what they may see."""
    seen = list(exports_visible_to(request.user)[:SHOWN])
    told = {
        "waiting": waiting_for(request.user)[:SHOWN],
        "rows": [(export, state_of(export, request)) for export in seen],
    }
    return render(request, "desk/finding/exports.html", told)


@page(Role.READER)
def new(request: DeskRequest) -> HttpResponse:
    """Ask for an export of what was shown: in which format, and what for."""
    if request.method == "POST":
        return _ask(request)
    return _form(request, asked_in(request.GET))


def _ask(request: DeskRequest) -> HttpResponse:
    asked = asked_in(request.POST)
    format = request.POST.get("format", "")
    try:
        made = request_export(
            asked,
            ExportFormat(format if format in ExportFormat.values else ExportFormat.CSV),
            request.POST.get("purpose", ""),
            by=request.user,
            at=request.now,
            language=language(),
        )
    except (NoPurpose, NothingToExport) as refusal:
        return _form(request, asked, words_of(refusal, language()))
    messages.success(request, say(language(), "find-export-asked"))
    return redirect("export", made.number)


def _form(request: DeskRequest, asked: Asked, error: str = "") -> HttpResponse:
    speech = speech_of(request.user)
    total, capped = count_people(asked, request.user)
    told = {
        "asked": asked,
        "hidden": [(name, value) for name, some in asked.told.items() for value in some],
        "chips": chips_of(asked, understand_asked(asked, request.user), speech),
        "total": total,
        "capped": capped,
        "error": error,
        "purpose": request.POST.get("purpose", ""),
        "format": request.POST.get("format", ExportFormat.XLSX.value),
        "back": address(asked.told),
    }
    return render(request, "desk/finding/export_new.html", told, status=422 if error else 200)


@page(Role.READER)
def export(request: DeskRequest, number: str) -> HttpResponse:
    """Show one export: what was asked, what for, how it stands, what can be done."""
    return _shown(request, _seen(number, request.user))


def _shown(
    request: DeskRequest, export: ExportRequest, *, error: str = "", status: int = 200
) -> HttpResponse:
    asked = Asked.of(export.asked)
    speech = speech_of(request.user)
    user, is_own = request.user, export.asked_by_id == request.user.pk
    is_open = export.stage in {ExportStage.ASKED, ExportStage.APPROVED}
    told = {
        "export": export,
        "state": state_of(export, request),
        "chips": chips_of(asked, understand_asked(asked, user), speech),
        "total": count_people(asked, user),
        "address": address(asked.told),
        "is_own": is_own,
        "may_decide": export.stage == ExportStage.ASKED and user.may(Role.REVIEWER) and not is_own,
        "may_withdraw": is_open and not has_expired(export, request.now),
        "can_be_had": can_be_had(export, user, request.now),
        "error": error,
    }
    return render(request, "desk/finding/export.html", told, status=status)


@page(Role.READER)
@require_POST
def decide(request: DeskRequest, number: str, deed: str) -> HttpResponse:
    """Approve, refuse or withdraw; who may is for the deed to say."""
    if deed not in DEEDS:
        raise Http404
    export = _seen(number, request.user)
    DEEDS[deed](export, by=request.user, at=request.now)
    messages.success(request, say(language(), f"find-export-done-{deed}"))
    return redirect("export", export.number)


@page(Role.READER)
@require_POST
def fetch(request: DeskRequest, number: str) -> HttpResponseBase:
    """Stream the file, to whoever pressed the button: no link of another site brings names to a disk.

    Its body opens a transaction of its own, seen as by whoever fetches it.
    """
    export = start_export(_seen(number, request.user), by=request.user, at=request.now)
    response = StreamingHttpResponse(
        body_of(export, request.user, request.now), content_type=TYPES[export.format]
    )
    name = f"{export.number}.{export.format}"
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    response.headers["Cache-Control"] = "no-store"
    return response


def state_of(export: ExportRequest, request: DeskRequest) -> str:
    """Return how an export stands; that it expired is a matter of the clock."""
    if export.stage == ExportStage.APPROVED and has_expired(export, request.now):
        return "expired"
    return str(export.stage)


def _seen(number: str, user: User) -> ExportRequest:
    try:
        return export_numbered(number, user)
    except NoSuchExport as refusal:
        raise Http404 from refusal
