"""The work that lies open in June: drafts, files that wait, that are read, and that came back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from tawthiq.accounts.models import Compartment
from tawthiq.cases.actions import open_person, restrict_file, withdraw_consent
from tawthiq.cases.models import Person
from tawthiq.demonstration.invention import InventedName
from tawthiq.demonstration.living import sources
from tawthiq.demonstration.living.findings import Team, file_of
from tawthiq.demonstration.living.groups import NORTH
from tawthiq.demonstration.living.june import hour
from tawthiq.domain.findings import PersonFacts
from tawthiq.review.actions import Draft, assign, comment, give_back, propose, submit, take
from tawthiq.review.models import Proposal

REASONS = (
    "The page and the radio quote the same post: find somebody who was there.",
    "The day of death and the day of burial are mixed up: ask the family again.",
)


@dataclass(frozen=True, slots=True)
class Plan:
    """How far one open file has come, in whose hands."""

    stage: str
    recorder: str
    reviewer: str = ""
    due_on: date | None = None


PLANS = (
    Plan("draft", "amal"),
    Plan("draft", "rami"),
    Plan("draft", "amal", due_on=date(2020, 6, 15)),
    Plan("submitted", "amal"),
    Plan("submitted", "rami", due_on=date(2020, 6, 12)),
    Plan("submitted", "rami", due_on=date(2020, 6, 5)),  # past the day it was due
    Plan("under_review", "amal", "carmen"),
    Plan("under_review", "rami", "hala", due_on=date(2020, 6, 7)),
    Plan("returned", "amal", "hala"),
    Plan("returned", "rami", "carmen"),
    Plan("file", "rami"),  # a file, and nothing is proposed yet
    Plan("gone", "amal"),  # the family withdrew its consent
)


def lay_out(
    people: Sequence[tuple[InventedName, PersonFacts]],
    team: Team,
    groups: dict[str, Compartment],
) -> list[Person]:
    """Open a file for each and bring it as far as its plan says."""
    return [_bring(nth, name, facts, team, groups) for nth, (name, facts) in enumerate(people)]


def _bring(
    nth: int,
    name: InventedName,
    facts: PersonFacts,
    team: Team,
    groups: dict[str, Compartment],
) -> Person:
    plan, staff = PLANS[nth], team.staff
    recorder, at = staff[plan.recorder], hour(8, 12, 2 * nth)
    person = open_person(file_of(name, facts), by=recorder, at=at)
    told = [team.sources[key] for key in (sources.WITNESS, sources.PAGE)[nth % 2 :]]
    sources.tell_of_person(person, facts, told, by=recorder, at=at)
    if plan.stage == "gone":
        why = "The mother called and asked for it. Invented for the demonstration."
        return withdraw_consent(person, by=staff["samir"], at=hour(9, 8), why=why)
    if plan.stage != "file":
        draft = Draft(facts=facts, reason="Invented for the demonstration.")
        proposal = propose(person, draft, by=recorder, at=hour(8, 13, 2 * nth))
        _move(nth, proposal, team, hour(8, 14, 2 * nth))
    if plan.stage == "draft" and plan.recorder == "rami":
        why = "Only the team in the north knows of this one. Invented for the demonstration."
        restrict_file(person, [groups[NORTH.code]], by=recorder, at=hour(8, 15), why=why)
    return person


def _move(nth: int, proposal: Proposal, team: Team, at: datetime) -> None:
    plan, staff = PLANS[nth], team.staff
    recorder = staff[plan.recorder]
    if plan.stage != "draft":
        proposal = submit(proposal, by=recorder, at=at)
    if plan.due_on:
        proposal = assign(proposal, None, by=recorder, at=at, due_on=plan.due_on)
    if plan.reviewer:
        reviewer = staff[plan.reviewer]
        proposal = take(proposal, by=reviewer, at=hour(9, 7, nth))
        if plan.stage == "returned":
            give_back(proposal, reasons=REASONS[nth % 2], by=reviewer, at=hour(9, 8, nth))
        else:
            words = f"@{plan.recorder} is the post still online?"
            comment(proposal, words, by=reviewer, at=hour(9, 8, nth))
