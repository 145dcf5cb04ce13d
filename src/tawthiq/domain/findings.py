"""Findings: what the organisation stands behind, one immutable version of one person's countable facts."""

from dataclasses import dataclass, field
from enum import StrEnum

from tawthiq.domain.ages import Age, AgeGroup, Category, Sex, category_of
from tawthiq.domain.attribution import Attribution, Position
from tawthiq.domain.causes import Cause, Component
from tawthiq.domain.certainty import Certainty, Element
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.fate import Fate
from tawthiq.domain.status import CivilianStatus

UNKNOWN_PLACE = "unknown"
OUTSIDE = "outside"


class Outcome(StrEnum):
    """What the decision says of the person (`counting.md` 1)."""

    COUNTED = "counted"
    NOT_COUNTED = "not_counted"
    WITHDRAWN = "withdrawn"
    JOINED_INTO = "joined_into"


class Standing(StrEnum):
    """Reviewed: two of our people decided on the evidence. Adopted: taken over from a named list.

    Preliminary: reported by one of ours and released by a second without examination. It is outside
    every monthly count, and has no documented day, until a reviewed finding supersedes it.
    """

    REVIEWED = "reviewed"
    ADOPTED = "adopted"
    PRELIMINARY = "preliminary"


EXAMINED = frozenset({Standing.REVIEWED, Standing.ADOPTED})
"""What a counting rule may take; a preliminary finding follows none of these."""


class Exclusion(StrEnum):
    """Why a person who is known is not counted."""

    NONE = "none"
    NATURAL_DEATH = "natural_death"
    DISEASE = "disease"
    PRIVATE_DISPUTE = "private_dispute"
    COMBATANT_UNRECORDED = "combatant_unrecorded"  # fighters: the record is too thin to count
    NOT_ESTABLISHED = "not_established"
    OUT_OF_SCOPE = "out_of_scope"
    CONSENT_WITHDRAWN = "consent_withdrawn"


@dataclass(frozen=True, slots=True)
class Tiers:
    """Three separate statements: in scope of the record, counted, qualified as a violation."""

    in_scope: bool = True
    counted: bool = True
    qualified: bool = True


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """The countable facts of one person's fate: codes only, no name and no free text.

    Places are governorate codes of the pack, or `outside`, or `unknown`. `event_place` is an exact
    place code that never leaves the house.
    """

    sex: Sex = Sex.UNKNOWN
    age: Age = field(default_factory=Age)
    age_group: AgeGroup = AgeGroup.UNKNOWN  # settled from `age` and the sources' claims
    status: CivilianStatus = CivilianStatus.UNKNOWN
    event_on: PartialDate = field(default_factory=PartialDate)
    event_governorate: str = UNKNOWN_PLACE
    event_place: str = ""
    died_on: PartialDate = field(default_factory=PartialDate)
    death_governorate: str = UNKNOWN_PLACE
    in_custody: bool = False
    holding_governorate: str = UNKNOWN_PLACE
    origin_governorate: str = UNKNOWN_PLACE
    attribution: Attribution = field(default_factory=Attribution)
    alleged: tuple[str, ...] = ()  # parties named by sources, before our assessment
    position: Position = Position.NONE
    causes: tuple[Component, ...] = ()
    means: str = "unknown"
    groups: tuple[str, ...] = ()
    fate: Fate = field(default_factory=Fate)
    incident: int | None = None
    named: bool = True
    exclusion: Exclusion = Exclusion.NONE
    certainties: tuple[tuple[Element, Certainty], ...] = ()

    @property
    def category(self) -> Category:
        return category_of(self.sex, self.age_group)

    @property
    def killed_governorate(self) -> str:
        """Where the death is counted by place (`counting.md` 15)."""
        if not self.in_custody:
            return self.event_governorate
        for place in (self.death_governorate, self.holding_governorate):
            if place != UNKNOWN_PLACE:
                return place
        return UNKNOWN_PLACE

    def certainty_of(self, element: Element) -> Certainty:
        return dict(self.certainties).get(element, Certainty.UNKNOWN)

    @property
    def torture(self) -> Component | None:
        return next((part for part in self.causes if part.cause is Cause.TORTURE), None)


class Answer(StrEnum):
    """Yes, no, or not established."""

    YES = "yes"
    NO = "no"
    NOT_ESTABLISHED = "not_established"


@dataclass(frozen=True, slots=True)
class IncidentFacts:
    """The countable facts of one incident (`counting.md` 2).

    `killed_floor` is the least number of dead that was seen; `injured` are low and high;
    `control` is the party that held the area that day; `strikes` is 2 for a double strike.
    """

    event_on: PartialDate = field(default_factory=PartialDate)
    governorate: str = UNKNOWN_PLACE
    place: str = ""
    place_kind: str = ""  # market, road, hospital ...: a code of the pack
    means: str = "unknown"
    attribution: Attribution = field(default_factory=Attribution)
    killed_floor: int = 0
    unnamed: int = 0
    injured_low: int | None = None
    injured_high: int | None = None
    control: str = "unknown"
    warning: Answer = Answer.NOT_ESTABLISHED
    military_presence: Answer = Answer.NOT_ESTABLISHED
    strikes: int = 1
    notable: bool = False


def file_number(person: int) -> str:
    """Return the number of a person's file, which stands for the person wherever a name may not.

    >>> file_number(123)
    'P-000123'
    """
    return f"P-{person:06d}"


def incident_number(incident: int) -> str:
    """Return the number of an incident's file, such as I-000007."""
    return f"I-{incident:06d}"


def source_number(source: int) -> str:
    """Return the number of a source, such as S-000012: what stands for it where its title may not."""
    return f"S-{source:06d}"
