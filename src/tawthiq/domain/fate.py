"""The three axes of a person's fate, which move independently (`counting.md` 17)."""

from dataclasses import dataclass
from enum import StrEnum

from tawthiq.domain.refusals import Refusal


class Death(StrEnum):
    """Whether the person died."""

    ALIVE = "alive"
    REPORTED = "reported"
    CONFIRMED = "confirmed"
    UNKNOWN = "unknown"


class Custody(StrEnum):
    """Whether the person was held, and how it stands now."""

    NEVER = "never"
    DETAINED = "detained"
    DISAPPEARED = "disappeared"
    RELEASED = "released"
    ENDED = "ended"


class Body(StrEnum):
    """What became of the body."""

    NONE = "none"
    OFFERED = "offered"
    REFUSED = "refused"
    HANDED_OVER = "handed_over"
    FOUND_IDENTIFIED = "found_identified"
    UNKNOWN = "unknown"


class ImpossibleFate(Refusal):
    """A living person of whose body something is said."""

    def __init__(self, body: Body) -> None:
        super().__init__(
            f"A person who is alive cannot have the body '{body}': correct the death or the body."
        )


CLOSING_BODIES = frozenset({Body.HANDED_OVER, Body.FOUND_IDENTIFIED})


@dataclass(frozen=True, slots=True)
class Fate:
    """Death, custody and body of one person.

    A confirmed death does not close a disappearance; an offered body does not either:

    >>> Fate(Death.CONFIRMED, Custody.DISAPPEARED, Body.REFUSED).is_still_disappeared
    True
    >>> Fate(Death.CONFIRMED, Custody.DISAPPEARED, Body.HANDED_OVER).is_still_disappeared
    False
    """

    death: Death = Death.UNKNOWN
    custody: Custody = Custody.NEVER
    body: Body = Body.NONE

    def __post_init__(self) -> None:
        if self.death is Death.ALIVE and self.body not in {Body.NONE, Body.UNKNOWN}:
            raise ImpossibleFate(self.body)

    @property
    def is_still_disappeared(self) -> bool:
        return self.custody is Custody.DISAPPEARED and self.body not in CLOSING_BODIES
