"""The summary: the month in a few sentences, each chosen by its numbers."""

from collections.abc import Iterator

from tawthiq.publishing.document import Node, bullets, figure, heading, say
from tawthiq.publishing.material import Material
from tawthiq.publishing.monthly.front import lead
from tawthiq.publishing.monthly.incidents import massacres_lead
from tawthiq.publishing.monthly.parties import row_words
from tawthiq.publishing.monthly.places import ranking
from tawthiq.publishing.monthly.torture import torture_lead


def blocks(material: Material) -> list[Node]:
    """Return the summary."""
    return [heading(1, "summary", "heading-summary"), bullets([one] for one in sentences(material))]


def sentences(material: Material) -> Iterator[Node]:
    """Yield the sentences of the summary, one a point."""
    yield lead(material)
    yield from identified(material)
    yield ranking(material)
    yield torture_lead(material)
    yield massacres_lead(material)


def identified(material: Material) -> Iterator[Node]:
    """Yield the sentence on the party with the most deaths, and the one on parties not established."""
    named = [
        (material.value(f"toll.by_party.{key}"), key)
        for key in material.under("toll.by_party")
        if key not in {"other", "contested"}
    ]
    most = max((value for value, _ in named), default=0)
    leading = [key for value, key in named if value == most]
    if most and len(leading) == 1:
        yield say(
            "party-most",
            party=row_words(leading[0], material),
            civilians=figure(f"toll.by_party.{leading[0]}"),
        )
    yield say(
        "party-other", civilians=figure("toll.by_party.other"), total=figure("toll.civilians")
    )
