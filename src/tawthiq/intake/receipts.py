"""The receipt of an import: what became of every row, and what a reader of the map should know."""

from dataclasses import dataclass, field
from typing import Any

from tawthiq.intake.labels import RowOutcome
from tawthiq.intake.words import FIRST_LINES, LONGEST_SHOWN, Untranslated


@dataclass(slots=True)
class Reason:
    """Why rows were refused: how many, and the first lines."""

    rows: int = 0
    lines: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Receipt:
    """Counts that add up: rows read = created + changed + unchanged + repeated + refused.

    `kept` are people whose finding a change of the list did not touch, because it is a reviewed one
    or another list's.
    """

    file_digest: str
    map_title: str
    rows_read: int
    dry_run: bool = False
    outcomes: dict[RowOutcome, int] = field(default_factory=lambda: dict.fromkeys(RowOutcome, 0))
    reasons: dict[str, Reason] = field(default_factory=dict)
    untranslated: list[Untranslated] = field(default_factory=list)
    look_alikes: list[tuple[int, ...]] = field(default_factory=list)
    adopted: int = 0
    superseded: int = 0
    kept: int = 0
    number: int | None = None
    refused_file: str = ""

    @property
    def adds_up(self) -> bool:
        return self.rows_read == sum(self.outcomes.values())

    @property
    def alike(self) -> int:
        """How many rows look like another one of the file."""
        return sum(len(lines) for lines in self.look_alikes)

    def refuse(self, line: int, reason: str) -> None:
        found = self.reasons.setdefault(reason, Reason())
        found.rows += 1
        if len(found.lines) < FIRST_LINES:
            found.lines.append(line)

    def counts(self) -> dict[str, int]:
        """Return the numbers by the names of the columns of an import."""
        rows = {outcome.value: many for outcome, many in self.outcomes.items()}
        return {
            "rows_read": self.rows_read,
            **rows,
            "look_alikes": self.alike,
            "adopted": self.adopted,
            "superseded": self.superseded,
            "kept": self.kept,
        }

    def as_json(self) -> dict[str, Any]:
        return {
            **self.counts(),
            "adds_up": self.adds_up,
            "dry_run": self.dry_run,
            "import": self.number,
            "file_sha256": self.file_digest,
            "map": self.map_title,
            "refused_file": self.refused_file or None,
            "refusals": [
                {"reason": reason, "rows": found.rows, "lines": found.lines}
                for reason, found in self.reasons.items()
            ],
            "untranslated": [_untranslated(tally) for tally in self.untranslated],
            "look_alike_lines": [list(lines) for lines in self.look_alikes],
        }


def _untranslated(tally: Untranslated) -> dict[str, Any]:
    return {
        "column": tally.column,
        "value": shortened(tally.value),
        "rows": tally.times,
        "lines": tally.lines,
        "became": tally.became.value,
    }


def shortened(text: str) -> str:
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…"
