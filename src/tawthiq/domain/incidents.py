"""What an incident amounts to: the least that were killed, and whether it is a massacre."""

from collections.abc import Iterable
from datetime import date


def massacre_day(documented: Iterable[date | None], threshold: int) -> date | None:
    """Return the day on which the death that made an incident a massacre was documented, or None.

    `documented` are the days of all countable dead of the incident, in any order and across months;
    people of unknown status are not among them, and a death without a day is not counted. The
    incident is reported once, in the month of the day returned (`counting.md` 14).

    >>> massacre_day([date(2020, 5, 2), date(2020, 4, 28), date(2020, 4, 28)], threshold=3)
    datetime.date(2020, 5, 2)
    """
    days = sorted(day for day in documented if day is not None)
    return days[threshold - 1] if len(days) >= threshold else None


def least_killed(floor: int, named: int, unresolved: int) -> int:
    """Return the least number killed in an incident: max(floor, named + unnamed not yet resolved).

    Giving a placeholder its name moves one from `unresolved` to `named` and changes nothing
    (`counting.md` 11).
    """
    return max(floor, named + unresolved)
