"""The sealed part of an edition: what every figure is counted from, and the same code to count it."""

import json
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tawthiq.domain.packs import Pack
from tawthiq.domain.refusals import Refusal
from tawthiq.domain.rules import CountingRule
from tawthiq.publishing.passages import Written
from tawthiq.reference.packs import (
    PackFolder,
    pack_from_json,
    pack_to_json,
    rule_from_json,
    rule_to_json,
)
from tawthiq.tolls.figures import Published
from tawthiq.tolls.record import Record

FOLDER = "sealed"
PACK, RULE, PREVIOUS, WRITTEN = "pack.json", "rule.json", "previous.json", "written.json"
Values = Mapping[str, float | None]
NOTHING_WRITTEN = Written()


class BrokenSealedPart(Refusal):
    """A sealed file that is missing or is not what it says."""

    def __init__(self, name: str, trouble: str) -> None:
        super().__init__(f"The sealed file {name} cannot be used: {trouble}.")


@dataclass(frozen=True)
class Former:
    """An edition that this one compares itself with: its figures as it published them."""

    edition: str
    period: str
    manifest_sha256: str
    figures: Values

    def as_json(self) -> dict[str, Any]:
        return {
            "edition": self.edition,
            "period": self.period,
            "manifest_sha256": self.manifest_sha256,
            "figures": dict(self.figures),
        }


@dataclass(frozen=True)
class Sealed:
    """The sealed part as values: the rule, the pack, the boundaries and the former editions."""

    folder: Path
    rule: CountingRule
    pack: Pack
    boundaries: Mapping[str, Any]
    superseded: Former | None
    earlier: tuple[Former, ...]
    written: Written = field(default_factory=Written)

    def record(self, stack: ExitStack, edition: str = "") -> Record:
        """Open the record, or the record at a former edition's cut-off, for as long as the stack."""
        return stack.enter_context(Record.from_sealed(self.folder, edition))

    def published(self, stack: ExitStack) -> list[Published]:
        """Return the newest editions of the earlier months of the year, with their records."""
        return [
            Published(one.edition, one.period, one.figures, self.record(stack, one.edition))
            for one in self.earlier
        ]


def write_papers(
    folder: Path,
    rule: CountingRule,
    pack: PackFolder,
    superseded: Former | None,
    earlier: tuple[Former, ...],
    written: Written = NOTHING_WRITTEN,
) -> None:
    """Write the rule, the pack, the former editions and what people wrote beside the sealed rows."""
    folder.mkdir(parents=True, exist_ok=True)
    _write(folder / RULE, rule_to_json(rule))
    snapshot = {
        "digest": pack.digest,
        "pack": pack_to_json(pack.pack),
        "boundaries": pack.boundaries,
    }
    _write(folder / PACK, snapshot)
    former = {
        "superseded": superseded.as_json() if superseded else None,
        "earlier": [one.as_json() for one in earlier],
    }
    _write(folder / PREVIOUS, former)
    if written:
        _write(folder / WRITTEN, written.as_json())


def read_sealed(folder: Path) -> Sealed:
    """Read the papers of a sealed part. Raises `BrokenSealedPart`."""
    pack, former = _read(folder / PACK), _read(folder / PREVIOUS)
    try:
        return Sealed(
            folder,
            rule_from_json(_read(folder / RULE)),
            pack_from_json(pack["pack"]),
            pack["boundaries"],
            Former(**former["superseded"]) if former["superseded"] else None,
            tuple(Former(**one) for one in former["earlier"]),
            written_in(folder),
        )
    except (KeyError, TypeError, ValueError) as fault:
        raise BrokenSealedPart("papers", f"a field is missing or wrong ({fault})") from None


def written_in(folder: Path) -> Written:
    """Return what people wrote; an edition in which nobody wrote anything has no such paper."""
    if not (folder / WRITTEN).exists():
        return NOTHING_WRITTEN
    return Written.from_json(_read(folder / WRITTEN))


def _write(path: Path, content: Mapping[str, Any]) -> None:
    path.write_bytes(json_bytes(content))


def json_bytes(content: object) -> bytes:
    """Return the one way in which this house writes JSON files: keys as given, one space, a last line."""
    return (json.dumps(content, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()


def _read(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_bytes())
    except OSError:
        raise BrokenSealedPart(path.name, "it is not there") from None
    except (ValueError, RecursionError):
        raise BrokenSealedPart(path.name, "it is not JSON") from None
    if not isinstance(found, dict):
        raise BrokenSealedPart(path.name, "it holds no fields")
    return found
