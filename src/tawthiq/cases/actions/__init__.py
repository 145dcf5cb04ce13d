"""Deeds about files and findings."""

from tawthiq.cases.actions.bulk import (
    Adoption,
    StagedFinding,
    Staging,
    adopt_staged,
    reserve_people,
    stage,
)
from tawthiq.cases.actions.files import (
    add_claim,
    add_source,
    add_spell,
    amend_person,
    open_incident,
    open_person,
)
from tawthiq.cases.actions.findings import join_persons, record_finding, withdraw_person
from tawthiq.cases.actions.incidents import record_incident_finding, withdraw_incident
from tawthiq.cases.actions.reasons import restrict_reason
from tawthiq.cases.decisions import Decision
from tawthiq.cases.files import (
    Detention,
    PersonFile,
    SourceCard,
    Statement,
)
from tawthiq.domain.names import NameParts

__all__ = [
    "Adoption",
    "Decision",
    "Detention",
    "NameParts",
    "PersonFile",
    "SourceCard",
    "StagedFinding",
    "Staging",
    "Statement",
    "add_claim",
    "add_source",
    "add_spell",
    "adopt_staged",
    "amend_person",
    "join_persons",
    "open_incident",
    "open_person",
    "record_finding",
    "record_incident_finding",
    "reserve_people",
    "restrict_reason",
    "stage",
    "withdraw_incident",
    "withdraw_person",
]
