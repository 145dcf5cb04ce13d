"""What people wrote for an edition: words about incidents, and statements; sealed as a paper.

In the edition an incident has its own number and never that of its file.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tawthiq.domain.figures import Figure
from tawthiq.domain.passages import Piece, pieces
from tawthiq.publishing.digits import refuse_uncounted_digits
from tawthiq.publishing.document import BrokenDocument, Node, day, figure
from tawthiq.publishing.fonts import require_glyphs

LANGUAGES = ("en", "ar")


@dataclass(frozen=True, slots=True)
class Passage:
    """Words in both languages, with figures and dates in braces."""

    en: str
    ar: str

    def node(self) -> Node:
        """Return the passage as an inline of the neutral document."""
        return {
            "written": {lang: [_node(one) for one in pieces(self.of(lang))] for lang in LANGUAGES}
        }

    def of(self, lang: str) -> str:
        return self.ar if lang == "ar" else self.en


def _node(piece: Piece) -> Node:
    if piece.figure:
        return figure(piece.figure)
    return day(piece.day) if piece.day else {"text": piece.words}


@dataclass(frozen=True, slots=True)
class Written:
    """Everything written for one edition: passages by the edition's number of an incident, statements.

    `replaces` is the preliminary count that a day's report takes the place of.
    """

    incidents: Mapping[int, Passage] = field(default_factory=dict)
    statements: tuple[Passage, ...] = ()
    replaces: str = ""

    def __bool__(self) -> bool:
        return bool(self.incidents or self.statements or self.replaces)

    def as_json(self) -> dict[str, Any]:
        return {
            "incidents": {
                str(nth): {"en": one.en, "ar": one.ar}
                for nth, one in sorted(self.incidents.items())
            },
            "statements": [{"en": one.en, "ar": one.ar} for one in self.statements],
            "replaces": self.replaces,
        }

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> "Written":
        """Read the paper. Raises KeyError, TypeError or ValueError where it is none."""
        return cls(
            {int(nth): Passage(**one) for nth, one in content["incidents"].items()},
            tuple(Passage(**one) for one in content["statements"]),
            str(content["replaces"]),
        )


def refuse_uncounted(passage: Passage, figures: Mapping[str, Figure], where: str) -> None:
    """Raise where a passage types a digit, or names a figure that is not counted.

    `UncountedDigit`, `UncountedReference`, `UnreadableReference` for braces that hold neither a figure
    nor a date, or `GlyphMissing` for a sign that a report could not show.
    """
    for lang in LANGUAGES:
        found = pieces(passage.of(lang))
        require_glyphs(one.words for one in found)
        refuse_uncounted_digits([{"t": "text", "v": one.words} for one in found], where)
        for one in found:
            if one.figure and one.figure not in figures:
                raise UncountedReference(one.figure)


class UncountedReference(BrokenDocument):
    """A passage names a figure that the edition does not have."""

    def __init__(self, key: str) -> None:
        self.key = key
        super().__init__(
            f"There is no figure “{key}” in this edition: choose one of those that the preview lists."
        )
