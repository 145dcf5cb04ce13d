"""Method and limits: from the rule itself, before any table."""

from collections.abc import Iterator

from tawthiq.publishing.document import (
    Node,
    bullets,
    day,
    figure,
    heading,
    identifier,
    month,
    paragraph,
    say,
    words,
)
from tawthiq.publishing.material import Material
from tawthiq.publishing.monthly.front import unknowns

LIMITS = ("limit-least", "limit-not-all", "limit-change", "limit-certainty", "limit-categories")


def blocks(material: Material) -> list[Node]:
    """Return the method and its limits."""
    return [
        heading(1, "method", "heading-method"),
        paragraph(_rule(material)),
        paragraph(say("method-scope")),
        bullets([words(en, ar)] for en, ar in _scope(material)),
        paragraph(_bases(material)),
        paragraph(_massacre(material)),
        paragraph(say("method-year", since=month(material.facts.since))),
        heading(2, "limits", "heading-limits"),
        bullets(_limits(material)),
        *_opinion(),
    ]


def _rule(material: Material) -> Node:
    rule = material.rule
    return say(
        "method-rule",
        rule=words(rule.en, rule.ar),
        name=identifier(rule.name),
        version=identifier(rule.version),
        as_known=day(material.facts.as_known[:10]),
    )


def _scope(material: Material) -> Iterator[tuple[str, str]]:
    yield from zip(material.rule.scope_en, material.rule.scope_ar, strict=True)


def _bases(material: Material) -> Node:
    return say(
        "method-standings"
        if material.rule.standings == ("reviewed",)
        else "method-standings-adopted",
    )


def _massacre(material: Material) -> Node:
    return say("method-massacre", people=figure("rule.massacre_threshold"))


def _limits(material: Material) -> Iterator[list[Node]]:
    for message in LIMITS:
        yield [say(message)]
    yield from unknowns(material, zeros=True)


def _opinion() -> list[Node]:
    return [paragraph(say("no-conclusions"), role="note")]
