"""How sure we are, element by element, and how sources and what they say are graded."""

from enum import StrEnum


class Certainty(StrEnum):
    """How sure we are of one element of a finding (`counting.md` 19).

    `UNKNOWN` is an answer, never an error; no grade computes a finding.
    """

    CONFIRMED = "confirmed"
    LIKELY = "likely"
    POSSIBLE = "possible"
    CONTESTED = "contested"
    UNKNOWN = "unknown"


class Element(StrEnum):
    """What a certainty is about."""

    IDENTITY = "identity"
    DEATH = "death"
    DATE = "date"
    PLACE = "place"
    STATUS = "status"
    CAUSE = "cause"
    ATTRIBUTION = "attribution"


class Reliability(StrEnum):
    """The grade of a source: A (always reliable) to F (cannot be judged)."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"


class Credibility(StrEnum):
    """The grade of what was said: 1 (confirmed by others) to 6 (cannot be judged)."""

    CONFIRMED = "1"
    PROBABLE = "2"
    POSSIBLE = "3"
    DOUBTFUL = "4"
    IMPROBABLE = "5"
    UNJUDGED = "6"
