"""The sealed part of an edition: the rows that its figures touch, under pseudonyms, and no more."""

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from tawthiq.domain.packs import Pack
from tawthiq.domain.periods import Period
from tawthiq.domain.rules import CountingRule
from tawthiq.tolls.columns import (
    CUT_OFF,
    EARLIER_FILE,
    FINDINGS_FILE,
    INCIDENTS_FILE,
    SEALED_FINDINGS,
    SEALED_INCIDENTS,
)
from tawthiq.tolls.conditions import Condition, adopted_in, countable
from tawthiq.tolls.record import Record

_PSEUDONYM_BYTES = 16


@dataclass(frozen=True, slots=True)
class Scope:
    """What an edition counts: its sealed part holds what any of its figures can touch."""

    rule: CountingRule
    pack: Pack
    period: Period

    @property
    def since(self) -> date:
        """The first day that a figure looks at: 1 January, or the period before where that is earlier."""
        return min(self.period.year_to_date().first, self.period.previous().first)


def seal(
    folder: Path, record: Record, scope: Scope, *, key: bytes, earlier: Mapping[str, Record]
) -> tuple[Path, ...]:
    """Write the sealed part into `folder` and return its files.

    One row a person under a pseudonym keyed by `key` (new for every edition), sorted by it, exact
    places dropped and the moment of decision blurred to its day. `earlier` are the records at the
    cut-offs of the editions that this one restates, by name: what differed then is kept beside.
    The same record and key give the same bytes.
    """
    folder.mkdir(parents=True, exist_ok=True)
    persons = _persons(scope, (record, *earlier.values()))
    incidents = _incidents(scope, record, persons)
    now = _findings(record, scope, persons, incidents, key)
    written = [
        _write(folder / FINDINGS_FILE, now, record.seq),
        _write(folder / INCIDENTS_FILE, _incident_rows(record, scope, incidents), record.seq),
    ]
    if earlier:
        differing = [
            _differing(name, _findings(then, scope, persons, incidents, key), now)
            for name, then in sorted(earlier.items())
        ]
        written.append(_write(folder / EARLIER_FILE, pa.concat_tables(differing), record.seq))
    return tuple(written)


def earlier_editions(folder: Path) -> tuple[str, ...]:
    """Return the names of the editions that the sealed part can be reopened at."""
    path = folder / EARLIER_FILE
    if not path.is_file():
        return ()
    return tuple(sorted(set(pq.read_table(path, columns=["edition"])["edition"].to_pylist())))


def _touched(scope: Scope) -> Condition:
    """Whoever a figure of the edition can count, by any of its dates or through an incident."""
    rule, period = scope.rule, scope.period
    span = {"since": scope.since, "until": period.last}
    documented = Condition("documented_on BETWEEN $since AND $until", span)
    died = Condition(
        "(died_from IS NOT NULL OR died_to IS NOT NULL) AND (died_from IS NULL OR died_from <= $until)"
        " AND (died_to IS NULL OR died_to >= $before)",
        {"until": period.last, "before": period.previous().first},
    )
    told = Condition(
        "incident_id IN (SELECT incident_id FROM findings WHERE outcome = 'counted'"
        " AND documented_on BETWEEN $since AND $until UNION SELECT incident_id FROM incidents"
        " WHERE notable AND event_from BETWEEN $since AND $until)",
        span,
    )
    adopted = adopted_in(period, rule, scope.pack.time_zone)
    return (countable(rule) & (documented | died | told)) | adopted


def _persons(scope: Scope, records: tuple[Record, ...]) -> pa.Table:
    """Return whoever is touched in any of the records: all of them are sealed as each record has them."""
    chosen = _touched(scope)
    sql = f"SELECT person_id FROM findings WHERE {chosen.sql}"  # noqa: S608
    found = [record.table(sql, chosen.values) for record in records]
    return pa.concat_tables(found).group_by("person_id").aggregate([])


def _incidents(scope: Scope, record: Record, persons: pa.Table) -> pa.Table:
    """Number the incidents of those persons, and the notable ones, in the order of the record.

    The number keeps the order, which decides between incidents alike in everything that is told.
    """
    with record.given(sealed_persons=persons):
        return record.table(
            "SELECT incident_id, row_number() OVER (ORDER BY incident_id) AS number FROM ("
            "SELECT incident_id FROM findings SEMI JOIN sealed_persons USING (person_id)"
            " WHERE incident_id IS NOT NULL"
            " UNION SELECT incident_id FROM incidents WHERE notable"
            " AND event_from BETWEEN $since AND $until)",
            {"since": scope.since, "until": scope.period.last},
        )


def _findings(
    record: Record, scope: Scope, persons: pa.Table, incidents: pa.Table, key: bytes
) -> pa.Table:
    """Return the persons' rows as the record has them, sorted by pseudonym."""
    replaced = {
        "incident_id": "n.number AS incident_id",
        "decided_at": f"{_NOON_OF_DAY} AS decided_at",
    }
    columns = ", ".join(replaced.get(name, f"f.{name}") for name in SEALED_FINDINGS)
    with record.given(sealed_persons=persons, sealed_incidents=incidents):
        rows = record.table(
            f"SELECT {columns} FROM findings AS f SEMI JOIN sealed_persons AS p USING (person_id)"  # noqa: S608
            " LEFT JOIN sealed_incidents AS n ON f.incident_id = n.incident_id",
            {"zone": scope.pack.time_zone},
        )
    pseudonyms = [_pseudonym(key, person) for person in rows["person_id"].to_pylist()]
    at = rows.schema.get_field_index("person_id")
    return rows.set_column(at, "person_id", pa.array(pseudonyms, pa.string())).sort_by("person_id")


_NOON_OF_DAY = (
    "timezone($zone, date_trunc('day', timezone($zone, f.decided_at)) + INTERVAL 12 HOUR)"
)


def _pseudonym(key: bytes, person: int) -> str:
    return hmac.digest(key, str(person).encode(), hashlib.sha256)[:_PSEUDONYM_BYTES].hex()


def _incident_rows(record: Record, scope: Scope, incidents: pa.Table) -> pa.Table:
    replaced = {
        "incident_id": "n.number AS incident_id",
        "decided_at": f"{_NOON_OF_DAY} AS decided_at",
    }
    columns = ", ".join(replaced.get(name, f"f.{name}") for name in SEALED_INCIDENTS)
    with record.given(sealed_incidents=incidents):
        return record.table(
            f"SELECT {columns} FROM incidents AS f JOIN sealed_incidents AS n"  # noqa: S608
            " ON f.incident_id = n.incident_id ORDER BY n.number",
            {"zone": scope.pack.time_zone},
        )


def _differing(edition: str, then: pa.Table, now: pa.Table) -> pa.Table:
    """Return the rows that were otherwise then, and who was not in the record yet (`absent`)."""
    columns = ", ".join(SEALED_FINDINGS)
    with Record.of_tables(then, now.slice(0, 0)) as scratch, scratch.given(now=now, then_rows=then):
        return scratch.table(
            f"SELECT $edition AS edition, false AS absent, * FROM "  # noqa: S608
            f"(SELECT {columns} FROM then_rows EXCEPT SELECT {columns} FROM now)"
            f" UNION ALL SELECT $edition, true, {columns} FROM now"
            " ANTI JOIN then_rows USING (person_id) ORDER BY person_id",
            {"edition": edition},
        )


def _write(path: Path, table: pa.Table, cut_off: int) -> Path:
    metadata = {CUT_OFF: str(cut_off).encode()}
    pq.write_table(table.replace_schema_metadata(metadata), path, compression="zstd")
    return path
