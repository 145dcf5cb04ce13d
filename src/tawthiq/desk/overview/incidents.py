"""Incidents as the pictures need them: what was found, who died, what the tolls room says of them."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Exists, OuterRef, QuerySet

from tawthiq.accounts.models import User
from tawthiq.cases.models import Finding, Incident, IncidentFinding, Person
from tawthiq.cases.queries import incidents_visible_to, visible_to

RECORDED = "recorded"


@dataclass(frozen=True, slots=True)
class SeenIncident:
    """An incident that may be seen, and its last finding where it has one."""

    incident: Incident
    finding: IncidentFinding | None


@dataclass(frozen=True, slots=True)
class Dead:
    """Somebody who died in an incident, with the last finding."""

    person: Person
    finding: Finding

    @property
    def category(self) -> str:
        """The message of children, women, men or not known."""
        return f"overview-category-{self.finding.category}"


def latest_of_incidents() -> QuerySet[IncidentFinding]:
    """Return the last version of what was found of each incident."""
    later = IncidentFinding.objects.filter(supersedes=OuterRef("pk"))
    return IncidentFinding.objects.filter(~Exists(later))


def latest_of_people() -> QuerySet[Finding]:
    """Return the last version of what was found of each person."""
    later = Finding.objects.filter(supersedes=OuterRef("pk"))
    return Finding.objects.filter(~Exists(later))


def incidents_seen(user: User, keys: Iterable[int]) -> list[SeenIncident]:
    """Return those of the incidents that `user` may see, in the order of their days."""
    files = {one.pk: one for one in incidents_visible_to(user).filter(pk__in=list(keys))}
    found = {one.incident_id: one for one in latest_of_incidents().filter(incident__in=files)}
    seen = [SeenIncident(file, found.get(key)) for key, file in files.items()]
    return sorted(seen, key=lambda one: (_day(one), one.incident.pk))


def _day(one: SeenIncident) -> str:
    return one.finding.event_on if one.finding else ""


def dead_of(incident: Incident, user: User) -> tuple[list[Dead], int]:
    """Return the dead of an incident whose files `user` may see, and how many are not shown."""
    found = list(latest_of_people().filter(incident=incident).order_by("person_id"))
    files = visible_to(user).in_bulk([one.person_id for one in found])
    seen = [Dead(files[one.person_id], one) for one in found if one.person_id in files]
    return seen, len(found) - len(seen)
