"""Tables of the cases: working files, claims, and findings with their reasons."""

from tawthiq.cases.models.files import Claim, DetentionSpell, Incident, Person, Source
from tawthiq.cases.models.findings import Finding, FindingReason
from tawthiq.cases.models.incidents import IncidentFinding

__all__ = [
    "Claim",
    "DetentionSpell",
    "Finding",
    "FindingReason",
    "Incident",
    "IncidentFinding",
    "Person",
    "Source",
]
