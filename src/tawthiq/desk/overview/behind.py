"""The files behind a number of a month: those that may be seen, and how many are not shown."""

from typing import Any

from django.core.paginator import Paginator
from django.db.models import OuterRef, Subquery
from django.http import Http404, HttpResponse
from django.shortcuts import render

from tawthiq.cases.models import Finding
from tawthiq.cases.queries import visible_to
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.overview.dashboard import UNPUBLISHED
from tawthiq.desk.overview.incidents import incidents_seen
from tawthiq.desk.overview.months import Desk
from tawthiq.desk.overview.words import month_title
from tawthiq.domain.periods import Period
from tawthiq.tolls.queries import NoSuchFigure, behind_now
from tawthiq.ui.templatetags.words import language

ON_A_PAGE = 100


@page(UNPUBLISHED)
def month_files(request: DeskRequest, month: str, figure: str) -> HttpResponse:
    """List the people, or the incidents, that a number of the month counts."""
    desk = Desk.at(request.now)
    period = desk.month(month)
    told = files_behind(request, desk, period, figure)
    lang = language()
    told["title"] = month_title(period, lang, desk.folder.pack)
    return render(request, "desk/overview/month_files.html", told)


def files_behind(request: DeskRequest, desk: Desk, period: Period, key: str) -> dict[str, Any]:
    """Raises `Http404` for a figure that the month does not have."""
    try:
        figure, behind = behind_now(
            desk.workspace.freezes, key, period, desk.rule, desk.folder.pack
        )
    except NoSuchFigure as fault:
        raise Http404 from fault
    told: dict[str, Any] = {
        "period": period,
        "figure": figure,
        "label": figure.label_ar if language() == "ar" else figure.label_en,
        "followed": behind.is_followed,
    }
    if behind.persons is not None:
        people = _with_findings(visible_to(request.user).filter(pk__in=behind.persons))
        shown = Paginator(people, ON_A_PAGE).get_page(request.GET.get("page"))
        told |= {"people": shown, "hidden": len(behind.persons) - shown.paginator.count}
    elif behind.incidents is not None:
        seen = incidents_seen(request.user, list(behind.incidents))
        told |= {"incidents": seen, "hidden": len(behind.incidents) - len(seen)}
    return told


def _with_findings(people: Any) -> Any:  # noqa: ANN401 -- an annotated queryset
    """Give each person what the latest finding says, in the order of documentation."""
    latest = Finding.objects.filter(person=OuterRef("pk")).order_by("-version")
    wanted = ("died_on", "killed_governorate", "attribution", "documented_on", "category")
    told = {f"found_{name}": Subquery(latest.values(name)[:1]) for name in wanted}
    return people.annotate(**told).order_by("found_documented_on", "pk")
