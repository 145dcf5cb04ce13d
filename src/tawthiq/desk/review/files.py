"""What the pages of the review have in common: the file of a number, its facts as a form, its moves."""

from dataclasses import dataclass
from typing import Any

from tawthiq.accounts.models import User
from tawthiq.cases.models import Incident, Person
from tawthiq.cases.queries import incident_numbered, person_numbered
from tawthiq.cases.refusals import (
    AgeGroupUnsettled,
    CountedAlive,
    DayToCome,
    ExclusionMissing,
    NoSuchFile,
    OutOfScope,
)
from tawthiq.desk.fields import IncidentFactsForm, PersonFactsForm
from tawthiq.desk.refusals import words_of
from tawthiq.desk.review.forms import OutcomeForm
from tawthiq.domain.attribution import TooWeak
from tawthiq.domain.findings import IncidentFacts, PersonFacts
from tawthiq.domain.refusals import Refusal
from tawthiq.review.facts import Facts
from tawthiq.review.models import Proposal
from tawthiq.review.queries import facts_of, latest_facts
from tawthiq.review.refusals import GroundMissing, SentenceOwed

File = Person | Incident
FactsForm = PersonFactsForm | IncidentFactsForm

AT_FACTS: dict[type[Refusal], str] = {
    TooWeak: "attribution",
    ExclusionMissing: "exclusion",
    CountedAlive: "fate_death",
    DayToCome: "event_on",
    AgeGroupUnsettled: "age_group",
}
"""At which fact a refusal is said."""
AT_OUTCOME: dict[type[Refusal], str] = {
    SentenceOwed: "reason",
    GroundMissing: "ground",
    OutOfScope: "in_scope",
}


def file_numbered(number: str, user: User) -> File:
    """Return the file of a person or an incident. Raises `NoSuchFile`, for a tombstone too."""
    if number.startswith("I-"):
        return incident_numbered(number, user)
    person = person_numbered(number, user)
    if person.consent_withdrawn_at is not None:
        raise NoSuchFile(f"Nothing is proposed about {number}: its consent was withdrawn.")
    return person


def first_facts(file: File) -> Facts:
    """Return the facts with which a draft begins: the finding's where there is one, else the file's own."""
    found = latest_facts(file)
    if found is not None:
        return found[1]
    if isinstance(file, Incident):
        return IncidentFacts()
    named = any(
        getattr(file, f"{part}_{lang}") for part in ("given", "family") for lang in ("ar", "en")
    )
    return PersonFacts(
        sex=type(PersonFacts().sex)(file.sex),
        origin_governorate=file.origin_governorate,
        named=named,
    )


def proposed_or_first(file: File, proposal: Proposal | None) -> Facts:
    """Return what is proposed, or what a first draft begins with."""
    return facts_of(proposal) if proposal is not None else first_facts(file)


@dataclass(frozen=True)
class Asked:
    """What a page asks: the facts, and what is said with them."""

    facts: FactsForm
    said: OutcomeForm

    @classmethod
    def of(
        cls,
        file: File,
        proposal: Proposal | None,
        *,
        lang: str,
        user: User,
        data: Any = None,  # noqa: ANN401 - what Django hands over
    ) -> "Asked":
        """Return both forms, with what was sent or with what is proposed."""
        before = proposed_or_first(file, proposal)
        facts: FactsForm
        if isinstance(before, IncidentFacts):
            facts = IncidentFactsForm(data, lang=lang, initial=before)
        else:
            facts = PersonFactsForm(data, lang=lang, initial=before, user=user)
        withdraws = latest_facts(file) is not None
        said = OutcomeForm(file, data, lang=lang, proposal=proposal, withdraws=withdraws)
        return cls(facts, said)

    def is_valid(self) -> bool:
        """Validate both, so that everything that is wrong is said at once."""
        return all([self.facts.is_valid(), self.said.is_valid()])

    def refuse(self, refusal: Refusal, lang: str) -> None:
        """Say a refusal at the field that it is about, else above the form."""
        words = words_of(refusal, lang)
        kind = type(refusal)
        if kind in AT_FACTS and AT_FACTS[kind] in self.facts.fields:
            self.facts.add_error(AT_FACTS[kind], words)
        elif kind in AT_OUTCOME and AT_OUTCOME[kind] in self.said.fields:
            self.said.add_error(AT_OUTCOME[kind], words)
        else:
            self.said.add_error(None, words)
