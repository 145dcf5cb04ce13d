"""The report of a month: page one tells it all, then method and limits, then the tables."""

from tawthiq.publishing.document import Node, figure, month, say, term
from tawthiq.publishing.material import Material
from tawthiq.publishing.monthly import (
    annex,
    changes,
    front,
    incidents,
    method,
    parties,
    places,
    since_january,
    statements,
    summary,
    torture,
)


def monthly_document(material: Material) -> Node:
    """Return the neutral document of the month that the material is about."""
    facts = material.facts
    sections = (
        front.blocks,
        summary.blocks,
        method.blocks,
        since_january.blocks,
        parties.blocks,
        places.blocks,
        torture.blocks,
        incidents.blocks,
        changes.blocks,
        statements.blocks,
        annex.blocks,
    )
    return {
        "kind": facts.kind,
        "edition": facts.name,
        "facts": facts_of(material),
        "title": [
            say(
                "monthly-title",
                civilians=figure("toll.civilians"),
                country=term("country", material.pack.code),
                month=month(facts.period.code),
            )
        ],
        "subtitle": [
            say(
                "monthly-subtitle",
                children=figure("toll.children"),
                women=figure("toll.women"),
                torture=figure("torture.deaths"),
                massacres=figure("massacres.count"),
            )
        ],
        "blocks": [block for section in sections for block in section(material)],
    }


def facts_of(material: Material) -> Node:
    """Return what the edition says of itself, as the document has it."""
    facts, rule = material.facts, material.rule
    return {
        "organisation": {"en": facts.organisation_en, "ar": facts.organisation_ar},
        "period": facts.period.code,
        "as_known": facts.as_known,
        "rule": {"name": rule.name, "version": rule.version, "en": rule.en, "ar": rule.ar},
        "synthetic": facts.synthetic,
        "code": facts.code,
    }
