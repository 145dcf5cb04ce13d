"""Who did it, as a typed set: a death is counted once however many parties it names (`counting.md` 16)."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from tawthiq.domain.packs import Pack
from tawthiq.domain.refusals import Refusal


class Kind(StrEnum):
    """The type of a set of parties."""

    SOLE = "sole"
    JOINT_UNRESOLVED = "joint_unresolved"
    JOINT_PROVED = "joint_proved"
    ONE_OF = "one_of"
    CONTESTED = "contested"
    UNKNOWN = "unknown"


class Standard(StrEnum):
    """The standard of proof behind an attribution, weakest first."""

    NONE = "none"
    POSSIBLE = "possible"
    LIKELY = "likely"
    REASONABLE_GROUNDS = "reasonable_grounds"
    CONCLUSIVE = "conclusive"

    @property
    def rank(self) -> int:
        return list(Standard).index(self)

    def reaches(self, other: "Standard") -> bool:
        return self.rank >= other.rank


class Position(StrEnum):
    """What the party itself says: alleged, assessed, and accepted or denied are three things."""

    NONE = "none"
    ACCEPTED = "accepted"
    DENIED = "denied"


class WrongNumberOfParties(Refusal):
    """The type of set and the number of parties do not fit."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Parties by code, sorted, with the type of set and the standard reached.

    >>> Attribution.of(Kind.JOINT_UNRESOLVED, "russia", "syrian_regime").code
    'russia+syrian_regime'
    """

    kind: Kind = Kind.UNKNOWN
    parties: tuple[str, ...] = ()
    standard: Standard = Standard.NONE

    def __post_init__(self) -> None:
        wanted = {Kind.SOLE: (1, 1), Kind.UNKNOWN: (0, 0), Kind.CONTESTED: (0, 99)}
        low, high = wanted.get(self.kind, (2, 99))
        if not low <= len(self.parties) <= high or len(set(self.parties)) != len(self.parties):
            raise WrongNumberOfParties(
                f"An attribution of the type {self.kind} does not take {len(self.parties)} parties."
            )
        if tuple(sorted(self.parties)) != self.parties:
            object.__setattr__(self, "parties", tuple(sorted(self.parties)))

    @classmethod
    def of(
        cls, kind: Kind, *parties: str, standard: Standard = Standard.REASONABLE_GROUNDS
    ) -> "Attribution":
        return cls(kind, tuple(sorted(parties)), standard)

    @property
    def code(self) -> str:
        """The code of the set: sorted codes joined by `+`, or empty."""
        return "+".join(self.parties)


SETS = frozenset({Kind.JOINT_UNRESOLVED, Kind.ONE_OF})
"""The types that wait to be resolved. A proved joint act and a sole one are answers."""


def tops_of(attribution: Attribution, pack: Pack) -> tuple[str, ...]:
    """Return the top parties of a set, sorted, each once."""
    return tuple(sorted({pack.top_of(code) for code in attribution.parties}))


def is_alliance(codes: Iterable[str], pack: Pack) -> bool:
    """Return whether the parties hang together by allied pairs, so that a strike may be either's."""
    waiting = set(codes)
    reached = {waiting.pop()} if waiting else set()
    while joining := {one for one in waiting if any(pack.are_allied(one, two) for two in reached)}:
        reached |= joining
        waiting -= joining
    return not waiting


class TooWeak(Refusal):
    """An attribution out of a set of parties on a weaker standard than leaving that set takes."""

    def __init__(self, before: Attribution, after: Attribution, owed: Standard) -> None:
        self.owed = owed
        relation = "allied" if owed is Standard.LIKELY else "opposed"
        super().__init__(
            f"The attribution to {before.code} stands until '{owed}' is reached, and "
            f"'{after.standard}' is not: {relation} parties are not told apart on less."
        )


def exit_standard(before: Attribution, after: Attribution, pack: Pack) -> Standard:
    """Return the standard that it takes to come from one attribution to the other; none where free.

    An allied set is left for one party at likely, and for a joint act that was proved at reasonable
    grounds, which is what "proved" means in a finding. A set of opposed parties is left at
    conclusive only. Between parties below one top party, and out of unknown or contested, the
    reviewer is free (`counting.md` 16).
    """
    tops = tops_of(before, pack)
    leaves = before.kind in SETS and after.kind in {Kind.SOLE, Kind.JOINT_PROVED}
    if not leaves or len(tops) < 2:
        return Standard.NONE
    if not is_alliance(tops, pack):
        return Standard.CONCLUSIVE
    return Standard.LIKELY if after.kind is Kind.SOLE else Standard.REASONABLE_GROUNDS


def check_exit(before: Attribution, after: Attribution, pack: Pack) -> None:
    """Refuse (`TooWeak`) to tell the parties of a set apart on too weak a standard."""
    owed = exit_standard(before, after, pack)
    if not after.standard.reaches(owed):
        raise TooWeak(before, after, owed)
