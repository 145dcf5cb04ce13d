"""Tables of the cases: working files, claims, findings with their reasons, history, identities."""

from tawthiq.cases.models.files import Claim, DetentionSpell, Incident, Person, Source
from tawthiq.cases.models.findings import Finding, FindingReason
from tawthiq.cases.models.history import Revision, Withheld
from tawthiq.cases.models.identities import SourceIdentity
from tawthiq.cases.models.incidents import IncidentFinding

__all__ = [
    "Claim",
    "DetentionSpell",
    "Finding",
    "FindingReason",
    "Incident",
    "IncidentFinding",
    "Person",
    "Revision",
    "Source",
    "SourceIdentity",
    "Withheld",
]
