"""What is proposed and what is decided, as values; and the formulas of standing reasons."""

from dataclasses import dataclass

from tawthiq.cases.codes import codes_of, pack_in_force
from tawthiq.cases.models import Incident, Person
from tawthiq.cases.refusals import NoSuchFile
from tawthiq.domain.findings import IncidentFacts, Outcome, incident_number
from tawthiq.domain.workflow import Ground
from tawthiq.review.facts import Facts
from tawthiq.review.labels import INCIDENT_OUTCOMES, PERSON_OUTCOMES, RECORDED
from tawthiq.review.refusals import WrongOutcome
from tawthiq.ui.messages import LANGUAGES, say


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What is proposed to be found: facts, outcome, tiers, and on what it rests.

    The outcome of an incident is `recorded`, whatever is given, or `withdrawn`.
    """

    facts: Facts
    outcome: str = Outcome.COUNTED.value
    in_scope: bool = True
    qualified: bool = True
    ground: str = ""
    reason: str = ""

    def outcome_for(self, file: Person | Incident) -> str:
        """Return the outcome as it is kept for this kind of file. Raises `WrongOutcome`."""
        known = {str(one) for one in PERSON_OUTCOMES}
        if isinstance(file, Incident):
            if self.outcome == Outcome.COUNTED:
                return RECORDED
            known = set(INCIDENT_OUTCOMES)
        if str(self.outcome) not in known:
            raise WrongOutcome(
                f"'{self.outcome}' is no outcome here: there are {', '.join(sorted(known))}."
            )
        return str(self.outcome)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling(Draft):
    """What the reviewer decides: the proposal as it stands, or as the reviewer put it right."""


def check_facts_known(file: Person | Incident, facts: Facts) -> None:
    """Raise `WrongOutcome`, `UnknownCode` or `NoSuchFile` where facts do not fit the file, pack or cases."""
    codes = codes_of(pack_in_force())
    if isinstance(facts, IncidentFacts) != isinstance(file, Incident):
        raise WrongOutcome("The facts are those of another kind of file.")
    if isinstance(facts, IncidentFacts):
        codes.check_incident(facts)
        return
    codes.check_person(facts)
    if facts.incident is not None and not Incident.objects.filter(pk=facts.incident).exists():
        raise NoSuchFile(f"There is no incident {incident_number(facts.incident)!r}.")


def formula(ground: Ground) -> str:
    """Return the standing reason for a ground, in words: a line in each language of the house."""
    return "\n".join(say(lang, f"review-ground-{ground}") for lang in LANGUAGES)
