"""A register in which one half is restricted to a group of Amal's and Carmen's, and one half is open."""

from dataclasses import dataclass

from django.db.models import Model
from tests import build

from tawthiq.accounts.models import Compartment
from tawthiq.cases.actions import (
    Detention,
    IdentityCard,
    NameParts,
    PersonFile,
    SourceCard,
    Statement,
    add_claim,
    add_source,
    add_spell,
    keep_identity,
    open_incident,
    open_person,
    record_finding,
    record_incident_finding,
)
from tawthiq.cases.models import (
    Claim,
    DetentionSpell,
    FindingReason,
    Incident,
    Person,
    Revision,
    Source,
    SourceIdentity,
)
from tawthiq.domain.findings import IncidentFacts

MAY = build.noon(2020, 5, 3)
FILE = PersonFile(ar=NameParts(given="علّان", family="الخيالي"), notes="Told in confidence.")


@dataclass(frozen=True)
class Half:
    """One half of the register: every kind of row that row security guards."""

    person: Person
    incident: Incident
    source: Source

    def rows(self) -> dict[type[Model], list[object]]:
        """Return the keys of the rows of this half, by table."""
        person, incident, source = self.person.pk, self.incident.pk, self.source.pk
        of_files = {"person": person}, {"incident": incident}, {"source": source}
        return {
            Person: [person],
            Incident: [incident],
            Source: [source],
            Claim: _keys(Claim, {"person": person}, {"incident": incident}),
            DetentionSpell: _keys(DetentionSpell, {"person": person}),
            FindingReason: _keys(FindingReason, {"person": person}, {"incident": incident}),
            Revision: _keys(Revision, *of_files),
            SourceIdentity: [source],
        }


def _keys(model: type[Model], *wanted: dict[str, int]) -> list[object]:
    return [
        key
        for one in wanted
        for key in model._default_manager.filter(**one).values_list("pk", flat=True)
    ]


def half(team: build.Team, key: str, *compartments: Compartment) -> Half:
    """Make a half of the register; everything in it by Amal, reviewed by Carmen."""
    by, at = team.amal, MAY
    person = open_person(FILE, by=by, at=at, compartments=compartments)
    incident = open_incident("A street", "شارع", by=by, at=at, compartments=compartments)
    source = add_source(SourceCard(key, "witness"), by=by, at=at, compartments=compartments)
    add_claim(person, source, Statement("date", "2020-05-02"), by=by, at=at)
    add_claim(incident, source, Statement("means", "shelling"), by=by, at=at)
    add_spell(person, Detention(force="crown"), by=by, at=at)
    keep_identity(source, IdentityCard(name_en="Somebody"), by=by, at=at)
    decision = build.decision(team, at)
    record_finding(person, build.facts(), decision)
    record_incident_finding(incident, IncidentFacts(), decision)
    return Half(person, incident, source)


@dataclass(frozen=True)
class Register:
    """The cast, their group, and both halves."""

    team: build.Team
    north: Compartment
    hidden: Half
    open: Half


def register() -> Register:
    """Amal and Carmen are of the north, where one half belongs; Basil and Dana are not."""
    team = build.team()
    north = build.compartment("north", team.amal, team.carmen)
    return Register(team, north, half(team, "hidden", north), half(team, "open"))
