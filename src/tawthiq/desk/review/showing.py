"""What a review page shows: evidence beside each section, independence and bar in words, what differs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.forms.boundfield import BoundField

from tawthiq.cases.models import Claim
from tawthiq.desk.fields.person_facts import sure_of
from tawthiq.desk.fields.sections import Section, SectionedForm
from tawthiq.desk.values import element_word, place_words, value_words
from tawthiq.desk.words import day_words, term_words, word
from tawthiq.domain.certainty import Certainty, Element
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.findings import IncidentFacts, PersonFacts, incident_number
from tawthiq.domain.independence import BarMeasure, Independence, Told, independence_of
from tawthiq.domain.packs import Pack
from tawthiq.review.facts import Facts
from tawthiq.review.queries import Evidence
from tawthiq.review.queries.evidence import source_number
from tawthiq.ui.messages import say

SURE = "certainty_"
ALWAYS = frozenset(
    {"sex", "age_group", "fate_death", "status", "means", "attribution", "killed_floor"}
)

ABOUT: Mapping[str, tuple[str, ...]] = {
    "identity": ("identity", "name_ar", "name_en", "birth", "sex", "age", "age_group", "origin"),
    "death": ("death", "date", "death_date", "held", "custody", "body"),
    "event": ("event_date", "place"),
    "status": ("status", "group", "occupation"),
    "cause": ("cause", "means"),
    "attribution": ("attribution", "alleged", "position"),
    "where": ("date", "event_date", "place", "means"),
    "harm": ("killed", "injured"),
    "surroundings": ("control", "warning", "military_presence"),
    "telling": (),
}
"""Which elements of claims stand beside which section of the facts."""


@dataclass(frozen=True, slots=True)
class ShownClaim:
    """One claim, in words: of what, what, by whom, with which grades."""

    element: str
    value: str
    source: str
    kind: str
    reliability: str
    credibility: str
    obtained_from: str


@dataclass(frozen=True, slots=True)
class ShownSection:
    """One section of the facts with what the sources say of it, and what is proposed in words."""

    section: Section
    claims: tuple[ShownClaim, ...]
    independence: tuple[str, ...]
    conflicting: tuple[str, ...]
    lines: tuple[tuple[str, str], ...] = ()
    sure: tuple[BoundField, ...] = ()  # how sure we are of it, which every reviewer answers

    @property
    def is_weighed(self) -> bool:
        """Whether sources can say anything of it: how sure we are follows from what they say elsewhere."""
        return self.section.code != "sure"

    @property
    def others(self) -> list[BoundField]:
        """The facts, which a reviewer puts right where that is needed."""
        return [field for field in self.section.fields if not field.name.startswith(SURE)]

    @property
    def is_wrong(self) -> bool:
        return any(field.errors for field in self.others)


@dataclass(frozen=True, slots=True)
class Change:
    """One fact, in words, before and after."""

    label: str
    before: str
    after: str


def beside(
    form: SectionedForm, evidence: Evidence, lang: str, pack: Pack, *, facts: Facts | None = None
) -> tuple[list[ShownSection], list[ShownClaim]]:
    """Return every section of a form with its claims and, in words, `facts`; and the claims that belong to none."""
    titles = titles_of(evidence.claims)
    lines = dict(_telling(facts, lang, pack)) if facts is not None else {}
    shown, used = [], set()
    for section in form.sections:
        elements = ABOUT.get(section.code, ())
        used |= set(elements)
        claims = [claim for claim in evidence.claims if claim.element in elements]
        told = [one for one in evidence.told if one.element in elements]
        apart = [element_word(one, lang) for one in elements if evidence.of(one).conflicting]
        shown.append(
            ShownSection(
                section,
                tuple(shown_claim(claim, lang, pack) for claim in claims),
                tuple(section_words(told, titles, lang)),
                tuple(apart),
                tuple(
                    (str(field.label), lines[field.name])
                    for field in section.fields
                    if field.name in lines and not field.name.startswith(SURE)
                ),
                tuple(form[name] for name in sure_of(section.code) if name in form.fields),
            )
        )
    rest = [one for one in evidence.claims if one.element not in used]
    return shown, [shown_claim(claim, lang, pack) for claim in rest]


def shown_claim(claim: Claim, lang: str, pack: Pack) -> ShownClaim:
    """Return a claim in words."""
    had_from = ""
    if claim.obtained_from_id:
        had_from = _title(claim.obtained_from, claim.obtained_from_id)
    return ShownClaim(
        element_word(claim.element, lang),
        value_words(claim.element, claim.value, lang, pack),
        _title(claim.source, claim.source_id),
        claim.source.kind,
        claim.source.reliability,
        claim.credibility,
        had_from,
    )


def titles_of(claims: Iterable[Claim]) -> dict[str, str]:
    """Return what the sources of claims are called, by their numbers."""
    titles = {}
    for claim in claims:
        titles[source_number(claim.source_id)] = _title(claim.source, claim.source_id)
        if claim.obtained_from_id:
            number = source_number(claim.obtained_from_id)
            titles[number] = _title(claim.obtained_from, claim.obtained_from_id)
    return titles


def _title(source: object, number: int) -> str:
    title = getattr(source, "title", "") or getattr(source, "key", "")
    return str(title) or source_number(number)


def section_words(told: Iterable[Told], titles: Mapping[str, str], lang: str) -> list[str]:
    """Return the independence of what is told of a section; nothing where nothing is."""
    found = independence_of(told)
    return independence_words(found, titles, lang) if found.sources else []


def independence_words(found: Independence, titles: Mapping[str, str], lang: str) -> list[str]:
    """Return "3 sources, 2 independent", then why."""
    head = say(lang, "review-sources", n=len(found.sources), independent=found.independent)
    why = [
        say(
            lang,
            f"review-bond-{reason.bond}",
            n=len(reason.sources),
            origin=titles.get(reason.origin, reason.origin),
        )
        for reason in found.reasons
    ]
    return [head, *why]


def bar_words(measure: BarMeasure, lang: str) -> str:
    """Return whether the bar is met, by what, or what it still wants."""
    joint = say(lang, "review-or")
    kinds = joint.join(word(lang, "source_kind", kind) for kind in measure.kinds)
    alone = "yes" if kinds else "no"
    return say(
        lang,
        f"review-bar-{measure.way}",
        n=measure.wanted,
        had=measure.had,
        kinds=kinds,
        alone=alone,
    )


def changes(before: Facts | None, after: Facts, lang: str, pack: Pack) -> list[Change]:
    """Return what differs between two sets of facts, in words."""
    if before is None or type(before) is not type(after):
        return []
    old, new = (dict(fact_words(facts, lang, pack)) for facts in (before, after))
    return [
        Change(_label(name, lang), old[name], words)
        for name, words in new.items()
        if old[name] != words
    ]


def fact_lines(facts: Facts, lang: str, pack: Pack) -> list[tuple[str, str]]:
    """Return the facts as label and words; those that say nothing are left out, certainties are one line."""
    lines = [
        (_label(name, lang), words)
        for name, words in _telling(facts, lang, pack)
        if not name.startswith(SURE)
    ]
    if isinstance(facts, PersonFacts):
        sure = say(lang, "review-listed").join(
            say(
                lang,
                "review-sure",
                element=word(lang, "element", one),
                certainty=word(lang, "certainty", facts.certainty_of(one)),
            )
            for one in Element
            if facts.certainty_of(one) is not Certainty.UNKNOWN
        )
        lines.append((say(lang, "review-certainties"), sure or word(lang, "certainty", "unknown")))
    return lines


def _telling(facts: Facts, lang: str, pack: Pack) -> list[tuple[str, str]]:
    """Return the facts that differ from what nobody said anything of, and those that always matter."""
    silent = dict(fact_words(type(facts)(), lang, pack))
    return [
        (name, words)
        for name, words in fact_words(facts, lang, pack)
        if words and (name in ALWAYS or words != silent[name])
    ]


def _label(name: str, lang: str) -> str:
    if name.startswith(SURE):
        element = word(lang, "element", name.removeprefix(SURE))
        return say(lang, "review-certainty-of", element=element)
    return say(lang, f"fields-{name}")


def fact_words(facts: Facts, lang: str, pack: Pack) -> list[tuple[str, str]]:
    """Return every fact as the name of its field and its words."""
    if isinstance(facts, IncidentFacts):
        return _incident_words(facts, lang, pack)
    return _person_words(facts, lang, pack)


def _person_words(facts: PersonFacts, lang: str, pack: Pack) -> list[tuple[str, str]]:
    yes_no = {True: say(lang, "review-yes"), False: say(lang, "review-no")}
    listed = say(lang, "review-listed")
    told = [
        ("named", yes_no[facts.named]),
        ("sex", word(lang, "sex", facts.sex)),
        ("age_low", _number(facts.age.low)),
        ("age_high", _number(facts.age.high)),
        ("age_group", word(lang, "age_group", facts.age_group)),
        ("origin_governorate", term_words(lang, "governorate", facts.origin_governorate, pack)),
        ("fate_death", word(lang, "death", facts.fate.death)),
        ("died_on", _day(facts.died_on, lang, pack)),
        ("death_governorate", term_words(lang, "governorate", facts.death_governorate, pack)),
        ("fate_custody", word(lang, "custody", facts.fate.custody)),
        ("in_custody", yes_no[facts.in_custody]),
        ("fate_body", word(lang, "body", facts.fate.body)),
        ("event_on", _day(facts.event_on, lang, pack)),
        ("event_governorate", term_words(lang, "governorate", facts.event_governorate, pack)),
        ("event_place", place_words(facts.event_place, lang) if facts.event_place else ""),
        ("incident", incident_number(facts.incident) if facts.incident else ""),
        ("status", word(lang, "status", facts.status)),
        ("groups", listed.join(term_words(lang, "group", one, pack) for one in facts.groups)),
        ("exclusion", word(lang, "exclusion", facts.exclusion)),
        ("causes", listed.join(_cause(part, lang) for part in facts.causes)),
        ("means", term_words(lang, "means", facts.means, pack)),
        ("attribution", attribution_words(facts, lang, pack)),
        ("position", word(lang, "position", facts.position)),
    ]
    sure = [
        (f"certainty_{one}", word(lang, "certainty", facts.certainty_of(one))) for one in Element
    ]
    return told + sure


def _incident_words(facts: IncidentFacts, lang: str, pack: Pack) -> list[tuple[str, str]]:
    return [
        ("event_on", _day(facts.event_on, lang, pack)),
        ("governorate", term_words(lang, "governorate", facts.governorate, pack)),
        ("place", place_words(facts.place, lang) if facts.place else ""),
        ("place_kind", term_words(lang, "place_kind", facts.place_kind, pack)),
        ("strikes", str(facts.strikes)),
        ("means", term_words(lang, "means", facts.means, pack)),
        ("killed_floor", str(facts.killed_floor)),
        ("unnamed", str(facts.unnamed)),
        ("injured_low", _number(facts.injured_low)),
        ("injured_high", _number(facts.injured_high)),
        ("control", term_words(lang, "party", facts.control, pack)),
        ("warning", word(lang, "answer", facts.warning)),
        ("military_presence", word(lang, "answer", facts.military_presence)),
        ("attribution", attribution_words(facts, lang, pack)),
    ]


def attribution_words(facts: Facts, lang: str, pack: Pack) -> str:
    """Return the type of a set, its parties and the standard, in words."""
    made = facts.attribution
    return say(
        lang,
        "review-attribution",
        kind=word(lang, "kind", made.kind),
        parties=term_words(lang, "party", made.code, pack),
        standard=word(lang, "standard", made.standard),
        named="yes" if made.parties else "no",
    )


def _cause(part: object, lang: str) -> str:
    cause = word(lang, "cause", getattr(part, "cause", ""))
    sure = word(lang, "certainty", getattr(part, "certainty", ""))
    return say(lang, "review-cause", cause=cause, certainty=sure)


def _day(when: PartialDate, lang: str, pack: Pack) -> str:
    return day_words(when, lang, pack) if when.is_known else ""


def _number(value: int | None) -> str:
    return "" if value is None else str(value)
