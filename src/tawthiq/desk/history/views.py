"""The pages of history: deeds, findings and editions of a file; what it was on a past day."""

from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.cases.codes import pack_in_force
from tawthiq.cases.models import Finding, Incident, IncidentFinding, Person, Source
from tawthiq.cases.queries import (
    findings_of,
    incident_as_on,
    incident_numbered,
    person_as_on,
    person_numbered,
    source_numbered,
)
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.history.deeds import deeds_on
from tawthiq.desk.history.editions import editions_counting
from tawthiq.desk.history.past import claims_told, file_told, spells_told
from tawthiq.desk.history.trail import facts_of, trail_of
from tawthiq.desk.history.words import day_title
from tawthiq.desk.overview.country import folder_in_force
from tawthiq.desk.overview.months import Desk
from tawthiq.desk.overview.told import editions_telling_of
from tawthiq.releases.queries import editions
from tawthiq.ui.templatetags.words import language

ON_A_PAGE = 50
File = Person | Incident | Source


@page(Role.READER)
def person_history(request: DeskRequest, number: str) -> HttpResponse:
    """Show who did what to a person's file, what was found, and which editions counted it."""
    person = person_numbered(number, request.user)
    if asked := request.GET.get("day"):
        return _to_the_day("person_on", number, asked)
    told = _history(request, person)
    versions = [one.finding for one in told["versions"] if isinstance(one.finding, Finding)]
    told["counted"] = editions_counting(versions, editions(), folder_in_force().rules)
    told["back"] = reverse("person", args=[number])
    return render(request, "desk/history/history.html", told)


@page(Role.READER)
def incident_history(request: DeskRequest, number: str) -> HttpResponse:
    """Show the same of an incident, and the editions that told of it."""
    incident = incident_numbered(number, request.user)
    if asked := request.GET.get("day"):
        return _to_the_day("incident_on", number, asked)
    told = _history(request, incident)
    told["telling"] = editions_telling_of(incident.pk, Desk.at(request.now))
    told["back"] = reverse("incident", args=[number])
    return render(request, "desk/history/history.html", told)


@page(Role.READER)
def source_history(request: DeskRequest, number: str) -> HttpResponse:
    """Show the same of a source, the looks at who it is among them."""
    source = source_numbered(number, request.user)
    told = _history(request, source) | {"back": reverse("source", args=[number])}
    return render(request, "desk/history/history.html", told)


def _history(request: DeskRequest, file: File) -> dict[str, Any]:
    lang, pack = language(), pack_in_force()
    versions = [] if isinstance(file, Source) else findings_of(file, request.user)
    deeds = Paginator(deeds_on(file, request.user, lang, pack), ON_A_PAGE)
    return {
        "file": file,
        "kind": type(file).__name__.lower(),
        "versions": versions,
        "trail": trail_of(versions, lang, pack),
        "deeds": deeds.get_page(request.GET.get("page")),
        "today": request.now.astimezone(ZoneInfo(pack.time_zone)).date().isoformat(),
        "gone_at": getattr(file, "consent_withdrawn_at", None),
    }


def _to_the_day(name: str, number: str, asked: str) -> HttpResponse:
    return redirect(name, number=number, day=_day(asked).isoformat())


def _day(asked: str) -> date:
    try:
        return date.fromisoformat(asked)
    except ValueError:
        raise Http404 from None


@page(Role.READER)
def person_on(request: DeskRequest, number: str, day: str) -> HttpResponse:
    """Show what a person's file was at the end of a past day, and what was found by then."""
    person = person_numbered(number, request.user)
    moment = _end_of(day, request)
    then = person_as_on(person, moment, request.user)
    told = _past(request, person, day) | _known_by(person, moment, request.user)
    if then is not None:
        lang, pack = language(), pack_in_force()
        told |= {
            "then": file_told(then.person, lang, pack),
            "claims": claims_told(then.claims, lang, pack),
            "spells": spells_told(then.spells, lang, pack),
        }
    return render(request, "desk/history/past.html", told)


@page(Role.READER)
def incident_on(request: DeskRequest, number: str, day: str) -> HttpResponse:
    """Show what an incident's file was at the end of a past day, and what was found by then."""
    incident = incident_numbered(number, request.user)
    moment = _end_of(day, request)
    then = incident_as_on(incident, moment, request.user)
    told = _past(request, incident, day) | _known_by(incident, moment, request.user)
    if then is not None:
        lang, pack = language(), pack_in_force()
        told |= {
            "then": file_told(then.incident, lang, pack),
            "claims": claims_told(then.claims, lang, pack),
        }
    return render(request, "desk/history/past.html", told)


def _end_of(day: str, request: DeskRequest) -> datetime:
    """Return the end of a day where the record is kept; a day to come is not there."""
    zone = ZoneInfo(pack_in_force().time_zone)
    past = _day(day)
    if past > request.now.astimezone(zone).date() or past.year < 1900:
        raise Http404
    return datetime.combine(past + timedelta(days=1), time(), zone) - timedelta(microseconds=1)


def _past(request: DeskRequest, file: Person | Incident, day: str) -> dict[str, Any]:
    name = f"{type(file).__name__.lower()}_history"
    return {
        "file": file,
        "day": day,
        "title": day_title(day, language(), pack_in_force()),
        "gone_at": getattr(file, "consent_withdrawn_at", None),
        "back": reverse(name, args=[file.number]),
    }


def _known_by(file: Person | Incident, moment: datetime, user: User) -> dict[str, Any]:
    """Return the version of the finding that was known at a moment."""
    decided: list[Finding | IncidentFinding] = [one.finding for one in findings_of(file, user)]
    known = next((one for one in decided if one.decided_at <= moment), None)
    if known is None:
        return {"known": None}
    return {"known": known, "known_facts": facts_of(known, language(), pack_in_force())}
