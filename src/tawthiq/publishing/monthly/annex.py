"""The annex: every figure with its identifier, so that each number can be found again and recounted."""

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


def blocks(material: Material) -> list[Node]:
    """Return the annex."""
    return [
        page_break(),
        heading(1, "annex", "heading-annex"),
        paragraph(say("annex-explained", edition=identifier(material.facts.name))),
        table(
            "figures",
            say("table-figures"),
            [
                column("column-figure", "start"),
                column("column-identifier", "start"),
                column("column-value"),
            ],
            [row(label_of(key), identifier(key), figure(key)) for key in material.figures],
        ),
    ]
