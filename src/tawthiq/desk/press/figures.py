"""The persons or incidents behind a figure: the files that may be seen, and how many are not shown."""

from typing import Any

from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from tawthiq.accounts.labels import Role
from tawthiq.cases.queries import incidents_visible_to, visible_to
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.press.places import Place
from tawthiq.publishing.previews import behind
from tawthiq.publishing.queries import bare_order
from tawthiq.tolls.queries import NoSuchFigure
from tawthiq.ui.templatetags.words import language

ON_A_PAGE = 100


@page(Role.REVIEWER)
@require_GET
def figure(request: DeskRequest, place: Place, key: str) -> HttpResponse:
    """List who or what a figure of the preparation counts. Tolls count everybody; the list does not."""
    try:
        found, people = behind(bare_order(place.under_way), key)
    except NoSuchFigure as fault:
        raise Http404 from fault
    told: dict[str, Any] = {
        "place": place,
        "figure": found,
        "label": found.label_ar if language() == "ar" else found.label_en,
        "followed": people.is_followed,
        "hidden": 0,
    }
    if people.persons is not None:
        seen = visible_to(request.user).filter(pk__in=people.persons).order_by("pk")
        told["people"] = Paginator(seen, ON_A_PAGE).get_page(request.GET.get("page"))
        told["hidden"] = len(people.persons) - told["people"].paginator.count
    if people.incidents is not None:
        told["incidents"] = incidents_visible_to(request.user).filter(pk__in=people.incidents)
        told["hidden_incidents"] = len(people.incidents) - told["incidents"].count()
    return render(request, "desk/press/figure.html", told)
