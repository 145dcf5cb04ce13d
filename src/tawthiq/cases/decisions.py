"""A decision: who decided, who reviewed, when, and what of; and whether it may be."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Self
from zoneinfo import ZoneInfo

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.accounts.queries import require
from tawthiq.cases.codes import pack_in_force
from tawthiq.cases.columns import Columns
from tawthiq.cases.refusals import (
    AgeGroupUnsettled,
    ClockBehind,
    CountedAlive,
    DayToCome,
    ExclusionMissing,
    ListMissing,
    NoReason,
    OutOfScope,
    OwnReview,
)
from tawthiq.domain.ages import AgeGroup
from tawthiq.domain.fate import Death
from tawthiq.domain.findings import Exclusion, Outcome, PersonFacts, Standing
from tawthiq.domain.packs import Pack

TOLERANCE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What two people decided, and when. `reason` is words: it is kept apart and can be restricted.

    `documented_on` is the list's own day, for adopted findings only; a reviewed one is documented on
    the local day of the decision, and a preliminary one, which `reviewed_by` released, on none. `pack` is the pack in force when it is not given.
    """

    by: User
    reviewed_by: User
    at: datetime
    reason: str
    outcome: Outcome = Outcome.COUNTED
    standing: Standing = Standing.REVIEWED
    in_scope: bool = True
    qualified: bool = True
    documented_on: date | None = None
    list_key: str = ""
    pack: Pack | None = None

    @property
    def country(self) -> Pack:
        return self.pack or pack_in_force()

    def settled(self) -> Self:
        """Return the decision with its pack. Raises what forbids it, whatever it is about."""
        require(self.by, Role.RECORDER, "decide about a case")
        require(self.reviewed_by, Role.REVIEWER, "review a decision")
        if self.by.pk == self.reviewed_by.pk:
            raise OwnReview(
                f"{self.by.username} cannot review their own decision: name another reviewer."
            )
        if not self.reason.strip():
            raise NoReason("A finding needs a reason: say in a sentence why it was decided so.")
        if (self.standing is Standing.ADOPTED) != bool(self.list_key):
            raise ListMissing(
                "A finding that is adopted names its list, and one that is reviewed names none."
            )
        if self.standing is not Standing.ADOPTED and self.documented_on:
            raise ListMissing(
                "A finding is documented on the day of its review, or the one its list gives: give "
                "no other day."
            )
        return replace(self, pack=self.country)

    def documented_first(self, outcome: Outcome | None = None) -> date | None:
        """Return the day it is documented on if it is the first of its person that counts."""
        if (outcome or self.outcome) is not Outcome.COUNTED:
            return None
        if self.standing is Standing.PRELIMINARY:
            return None
        if self.standing is Standing.ADOPTED:
            return self.documented_on
        return self.local_day

    @property
    def local_day(self) -> date:
        """The day of the decision where the country's clocks are."""
        return self.at.astimezone(ZoneInfo(self.country.time_zone)).date()

    def columns(self) -> Columns:
        """Return the columns of a finding that say who decided and on what standing."""
        return {
            "standing": self.standing.value,
            "decided_by_id": self.by.pk,
            "reviewed_by_id": self.reviewed_by.pk,
            "list_key": self.list_key,
            "pack": self.country.version,
        }


def check_tiers(outcome: Outcome, exclusion: Exclusion, *, in_scope: bool) -> None:
    """Raise when outcome, scope and exclusion contradict one another (`counting.md` 1 and 10)."""
    if outcome is Outcome.COUNTED and not in_scope:
        raise OutOfScope("What is out of scope is not counted: decide `not_counted`.")
    if outcome is Outcome.COUNTED and exclusion is not Exclusion.NONE:
        raise ExclusionMissing(
            f"A person who is excluded ({exclusion}) is not counted: decide `not_counted`."
        )
    if outcome is Outcome.NOT_COUNTED and exclusion is Exclusion.NONE:
        raise ExclusionMissing("A person who is not counted carries why: give the exclusion.")


def check_facts(facts: PersonFacts, outcome: Outcome, today: date) -> None:
    """Raise when facts contradict one another, the outcome or the day of the decision.

    An age that lies on one side of 18 settles the group (`counting.md` 9); the living are not counted
    as dead (17); nothing has happened after the day on which it is decided about.
    """
    if facts.age.group not in {AgeGroup.UNKNOWN, facts.age_group}:
        raise AgeGroupUnsettled(
            f"An age of {facts.age.low} to {facts.age.high} makes the age group "
            f"'{facts.age.group}', not '{facts.age_group}': settle the one or the other."
        )
    if outcome is Outcome.COUNTED and facts.fate.death is Death.ALIVE:
        raise CountedAlive("A person who is alive is not counted among the dead: correct the fate.")
    for day in (facts.event_on, facts.died_on):
        if day.earliest is not None and day.earliest > today:
            raise DayToCome(
                f"The day {day.edtf} lies after {today}, the day of the decision: correct the date."
            )


def in_time(at: datetime, last: datetime | None) -> datetime:
    """Return the instant of a decision after the one at `last`: never before it.

    Two clocks may differ a little: up to a minute behind is raised to `last`; more is refused.
    """
    if last is None or at >= last:
        return at
    if last - at < TOLERANCE:
        return last
    raise ClockBehind(
        f"The last decision was taken at {last:%Y-%m-%d %H:%M} UTC and this one says "
        f"{at:%Y-%m-%d %H:%M}: nothing is backdated. Set the clock right, and give dates of the "
        "past to the dates of the finding."
    )
