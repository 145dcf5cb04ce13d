"""The work that waits: by stage to whoever reviews, one's own to everybody else. Only files one may see."""

from dataclasses import dataclass
from datetime import date

from django.core.paginator import Paginator
from django.db.models import Count, Q
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import urlencode

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.overview.months import Desk
from tawthiq.domain.workflow import Stage
from tawthiq.review.queries import Why, proposals_visible_to, queue_counts

STAGES = (Stage.SUBMITTED, Stage.UNDER_REVIEW, Stage.RETURNED, Stage.DRAFT)
CLOSED = (Stage.FOUND, Stage.WITHDRAWN)
OVERDUE = "overdue"
OWN = (Why.OVERDUE, Why.RETURNED, Why.ASSIGNED, Why.MENTIONED, Why.DRAFT)
ON_A_PAGE = 100


@dataclass(frozen=True, slots=True)
class Line:
    """How many, of what, and where they are listed."""

    message: str
    value: int
    href: str


@dataclass(frozen=True, slots=True)
class Work:
    """A title and its lines."""

    title: str
    lines: tuple[Line, ...]


def work_of(user: User, today: date) -> Work | None:
    """Return the work of the team to a reviewer, one's own to a recorder, and none to a reader."""
    if user.may(Role.REVIEWER):
        return Work("overview-work-all", tuple(_of_the_team(user, today)))
    if not user.may(Role.RECORDER):
        return None
    counts = queue_counts(user, today)
    queue = reverse("queue")
    own = (
        Line(f"review-why-{why}", counts[why], f"{queue}?{urlencode({'why': why.value})}")
        for why in OWN
    )
    return Work("overview-work-own", tuple(own))


def _conditions(today: date) -> dict[str, Q]:
    stages = {stage.value: Q(stage=stage) for stage in STAGES}
    return stages | {OVERDUE: Q(due_on__lt=today) & ~Q(stage__in=CLOSED)}


def _of_the_team(user: User, today: date) -> list[Line]:
    asked = {key: Count("pk", filter=one) for key, one in _conditions(today).items()}
    found = proposals_visible_to(user).aggregate(**asked)
    return [Line(f"overview-work-{key}", found[key], reverse("work", args=[key])) for key in asked]


@page(Role.REVIEWER)
def work(request: DeskRequest, which: str) -> HttpResponse:
    """List the files at one stage, or past the day they were due: as many as the first page says."""
    conditions = _conditions(Desk.at(request.now).today)
    if which not in conditions:
        raise Http404
    found = (
        proposals_visible_to(request.user)
        .filter(conditions[which])
        .select_related("person", "incident", "amended_by", "assignee", "reviewer")
        .order_by("due_on", "amended_at", "pk")
    )
    shown = Paginator(found, ON_A_PAGE).get_page(request.GET.get("page"))
    told = {"title": f"overview-work-{which}", "proposals": shown, "n": shown.paginator.count}
    return render(request, "desk/overview/work.html", told)
