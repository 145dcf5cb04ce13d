"""The toll of one day: the parties' rows, the day's incidents and the standing paragraphs."""

from tawthiq.publishing.document import (
    Node,
    bullets,
    column,
    day,
    figure,
    heading,
    identifier,
    key_figures,
    month,
    paragraph,
    row,
    say,
    table,
    term,
    words,
)
from tawthiq.publishing.material import Material
from tawthiq.publishing.monthly import changes, facts_of, statements
from tawthiq.publishing.monthly.incidents import told
from tawthiq.publishing.monthly.parties import OTHER, PARTY, row_words, sentence, shown_rows
from tawthiq.publishing.monthly.since_january import MEASURES, cell, measure_id


def daily_document(material: Material) -> Node:
    """Return the neutral document of the day that the material is about."""
    facts = material.facts
    on = day(facts.period.code)
    return {
        "kind": facts.kind,
        "edition": facts.name,
        "facts": facts_of(material),
        "title": [
            say(
                "daily-title",
                civilians=figure("toll.civilians"),
                country=term("country", material.pack.code),
                day=on,
            )
        ],
        "subtitle": [say("daily-subtitle", as_known=day(facts.as_known[:10]))],
        "blocks": _blocks(material, on),
    }


def _blocks(material: Material, on: Node) -> list[Node]:
    facts = material.facts
    made = [
        *([paragraph(say("demonstration"), role="statement")] if facts.synthetic else []),
        heading(1, "day", "heading-day"),
        key_figures(
            [
                (figure("toll.civilians"), say("key-civilians")),
                (figure("toll.children"), say("key-children")),
                (figure("toll.women"), say("key-women")),
                (figure("toll.year_to_date"), say("key-year", since=month(facts.since))),
            ]
        ),
        paragraph(
            say(
                "daily-lead",
                organisation=words(facts.organisation_en, facts.organisation_ar),
                day=on,
                civilians=figure("toll.civilians"),
                children=figure("toll.children"),
                women=figure("toll.women"),
            ),
            role="lead",
        ),
        heading(1, "by-party", "heading-by-party"),
        _table(material, on),
    ]
    others = shown_rows(OTHER, material)
    if others:
        made += [
            heading(2, "other-parties", "heading-other-parties"),
            bullets([sentence(OTHER, key, material)] for key in others),
        ]
    if material.incidents:
        made.append(heading(1, "notable", "heading-notable"))
        made += [told(one, material) for one in material.incidents]
    made += statements.blocks(material)
    standing = [paragraph(say("daily-standing"), role="note"), *changes.superseding(material)]
    if material.written.replaces:
        standing.append(
            paragraph(say("daily-replaces", edition=identifier(material.written.replaces)))
        )
    return [*made, heading(1, "limits", "heading-limits"), *standing]


def _table(material: Material, on: Node) -> Node:
    columns = [column("column-party", "start"), *(column(f"column-{one}") for one in MEASURES)]
    rows = [
        row(
            row_words(key, material),
            *(cell(measure_id(f"{PARTY}.{key}", measure), material) for measure in MEASURES),
        )
        for key in material.under(PARTY)
    ]
    total = row(
        say("row-total"),
        figure("toll.civilians"),
        *(figure(f"toll.{measure}") for measure in MEASURES[1:]),
        role="total",
    )
    return table("toll-by-party", say("table-day", day=on), columns, [*rows, total])
