"""The text of a query: which lexemes a file must have, one of each group.

A file has each of its words as a lexeme, each two of them as one, and its first with a mark before it,
alone and with each other. Two words together are rare where each alone is common: that is why a search
stays as quick over a million files as over ten thousand.
"""

from collections.abc import Iterable, Sequence
from itertools import product

Spellings = Sequence[str]


def pair(one: str, other: str) -> str:
    """Return the lexeme of two words in one file, in whichever order."""
    return one if one == other else " ".join(sorted((one, other)))


def matching(words: Sequence[Spellings]) -> str:
    """Return the query that asks for every word in one of its spellings; the rarest stands first.

    Each other word is asked for beside the rarest, so that no long list is read.
    """
    if len(words) == 1:
        return _either(words[0])
    return " & ".join(
        _either(pair(rare, other) for rare, other in product(words[0], later))
        for later in words[1:]
    )


def beginning(words: Sequence[Spellings]) -> str:
    """Return the query that asks for every word, the first as the first of the file."""
    return " & ".join(
        _either(f"^{first} {other}" for first, other in product(words[0], later))
        for later in words[1:]
    )


def leaving_one_out(words: Sequence[Spellings]) -> str:
    """Return the query that asks for every word but any one."""
    kept = ([*words[:place], *words[place + 1 :]] for place in range(len(words)))
    return " | ".join(f"({matching(some)})" for some in kept)


def _either(lexemes: Iterable[str]) -> str:
    return f"({' | '.join(_quoted(lexeme) for lexeme in dict.fromkeys(lexemes))})"


def _quoted(lexeme: str) -> str:
    escaped = lexeme.replace("\\", "\\\\").replace("'", "''")
    return f"'{escaped}'"
