"""Rows that look like one another: kept, all of them, and reported (`counting.md` 11)."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from tawthiq.cases.names import kept_key
from tawthiq.domain.findings import UNKNOWN_PLACE
from tawthiq.intake.entries import Entry

Places = tuple[str, str]  # killed, origin


@dataclass(slots=True)
class LookAlikes:
    """Named rows of one file with the same name, however it is spelled, the same date of death and a place near by.

    Near: both killed in one governorate, or, where one of the two is not known, both from one, or
    nothing known that tells them apart. Holds digests of names, no names.
    """

    _seen: dict[int, list[tuple[int, Places]]] = field(default_factory=dict)

    def add(self, line: int, entry: Entry) -> None:
        if not entry.facts.named or not entry.facts.died_on.is_known:
            return
        name = kept_key(entry.arabic.whole or entry.latin.whole)
        key = hash((name, entry.facts.died_on.edtf))
        places = (entry.facts.killed_governorate, entry.facts.origin_governorate)
        self._seen.setdefault(key, []).append((line, places))

    def groups(self) -> Iterator[tuple[int, ...]]:
        """Yield the lines of each group, in the order of the file."""
        for rows in self._seen.values():
            if len(rows) > 1:
                yield from _near(rows)


def _near(rows: list[tuple[int, Places]]) -> Iterator[tuple[int, ...]]:
    groups: list[list[tuple[int, Places]]] = []
    for row in rows:
        home = next((group for group in groups if are_near(group[0][1], row[1])), None)
        if home is None:
            groups.append([row])
        else:
            home.append(row)
    return (tuple(line for line, _ in group) for group in groups if len(group) > 1)


def are_near(one: Places, other: Places) -> bool:
    """Return whether nothing known of two deaths puts them into different governorates."""
    for here, there in zip(one, other, strict=True):
        if UNKNOWN_PLACE not in (here, there):
            return here == there
    return True
