"""Deeds that make findings of people: record, withdraw, join."""

from collections.abc import Iterable, Sequence
from datetime import date

from django.db import transaction

from tawthiq.audit.actions import record
from tawthiq.cases.actions.reasons import keep_reason
from tawthiq.cases.actions.turns import check_in_sight, hold_people, take_turn
from tawthiq.cases.codes import codes_of
from tawthiq.cases.columns import Columns, finding_text, person_columns, person_facts
from tawthiq.cases.decisions import Decision, check_facts, check_tiers
from tawthiq.cases.models import Finding, Incident, Person
from tawthiq.cases.models.tables import written_columns
from tawthiq.cases.queries.findings import latest_finding
from tawthiq.cases.refusals import AlreadyJoined, NothingToWithdraw
from tawthiq.domain.attribution import check_exit
from tawthiq.domain.findings import Outcome, PersonFacts, Standing
from tawthiq.domain.merkle import merkle_root
from tawthiq.domain.supersession import join, next_version
from tawthiq.domain.versions import Version


@transaction.atomic
def record_finding(person: Person, facts: PersonFacts, decision: Decision) -> Finding:
    """Record what two people decided about a person, as the next version of the person's finding.

    The first that counts sets the day the person was documented on; later ones inherit it
    (`counting.md` 4). Raises `OwnReview`, `NotAllowed`, `NoReason`, `ExclusionMissing`, `OutOfScope`,
    `ListMissing`, `AgeGroupUnsettled`, `CountedAlive`, `DayToCome`, `UnknownCode`, `NoSuchFile`,
    `NotExamined`, `TooWeak` or `ClockBehind`.
    """
    decision = decision.settled()
    check_tiers(decision.outcome, facts.exclusion, in_scope=decision.in_scope)
    check_facts(facts, decision.outcome, decision.local_day)
    codes_of(decision.country).check_person(facts)
    if decision.outcome not in {Outcome.COUNTED, Outcome.NOT_COUNTED}:
        raise NothingToWithdraw("A finding is withdrawn or joined by a deed of its own.")
    hold_people(decision, person)
    digest = keep_reason(decision.reason, decision.at, person)
    decision, first = take_turn(decision)
    before = latest_finding(person)
    if facts.incident and (before is None or before.incident_id != facts.incident):
        check_in_sight(decision, Incident(pk=facts.incident))
    if before is not None:
        known = person_facts(written_columns(before)).attribution
        check_exit(known, facts.attribution, decision.country)
    version = next_version(
        _version_of(before),
        _draft(first, person, decision, decision.outcome, decision.documented_first()),
        _days_joined(person),
    )
    tiers = {"in_scope": decision.in_scope, "qualified": decision.qualified}
    columns = person_columns(facts) | tiers | decision.columns() | {"reason_digest": digest}
    return _commit("record_finding", person, [(version, before, columns)], decision)[0]


@transaction.atomic
def withdraw_person(person: Person, decision: Decision) -> Finding:
    """Withdraw what was found about a person; the facts stay as they were, and no longer count."""
    decision = decision.settled()
    hold_people(decision, person)
    digest = keep_reason(decision.reason, decision.at, person)
    decision, first = take_turn(decision)
    before = latest_finding(person)
    if before is None or before.outcome in {Outcome.WITHDRAWN, Outcome.JOINED_INTO}:
        raise NothingToWithdraw(
            f"{person.number} has no finding that could be withdrawn: it has none, or it was "
            "withdrawn or joined before."
        )
    version = next_version(
        _version_of(before), _draft(first, person, decision, Outcome.WITHDRAWN, None)
    )
    columns = written_columns(before) | decision.columns() | {"reason_digest": digest}
    return _commit("withdraw_person", person, [(version, before, columns)], decision)[0]


@transaction.atomic
def join_persons(loser: Person, into: Person, decision: Decision) -> Finding:
    """Say that two files are one person: `loser` stops counting and `into` remains as it was.

    A merge alone counts nobody (`counting.md` 23). It keeps the earlier of the two days of
    documentation: where that is the loser's, `into` gets a new version with nothing else changed.
    Returns the loser's finding.
    """
    decision = decision.settled()
    hold_people(decision, loser, into)
    digest = keep_reason(decision.reason, decision.at, loser)
    decision, first = take_turn(decision)
    lost, won = latest_finding(loser), latest_finding(into)
    if lost is not None and lost.outcome == Outcome.JOINED_INTO:
        raise AlreadyJoined(f"{loser.number} was joined into another file before.")
    draft = _draft(first, loser, decision, Outcome.JOINED_INTO, None)
    versions = join(_version_of(lost), _version_of(won), into=into.pk, first=draft)
    decided = decision.columns() | {"reason_digest": digest}
    facts = written_columns(lost) if lost else person_columns(PersonFacts()) | _NO_TIERS
    rows = [(versions[0], lost, facts | decided)]
    if won is not None and len(versions) > 1:
        kept = {"standing": won.standing, "list_key": won.list_key}
        rows.append((versions[1], won, written_columns(won) | decided | kept))
    return _commit("join_persons", loser, rows, decision)[0]


_NO_TIERS = {"in_scope": True, "qualified": True}

_Row = tuple[Version, Finding | None, Columns]


def _draft(
    seq: int, person: Person, decision: Decision, outcome: Outcome, day: date | None
) -> Version:
    return Version(seq, person.pk, outcome=outcome, standing=decision.standing, documented_on=day)


def _version_of(finding: Finding | None) -> Version | None:
    if finding is None:
        return None
    return Version(
        finding.seq,
        finding.person_id,
        finding.version,
        documented_on=finding.documented_on,
        standing=Standing(finding.standing),
        outcome=Outcome(finding.outcome),
        joined_into=finding.joined_into_id,
    )


def _days_joined(person: Person) -> Iterable[date]:
    """Return the days on which files that were joined into this one were documented."""
    joined = Finding.objects.filter(joined_into=person).exclude(documented_on=None)
    return [day for day in joined.values_list("documented_on", flat=True) if day]


def _commit(deed: str, about: Person, rows: Sequence[_Row], decision: Decision) -> list[Finding]:
    """Write the versions and the one entry of the trace that holds the root of their texts."""
    findings, texts = [], []
    for version, before, columns in rows:
        row = columns | {
            "seq": version.seq,
            "person_id": version.person,
            "version": version.version,
            "supersedes_id": before.seq if before else None,
            "outcome": version.outcome.value,
            "documented_on": version.documented_on,
            "joined_into_id": version.joined_into,
            "decided_at": decision.at,
        }
        texts.append(finding_text(row).encode())
        finding = Finding(**row)
        finding.save(force_insert=True)
        findings.append(finding)
    payload = {
        "findings": {"first": rows[0][0].seq, "last": rows[-1][0].seq, "root": merkle_root(texts)},
        "reviewed_by": decision.reviewed_by.pk,
        "version": rows[0][0].version,
        "outcome": rows[0][0].outcome,
        "joined_into": rows[0][0].joined_into,
    }
    record(deed, about.number, payload, by=decision.by.username, at=decision.at)
    return findings
