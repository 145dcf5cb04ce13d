"""The annex: the year by party, and the figures that stand alone with their identifiers."""

from tawthiq.publishing.document import (
    Node,
    column,
    figure,
    heading,
    identifier,
    label_of,
    page_break,
    paragraph,
    row,
    say,
    table,
)
from tawthiq.publishing.material import Material
from tawthiq.publishing.monthly.parties import year_table

# Figures of one row of a table: the table shows them, and `figures.json` holds their identifiers.
_OF_A_ROW = {
    "by_party",
    "by_governorate",
    "by_origin",
    "certainty",
    "changes",
    "incident",
    "month",
    "other",
    "superseded",
}
_OF_A_CATEGORY = {"men", "women", "children", "unknown"}


def blocks(material: Material) -> list[Node]:
    """Return the annex."""
    alone = [key for key in material.figures if stands_alone(key)]
    return [
        page_break(),
        heading(1, "annex", "heading-annex"),
        year_table(material),
        paragraph(say("annex-explained", edition=identifier(material.facts.name))),
        table(
            "figures-alone",
            say("table-figures"),
            [
                column("column-figure", "start"),
                column("column-identifier", "start"),
                column("column-value"),
            ],
            [row(label_of(key), identifier(key), figure(key)) for key in alone],
        ),
    ]


def stands_alone(key: str) -> bool:
    """Tell whether a figure is no cell of a table split by party, place, month or category.

    >>> stands_alone("toll.children"), stands_alone("toll.other.mines.children")
    (True, False)
    """
    parts = key.split(".")
    return not _OF_A_ROW.intersection(parts) and not (
        len(parts) > 2 and parts[-1] in _OF_A_CATEGORY
    )
