"""Deeds that make findings of incidents."""

from django.db import transaction

from tawthiq.audit.actions import record
from tawthiq.cases.actions.reasons import keep_reason
from tawthiq.cases.actions.turns import check_in_sight, take_turn
from tawthiq.cases.codes import codes_of
from tawthiq.cases.columns import Columns, finding_text, incident_columns, incident_facts
from tawthiq.cases.decisions import Decision
from tawthiq.cases.models import Incident, IncidentFinding
from tawthiq.cases.models.tables import written_columns
from tawthiq.cases.queries.findings import latest_incident_finding
from tawthiq.cases.refusals import NothingToWithdraw
from tawthiq.domain.attribution import check_exit
from tawthiq.domain.findings import IncidentFacts
from tawthiq.domain.merkle import merkle_root

RECORDED, WITHDRAWN = "recorded", "withdrawn"


@transaction.atomic
def record_incident_finding(
    incident: Incident, facts: IncidentFacts, decision: Decision
) -> IncidentFinding:
    """Record what two people decided about an incident, as its next version (`counting.md` 2).

    Raises `TooWeak` where parties are told apart on less than that takes (`counting.md` 16).
    """
    decision = decision.settled()
    check_in_sight(decision, incident)
    codes_of(decision.country).check_incident(facts)
    before = latest_incident_finding(incident)
    if before is not None:
        known = incident_facts(written_columns(before)).attribution
        check_exit(known, facts.attribution, decision.country)
    digest = keep_reason(decision.reason, decision.at, incident)
    columns = incident_columns(facts) | {"reason_digest": digest, "outcome": RECORDED}
    return _commit("record_incident_finding", incident, columns, decision)


@transaction.atomic
def withdraw_incident(incident: Incident, decision: Decision) -> IncidentFinding:
    """Withdraw what was found about an incident. Its dead keep their own findings."""
    decision = decision.settled()
    check_in_sight(decision, incident)
    before = latest_incident_finding(incident)
    if before is None or before.outcome == WITHDRAWN:
        raise NothingToWithdraw(f"{incident.number} has no finding that could be withdrawn.")
    digest = keep_reason(decision.reason, decision.at, incident)
    columns = written_columns(before) | {"reason_digest": digest, "outcome": WITHDRAWN}
    return _commit("withdraw_incident", incident, columns, decision)


def _commit(deed: str, incident: Incident, columns: Columns, decision: Decision) -> IncidentFinding:
    decision, seq = take_turn(decision)
    before = latest_incident_finding(incident)
    row = columns | {
        "seq": seq,
        "incident_id": incident.pk,
        "version": before.version + 1 if before else 1,
        "supersedes_id": before.seq if before else None,
        "decided_at": decision.at,
        "decided_by_id": decision.by.pk,
        "reviewed_by_id": decision.reviewed_by.pk,
        "pack": decision.country.version,
    }
    finding = IncidentFinding(**row)
    finding.save(force_insert=True)
    root = merkle_root([finding_text(row).encode()])
    payload = {
        "findings": {"first": seq, "last": seq, "root": root},
        "reviewed_by": decision.reviewed_by.pk,
        "version": row["version"],
        "outcome": row["outcome"],
    }
    record(deed, incident.number, payload, by=decision.by.username, at=decision.at)
    return finding
