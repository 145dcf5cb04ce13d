"""The doors to proposals: what a person here may see."""

from django.db.models import Exists, OuterRef, Q, QuerySet

from tawthiq.accounts.models import User
from tawthiq.cases.columns import incident_facts, person_facts
from tawthiq.cases.models import Finding, Incident, IncidentFinding, Person
from tawthiq.cases.models.tables import written_columns
from tawthiq.cases.queries import (
    incidents_visible_to,
    latest_finding,
    latest_incident_finding,
    visible_to,
)
from tawthiq.review.facts import Facts, incident_from_json, person_from_json
from tawthiq.review.models import Proposal, Remark


def proposals_visible_to(user: User) -> QuerySet[Proposal]:
    """Return the proposals about files that `user` may see. Of a tombstone there is none."""
    people = visible_to(user).filter(consent_withdrawn_at=None, pk=OuterRef("person_id"))
    incidents = incidents_visible_to(user).filter(pk=OuterRef("incident_id"))
    return Proposal.objects.filter(Exists(people) | Exists(incidents))


def proposal_of(file: Person | Incident, user: User) -> Proposal | None:
    """Return the proposal about a file, if there is one that `user` may see."""
    about = Q(person=file) if isinstance(file, Person) else Q(incident=file)
    people = "drafted_by", "amended_by", "submitted_by", "reviewer", "assignee", "released_by"
    return proposals_visible_to(user).filter(about).select_related(*people).first()


def facts_of(proposal: Proposal) -> Facts:
    """Return the proposed facts, as values."""
    if proposal.person_id is None:
        return incident_from_json(proposal.facts)
    return person_from_json(proposal.facts)


def latest_facts(file: Person | Incident) -> tuple[Finding | IncidentFinding, Facts] | None:
    """Return the newest finding of a file with its facts; None where there is none."""
    found: Finding | IncidentFinding | None
    if isinstance(file, Incident):
        found = latest_incident_finding(file)
        return None if found is None else (found, incident_facts(written_columns(found)))
    found = latest_finding(file)
    return None if found is None else (found, person_facts(written_columns(found)))


def remarks_on(proposal: Proposal) -> QuerySet[Remark]:
    """Return what was said of a proposal, in the order in which it was said."""
    return proposal.remarks.select_related("said_by").order_by("said_at", "pk")
