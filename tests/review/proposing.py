"""Proposals for tests, reached through the deeds of the product. Everybody is invented."""

from datetime import datetime, timedelta

from tests import build

from tawthiq.accounts.actions import add_user
from tawthiq.accounts.models import User
from tawthiq.cases.actions import SourceCard, Statement, add_claim, add_source
from tawthiq.cases.models import Finding, Incident, IncidentFinding, Person
from tawthiq.domain.attribution import Attribution
from tawthiq.domain.findings import PersonFacts
from tawthiq.reference.actions import load_pack
from tawthiq.review.actions import Draft, Ruling, decide, propose, submit, take
from tawthiq.review.models import Proposal
from tawthiq.review.queries import facts_of

DAY = build.noon(2020, 5, 3)
LATER = DAY + timedelta(hours=1)


def facts(**changes: object) -> PersonFacts:
    """Return facts in the codes of the example pack: somebody killed, and nobody named who did it."""
    usual = {
        "event_governorate": "unknown",
        "death_governorate": "unknown",
        "origin_governorate": "unknown",
        "attribution": Attribution(),
        "means": "unknown",
    }
    return build.facts(**(usual | changes))


def load(code: str = "syria") -> None:
    load_pack(code, by="terminal", at=build.START)


def second_reviewer() -> User:
    found = User.objects.filter(username="omar").first()
    return found or add_user("omar", "reviewer", by="tests", at=build.START)


def sourced(file: Person | Incident, team: build.Team, *kinds: str) -> None:
    """Let as many sources as there are kinds say that the person died."""
    for number, kind in enumerate(kinds):
        card = SourceCard(f"source-{file.number}-{number}", kind)
        source = add_source(card, by=team.amal, at=DAY)
        add_claim(file, source, Statement("death", "confirmed"), by=team.amal, at=DAY)


def drafted(team: build.Team, told: PersonFacts | None = None, *, at: datetime = DAY) -> Proposal:
    """Return Amal's draft about a person of whom two independent sources speak."""
    person = build.person(team)
    sourced(person, team, "witness", "family")
    draft = Draft(facts=told or facts(), ground="independent_sources")
    return propose(person, draft, by=team.amal, at=at)


def submitted(team: build.Team, told: PersonFacts | None = None) -> Proposal:
    return submit(drafted(team, told), by=team.amal, at=DAY)


def taken(team: build.Team, told: PersonFacts | None = None) -> Proposal:
    return take(submitted(team, told), by=team.carmen, at=DAY)


def ruling(proposal: Proposal, **changes: object) -> Ruling:
    """Return the proposal as a ruling, with the ground that it gives."""
    told: dict[str, object] = {
        "facts": facts_of(proposal),
        "outcome": proposal.outcome,
        "in_scope": proposal.in_scope,
        "qualified": proposal.qualified,
        "ground": proposal.ground,
        "reason": proposal.reason,
    }
    return Ruling(**(told | changes))  # type: ignore[arg-type]


def found(team: build.Team, told: PersonFacts | None = None) -> Proposal:
    proposal = taken(team, told)
    decide(proposal, ruling(proposal), by=team.carmen, at=DAY)
    return again(proposal)


def again(proposal: Proposal) -> Proposal:
    return Proposal.objects.get(pk=proposal.pk)


def finding_of(proposal: Proposal) -> Finding | IncidentFinding:
    made = again(proposal).finding or again(proposal).incident_finding
    assert made is not None
    return made
