"""The words of one column, looked up in the map and then in the pack; what neither knows is tallied."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from tawthiq.domain.lookups import folded
from tawthiq.intake.maps.model import Unlisted
from tawthiq.intake.refusals import MapRefused, RowRefused

FIRST_LINES = 3
LONGEST_SHOWN = 40
Meaning = TypeVar("Meaning")


@dataclass(slots=True)
class Untranslated:
    """A value that the map does not list: how often, and the first lines."""

    column: str
    value: str
    became: Unlisted
    times: int = 0
    lines: list[int] = field(default_factory=list)

    def note(self, line: int) -> None:
        self.times += 1
        if len(self.lines) < FIRST_LINES:
            self.lines.append(line)


class Words(Generic[Meaning]):
    """Meanings by word, spelled in any case, with any spaces and in either kind of Arabic letter."""

    def __init__(
        self,
        column: str,
        values: Mapping[str, Meaning],
        *,
        fallback: Callable[[str], Meaning | None],
        unlisted: Unlisted,
        nulls: frozenset[str],
    ) -> None:
        self._column = column
        self._unlisted = unlisted
        self._nulls = nulls
        self._fallback = fallback
        self._values: dict[str, Meaning] = {}
        self._known: dict[str, Meaning | None] = {}
        self.untranslated: dict[str, Untranslated] = {}
        for word, meaning in values.items():
            if self._values.setdefault(_key(word), meaning) != meaning:
                raise MapRefused(
                    f"The map lists `{word}` of `{column}` twice, in two spellings that are read as "
                    "one word, with different meanings: keep one."
                )

    def meaning(self, word: str, line: int) -> Meaning | None:
        """Return what the word means, None where it says nothing; raise `RowRefused` by the map."""
        try:
            return self._known[word]
        except KeyError:
            pass
        plain = word.strip()
        key = _key(plain)
        found = self._values.get(key)
        if found is None and (not plain or plain in self._nulls):
            self._known[word] = None
            return None
        if found is None:
            found = self._fallback(key)
        if found is None:
            self._miss(plain, line)
            return None
        self._known[word] = found
        return found

    def _miss(self, word: str, line: int) -> None:
        tally = self.untranslated.setdefault(word, Untranslated(self._column, word, self._unlisted))
        tally.note(line)
        if self._unlisted is Unlisted.REFUSE:
            raise RowRefused(
                f"The value of `{self._column}` is not in the map: list it there, or set "
                'unlisted = "unknown".'
            )


def _key(word: str) -> str:
    return folded(word) or word.strip()
