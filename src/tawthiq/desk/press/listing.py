"""What was published and what is on its way: the months and days, newest first."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from tawthiq.accounts.access import seeing_all
from tawthiq.accounts.labels import Role
from tawthiq.cases.queries import latest_seq
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.press.places import Place, place_of
from tawthiq.desk.refusals import words_of
from tawthiq.domain.periods import parse_period
from tawthiq.domain.refusals import Refusal
from tawthiq.publishing.models import Preparation
from tawthiq.publishing.orders import SPANS, WrongPeriod
from tawthiq.publishing.preparing import Wanted, prepare
from tawthiq.publishing.queries import preparations
from tawthiq.reference.queries import current_pack
from tawthiq.releases.models import Edition
from tawthiq.releases.queries import editions, reviewed_in_place_of
from tawthiq.ui.messages import say
from tawthiq.ui.templatetags.words import language

KINDS = ("monthly", "daily", "preliminary")


@dataclass
class Published:
    """A month or a day with its editions, newest first, and how many findings came after the newest."""

    place: Place
    editions: list[Edition] = field(default_factory=list)
    findings_since: int = 0
    reviewed: Edition | None = None

    @property
    def newest(self) -> Edition:
        return self.editions[0]


@page(Role.READER)
@require_GET
def publish(request: DeskRequest) -> HttpResponse:
    """List what was published; to reviewers also what is on its way."""
    told: dict[str, object] = {"published": _published(), "kinds": KINDS}
    if request.user.may(Role.REVIEWER):
        told |= {"under_way": _under_way(), "last_month": _last_month(request)}
    return render(request, "desk/press/publish.html", told)


@page(Role.REVIEWER)
@require_POST
def begin(request: DeskRequest) -> HttpResponse:
    """Begin to prepare a period; what was typed is shown again where it is none."""
    kind, typed = request.POST.get("kind", ""), request.POST.get("period", "")
    try:
        if kind not in KINDS:
            raise WrongPeriod("monthly", typed[:20])
        period = parse_period(typed)
        if period.span is not SPANS[kind]:
            raise WrongPeriod(kind, period.code)
        with transaction.atomic():
            made = prepare(Wanted(kind, period.code), by=request.user, at=request.now)
    except Refusal as refusal:
        told = {
            "published": _published(), "kinds": KINDS, "under_way": _under_way(),
            "last_month": typed[:40], "kind": kind, "refusal": words_of(refusal, language()),
        }  # fmt: skip
        return render(request, "desk/press/publish.html", told, status=422)
    messages.success(request, say(language(), "press-begun"))
    return redirect("press_month", place_of(made.kind, made.period))


def _under_way() -> list[tuple[Place, Preparation]]:
    return [(place_of(one.kind, one.period), one) for one in preparations()]


def _published() -> list[Published]:
    with transaction.atomic(), seeing_all():
        last = latest_seq()
    found: dict[tuple[str, str], Published] = {}
    for one in editions().select_related("published_by").order_by("-period", "kind", "-number"):
        key = (one.kind, one.period)
        if key not in found:
            found[key] = Published(place_of(one.kind, one.period), [], last - one.seq)
            found[key].reviewed = reviewed_in_place_of(one)
        found[key].editions.append(one)
    return list(found.values())


def _last_month(request: DeskRequest) -> str:
    """Return the month before this one, in the zone of the pack."""
    today: date = request.now.astimezone(ZoneInfo(current_pack().pack.time_zone)).date()
    return f"{today.replace(day=1) - timedelta(days=1):%Y-%m}"
