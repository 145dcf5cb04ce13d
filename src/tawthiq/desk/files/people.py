"""The page of a person: who it is, what is known, what sources say, where the file stands."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import Compartment, User
from tawthiq.accounts.queries import compartments
from tawthiq.cases.codes import pack_in_force
from tawthiq.cases.models import Claim, DetentionSpell, Incident, Person, Source
from tawthiq.cases.queries import incidents_visible_to, person_numbered, spells_of
from tawthiq.cases.refusals import ConsentWithdrawn
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.overview.fate import fate_told
from tawthiq.desk.values import element_word, place_words, value_words
from tawthiq.domain.findings import PersonFacts
from tawthiq.domain.independence import Bond, Independence
from tawthiq.domain.packs import Pack
from tawthiq.review.queries import Evidence, evidence_of, latest_facts, proposal_of
from tawthiq.review.queries import facts_of as proposed_facts
from tawthiq.ui.messages import say
from tawthiq.ui.templatetags.words import language

STAGE_PANEL = ("desk/review/_stage.html", "desk/files/_stage.html")
"""The panel of the review, or, where it is not there, a line in its place."""


@dataclass(frozen=True, slots=True)
class SaidOf:
    """What is said of one element: its word, the claims with their values in words, how independent."""

    element: str
    word: str
    claims: list[tuple[Claim, str]]
    independence: str
    conflicting: bool


@page(Role.READER)
def person(request: DeskRequest, number: str) -> HttpResponse:
    """Show the file of a person to whoever may see it; of a withdrawn consent, the tombstone."""
    file = person_numbered(number, request.user)
    lang = language()
    if file.consent_withdrawn_at is not None:
        return render(request, "desk/files/tombstone.html", {"person": file})
    return render(request, "desk/files/person.html", person_told(file, request.user, lang))


def living_file(number: str, user: User) -> Person:
    """Return the file of a person for amending it. Raises `ConsentWithdrawn` for a tombstone."""
    file = person_numbered(number, user)
    if file.consent_withdrawn_at is not None:
        raise ConsentWithdrawn(
            f"The consent to keep {file.number} was withdrawn: it stays as it is."
        )
    return file


def person_told(file: Person, user: User, lang: str) -> dict[str, Any]:
    """Return what the page says, as far as `user` may see it."""
    pack = pack_in_force()
    evidence = evidence_of(file, user)
    proposal = proposal_of(file, user)
    found = latest_facts(file)
    spells = spells_told(file, user, lang)
    facts: Any = found[1] if found else proposed_facts(proposal) if proposal else None
    return {
        "person": file,
        "place": place_words(file.origin_place, lang),
        "elements": said_of(evidence, lang, pack),
        "independence": independence_words(evidence.overall, evidence, lang),
        "spells": spells,
        "fate": fate_told([one["spell"] for one in spells], found[0] if found else None, lang),
        "proposal": proposal,
        "stage_panel": STAGE_PANEL,
        "finding": found[0] if found else None,
        "facts": facts,
        "incident": incident_of(facts, user),
        "event_place": place_words(facts.event_place, lang) if facts else "",
        "restricted": compartments_told(file, lang),
        "may_record": user.may(Role.RECORDER),
        "may_review": user.may(Role.REVIEWER),
    }


def said_of(evidence: Evidence, lang: str, pack: Pack) -> list[SaidOf]:
    """Return what is said of each element, in the order of the claims."""
    return [
        SaidOf(
            name,
            element_word(name, lang),
            [(claim, value_words(name, claim.value, lang, pack)) for claim in said.claims],
            counted_words(said.independence, lang),
            said.conflicting,
        )
        for name, said in evidence.elements.items()
    ]


def counted_words(independence: Independence, lang: str) -> str:
    """Return how many sources there are and how many are independent, where there is more than one."""
    if len(independence.sources) < 2:
        return ""
    return independence_line(independence, lang)


def independence_line(independence: Independence, lang: str) -> str:
    total, apart = len(independence.sources), independence.independent
    sources = say(lang, "files-sources-count", n=total)
    if total == apart:
        return say(lang, "files-sources-all", sources=sources, n=total)
    return say(lang, "files-sources-some", sources=sources, n=apart)


def independence_words(independence: Independence, evidence: Evidence, lang: str) -> list[str]:
    """Return the sentence of how independent the sources are, and why some of them are one."""
    if not independence.sources:
        return []
    keys = {claim.source.number: claim.source.key for claim in evidence.claims}
    for claim in evidence.claims:
        if claim.obtained_from is not None:
            keys[claim.obtained_from.number] = claim.obtained_from.key
    hidden = say(lang, "files-source-hidden")
    reasons = [
        say(
            lang,
            "files-why-quotes" if reason.bond is Bond.QUOTES else "files-why-repeats",
            n=len(reason.sources),
            origin=keys.get(reason.origin, hidden),
        )
        for reason in independence.reasons
    ]
    return [independence_line(independence, lang), *reasons]


def spells_told(file: Person, user: User, lang: str) -> list[dict[str, Any]]:
    """Return the times in custody, with their places in words."""
    return [
        {
            "spell": spell,
            "place": place_words(spell.arrest_place, lang),
            "held": _held(spell, lang),
        }
        for spell in spells_of(file, user)
    ]


def _held(spell: DetentionSpell, lang: str) -> list[str]:
    pack = pack_in_force()
    return [
        value_words("held", one, lang, pack)
        if place_words(one, lang) == one
        else place_words(one, lang)
        for one in spell.holding_places
    ]


def incident_of(facts: PersonFacts | None, user: User) -> Incident | None:
    """Return the incident of the facts, if it is this person's to see."""
    if facts is None or facts.incident is None:
        return None
    return incidents_visible_to(user).filter(pk=facts.incident).first()


def compartments_told(file: Person | Incident | Source, lang: str) -> list[str]:
    """Return the names of the groups to which a file is restricted."""
    groups = compartments().filter(pk__in=file.compartments)
    return [group_name(one, lang) for one in groups]


def group_name(group: Compartment, lang: str) -> str:
    return str(group.name_ar if lang == "ar" else group.name_en)
