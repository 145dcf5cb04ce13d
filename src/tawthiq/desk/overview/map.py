"""The map of incidents of a month: where they happened, how many died, on the pack's boundaries."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.db.models import Count
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from tawthiq.accounts.labels import Role
from tawthiq.cases.models import IncidentFinding
from tawthiq.cases.queries import incidents_visible_to, visible_to
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.overview import atlas
from tawthiq.desk.overview.coordinates import Coordinates, coordinates_of
from tawthiq.desk.overview.dashboard import UNPUBLISHED
from tawthiq.desk.overview.incidents import (
    RECORDED,
    SeenIncident,
    incidents_seen,
    latest_of_incidents,
    latest_of_people,
)
from tawthiq.desk.overview.months import Desk
from tawthiq.desk.overview.told import in_toll
from tawthiq.desk.overview.words import area_words, month_title
from tawthiq.domain.findings import UNKNOWN_PLACE
from tawthiq.domain.periods import Period
from tawthiq.publishing.geometry import Point
from tawthiq.ui.templatetags.words import language

GROUND = "#f4f5f5"  # of areas whose numbers stand on points
SMALLEST, LARGEST = 7.0, 16.0  # radius of a point, in pixels


@dataclass(frozen=True, slots=True)
class Spot:
    """One point: the incidents that happened there, and how many died in them."""

    x: float
    y: float
    radius: float
    killed: int
    incidents: tuple[SeenIncident, ...]
    is_exact: bool
    href: str


@dataclass(frozen=True, slots=True)
class Line:
    """One incident in the list beside the map."""

    seen: SeenIncident
    killed: int

    @property
    def area(self) -> str:
        return self.seen.finding.governorate if self.seen.finding else UNKNOWN_PLACE


@page(Role.READER)
def incident_map(request: DeskRequest) -> HttpResponse:
    """Show the incidents of a month that may be seen, and the same as a list."""
    desk = Desk.at(request.now)
    month = desk.month(request.GET.get("month", ""))
    lang, pack = language(), desk.folder.pack
    seen = incidents_of(month, request)
    killed = killed_in((one.incident.pk for one in seen), request, desk)
    maps = atlas.pictures(desk.folder.boundaries, desk.folder.digest, _names(desk, lang))
    drawn = {area.shape.code for picture in maps for area in picture.areas}
    rows = [Line(one, killed.get(one.incident.pk, 0)) for one in seen]
    rows.sort(key=lambda row: (row.area not in drawn, row.area))
    told = {
        "period": month,
        "title": month_title(month, lang, pack),
        "previous": month.previous(),
        "following": desk.after(month),
        "maps": [with_spots(picture, seen, killed) for picture in maps],
        "rows": rows,
        "beside": [row for row in rows if row.area not in drawn],
        "total": len(seen),
    }
    return render(request, "desk/overview/map.html", told)


def _names(desk: Desk, lang: str) -> dict[str, atlas.Told]:
    pack = desk.folder.pack
    return {
        place.code: atlas.Told(area_words(place.code, lang, pack), None)
        for place in pack.governorates
    }


def incidents_of(month: Period, request: DeskRequest) -> list[SeenIncident]:
    """Return the incidents that may have happened in the month and that the person may see."""
    found: Any = latest_of_incidents().filter(
        outcome=RECORDED,
        event_from__lte=month.last,
        event_to__gte=month.first,
        incident__in=incidents_visible_to(request.user),
    )
    return incidents_seen(request.user, found.values_list("incident_id", flat=True))


def killed_in(incidents: Iterable[int], request: DeskRequest, desk: Desk) -> dict[int, int]:
    """Return how many dead of each incident the rule counts.

    To whoever may see unpublished tolls every finding counts; to others those of files they see.
    """
    found = in_toll(latest_of_people(), desk.rule).filter(incident_id__in=list(incidents))
    if not request.user.may(UNPUBLISHED):
        found = found.filter(person__in=visible_to(request.user))
    counts = found.values_list("incident_id").annotate(dead=Count("seq"))
    return dict(counts.values_list("incident_id", "dead"))


@dataclass(frozen=True, slots=True)
class SpottedPicture:
    """A map with its points."""

    size: str
    sheet: atlas.Sheet
    areas: tuple[atlas.Area, ...]
    points: tuple[Spot, ...]


def with_spots(
    picture: atlas.Picture, seen: Sequence[SeenIncident], killed: dict[int, int]
) -> SpottedPicture:
    """Gather the incidents at their places: by coordinates, else in the middle of the governorate."""
    gathered = defaultdict[tuple[Point, bool], list[SeenIncident]](list)
    known = coordinates_of(one.finding for one in seen if one.finding)
    for one in seen:
        place = _where(one.finding, picture.sheet, known) if one.finding else None
        if place is not None:
            gathered[place].append(one)
    most = max(killed.values(), default=0) or 1
    spots = [_spot(where, there, killed, most) for where, there in gathered.items()]
    spots.sort(key=lambda spot: -spot.radius)
    areas = tuple(replace(area, fill=GROUND) for area in picture.areas)
    return SpottedPicture(picture.size, picture.sheet, areas, tuple(spots))


def _where(
    finding: IncidentFinding, sheet: atlas.Sheet, known: Coordinates
) -> tuple[Point, bool] | None:
    exact = known.get(finding.place)
    if exact is not None:
        return sheet.place(*exact), True
    centre = sheet.centre(finding.governorate)
    return (centre, False) if centre else None


def _spot(
    where: tuple[Point, bool], there: list[SeenIncident], killed: dict[int, int], most: int
) -> Spot:
    place, is_exact = where
    dead = sum(killed.get(one.incident.pk, 0) for one in there)
    radius = SMALLEST + (LARGEST - SMALLEST) * min(1.0, (dead / most) ** 0.5)
    only = there[0]
    href = f"#area-{only.finding.governorate if only.finding else UNKNOWN_PLACE}"
    if len(there) == 1:
        href = reverse("incident", args=[only.incident.number])
    return Spot(*place, round(radius, 1), dead, tuple(there), is_exact, href)
