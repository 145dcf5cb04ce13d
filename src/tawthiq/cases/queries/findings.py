"""Questions to findings: the order of commit, what was known when, what came after."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.db import connection
from django.db.models import Exists, Max, OuterRef, Q, QuerySet

from tawthiq.cases.models import Finding, Incident, IncidentFinding, Person
from tawthiq.cases.models.tables import column_names
from tawthiq.domain.findings import file_number

Row = dict[str, Any]


def latest_seq() -> int:
    """Return the last number in the order of commit, of people's and incidents' findings; 0 is none."""
    lasts = (
        model.objects.aggregate(last=Max("seq"))["last"] for model in (Finding, IncidentFinding)
    )
    return max(last or 0 for last in lasts)


def decided_at(seq: int) -> datetime | None:
    """Return when the last finding up to `seq` was decided; None when there is none."""
    with connection.cursor() as cursor:
        cursor.execute(_DECIDED, [seq, seq])
        return cursor.fetchone()[0]  # type: ignore[no-any-return]


_DECIDED = """SELECT greatest(
    (SELECT decided_at FROM cases_finding WHERE seq <= %s ORDER BY seq DESC LIMIT 1),
    (SELECT decided_at FROM cases_incidentfinding WHERE seq <= %s ORDER BY seq DESC LIMIT 1))"""


def seq_at(moment: datetime | date, zone: str = "UTC") -> int:
    """Return the last `seq` decided up to an instant, or up to the end of a day in `zone`.

    Decisions are in the order of time, so the place is found by halving: twenty looks in a million.
    """
    if not isinstance(moment, datetime):
        if moment == date.max:
            return latest_seq()  # no midnight ends the last day of the calendar
        midnight = datetime.combine(moment + timedelta(days=1), time(), ZoneInfo(zone))
        moment = midnight - timedelta(microseconds=1)
    return bisect_right(range(1, latest_seq() + 1), moment, key=_decided_or_never)


def _decided_or_never(seq: int) -> datetime:
    return decided_at(seq) or datetime.min.replace(tzinfo=UTC)


def known_at(seq: int) -> QuerySet[Finding]:
    """Return per person the greatest version up to `seq`, whatever its outcome (`counting.md` 5)."""
    later = Finding.objects.filter(supersedes=OuterRef("pk"), seq__lte=seq)
    return Finding.objects.filter(~Exists(later), seq__lte=seq).order_by("seq")


def known_incidents_at(seq: int) -> QuerySet[IncidentFinding]:
    """Return per incident the greatest version up to `seq`."""
    later = IncidentFinding.objects.filter(supersedes=OuterRef("pk"), seq__lte=seq)
    return IncidentFinding.objects.filter(~Exists(later), seq__lte=seq).order_by("seq")


def latest_finding(person: Person) -> Finding | None:
    return Finding.objects.filter(person=person).order_by("-version").first()


def latest_incident_finding(incident: Incident) -> IncidentFinding | None:
    return IncidentFinding.objects.filter(incident=incident).order_by("-version").first()


def finding_columns() -> list[str]:
    """Return the columns of findings of people, in the order of the table."""
    return column_names(Finding)


def findings_after(seq: int, up_to: int | None = None) -> Iterator[Row]:
    """Stream findings after `seq` in the order of commit, one dict of columns each."""
    yield from _rows_after(Finding, seq, up_to)


def incident_findings_after(seq: int, up_to: int | None = None) -> Iterator[Row]:
    """Stream findings of incidents after `seq` in the order of commit, one dict of columns each."""
    yield from _rows_after(IncidentFinding, seq, up_to)


def file_numbers(seqs: Iterable[int]) -> dict[int, str]:
    """Return the file's number of each finding: the list of cases behind a number."""
    pairs = Finding.objects.filter(seq__in=list(seqs)).values_list("seq", "person_id")
    return {seq: file_number(person) for seq, person in pairs}


def _rows_after(
    model: type[Finding] | type[IncidentFinding], seq: int, up_to: int | None
) -> Iterator[Row]:
    columns = column_names(model)
    within = Q(seq__gt=seq) & (Q(seq__lte=up_to) if up_to is not None else Q())
    yield from model.objects.filter(within).order_by("seq").values(*columns).iterator(2000)
