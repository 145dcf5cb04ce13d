"""The preliminary count of one day, on one page: how many, of whom how many were examined, and where."""

from tawthiq.publishing.document import (
    Node,
    column,
    day,
    figure,
    heading,
    key_figures,
    paragraph,
    row,
    say,
    table,
    term,
    words,
)
from tawthiq.publishing.material import Material
from tawthiq.publishing.monthly import changes, facts_of, statements
from tawthiq.publishing.monthly.since_january import MEASURES, cell, measure_id

TOTAL = "preliminary.total"
PLACE = "preliminary.by_governorate"


def preliminary_document(material: Material) -> Node:
    """Return the neutral document of the day that the material is about."""
    facts = material.facts
    on = day(facts.period.code)
    return {
        "kind": facts.kind,
        "edition": facts.name,
        "facts": facts_of(material),
        "title": [
            say(
                "preliminary-title",
                people=figure(TOTAL),
                country=term("country", material.pack.code),
                day=on,
            )
        ],
        "subtitle": [
            say(
                "preliminary-subtitle",
                reviewed=figure("preliminary.reviewed"),
                as_known=day(facts.as_known[:10]),
            )
        ],
        "blocks": _blocks(material, on),
    }


def _blocks(material: Material, on: Node) -> list[Node]:
    facts = material.facts
    lead = say(
        "preliminary-lead",
        organisation=words(facts.organisation_en, facts.organisation_ar),
        day=on,
        people=figure(TOTAL),
        reviewed=figure("preliminary.reviewed"),
    )
    return [
        *([paragraph(say("demonstration"), role="statement")] if facts.synthetic else []),
        heading(1, "day", "heading-preliminary"),
        paragraph(say("preliminary-warning"), role="statement"),
        key_figures(
            [
                (figure(TOTAL), say("key-preliminary")),
                (figure("preliminary.reviewed"), say("key-reviewed")),
                (figure("preliminary.not_reviewed"), say("key-not-reviewed")),
                (figure(f"{TOTAL}.children"), say("key-children")),
                (figure(f"{TOTAL}.women"), say("key-women")),
            ]
        ),
        paragraph(lead, role="lead"),
        heading(1, "places", "heading-preliminary-places"),
        _table(material, on),
        *statements.blocks(material),
        heading(1, "limits", "heading-limits"),
        *_limits(material),
        *changes.superseding(material),
    ]


def _limits(material: Material) -> list[Node]:
    made = [paragraph(say("preliminary-standing"), role="note")]
    for key, message in (
        ("preliminary.unnamed", "unknown-names"),
        ("preliminary.status_unknown", "unknown-status"),
        ("preliminary.straddling", "preliminary-straddling"),
    ):
        if material.value(key):
            made.append(paragraph(say(message, people=figure(key))))
    return made


def _table(material: Material, on: Node) -> Node:
    """Return where they died: the places that have any, and the sum of all."""
    codes = [code for code in material.under(PLACE) if material.value(f"{PLACE}.{code}")]
    columns = [
        column("column-governorate", "start"),
        *(column(f"column-{one}") for one in MEASURES),
    ]
    rows = [
        row(
            term("governorate", code),
            *(cell(measure_id(f"{PLACE}.{code}", measure), material) for measure in MEASURES),
        )
        for code in codes
    ]
    total = row(
        say("row-total"),
        *(figure(measure_id(TOTAL, measure)) for measure in MEASURES),
        role="total",
    )
    return table("preliminary", say("table-preliminary", day=on), columns, [*rows, total])
