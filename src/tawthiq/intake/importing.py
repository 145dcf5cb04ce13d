"""One import on its way: sorted without a lock, written in one transaction, committed at the end."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from django.db import connection

from tawthiq.accounts.models import User
from tawthiq.audit.actions import record
from tawthiq.cases.actions import (
    Decision,
    StagedFinding,
    Staging,
    Statement,
    adopt_staged,
    reserve_people,
    stage,
)
from tawthiq.cases.actions.copying import add_claims, add_new_claims, open_files, revise_files
from tawthiq.cases.models import Source
from tawthiq.intake.adoption import Adopter
from tawthiq.intake.files import file_of
from tawthiq.intake.labels import RowOutcome
from tawthiq.intake.maps import ListMap
from tawthiq.intake.models import Import
from tawthiq.intake.receipts import Receipt
from tawthiq.intake.sorting import SortedRow, Sorter
from tawthiq.intake.staging import staged_rows
from tawthiq.intake.translation import Translator

DECIDED = """
CREATE TEMPORARY TABLE intake_decided (
    line integer PRIMARY KEY, outcome text, entry_digest text, person_id bigint, reason text
) ON COMMIT DROP
"""
KEEP_ROWS = """
INSERT INTO intake_importrow (imported_id, source_id, line, list_id, outcome, row_hash,
    entry_digest, person_id, reason, raw)
SELECT %s, %s, line, list_id, outcome, row_hash, entry_digest, person_id, reason,
    CASE WHEN outcome IN ('unchanged', 'repeated') THEN NULL ELSE raw END
FROM intake_staged JOIN intake_decided USING (line) ORDER BY line
"""


@dataclass(frozen=True, slots=True)
class ListBeingRead:
    """A list whose rows are staged: its map, the translator made of it, the receipt so far."""

    listed: ListMap
    translator: Translator
    receipt: Receipt
    file_name: str


class Importing:
    """Carries one import through its transaction: `run`, then `write`, then `commit`."""

    def __init__(
        self,
        being: ListBeingRead,
        source: Source | None,
        decision: Decision | None,
        *,
        by: User,
        at: datetime,
    ) -> None:
        self._being = being
        self._receipt = being.receipt
        self._source = source
        self._decision = decision
        self._by, self._at = by, at
        self._sorter = Sorter(being.translator, being.receipt)
        self._people: dict[int, int] = {}  # line -> person, of rows that later ones repeat
        self._staging: Staging | None = None
        self._import: Import | None = None

    def run(self, tell: Callable[[float], None]) -> None:
        """Sort every row; unless it is a dry run, open files, keep claims and stage findings.

        Everything heavy happens here, and takes no lock that another writer waits for.
        """
        if self._source is not None and not self._receipt.dry_run:
            Source.objects.select_for_update(no_key=True).get(pk=self._source.pk)
        if self._receipt.dry_run:
            for rows in self._chunks(tell):
                if self._decision is not None:
                    Adopter(self._decision, self._receipt).expect(rows)
        elif self._decision is not None:
            self._staging = stage(self._findings(self._decision, tell), self._decision)
        else:
            for rows in self._written(tell):
                del rows
        self._sorter.finish()

    def commit(self, at: datetime) -> None:
        """Keep the receipt and the raw rows, adopt what was staged, and record it all once, at `at`.

        The lock of the trace is taken by the last statement of the two branches and by no other.
        """
        if not self._receipt.adds_up:
            raise AssertionError("the receipt of an import does not add up")
        kept = self._keep()
        self._receipt.number = kept.pk
        told = {
            "source": kept.source_id,
            "file": kept.file_digest,
            "map": kept.map_digest,
            "receipt": self._receipt.counts(),
        }
        subject = f"L-{kept.pk}"
        if self._staging is not None and self._staging.many:
            adopt_staged(self._staging, at=at, deed="adopt_list", subject=subject, also=told)
        else:
            record("import_list", subject, told, by=self._by.username, at=at)

    def _chunks(self, tell: Callable[[float], None]) -> Iterator[list[SortedRow]]:
        """Yield the rows in chunks, sorted; create the table of decisions beside the staged rows."""
        done, many = 0, max(self._receipt.rows_read, 1)
        for staged in staged_rows(self._source.pk if self._source else None):
            yield [self._sorter.sort(row) for row in staged]
            done += len(staged)
            tell(done / many)

    def _findings(
        self, decision: Decision, tell: Callable[[float], None]
    ) -> Iterator[StagedFinding]:
        adopter = Adopter(decision, self._receipt)
        for rows in self._written(tell):
            yield from adopter.findings(rows)

    def _written(self, tell: Callable[[float], None]) -> Iterator[list[SortedRow]]:
        """Yield the chunks after their files and claims are written."""
        with connection.cursor() as cursor:
            cursor.execute("DROP TABLE IF EXISTS pg_temp.intake_decided")
            cursor.execute(DECIDED)
        for rows in self._chunks(tell):
            self._open(rows)
            self._revise(rows)
            self._decide(rows)
            yield rows

    def _open(self, rows: list[SortedRow]) -> None:
        """Open a file for each new person, and say in repeated rows which file is theirs."""
        fresh = [row for row in rows if row.outcome is RowOutcome.CREATED]
        for row, person in zip(fresh, reserve_people(len(fresh)), strict=True):
            row.person = person
        for row in rows:
            if row.outcome is RowOutcome.REPEATED:
                row.person = self._people[row.first_line]
            elif row.times > 1 and row.person is not None:
                self._people[row.line] = row.person
        if self._decision is None:  # else the staging opens them, with their findings
            given = {row.person: file_of(row.entry) for row in fresh if row.entry and row.person}
            open_files(given, by=self._by, at=self._at)
        add_claims(self._said(fresh).items(), self._key(), by=self._by, at=self._at)

    def _revise(self, rows: list[SortedRow]) -> None:
        changed = [row for row in rows if row.outcome is RowOutcome.CHANGED]
        if not changed:
            return
        given = {row.person: file_of(row.entry) for row in changed if row.entry and row.person}
        revise_files(given, by=self._by, at=self._at)
        add_new_claims(self._said(changed), self._key(), by=self._by, at=self._at)

    def _said(self, rows: list[SortedRow]) -> dict[int, tuple[Statement, ...]]:
        return {row.person: row.entry.said for row in rows if row.entry and row.person}

    def _key(self) -> Source:
        if self._source is None:
            raise AssertionError("a dry run writes no claim")
        return self._source

    def _decide(self, rows: list[SortedRow]) -> None:
        into = "COPY intake_decided (line, outcome, entry_digest, person_id, reason) FROM STDIN"
        with connection.cursor() as cursor, cursor.copy(into) as copy:
            for row in rows:
                copy.write_row(
                    (row.line, row.outcome.value, row.entry_digest, row.person, row.reason)
                )

    def _keep(self) -> Import:
        """Write the receipt and the raw rows, and check their keys now, while nobody waits."""
        being, reviewer = self._being, self._decision.reviewed_by if self._decision else None
        kept = Import.objects.create(
            source=self._key(),
            file_digest=self._receipt.file_digest,
            file_name_digest=sha256(being.file_name.encode()).hexdigest(),
            map_title=being.listed.title,
            map_digest=being.listed.digest,
            imported_at=self._at,
            imported_by=self._by,
            reviewed_by=reviewer,
            **self._receipt.counts(),
        )
        with connection.cursor() as cursor:
            cursor.execute(KEEP_ROWS, [kept.pk, kept.source_id])
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute("SET CONSTRAINTS ALL DEFERRED")
        return kept
