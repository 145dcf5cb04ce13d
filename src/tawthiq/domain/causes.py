"""Causes of death as components with a certainty; means are another axis (`counting.md` 13)."""

from collections.abc import Iterable
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


class SdgCause(StrEnum):
    """The causes of conflict-related death of SDG indicator 16.1.2, as published by OHCHR."""

    HEAVY_WEAPONS = "heavy_weapons"  # heavy weapons and explosive munitions
    PLANTED_EXPLOSIVES = "planted_explosives"  # and unexploded ordnance
    SMALL_ARMS = "small_arms"  # and light weapons
    INCENDIARY = "incendiary"
    CBRN = "cbrn"  # chemical, biological, radiological, nuclear
    ELECTROMAGNETIC = "electromagnetic"
    LESS_LETHAL = "less_lethal"
    DENIAL_OF_SURVIVAL = "denial_of_survival"  # of objects indispensable to survival
    ACCIDENT = "accident"  # related to the conflict
    OBJECTS_AND_OTHER = "objects_and_other"  # use of objects and other means
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Component:
    """One cause and how sure of it we are."""

    cause: Cause
    certainty: Certainty = Certainty.UNKNOWN


BY_CAUSE = (  # the first that is present speaks, where the means say nothing
    (Cause.TORTURE, SdgCause.OBJECTS_AND_OTHER),
    (Cause.EXECUTION, SdgCause.OBJECTS_AND_OTHER),
    (Cause.MEDICAL_NEGLECT, SdgCause.DENIAL_OF_SURVIVAL),
    (Cause.DEPRIVATION, SdgCause.DENIAL_OF_SURVIVAL),
    (Cause.ACCIDENT, SdgCause.ACCIDENT),
)


def sdg_cause_of(means: SdgCause, causes: Iterable[Component] = ()) -> SdgCause:
    """Return the one SDG 16.1.2 cause of a death: that of its means, else that of its causes.

    The indicator has one list where we keep two axes. `means` is the code that the pack gives them.

    >>> sdg_cause_of(SdgCause.UNKNOWN, [Component(Cause.TORTURE)])
    <SdgCause.OBJECTS_AND_OTHER: 'objects_and_other'>
    """
    if means is not SdgCause.UNKNOWN:
        return means
    present = {component.cause for component in causes}
    return next((sdg for cause, sdg in BY_CAUSE if cause in present), SdgCause.UNKNOWN)
