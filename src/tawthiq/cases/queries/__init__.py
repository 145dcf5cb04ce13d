"""Questions to files and findings."""

from tawthiq.cases.queries.files import (
    incident_numbered,
    person_numbered,
    source_keyed,
    visible_to,
)
from tawthiq.cases.queries.findings import (
    decided_at,
    file_numbers,
    finding_columns,
    findings_after,
    incident_findings_after,
    known_at,
    known_incidents_at,
    latest_finding,
    latest_incident_finding,
    latest_seq,
    seq_at,
)
from tawthiq.cases.queries.proof import prove_findings

__all__ = [
    "decided_at",
    "file_numbers",
    "finding_columns",
    "findings_after",
    "incident_findings_after",
    "incident_numbered",
    "known_at",
    "known_incidents_at",
    "latest_finding",
    "latest_incident_finding",
    "latest_seq",
    "person_numbered",
    "prove_findings",
    "seq_at",
    "source_keyed",
    "visible_to",
]
