"""Arguments of a sentence that stay apart from its words: each prints as one private character.

Fluent returns one string. So that every figure, date and name in it can still be told from the words
around it, an argument prints as a character of the private-use area, and the string is cut at those.
"""

from typing import Any

from babel import Locale
from fluent.runtime.types import FluentType

from tawthiq.publishing.document import BrokenDocument

Inline = dict[str, Any]
FIRST = 0xE000
LAST = 0xF8FF


class Tray:
    """The arguments that one sentence printed, in the order in which it printed them."""

    def __init__(self) -> None:
        self.inlines: list[Inline] = []

    def put(self, inline: Inline) -> str:
        self.inlines.append(inline)
        return chr(FIRST + len(self.inlines) - 1)


class Placed(FluentType):
    """An argument that is printed and never compared."""

    def __init__(self, tray: Tray, inline: Inline) -> None:
        self.tray = tray
        self.inline = inline

    def format(self, locale: Locale) -> str:
        return self.tray.put(self.inline)


class Counted(FluentType, int):
    """A figure: Fluent chooses the plural form by it, and prints it as `Placed` does.

    A fraction chooses by its whole part; a change chooses by its size, whatever its sign.
    """

    tray: Tray
    inline: Inline

    @classmethod
    def of(cls, tray: Tray, inline: Inline) -> "Counted":
        made = cls(abs(int(inline["value"])))
        made.tray = tray
        made.inline = inline
        return made

    def format(self, locale: Locale) -> str:
        return self.tray.put(self.inline)


class Chooser(FluentType, str):
    """A value that chooses a variant. Printing it would put an untagged word into the page."""

    __slots__ = ()

    def format(self, *_given: object, **_named: object) -> str:
        raise BrokenDocument(
            f"A message prints the choice {str(self)!r}, which is not for readers."
        )


def as_words(number: Counted | Placed, words: str) -> Placed:
    """Print a figure as words: `AS($n, words: "مدنيان")`. It stays tagged with its id and value."""
    return Placed(number.tray, {**number.inline, "v": words})


class Spoken(FluentType):
    """Words already spoken by another message; its arguments lie on the same tray."""

    def __init__(self, text: str) -> None:
        self.text = text

    def format(self, locale: Locale) -> str:
        return self.text


def with_case(number: Counted | Placed, case: str) -> dict[str, FluentType]:
    """Return the arguments of a counted noun: the number, and the case that the sentence asks for."""
    return {"n": number, "case": Chooser(case)}
