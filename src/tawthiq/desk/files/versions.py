"""Two versions of a file side by side, when somebody saved it while somebody else was writing."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tawthiq.accounts.models import User
from tawthiq.cases.codes import pack_in_force
from tawthiq.cases.models import DetentionSpell, Incident, Person, Source
from tawthiq.cases.queries import history_of
from tawthiq.cases.refusals import ChangedSince
from tawthiq.desk.values import value_words
from tawthiq.ui.messages import say

THEIRS, MINE = "theirs", "mine"
Row = Person | Incident | Source | DetentionSpell


@dataclass(frozen=True, slots=True, repr=False)
class Compared:
    """One field in which the versions differ: what it was, what is stored now, what was typed.

    `chosen` is what a careful reader would take: of a field that one of the two left alone, the other's.
    """

    name: str
    label: str
    was: str
    theirs: str
    mine: str
    chosen: str
    both: bool


def compared(
    fault: ChangedSince, mine: Mapping[str, Any], expected: int, user: User, lang: str
) -> list[Compared]:
    """Return the fields in which what is stored differs from what was typed."""
    pack = pack_in_force()
    stored: Any = fault.stored
    was = as_it_was(stored, expected, user)
    differing = []
    for name, typed in mine.items():
        now, then = getattr(stored, name), was.get(name, getattr(stored, name))
        if now == typed:
            continue
        mine_too = typed != then
        before, theirs, own = (value_words(name, one, lang, pack) for one in (then, now, typed))
        differing.append(
            Compared(
                name,
                say(lang, f"files-{name}"),
                before,
                theirs,
                own,
                chosen=MINE if mine_too else THEIRS,
                both=mine_too and now != then,
            )
        )
    return differing


def as_it_was(stored: Row, expected: int, user: User) -> dict[str, Any]:
    """Return the columns that changed since the revision somebody read, as they were then."""
    spell = stored if isinstance(stored, DetentionSpell) else None
    file = stored.person if isinstance(stored, DetentionSpell) else stored
    since = history_of(file, user).filter(spell=spell).exclude(changes={})
    was: dict[str, Any] = {}
    for revision in since[: max(stored.revision - expected, 0)]:
        was |= {name: before for name, (before, _after) in revision.changes.items()}
    return was


def merged(stored: Row, mine: Mapping[str, Any], picks: Mapping[str, str]) -> dict[str, Any]:
    """Return what was typed, but for the fields in which the stored version was picked."""
    return {
        name: getattr(stored, name) if picks.get(f"pick-{name}") == THEIRS else typed
        for name, typed in mine.items()
    }
