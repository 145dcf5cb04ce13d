"""Findings by the hundred thousand: staged without the lock of the trace, adopted under it.

    with transaction.atomic():
        ids = reserve_people(len(rows))
        staging = stage(rows, decision)          # hashed, checked, copied beside the tables
        adoption = adopt_staged(staging, at=now)  # under the lock for a moment only

What is slow (reading, folding names, hashing, COPY, the files of people, keys) is done before the
lock is taken; under it are one INSERT ... SELECT that numbers the rows, and one entry of the trace.
A hundred thousand rows take a second to insert: so many are written before the lock, a little ahead
in the order of commit, and only their place is confirmed under it.
"""
# ruff: noqa: S608 - the only texts put into SQL here are names of columns

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import islice
from typing import Any

from django.db import IntegrityError, connection, transaction

from tawthiq.audit.actions import record, take_lock
from tawthiq.cases.actions.files import OPENED, file_columns
from tawthiq.cases.actions.reasons import keep_reason
from tawthiq.cases.codes import Codes, codes_of
from tawthiq.cases.columns import NOT_HASHED, Columns, finding_text, person_columns
from tawthiq.cases.decisions import Decision, check_facts, check_tiers, in_time
from tawthiq.cases.files import PersonFile
from tawthiq.cases.models import Finding
from tawthiq.cases.models.tables import column_names
from tawthiq.cases.queries.findings import decided_at, latest_seq
from tawthiq.cases.refusals import ChangedMeanwhile
from tawthiq.domain.findings import Outcome, PersonFacts, Standing
from tawthiq.domain.merkle import MerkleTree
from tawthiq.domain.supersession import NotExamined, documented_day

BATCH = 5_000
FEW = 10_000  # so many are written under the lock in a tenth of a second
ROOM = 1_000  # numbers left to others while many are written ahead
PER_ROW = timedelta(microseconds=50)  # how long a row takes to be written, at most
LONGEST = timedelta(seconds=50)  # within what `in_time` forgives the next decision
ONE_AT_A_TIME = 7_106_548_194
STAGING = "staged_finding"

_FINDING = [name for name in column_names(Finding) if name not in NOT_HASHED]
_OWN = {name: f"file_{name}" for name in OPENED}  # both tables have a sex and an origin


@dataclass(frozen=True, slots=True)
class StagedFinding:
    """One finding to be: `person` is a reserved id with the `file` to open, or the id of a known one.

    `documented_on` is the list's own day for this row; the decision's when it is None.
    """

    person: int
    facts: PersonFacts
    file: PersonFile | None = None
    documented_on: date | None = None
    outcome: Outcome = Outcome.COUNTED
    in_scope: bool = True
    qualified: bool = True


@dataclass(frozen=True, slots=True)
class Staging:
    """Rows that wait in a temporary table of this transaction, and the root of their texts."""

    decision: Decision
    digest: str
    many: int
    root: str


@dataclass(frozen=True, slots=True)
class Adoption:
    """The findings that a bulk deed made: their first and last `seq`, how many, their root."""

    first: int
    last: int
    many: int
    root: str


def reserve_people(many: int) -> list[int]:
    """Draw ids of files that are going to be opened. Ids that are never used leave a gap."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT nextval('cases_person_id_seq') FROM generate_series(1, %s)", [many])
        return [row[0] for row in cursor.fetchall()]


def stage(rows: Iterable[StagedFinding], decision: Decision) -> Staging:
    """Check, hash and copy rows into a temporary table, and open the files of new people.

    Needs a transaction; takes no lock that another writer could wait for. Raises what
    `record_finding` raises; a list is never preliminary.
    """
    decision = decision.settled()
    if decision.standing is Standing.PRELIMINARY:
        raise NotExamined("A list is adopted or reviewed: nobody releases it unexamined.")
    in_time(decision.at, decided_at(latest_seq()))
    digest = keep_reason(decision.reason, decision.at)
    _make_table()
    codes, tree = codes_of(decision.country), MerkleTree()
    shared = decision.columns() | {"reason_digest": digest, "joined_into_id": None}
    rows = iter(rows)
    while batch := list(islice(rows, BATCH)):
        _copy(list(_columns(batch, decision, shared, codes)), tree)
    _open_files()
    return Staging(decision, digest, tree.size, tree.root())


def adopt_staged(
    staging: Staging,
    *,
    at: datetime | None = None,
    deed: str = "adopt_findings",
    subject: str = "",
    also: Mapping[str, object] | None = None,
) -> Adoption:
    """Make findings of the staged rows, in their order, with one entry of the trace for all of them.

    `at` is the time now, when the staging took long; `also` is told in the entry. Raises
    `ChangedMeanwhile` when somebody decided about one of the people since the staging.
    """
    decision = replace(staging.decision, at=at or staging.decision.at)
    _hold_people()
    _settle_constraints()
    placed = _write_ahead(staging, decision) if staging.many > FEW else None
    decision, first = placed or _write_under_the_lock(decision)
    last = first + staging.many - 1
    payload = dict(also or {}) | {
        "findings": {"first": first, "last": last, "root": staging.root},
        "many": staging.many,
        "standing": decision.standing,
        "list": decision.list_key,
        "reviewed_by": decision.reviewed_by.pk,
        "reason": staging.digest,
    }
    record(deed, subject or f"F-{first}", payload, by=decision.by.username, at=decision.at)
    return Adoption(first, last, staging.many, staging.root)


def _write_ahead(staging: Staging, decision: Decision) -> tuple[Decision, int] | None:
    """Write many rows before the lock is taken, a little ahead in the order; None if overtaken.

    Nobody sees the rows until the commit. Others go on and take the numbers before them; the lock is
    then needed only to see that nobody went further, in number or in time.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [ONE_AT_A_TIME])
    last = latest_seq()
    first = last + 1 + ROOM
    allowed = min(staging.many * PER_ROW, LONGEST)
    ahead = replace(decision, at=_not_before(last, decision) + allowed)
    with transaction.atomic():
        _insert(first, ahead)
        _settle_constraints()
        take_lock()
        latest = decided_at(first - 1)
        if latest_seq() == first + staging.many - 1 and (latest is None or latest <= ahead.at):
            return ahead, first
        transaction.set_rollback(True)
    return None


