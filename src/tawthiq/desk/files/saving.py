"""What every page that saves a form has in common: the form again on a refusal, both versions on a clash."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect, render

from tawthiq.cases.refusals import ChangedSince, NoSuchFile, NoSuchSource
from tawthiq.desk.doors import DeskRequest
from tawthiq.desk.fields.sections import SectionedForm
from tawthiq.desk.files.drafts import Typed, saved
from tawthiq.desk.files.forms import FileForm
from tawthiq.desk.files.versions import Row, compared, merged
from tawthiq.desk.refusals import words_of
from tawthiq.domain.refusals import Refusal
from tawthiq.ui.messages import say
from tawthiq.ui.templatetags.words import language


@dataclass(frozen=True, slots=True)
class Saving:
    """A form on a page: its template, what the page is told besides, and where it leads once saved."""

    template: str
    told: Mapping[str, Any]
    after: str
    said: str  # the message that says what was done


def show(request: DeskRequest, form: SectionedForm, saving: Saving, typed: Typed) -> HttpResponse:
    """Show a form, with the draft that is offered."""
    told = {**saving.told, "form": form, "offered": typed.offered}
    return render(
        request, saving.template, told, status=422 if form.errors and typed.is_sent else 200
    )


def answer(
    request: DeskRequest,
    form: SectionedForm,
    typed: Typed,
    saving: Saving,
    deed: Callable[[], object],
) -> HttpResponse:
    """Do the deed of a valid form and lead on; otherwise show the form again with all that was typed."""
    if request.method != "POST" or not form.is_valid():
        return show(request, form, saving, typed)
    try:
        with transaction.atomic():
            deed()
    except (ChangedSince, NoSuchFile, NoSuchSource):
        raise
    except Refusal as refusal:
        form.add_error(None, words_of(refusal, language()))
        return show(request, form, saving, typed)
    saved(request)
    messages.success(request, say(language(), saving.said))
    return redirect(saving.after)


def amended(
    request: DeskRequest,
    form: FileForm,
    typed: Typed,
    saving: Saving,
    row: Row,
    deed: Callable[[dict[str, Any], Mapping[str, Any]], object],
) -> HttpResponse:
    """Amend a row by its form, as `answer` does; show both versions to whoever saves second.

    `deed` is given the columns to save, and who says so, when, after which revision and why.
    """

    def amend() -> object:
        told = {
            "by": request.user,
            "at": request.now,
            "expected": expected_of(request, row),
            "why": request.POST.get("why", "")[:500],
        }
        return deed(picked(request, row, form.columns()), told)

    try:
        return answer(request, form, typed, saving, amend)
    except ChangedSince as fault:
        return both_versions(request, Clash(fault, form.columns()), saving.after)


@dataclass(frozen=True, slots=True)
class Clash:
    """How to go on when somebody saved the row meanwhile: what was typed, and where the page leads."""

    fault: ChangedSince
    mine: Mapping[str, Any]
    template: str = "desk/files/versions.html"


def expected_of(request: DeskRequest, row: Row) -> int:
    """Return the revision that the writer had before them, as the form carried it."""
    told = request.POST.get("expected", "")
    return int(told) if told.isascii() and told.isdecimal() and len(told) < 10 else row.revision


def picked(request: DeskRequest, row: Row, mine: Mapping[str, Any]) -> dict[str, Any]:
    """Return the columns to save: what was typed, or where both versions were shown, what was picked."""
    return merged(row, mine, request.POST) if "merging" in request.POST else dict(mine)


def both_versions(request: DeskRequest, clash: Clash, cancel: str) -> HttpResponse:
    """Show what is stored and what was typed side by side; nothing of either is lost."""
    stored: Any = clash.fault.stored
    expected = expected_of(request, stored)
    lang = language()
    told = {
        "fault": clash.fault,
        "fields": compared(clash.fault, clash.mine, expected, request.user, lang),
        "sent": [
            (name, value)
            for name, values in request.POST.lists()
            if name not in {"csrfmiddlewaretoken", "expected", "merging"}
            and not name.startswith("pick-")
            for value in values
        ],
        "expected": stored.revision,
        "cancel": cancel,
    }
    return render(request, clash.template, told, status=409)
