"""Statements: the organisation's opinion, each marked as one, after everything that was counted."""

from tawthiq.publishing.document import Node, heading, paragraph, say
from tawthiq.publishing.material import Material


def blocks(material: Material) -> list[Node]:
    """Return the section of statements; nothing where nobody wrote one."""
    if not material.written.statements:
        return []
    return [
        heading(1, "statements", "heading-statements"),
        paragraph(say("statements-explained"), role="note"),
        *(paragraph(one.node(), role="statement") for one in material.written.statements),
    ]
