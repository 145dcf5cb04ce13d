"""Massacres, and notable incidents and cases: typed facts, no names, both dates where months differ."""

from collections.abc import Iterator
from datetime import date

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
from tawthiq.publishing.material import Material, NotableCase
from tawthiq.publishing.monthly.parties import other_words, row_words
from tawthiq.tolls.massacres import NotableIncident

Fact = tuple[Node, Node]


def blocks(material: Material) -> list[Node]:
    """Return the section on massacres and the one on notable incidents and cases."""
    made = [
        heading(1, "massacres", "heading-massacres"),
        paragraph(massacres_lead(material), *_by_party(material)),
        paragraph(say("method-massacre", people=figure("rule.massacre_threshold")), role="note"),
    ]
    if material.incidents or material.cases:
        made += [
            heading(1, "notable", "heading-notable"),
            paragraph(say("notable-explained"), role="note"),
            *(told(one, material) for one in material.incidents),
            *(_case(one, material) for one in material.cases),
        ]
    return made


def _by_party(material: Material) -> Iterator[Node]:
    """Yield in which row by party the month's massacres stand, only where there are any."""
    for key in material.under("massacres.by_party"):
        count = f"massacres.by_party.{key}"
        if material.value(count):
            yield say("massacres-party", massacres=figure(count), party=row_words(key, material))


def massacres_lead(material: Material) -> Node:
    """Return how many massacres were documented in the month and since January."""
    return say(
        "massacres-lead",
        massacres=figure("massacres.count"),
        year=figure("massacres.year_to_date"),
        month=month(material.facts.period.code),
        since=month(material.facts.since),
    )


def told(one: NotableIncident, material: Material) -> Node:
    """Return one incident as a case: its facts, then what they amount to in sentences."""
    title = say(
        "incident-title",
        kind=choice("massacre" if one.is_massacre_of(material.facts.period) else "incident"),
        means=term("means", one.means),
        place=_place(one),
        governorate=term("governorate", one.governorate),
        date=day(one.event_on),
    )
    return case(
        one.figure_prefix.replace(".", "-"),
        title,
        list(_facts(one, material)),
        [[sentence] for sentence in (*_sentences(one, material), *_written(one, material))],
    )


def _written(one: NotableIncident, material: Material) -> Iterator[Node]:
    """Yield what people wrote about the incident."""
    passage = material.written.incidents.get(one.ordinal)
    if passage is not None:
        yield passage.node()


def _place(one: NotableIncident) -> Node:
    known = one.place_kind not in {"", "unknown"}
    return term("place_kind", one.place_kind) if known else say("place-not-given")


def _facts(one: NotableIncident, material: Material) -> Iterator[Fact]:
    yield say("fact-happened"), day(one.event_on)
    yield say("fact-documented"), day(_documented(one))
    yield say("fact-governorate"), term("governorate", one.governorate)
    yield say("fact-place"), _place(one)
    yield say("fact-means"), term("means", one.means)
    yield say("fact-party"), responsible(one, material)
    if one.control not in {"", "unknown"}:
        yield say("fact-control"), term("party", one.control)
    yield say("fact-warning"), say("answer", answer=choice(one.warning))
    yield say("fact-presence"), say("answer", answer=choice(one.military_presence))


def _documented(one: NotableIncident) -> str:
    """Return the day, or the two days between which, its dead were documented, in EDTF."""
    return spanned(one.documented_from, one.documented_to)


def spanned(first: date | None, last: date | None) -> str:
    """Return one day or two in EDTF; nothing where neither is known."""
    days = [one.isoformat() for one in (first, last) if one is not None]
    return "/".join(dict.fromkeys(days))


def responsible(one: NotableIncident, material: Material) -> Node:
    """Return who is held responsible, in the words of the row in which the dead are counted."""
    if one.row.top != "other":
        return row_words(one.row.top, material)
    minor = {party.code for party in material.pack.parties}
    if one.row.other in minor or one.row.other == "candidates":
        return other_words(one.row.other, material)
    return say("not-established")


def _sentences(one: NotableIncident, material: Material) -> Iterator[Node]:
    prefix = one.figure_prefix
    yield say(
        "incident-killed",
        civilians=figure(f"{prefix}.at_least"),
        children=figure(f"{prefix}.children"),
        women=figure(f"{prefix}.women"),
    )
    if one.injured_low is not None:
        same = one.injured_high in {None, one.injured_low}
        yield say(
            "incident-injured",
            range=choice("none" if one.injured_high == 0 else "one" if same else "two"),
            low=figure(f"{prefix}.injured_low"),
            high=figure(f"{prefix}.injured_high"),
        )
    if _documented(one)[:7] not in {"", one.event_on[:7]}:
        yield say("incident-both-dates", event=day(one.event_on), documented=day(_documented(one)))
    if one.strikes > 1:
        yield say("incident-double-strike")


def _case(one: NotableCase, material: Material) -> Node:
    died, documented = day(one.died_on), day(one.documented_on)
    title = say(
        "case-title",
        category=choice(one.category),
        governorate=term("governorate", one.governorate),
        date=died,
    )
    sentences = [
        say(
            "case-cause",
            torture=choice(one.torture or "none"),
            neglect=choice("yes" if one.neglect else "no"),
        )
    ]
    if one.died_on[:7] != one.documented_on[:7]:
        sentences.append(say("case-both-dates", died=died, documented=documented))
    sentences.append(say("case-body", body=choice(one.body)))
    if one.still_disappeared:
        sentences.append(say("case-still-disappeared"))
    facts = [
        (say("fact-died"), died),
        (say("fact-documented"), documented),
        (say("fact-governorate"), term("governorate", one.governorate)),
        (say("fact-held-by"), _holder(one, material)),
    ]
    return case(one.key.replace(".", "-"), title, facts, [[sentence] for sentence in sentences])


def _holder(one: NotableCase, material: Material) -> Node:
    if not one.parties:
        return say("not-established")
    top = material.rule.top_row("+".join(one.parties))
    return row_words(top.key, material) if top else term("party", "+".join(one.parties))
