"""Which rows of a list become adopted findings, and which findings a list does not touch."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from tawthiq.cases.actions import Decision, StagedFinding
from tawthiq.cases.columns import person_columns
from tawthiq.cases.models import Finding
from tawthiq.domain.findings import Exclusion, Outcome, Standing
from tawthiq.intake.entries import Entry
from tawthiq.intake.files import file_of
from tawthiq.intake.labels import RowOutcome
from tawthiq.intake.receipts import Receipt
from tawthiq.intake.sorting import SortedRow


class Adopter:
    """Chooses the findings of a list, and counts them in the receipt.

    A person without a finding is adopted. A finding of the same list is superseded where the
    countable facts differ. A finding of ours, or of another list, stands: a list does not undo it.
    """

    def __init__(self, decision: Decision, receipt: Receipt) -> None:
        self._decision = decision
        self._receipt = receipt

    def findings(self, rows: list[SortedRow]) -> Iterator[StagedFinding]:
        """Yield what is to be staged for a chunk of rows, in their order."""
        standing = _latest(row.person for row in rows if row.person is not None)
        for row in rows:
            if row.entry is None or row.person is None:
                continue
            staged = self._finding(row.person, row.entry)
            if row.outcome is RowOutcome.CREATED:
                staged = replace(staged, file=file_of(row.entry))
            before = standing.get(row.person)
            if before is None:
                self._receipt.adopted += 1
                yield staged
            elif _says_otherwise(before, staged):
                if self._is_this_list(before):
                    self._receipt.superseded += 1
                    yield staged
                else:
                    self._receipt.kept += 1

    def expect(self, rows: list[SortedRow]) -> None:
        """Count what would be adopted of a chunk, for a dry run; people without a file have none."""
        self._receipt.adopted += sum(row.entry is not None and row.person is None for row in rows)
        for _ in self.findings(rows):
            pass

    def _finding(self, person: int, entry: Entry) -> StagedFinding:
        counts = entry.facts.exclusion is Exclusion.NONE
        return StagedFinding(
            person,
            entry.facts,
            documented_on=entry.documented_on,
            outcome=Outcome.COUNTED if counts else Outcome.NOT_COUNTED,
            qualified=self._decision.qualified,
        )

    def _is_this_list(self, before: dict[str, Any]) -> bool:
        return (
            before["standing"] == Standing.ADOPTED.value
            and before["list_key"] == self._decision.list_key
            and before["outcome"] in {Outcome.COUNTED.value, Outcome.NOT_COUNTED.value}
        )


def _latest(people: Iterable[int]) -> dict[int, dict[str, Any]]:
    """Return the latest finding of each person, as columns."""
    found = Finding.objects.filter(person__in=list(people))
    return {
        row["person_id"]: dict(row)
        for row in found.order_by("person_id", "-version").distinct("person_id").values()
    }


def _says_otherwise(before: dict[str, Any], staged: StagedFinding) -> bool:
    """Whether the countable facts differ; what a list cannot say is no difference."""
    now = person_columns(staged.facts) | {"outcome": staged.outcome.value}
    return any(before[name] != value for name, value in now.items())
