"""Whether the findings are those that the trace says were decided."""

from collections.abc import Iterator
from dataclasses import dataclass
from heapq import merge
from itertools import islice
from operator import itemgetter
from typing import Any

from tawthiq.audit.models import Entry
from tawthiq.audit.queries import head
from tawthiq.cases.columns import finding_text
from tawthiq.cases.queries.findings import findings_after, incident_findings_after, latest_seq
from tawthiq.domain.merkle import MerkleTree


@dataclass(frozen=True, slots=True)
class Proof:
    """How many findings were compared with the trace, and the first thing that differs."""

    findings: int
    trouble: str = ""


def prove_findings() -> Proof:
    """Hash every finding again and compare with the roots in the trace, in the order of commit.

    The chain alone shows that the trace was not changed; this shows that the findings were not,
    even by somebody who owns the database and took its triggers away. Others may go on deciding:
    what they decide after this began is left to the next time.
    """
    written = latest_seq()
    entries = Entry.objects.filter(number__lte=head().number, text__contains='"findings":{')
    last = entries.order_by("-number").first()
    rows = _in_order(max(written, last.payload["findings"]["last"] if last else 0))
    proved = 0
    for entry in entries.order_by("number").iterator():
        told = entry.payload["findings"]
        tree = MerkleTree()
        for place, row in enumerate(islice(rows, told["last"] - told["first"] + 1), told["first"]):
            if row["seq"] != place or row["decided_at"] != entry.at:
                return Proof(proved, f"finding {place} is missing, untold or dated otherwise")
            tree.add(finding_text(row).encode())
        if tree.size != told["last"] - told["first"] + 1 or tree.root() != told["root"]:
            return Proof(
                proved,
                f"findings {told['first']} to {told['last']} are not those of entry {entry.number}",
            )
        proved += tree.size
    untold = next(rows, None)
    return Proof(proved, f"finding {untold['seq']} has no entry in the trace" if untold else "")


def _in_order(up_to: int) -> Iterator[dict[str, Any]]:
    """Merge the findings of people and incidents by their shared number."""
    return merge(findings_after(0, up_to), incident_findings_after(0, up_to), key=itemgetter("seq"))
