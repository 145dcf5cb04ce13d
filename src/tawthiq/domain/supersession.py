"""How one version of a finding follows another, and what a merge of two files adds."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from tawthiq.domain.findings import EXAMINED, Outcome, Standing, file_number
from tawthiq.domain.refusals import Refusal
from tawthiq.domain.versions import Version, documented_after, documented_after_joining


class NotExamined(Refusal):
    """Refuse to let a report that nobody examined follow a finding that two people did."""


class JoinedIntoItself(Refusal):
    """Refuse to join a file into itself, or into a file that was itself joined into another."""


def documented_day(
    before: date | None, outcome: Outcome, day: date | None, joined: Iterable[date] = ()
) -> date | None:
    """Return the day a person counts as documented on (`counting.md` 4).

    Once set (`before`) it is inherited. The first countable finding sets it to `day`, which a list may
    not know; days of files that were joined into this one (`joined`) come first when they are earlier.
    """
    if before:
        return before
    own = documented_after(before, outcome, day) if day else None
    return documented_after_joining(own, min(joined, default=None))


def next_version(before: Version | None, decided: Version, joined: Iterable[date] = ()) -> Version:
    """Return `decided` with the number and the day it takes after `before`.

    `decided.documented_on` is the day it would have if it were the first that counts. A preliminary
    version has no day; the first that is examined after it takes its own. Raises `NotExamined`.
    """
    number = before.version + 1 if before else 1
    if decided.standing is Standing.PRELIMINARY:
        if before and before.standing in EXAMINED:
            raise NotExamined(
                f"{file_number(decided.person)} has a finding that was examined: a preliminary one "
                "cannot replace it. Have the new facts reviewed."
            )
        return replace(decided, version=number, documented_on=None)
    return replace(
        decided,
        version=number,
        documented_on=documented_day(
            before.documented_on if before else None, decided.outcome, decided.documented_on, joined
        ),
    )


def join(
    loser: Version | None, winner: Version | None, *, into: int, first: Version
) -> tuple[Version, ...]:
    """Return the versions that a merge adds, from `first.seq` on (`counting.md` 4 and 23).

    `first` is the loser's next version, before its number and day are known. The loser stops counting.
    The winner keeps its outcome, whatever it was: a merge alone counts nobody. It gets a new version
    only when its day moves to the loser's earlier one. A winner that is preliminary has no day: its
    review takes the loser's.
    """
    if first.person == into or (winner and winner.outcome is Outcome.JOINED_INTO):
        raise JoinedIntoItself(
            f"{file_number(first.person)} cannot be joined into {file_number(into)}: that is the "
            "same file, or one that was joined into another. Name the file that remains."
        )
    gone = next_version(loser, replace(first, outcome=Outcome.JOINED_INTO, joined_into=into))
    if winner is None or winner.standing is Standing.PRELIMINARY:
        return (gone,)
    day = documented_after_joining(winner.documented_on, gone.documented_on)
    if day == winner.documented_on:
        return (gone,)
    moved = replace(winner, seq=gone.seq + 1, version=winner.version + 1, documented_on=day)
    return gone, moved
