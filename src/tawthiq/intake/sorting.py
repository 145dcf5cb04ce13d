"""What becomes of each row: exactly one of five outcomes, with the entry it makes or the reason."""

from dataclasses import dataclass

from tawthiq.intake.entries import Entry
from tawthiq.intake.labels import RowOutcome
from tawthiq.intake.lookalikes import LookAlikes
from tawthiq.intake.receipts import Receipt
from tawthiq.intake.refusals import RowRefused
from tawthiq.intake.staging import StagedRow
from tawthiq.intake.translation import Translator


@dataclass(slots=True, repr=False)
class SortedRow:
    """A row with its outcome. `person` is the id of its file: known, or given when it is opened."""

    line: int
    first_line: int
    times: int
    outcome: RowOutcome
    entry: Entry | None = None
    entry_digest: str = ""
    reason: str = ""
    person: int | None = None


class Sorter:
    """Sorts rows in the order of their lines, and fills the receipt while it does."""

    def __init__(self, translator: Translator, receipt: Receipt) -> None:
        self._translator = translator
        self._receipt = receipt
        self._refused: set[int] = set()  # lines that later ones may repeat
        self._unnamed: set[int] = set()
        self._alike = LookAlikes()

    def sort(self, row: StagedRow) -> SortedRow:
        sorted_row = self._sorted(row)
        self._receipt.outcomes[sorted_row.outcome] += 1
        if sorted_row.outcome is RowOutcome.REFUSED:
            self._receipt.refuse(row.line, sorted_row.reason)
            if row.times > 1:
                self._refused.add(row.line)
        elif sorted_row.entry is not None:
            if row.times > 1 and not sorted_row.entry.facts.named:
                self._unnamed.add(row.line)
            self._alike.add(row.line, sorted_row.entry)
        return sorted_row

    def finish(self) -> None:
        """Put into the receipt what only the whole file tells."""
        self._receipt.untranslated = self._translator.untranslated
        self._receipt.look_alikes = sorted(self._alike.groups())

    def _sorted(self, row: StagedRow) -> SortedRow:
        found = SortedRow(row.line, row.first_line, row.times, RowOutcome.REFUSED)
        found.reason = row.fault
        if not row.fault and row.line > row.first_line:
            return self._repeated(found)
        if row.fault:
            return found
        try:
            found.entry = self._translator.entry(row.cells, row.line)
        except RowRefused as error:
            found.reason = str(error)
            return found
        found.entry_digest = found.entry.digest
        found.outcome = _outcome(row, found.entry_digest)
        found.person = row.known.person if row.known else None
        return found

    def _repeated(self, found: SortedRow) -> SortedRow:
        if found.first_line in self._refused:
            found.reason = "The row repeats an earlier one, which was refused."
        elif found.first_line in self._unnamed:
            found.reason = (
                "The row says under the same id what an earlier one says of somebody without a "
                "name: they may be two people. Give it an id of its own, or take it out."
            )
        else:
            found.outcome = RowOutcome.REPEATED
        return found


def _outcome(row: StagedRow, entry_digest: str) -> RowOutcome:
    if row.known is None:
        return RowOutcome.CREATED
    if (row.known.row_hash, row.known.entry_digest) == (row.row_hash, entry_digest):
        return RowOutcome.UNCHANGED
    return RowOutcome.CHANGED
