"""Who did it, as a typed set: a death is counted once however many parties it names (`counting.md` 16)."""

from dataclasses import dataclass
from enum import StrEnum

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
