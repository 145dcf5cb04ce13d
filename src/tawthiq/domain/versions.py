"""Versions of findings and what was known at a cut-off (`counting.md` 1 to 5)."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from tawthiq.domain.findings import Outcome, PersonFacts, Standing


@dataclass(frozen=True, slots=True)
class Version:
    """One finding about one person: the next version supersedes it and never changes it.

    `seq` is commit order over everybody; `version` counts from 1 for each person.
    """

    seq: int
    person: int
    version: int = 1
    facts: PersonFacts = field(default_factory=PersonFacts)
    documented_on: date | None = None
    standing: Standing = Standing.REVIEWED
    outcome: Outcome = Outcome.COUNTED
    joined_into: int | None = None


def as_known(versions: Iterable[Version], cut_off: int | None = None) -> tuple[Version, ...]:
    """Return the greatest version of each person up to the cut-off, by person; order does not matter."""
    newest: dict[int, Version] = {}
    for version in versions:
        if cut_off is not None and version.seq > cut_off:
            continue
        known = newest.get(version.person)
        if known is None or version.seq > known.seq:
            newest[version.person] = version
    return tuple(newest[person] for person in sorted(newest))


def documented_after(before: date | None, outcome: Outcome, day: date) -> date | None:
    """Return the documented day of a new version: the first countable finding sets it, for good.

    A late correction never moves a death into another month (`counting.md` 4).
    """
    if before is not None:
        return before
    return day if outcome is Outcome.COUNTED else None


def documented_after_joining(kept: date | None, joined: date | None) -> date | None:
    """Return the documented day of the file that is kept when two are joined: the earlier."""
    return min((day for day in (kept, joined) if day is not None), default=None)
