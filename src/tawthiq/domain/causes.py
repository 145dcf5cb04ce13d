"""Causes of death as components with a certainty; means are another axis (`counting.md` 13)."""

from dataclasses import dataclass
from enum import StrEnum

from tawthiq.domain.certainty import Certainty


class Cause(StrEnum):
    """What killed, as far as it is a cause and not an instrument."""

    TORTURE = "torture"
    MEDICAL_NEGLECT = "medical_neglect"
    EXECUTION = "execution"
    ATTACK = "attack"  # killed by an attack; the instrument is in `means`
    DEPRIVATION = "deprivation"  # siege, starvation, exposure
    ACCIDENT = "accident"  # related to the conflict
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Component:
    """One cause and how sure of it we are."""

    cause: Cause
    certainty: Certainty = Certainty.UNKNOWN
