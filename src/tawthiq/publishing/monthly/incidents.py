"""Massacres, and notable incidents and cases: typed facts, no names, both dates where months differ."""

from collections.abc import Iterator

from tawthiq.publishing.document import (
    Node,
    case,
    choice,
    day,
    figure,
    heading,
    month,
    paragraph,
    say,
    term,
)
from tawthiq.publishing.material import Material, NotableCase, NotableIncident
from tawthiq.publishing.monthly.parties import row_words

Fact = tuple[Node, Node]


def blocks(material: Material) -> list[Node]:
    """Return the section on massacres and the one on notable incidents and cases."""
    facts = material.facts
    lead = say(
        "massacres-lead",
        massacres=figure("massacres.count"),
        year=figure("massacres.year_to_date"),
        month=month(facts.period.code),
        since=month(facts.since),
    )
    made = [
        heading(1, "massacres", "heading-massacres"),
        paragraph(lead),
        paragraph(say("method-massacre", people=figure("rule.massacre_threshold")), role="note"),
    ]
    if material.incidents or material.cases:
        made += [
            heading(1, "notable", "heading-notable"),
            paragraph(say("notable-explained"), role="note"),
            *(_incident(one, material) for one in material.incidents),
            *(_case(one, material) for one in material.cases),
        ]
    return made


def _incident(one: NotableIncident, material: Material) -> Node:
    title = say(
        "incident-title",
        kind=choice("massacre" if one.massacre else "incident"),
        means=term("means", one.means),
        place=term("place_kind", one.place_kind) if one.place_kind else say("place-not-given"),
        governorate=term("governorate", one.governorate),
        date=day(one.event_on),
    )
    return case(
        one.key.replace(".", "-"),
        title,
        list(_incident_facts(one, material)),
        [[sentence] for sentence in _incident_sentences(one, material)],
    )


def _incident_facts(one: NotableIncident, material: Material) -> Iterator[Fact]:
    yield say("fact-happened"), day(one.event_on)
    yield say("fact-documented"), day(one.documented_on)
    yield say("fact-governorate"), term("governorate", one.governorate)
    if one.place_kind:
        yield say("fact-place"), term("place_kind", one.place_kind)
    yield say("fact-means"), term("means", one.means)
    yield say("fact-party"), _responsible(one.attribution, one.parties, material)
    if one.control not in {"", "unknown"}:
        yield say("fact-control"), term("party", one.control)
    for name, answer in (("warning", one.warning), ("presence", one.military_presence)):
        yield say(f"fact-{name}"), say("answer", answer=choice(answer))


def _incident_sentences(one: NotableIncident, material: Material) -> Iterator[Node]:
    yield say(
        "incident-killed",
        civilians=figure(f"{one.key}.civilians"),
        children=figure(f"{one.key}.children"),
        women=figure(f"{one.key}.women"),
    )
    if material.has(f"{one.key}.injured_low"):
        low, high = f"{one.key}.injured_low", f"{one.key}.injured_high"
        same = material.value(low) == material.value(high)
        yield say(
            "incident-injured",
            range=choice("one" if same else "two"),
            low=figure(low),
            high=figure(high),
        )
    if one.event_on[:7] != one.documented_on[:7]:
        yield say("incident-both-dates", event=day(one.event_on), documented=day(one.documented_on))
    if one.strikes > 1:
        yield say("incident-double-strike")
    if one.attribution == "unknown":
        yield say("incident-party-unknown")


def _responsible(kind: str, parties: tuple[str, ...], material: Material) -> Node:
    if kind in {"unknown", "contested"} or not parties:
        return say("responsible", kind=choice(kind), parties=say("nobody"))
    return say("responsible", kind=choice(kind), parties=term("party", "+".join(parties)))


def _case(one: NotableCase, material: Material) -> Node:
    title = say(
        "case-title",
        category=choice(one.category),
        governorate=term("governorate", one.governorate),
        date=day(one.died_on),
    )
    sentences = [
        say("case-cause", torture=choice(one.torture or "none"), neglect=_yes(one.neglect))
    ]
    if one.died_on[:7] != one.documented_on[:7]:
        both = {"died": day(one.died_on), "documented": day(one.documented_on)}
        sentences.append(say("case-both-dates", **both))
    sentences.append(say("case-body", body=choice(one.body)))
    if one.still_disappeared:
        sentences.append(say("case-still-disappeared"))
    return case(
        one.key.replace(".", "-"),
        title,
        list(_case_facts(one, material)),
        [[sentence] for sentence in sentences],
    )


def _case_facts(one: NotableCase, material: Material) -> Iterator[Fact]:
    yield say("fact-died"), day(one.died_on)
    yield say("fact-documented"), day(one.documented_on)
    yield say("fact-governorate"), term("governorate", one.governorate)
    if len(one.parties) == 1 and material.rule.top_row(one.parties[0]):
        yield say("fact-held-by"), row_words(one.parties[0], material)
    elif one.parties:
        yield say("fact-held-by"), term("party", "+".join(one.parties))


def _yes(value: bool) -> Node:  # noqa: FBT001  (a value, not a switch)
    return choice("yes" if value else "no")
