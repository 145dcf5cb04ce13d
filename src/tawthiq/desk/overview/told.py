"""What the tolls room says of incidents: which became massacres, and which editions told of them."""

from datetime import date
from functools import lru_cache
from pathlib import Path

from django.db import transaction
from django.db.models import QuerySet

from tawthiq.accounts.access import seeing_all
from tawthiq.cases.models import Finding, IncidentFinding
from tawthiq.cases.queries import latest_seq
from tawthiq.desk.overview.country import folder_in_force
from tawthiq.desk.overview.months import Desk
from tawthiq.domain.periods import parse_period
from tawthiq.domain.rules import CountingRule
from tawthiq.releases.models import Edition
from tawthiq.releases.queries import editions
from tawthiq.tolls.massacres import massacres, notable_incidents
from tawthiq.tolls.queries import record_at


def in_toll(found: QuerySet[Finding], rule: CountingRule) -> QuerySet[Finding]:
    """Keep the findings that the rule counts (`tolls.conditions.counted`)."""
    return found.filter(
        outcome="counted", standing__in=rule.standings, civilian_status__in=rule.statuses
    )


def massacre_reached_on(incident: int, desk: Desk) -> date | None:
    """Return the day on which the tolls room saw the incident become a massacre, as known now."""
    freezes = desk.workspace.freezes
    return _massacres(freezes, latest_seq(), desk.folder.digest, desk.rule.name).get(incident)


@lru_cache(maxsize=4)
def _massacres(freezes: Path, seq: int, digest: str, rule: str) -> dict[int, date]:
    """`digest` is of the pack whose rule it is."""
    folder = folder_in_force()
    with transaction.atomic(), seeing_all(), record_at(freezes, seq) as record:
        return {one.incident: one.reached_on for one in massacres(record, folder.rules[rule])}


def editions_telling_of(incident: int, desk: Desk) -> list[Edition]:
    """Return the editions whose report tells of the incident, in the order of publication.

    Only periods in which it happened, or in which somebody who died in it was documented, are asked.
    """
    days = _days_of(incident)
    asked = [one for one in editions() if one.rule in desk.folder.rules]
    return [one for one in asked if _touches(one, days) and incident in _told_by(one, desk)]


def _days_of(incident: int) -> set[date]:
    documented = Finding.objects.filter(incident=incident).values_list("documented_on", flat=True)
    happened = IncidentFinding.objects.filter(incident=incident).values_list(
        "event_from", flat=True
    )
    return {day for day in (*documented.distinct(), *happened.distinct()) if day is not None}


def _touches(edition: Edition, days: set[date]) -> bool:
    period = parse_period(edition.period)
    return any(period.contains(day) for day in days)


def _told_by(edition: Edition, desk: Desk) -> frozenset[int]:
    freezes, digest = desk.workspace.freezes, edition.manifest_sha256
    return _told(freezes, digest, edition.period, edition.rule, edition.seq)


@lru_cache(maxsize=512)
def _told(freezes: Path, edition: str, period: str, rule: str, seq: int) -> frozenset[int]:
    """`edition` is the digest of its manifest: what an edition told never changes."""
    folder = folder_in_force()
    with transaction.atomic(), seeing_all(), record_at(freezes, seq) as record:
        told = notable_incidents(record, folder.rules[rule], folder.pack, parse_period(period))
        return frozenset(one.incident for one in told)
