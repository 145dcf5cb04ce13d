"""Deeds about files and findings."""

from tawthiq.cases.actions.bulk import (
    Adoption,
    StagedFinding,
    Staging,
    adopt_staged,
    reserve_people,
    stage,
)
from tawthiq.cases.actions.claims import add_claim, add_spell, amend_spell, withdraw_claim
from tawthiq.cases.actions.compartments import restrict_file
from tawthiq.cases.actions.consent import withdraw_consent
from tawthiq.cases.actions.files import amend_incident, amend_person, open_incident, open_person
from tawthiq.cases.actions.findings import join_persons, record_finding, withdraw_person
from tawthiq.cases.actions.incidents import record_incident_finding, withdraw_incident
from tawthiq.cases.actions.reasons import restrict_reason
from tawthiq.cases.actions.sources import (
    add_source,
    amend_source,
    keep_identity,
    look_at_identity,
)
from tawthiq.cases.decisions import Decision
from tawthiq.cases.files import (
    Detention,
    IdentityCard,
    IncidentCard,
    PersonFile,
    SourceCard,
    Statement,
)
from tawthiq.domain.names import NameParts

__all__ = [
    "Adoption",
    "Decision",
    "Detention",
    "IdentityCard",
    "IncidentCard",
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
    "amend_incident",
    "amend_person",
    "amend_source",
    "amend_spell",
    "join_persons",
    "keep_identity",
    "look_at_identity",
    "open_incident",
    "open_person",
    "record_finding",
    "record_incident_finding",
    "reserve_people",
    "restrict_file",
    "restrict_reason",
    "stage",
    "withdraw_claim",
    "withdraw_consent",
    "withdraw_incident",
    "withdraw_person",
]
