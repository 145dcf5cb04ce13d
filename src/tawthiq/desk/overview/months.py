"""A month as it stands: the tolls room's own numbers, beside those of the month before."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

from django.db import transaction

from tawthiq.accounts.access import seeing_all
from tawthiq.cases.queries import decided_at, latest_seq
from tawthiq.desk.overview.country import first_rule, folder_in_force, workspace_here
from tawthiq.domain.figures import Figure
from tawthiq.domain.periods import Period, Span, parse_period
from tawthiq.domain.refusals import Refusal
from tawthiq.domain.rules import CountingRule
from tawthiq.reference.packs import PackFolder
from tawthiq.tolls.counting import asked, number
from tawthiq.tolls.queries import FiguresNow, figures_now, record_at
from tawthiq.tolls.questions import Question
from tawthiq.workspace.places import Workspace


class NoMonth(Refusal):
    """A month was asked for by something that is none."""

    def __init__(self) -> None:
        super().__init__("The desk shows whole months: ask for one like 2020-05.")


@dataclass(frozen=True, slots=True)
class Desk:
    """What every number on the desk is counted with."""

    workspace: Workspace
    folder: PackFolder
    rule: CountingRule
    today: date

    @classmethod
    def at(cls, now: datetime) -> "Desk":
        """Raises `NoPack`."""
        folder = folder_in_force()
        zone = ZoneInfo(folder.pack.time_zone)
        return cls(workspace_here(), folder, first_rule(folder), now.astimezone(zone).date())

    def month(self, code: str) -> Period:
        """Return the month asked for, or this month. Raises `NoMonth` or `UnknownPeriod`.

        In a demonstration, whose people live in 2020, this month is the last that anything was
        decided in.
        """
        if code:
            period = parse_period(code)
            if period.span is not Span.MONTH:
                raise NoMonth
            return period
        day = self.today
        if self.workspace.card.synthetic:
            last = decided_at(latest_seq())
            day = last.astimezone(ZoneInfo(self.folder.pack.time_zone)).date() if last else day
        return Period.of_month(day.year, day.month)

    def after(self, month: Period) -> Period | None:
        """Return the next month, unless it is still to come."""
        last = month.last
        if last >= self.today:
            return None
        return Period.of_month(last.year + last.month // 12, last.month % 12 + 1)

    def figures(self, period: Period) -> FiguresNow:
        """Return the numbers of a period as known now, of every finding, restricted or not."""
        return figures_now(self.workspace.freezes, period, self.rule, self.folder.pack)


@dataclass(frozen=True, slots=True)
class MonthNow:
    """The numbers of a month, and how far the month has come."""

    desk: Desk
    period: Period
    figures: FiguresNow

    @classmethod
    def of(cls, desk: Desk, period: Period) -> "MonthNow":
        return cls(desk, period, desk.figures(period))

    @property
    def is_running(self) -> bool:
        """Whether days of the month are still to come."""
        return self.period.first <= self.desk.today < self.period.last

    @property
    def previous(self) -> Period:
        return self.period.previous()

    @property
    def following(self) -> Period | None:
        """The next month, unless it is still to come."""
        return self.desk.after(self.period)

    def value(self, key: str) -> int:
        return int(self.figures.value(key) or 0)

    def direction(self, change: str, before: str) -> str:
        """Return `more`, `fewer` or `same`; `first` where the month before holds nothing."""
        if not self.value(before):
            return "first"
        moved = self.value(change)
        return "same" if moved == 0 else "more" if moved > 0 else "fewer"

    def rows(self, prefix: str) -> list[Figure]:
        """Return the figures one step below `prefix`, in the order of the table."""
        depth = prefix.count(".") + 1
        below = (one for key, one in self.figures.items() if key.startswith(f"{prefix}."))
        return [one for one in below if one.id.count(".") == depth]

    def up_to_the_same_day(self) -> int:
        """Return how many had been documented in the month before by the same day of it."""
        before = self.previous
        day = min(self.desk.today.day, before.last.day)
        so_far = Period.between(before.first, before.first.replace(day=day))
        return _counted(self.desk.workspace.freezes, self.figures.seq, so_far, self.desk.rule.name)


@lru_cache(maxsize=64)
def _counted(freezes: Path, seq: int, period: Period, rule: str) -> int:
    folder = folder_in_force()
    with transaction.atomic(), seeing_all(), record_at(freezes, seq) as record:
        return number(record, asked(Question(period), folder.rules[rule]))
