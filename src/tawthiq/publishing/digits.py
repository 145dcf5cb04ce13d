"""The guard against a typed number: outside a figure, date, quotation, citation or identifier, no digit."""

import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

from tawthiq.domain.refusals import Refusal

# An inline with `of` is the label of the figure of that id: what it dates is dated there.
FREE = frozenset({"figure", "date", "quote", "cite", "id"})
NUMERIC = frozenset({"Nd", "Nl", "No"})


class UncountedDigit(Refusal):
    """An edition holds a digit that no figure, date, quotation, citation or identifier accounts for."""

    def __init__(self, where: str, text: str) -> None:
        self.where = where
        self.text = text
        super().__init__(
            f"The block {where!r} holds a digit that nobody counted, in {text!r}: "
            "name the figure instead, or mark it as a date, quotation, citation or identifier."
        )


def has_digit(text: str) -> bool:
    """Return whether the text holds a digit or number sign of any script.

    >>> has_digit("٣"), has_digit("½"), has_digit("three")
    (True, True, False)
    """
    return any(unicodedata.category(sign) in NUMERIC for sign in text)


def refuse_uncounted_digits(inlines: Iterable[Mapping[str, Any]], where: str) -> None:
    """Raise `UncountedDigit`, naming the block and the words, if a typed digit is among the inlines."""
    for inline in inlines:
        if inline["t"] not in FREE and "of" not in inline and has_digit(str(inline["v"])):
            raise UncountedDigit(where, str(inline["v"]))
