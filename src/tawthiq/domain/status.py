"""Civilian status: who a toll of civilians is about (`counting.md` 10, SDG 16.1.2)."""

from enum import StrEnum


class CivilianStatus(StrEnum):
    """The five values of the SDG 16.1.2 list."""

    CIVILIAN = "civilian"
    OTHER_PROTECTED = "other_protected"  # hors de combat
    ARMED_FORCES = "armed_forces"
    PARTICIPATING = "participating"  # directly participating in hostilities
    UNKNOWN = "unknown"
