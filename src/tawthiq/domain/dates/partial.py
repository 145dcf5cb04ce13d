"""What is known of a day, as a value that can be put into a period or said to lie across its edge."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from tawthiq.domain.periods import Period
from tawthiq.domain.refusals import Refusal

LONGEST_ECHO = 40
SHOWN = frozenset("0123456789 -/.:,?~%[]{}XYTZ")


class Precision(StrEnum):
    """How much is known: the span the days make, however it was written."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    RANGE = "range"
    UNKNOWN = "unknown"


class UnknownDate(Refusal):
    """Say what could not be read as a date, and how to write it.

    The cell of a list can hold anything, a name included: what is no sign of a date is shown as a dot.
    """

    def __init__(self, asked: str, trouble: str, advice: str) -> None:
        shown = "".join(sign if sign in SHOWN else "·" for sign in asked)
        shown = shown if len(shown) <= LONGEST_ECHO else f"{shown[:LONGEST_ECHO]}…"
        super().__init__(f"“{shown}” is not a date: {trouble}. {advice}")


@dataclass(frozen=True, slots=True)
class PartialDate:
    """An EDTF text with the first and last day it can mean; nothing known is the empty text.

    An interval says that the day lies between its ends, both included. An end that is open or not
    known is None.

    >>> PartialDate.on(date(2020, 5, 1)).edtf
    '2020-05-01'
    >>> PartialDate.of_month(2020, 5).latest
    datetime.date(2020, 5, 31)
    """

    edtf: str = ""
    earliest: date | None = None
    latest: date | None = None

    def __post_init__(self) -> None:
        if self.earliest and self.latest and self.latest < self.earliest:
            raise UnknownDate(self.edtf, "it ends before it begins", "Write the earlier day first.")

    @classmethod
    def on(cls, day: date) -> "PartialDate":
        return cls(day.isoformat(), day, day)

    @classmethod
    def in_period(cls, period: Period) -> "PartialDate":
        """Return some day of `period`; its code is EDTF for days, months, years and ranges."""
        code = period.code if "Q" not in period.code and "H" not in period.code else ""
        return cls(code or f"{period.first}/{period.last}", period.first, period.last)

    @classmethod
    def of_month(cls, year: int, month: int) -> "PartialDate":
        return cls.in_period(Period.of_month(year, month))

    @classmethod
    def of_year(cls, year: int) -> "PartialDate":
        return cls(f"{year:04}", date(year, 1, 1), date(year, 12, 31))

    @classmethod
    def between(cls, first: date, last: date) -> "PartialDate":
        """Return a day between `first` and `last`, both included; one day if they are the same."""
        return cls.on(first) if first == last else cls(f"{first}/{last}", first, last)

    @property
    def is_known(self) -> bool:
        """Whether anything is known, be it one end only."""
        return self.earliest is not None or self.latest is not None

    @property
    def is_approximate(self) -> bool:
        return "~" in self.edtf or "%" in self.edtf

    @property
    def is_uncertain(self) -> bool:
        return "?" in self.edtf or "%" in self.edtf

    @property
    def day(self) -> date | None:
        """The day, where it is one."""
        return self.earliest if self.earliest == self.latest else None

    @property
    def year(self) -> int | None:
        """The year, where every possible day is in one."""
        if self.earliest is None or self.latest is None or self.earliest.year != self.latest.year:
            return None
        return self.earliest.year

    @property
    def month(self) -> int | None:
        """The month of the year (1 to 12), where every possible day is in one month of one year."""
        if self.year is None or self.earliest is None or self.latest is None:
            return None
        return self.earliest.month if self.earliest.month == self.latest.month else None

    @property
    def precision(self) -> Precision:
        if self.earliest is None or self.latest is None:
            return Precision.RANGE if self.is_known else Precision.UNKNOWN
        if self.earliest == self.latest:
            return Precision.DAY
        tomorrow_is_the_first = self.latest == date.max or (self.latest + timedelta(1)).day == 1
        if self.earliest.day != 1 or not tomorrow_is_the_first or self.year is None:
            return Precision.RANGE
        if self.month is not None:
            return Precision.MONTH
        is_whole = (self.earliest.month, self.latest.month) == (1, 12)
        return Precision.YEAR if is_whole else Precision.RANGE

    # Exactly one of the next four is true of any date and any period.

    def within(self, period: Period) -> bool:
        """Whether every day it can mean is in `period`."""
        if self.earliest is None or self.latest is None:
            return False
        return period.first <= self.earliest and self.latest <= period.last

    def before(self, period: Period) -> bool:
        """Whether every day it can mean is before `period`."""
        return self.latest is not None and self.latest < period.first

    def after(self, period: Period) -> bool:
        """Whether every day it can mean is after `period`."""
        return self.earliest is not None and self.earliest > period.last

    def straddles(self, period: Period) -> bool:
        """Whether it may be in `period` and may not; an unknown date straddles every period."""
        return not (self.within(period) or self.before(period) or self.after(period))

    def same_month(self, other: "PartialDate") -> bool:
        """Whether both are known to the month and it is the same: else both dates are shown."""
        return self.month is not None and (self.year, self.month) == (other.year, other.month)