def _write_under_the_lock(decision: Decision) -> tuple[Decision, int]:
    take_lock()
    last = latest_seq()
    decision = replace(decision, at=_not_before(last, decision))
    _insert(last + 1, decision)
    return decision, last + 1


def _not_before(last: int, decision: Decision) -> datetime:
    """Return the instant of an adoption: the staging looked at the clock, others decided since."""
    return max(decision.at, decided_at(last) or decision.at)


def _hold_people() -> None:
    """Hold the files of the staged people, as every decision about a person does first of all."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM (SELECT id FROM cases_person "
            f"WHERE id IN (SELECT person_id FROM {STAGING}) ORDER BY id FOR NO KEY UPDATE) AS held"
        )


def _settle_constraints() -> None:
    """Check now, without the lock, what would otherwise be checked at the commit, under it."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")


def _make_table() -> None:
    """Make the temporary table: the columns of a finding, of a file, and the place in the order."""
    own = ", ".join(f"p.{name} AS {alias}" for name, alias in _OWN.items())
    finding = ", ".join(f"f.{name}" for name in _FINDING)
    with connection.cursor() as cursor:
        cursor.execute(f"DROP TABLE IF EXISTS {STAGING}")
        cursor.execute(
            f"CREATE TEMPORARY TABLE {STAGING} ON COMMIT DROP AS "
            f"SELECT 0::bigint AS place, {finding}, {own} "
            "FROM cases_finding f, cases_person p WITH NO DATA"
        )


def _columns(
    batch: list[StagedFinding], decision: Decision, shared: Columns, codes: Codes
) -> Iterator[Columns]:
    """Return the columns of each row, with the version it makes of its person."""
    known = _latest([row.person for row in batch if row.file is None])
    today = decision.local_day
    for row in batch:
        codes.check_person(row.facts)
        check_tiers(row.outcome, row.facts.exclusion, in_scope=row.in_scope)
        check_facts(row.facts, row.outcome, today)
        before = known.get(row.person)
        day = row.documented_on or decision.documented_first(row.outcome)
        finding = person_columns(row.facts) | shared
        finding |= {
            "person_id": row.person,
            "version": before[1] + 1 if before else 1,
            "supersedes_id": before[0] if before else None,
            "outcome": row.outcome.value,
            "in_scope": row.in_scope,
            "qualified": row.qualified,
            "documented_on": documented_day(
                before[2] if before else None, row.outcome, day, before[3] if before else ()
            ),
        }
        yield finding | (_file(row.person, row.file, decision) if row.file else {})


def _file(person: int, file: PersonFile, decision: Decision) -> Columns:
    columns = file_columns(file) | {
        "id": person,
        "opened_at": decision.at,
        "opened_by_id": decision.by.pk,
    }
    return {_OWN[name]: value for name, value in columns.items()}


def _latest(people: list[int]) -> dict[int, tuple[int, int, date | None, list[date]]]:
    """Return seq, version and day of the latest finding of known people, and days joined into them."""
    if not people:
        return {}
    with connection.cursor() as cursor:
        cursor.execute(
            """SELECT DISTINCT ON (person_id) person_id, seq, version, documented_on,
                ARRAY(SELECT joined.documented_on FROM cases_finding AS joined
                    WHERE joined.joined_into_id = one.person_id AND joined.documented_on IS NOT NULL)
            FROM cases_finding AS one WHERE person_id = ANY(%s)
            ORDER BY person_id, version DESC""",
            [people],
        )
        return {row[0]: row[1:] for row in cursor.fetchall()}


def _copy(rows: list[Columns], tree: MerkleTree) -> None:
    names = ["place", *_FINDING, *_OWN.values()]
    into = f"COPY {STAGING} ({', '.join(names)}) FROM STDIN"
    with connection.cursor() as cursor, cursor.copy(into) as copy:
        for row in rows:
            told = {name: row[name] for name in _FINDING}
            copy.write_row([tree.size, *told.values(), *map(row.get, _OWN.values())])
            tree.add(finding_text(told).encode())


def _open_files() -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO cases_person ({', '.join(OPENED)}) "
            f"SELECT {', '.join(_OWN.values())} FROM {STAGING} "
            "WHERE file_opened_by_id IS NOT NULL"
        )


def _insert(first: int, decision: Decision) -> None:
    names = ", ".join(_FINDING)
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(
                f"INSERT INTO cases_finding (seq, decided_at, {names}) "
                f"SELECT %s + place, %s, {names} FROM {STAGING}",
                [first, decision.at],
            )
    except IntegrityError as error:
        raise _meanwhile(error) from error


def _meanwhile(error: IntegrityError) -> Exception:
    """Return what the person at the keyboard should hear of a constraint that broke."""
    told = getattr(error.__cause__, "diag", None)
    name: Any = told.constraint_name if told else ""
    if name in {"finding_is_superseded_once", "finding_has_each_version_of_a_person_once"}:
        return ChangedMeanwhile(
            "Somebody decided about one of these people while the list was being read: "
            "nothing was written; import it again."
        )
    return error
