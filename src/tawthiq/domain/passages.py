"""Written words in which figures and dates are references.

`At least {incident.I-000007.killed} were killed.` A number is a name in braces, never digits; a day is its date in braces (`{2020-04-28}`).
"""

import re
import unicodedata
from dataclasses import dataclass

from tawthiq.domain.refusals import Refusal

_PIECE = re.compile(r"\{([^{}]*)\}")
_KEY = re.compile(r"[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)+")
_DAY = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_JOINERS = "\u200c\u200d"
_INCIDENT = re.compile(r"incident\.(I-\d{6,})\.")


class UnreadableReference(Refusal):
    """Something in braces is no figure and no date, or a brace stands alone."""

    def __init__(self, shown: str) -> None:
        self.shown = shown[:60]
        super().__init__(
            f"“{self.shown}” is no reference: write a figure such as {{toll.children}} or "
            "{incident.I-000007.killed}, or a date such as {2020-04-28}."
        )


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words, a figure named by its id, or a date: exactly one of them is there."""

    words: str = ""
    figure: str = ""
    day: str = ""


def cleaned(text: str) -> str:
    """Return written words without signs that nobody sees, such as those that turn a line around.

    The two joiners that Arabic script is written with stay.

    >>> cleaned(" a\u202eb ")
    'ab'
    """
    kept = (
        sign
        for sign in text
        if sign in _JOINERS or sign.isspace() or unicodedata.category(sign)[0] != "C"
    )
    return "".join(kept).strip()


def pieces(text: str) -> tuple[Piece, ...]:
    """Cut written words at their references. Raises `UnreadableReference`.

    >>> pieces("Of {toll.civilians}, on {2020-05-03}")[1].figure
    'toll.civilians'
    """
    found = list[Piece]()
    for nth, part in enumerate(_PIECE.split(" ".join(text.split()))):
        if nth % 2:
            found.append(_reference(part))
        elif "{" in part or "}" in part:
            raise UnreadableReference(part)
        elif part:
            found.append(Piece(words=part))
    return tuple(found)


def _reference(inside: str) -> Piece:
    key = inside.strip()
    if _DAY.fullmatch(key):
        return Piece(day=key)
    if _KEY.fullmatch(key):
        return Piece(figure=key)
    raise UnreadableReference(f"{{{inside}}}")


def with_ordinals(text: str, ordinals: dict[str, int]) -> str:
    """Put an edition's own number of each incident in the place of its file's number.

    An incident without one is left as it is, and is then no figure of the edition.

    >>> with_ordinals("{incident.I-000007.killed}", {"I-000007": 3})
    '{incident.3.killed}'
    """

    def renamed(found: re.Match[str]) -> str:
        ordinal = ordinals.get(found[1])
        return f"incident.{ordinal}." if ordinal else found[0]

    return _PIECE.sub(lambda braces: _INCIDENT.sub(renamed, braces[0]), text)
