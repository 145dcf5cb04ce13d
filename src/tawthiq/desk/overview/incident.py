"""The page of an incident: what was found, its dead, its sources, where it lies, who told of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.cases.columns import incident_facts
from tawthiq.cases.models import Claim, Incident, IncidentFinding
from tawthiq.cases.models.tables import written_columns
from tawthiq.cases.queries import claims_about, incident_numbered, latest_incident_finding
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.overview import atlas
from tawthiq.desk.overview.dashboard import UNPUBLISHED
from tawthiq.desk.overview.incidents import RECORDED, Dead, SeenIncident, dead_of
from tawthiq.desk.overview.map import with_spots
from tawthiq.desk.overview.months import Desk
from tawthiq.desk.overview.sources import grouped
from tawthiq.desk.overview.told import editions_telling_of, massacre_reached_on
from tawthiq.domain.incidents import least_killed


@dataclass(frozen=True, slots=True)
class Killed:
    """The least that were killed, and the most that a source speaks of, where it is more."""

    least: int
    most: int

    @property
    def is_range(self) -> bool:
        return self.most > self.least


@page(Role.READER)
def incident(request: DeskRequest, number: str) -> HttpResponse:
    """Show an incident to whoever may see its file."""
    desk = Desk.at(request.now)
    file = incident_numbered(number, request.user)
    return render(request, "desk/overview/incident.html", incident_told(file, request.user, desk))


def incident_told(file: Incident, user: User, desk: Desk) -> dict[str, Any]:
    """Return what the page says: of the dead those that may be seen, and how many are not shown.

    What the tolls room counts is for whoever may see unpublished tolls.
    """
    finding = latest_incident_finding(file)
    dead, hidden = dead_of(file, user)
    claims = list(claims_about(file, user))
    counts_all = user.may(UNPUBLISHED)
    told: dict[str, Any] = {
        "file": file,
        "narrative": [part for part in file.notes.splitlines() if part.strip()],
        "finding": finding,
        "facts": incident_facts(written_columns(finding)) if finding else None,
        "is_withdrawn": finding is not None and finding.outcome != RECORDED,
        "dead": dead,
        "hidden": hidden if counts_all else 0,
        "killed": killed_of(finding, dead, claims, hidden if counts_all else 0),
        "sources": grouped(claims),
        "maps": _maps(file, finding, desk) if finding else [],
        "counts_all": counts_all,
        "may_record": user.may(Role.RECORDER),
    }
    if counts_all:
        told["massacre_on"] = massacre_reached_on(file.pk, desk)
        told["threshold"] = desk.rule.massacre_threshold
    told["editions"] = editions_telling_of(file.pk, desk)
    return told


def killed_of(
    finding: IncidentFinding | None, dead: Iterable[Dead], claims: Iterable[Claim], hidden: int
) -> Killed:
    """Return the range of the killed (`counting.md` 11, 12): minima from findings, maxima from sources."""
    counted = [one.finding.named for one in dead if one.finding.outcome == "counted"]
    named, unresolved = sum(counted), len(counted) - sum(counted)
    floor = max(finding.killed_floor, finding.unnamed) if finding else 0
    least = least_killed(floor, named + hidden, unresolved)
    said = (claim.value for claim in claims if claim.element == "killed")
    most = max((int(value) for value in said if value.isdecimal()), default=least)
    return Killed(least, max(least, most))


def _maps(file: Incident, finding: IncidentFinding, desk: Desk) -> list[Any]:
    pictures = atlas.pictures(desk.folder.boundaries, desk.folder.digest, {})
    seen = [SeenIncident(file, finding)]
    drawn = [with_spots(picture, seen, {}) for picture in pictures if picture.size == "narrow"]
    return drawn if any(picture.points for picture in drawn) else []
