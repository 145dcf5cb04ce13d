"""Sources of the demonstration, some of which had it from one another, and what they say."""

from collections.abc import Iterable
from datetime import datetime

from tawthiq.accounts.models import User
from tawthiq.cases.actions import SourceCard, Statement, add_claim, add_source
from tawthiq.cases.models import Incident, Person, Source
from tawthiq.domain.certainty import Certainty, Credibility, Reliability
from tawthiq.domain.findings import IncidentFacts, PersonFacts

POST, WITNESS, PAGE, RADIO, REGISTER, SURVIVOR = (
    "post-june-3", "witness-camp", "page-north", "radio-evening", "register-2020", "survivor-held",
)  # fmt: skip
CARDS = (
    SourceCard(POST, "media", Reliability.D, "A post with a photograph (invented)"),
    SourceCard(WITNESS, "witness", Reliability.B, "Somebody who was there (invented)"),
    SourceCard(PAGE, "media", Reliability.C, "A news page (invented)"),
    SourceCard(RADIO, "media", Reliability.C, "A radio station (invented)"),
    SourceCard(REGISTER, "official", Reliability.B, "An extract of a civil register (invented)"),
    SourceCard(SURVIVOR, "survivor", Reliability.B, "Somebody who was held there (invented)"),
)
PARENT = {PAGE: POST, RADIO: POST}  # both quote the same post


def add_sources(*, by: User, at: datetime) -> dict[str, Source]:
    """Add the sources, by their keys."""
    return {card.key: add_source(card, by=by, at=at) for card in CARDS}


def tell_of_person(
    person: Person, facts: PersonFacts, told_by: Iterable[Source], *, by: User, at: datetime
) -> None:
    """Let each source say that the person died, when, where and by what."""
    values = {
        "death": facts.died_on.edtf,
        "place": facts.event_governorate,
        "means": facts.means,
    }
    for source in told_by:
        for element, value in values.items():
            _say(person, source, element, value, by=by, at=at)


def tell_of_incident(
    incident: Incident, facts: IncidentFacts, told_by: Iterable[Source], *, by: User, at: datetime
) -> None:
    """Let each source say when it happened and how many it saw dead."""
    for source in told_by:
        _say(incident, source, "date", facts.event_on.edtf, by=by, at=at)
        _say(incident, source, "killed", str(facts.killed_floor), by=by, at=at)


def _say(
    about: Person | Incident, source: Source, element: str, value: str, *, by: User, at: datetime
) -> None:
    parent = PARENT.get(source.key, "")
    credibility = Credibility.POSSIBLE if parent else Credibility.PROBABLE
    certainty = Certainty.POSSIBLE if parent else Certainty.LIKELY
    said = Statement(element, value, credibility, certainty, obtained_from=parent)
    add_claim(about, source, said, by=by, at=at)
