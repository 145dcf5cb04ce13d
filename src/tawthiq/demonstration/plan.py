"""The plan of the record: which invented deaths, in which incidents, documented on which days.

The same seed gives the same plan. Nothing here touches a database.
"""

from collections.abc import Iterator
from random import Random

from tawthiq.demonstration.attacks import attack
from tawthiq.demonstration.custody import dead_in_custody
from tawthiq.demonstration.months import Line, Month, months_of, read_record
from tawthiq.demonstration.people import PlannedIncident
from tawthiq.demonstration.written import beside_the_count, written_cases
from tawthiq.domain.ages import Category

MASSACRE = 5


def make_plan() -> list[PlannedIncident]:
    """Return the whole record in the order in which it is documented."""
    record = read_record()
    chance = Random(record["seed"])  # noqa: S311  a demonstration must be the same for everybody
    incidents = [
        incident for month in months_of(record) for incident in _incidents_of(month, chance)
    ]
    incidents += written_cases(record["written"], chance)
    incidents += beside_the_count(record["written"]["front_line"]["governorate"], chance)
    return sorted(incidents, key=lambda incident: incident.documented_on)


def _incidents_of(month: Month, chance: Random) -> Iterator[PlannedIncident]:
    groups = [code for code, number in month.groups.items() for _ in range(number)]
    for line in month.lines:
        slots = _slots(line, chance)
        tortured, slots = slots[: line.torture], slots[line.torture :]
        for slot in tortured:
            # The first media worker of the year who died of torture died in April.
            group = "media" if groups == ["media"] and slot is Category.MEN else ""
            if group:
                groups.remove(group)
            yield dead_in_custody(month, line, slot, group, chance)
        for size in _sizes(len(slots), line.massacres, chance):
            taken, slots = slots[:size], slots[size:]
            yield attack(month, line, taken, groups, chance)


def _slots(line: Line, chance: Random) -> list[Category]:
    """Return one category a death; those who died of torture come first and are men while any are."""
    men = [Category.MEN] * (line.total - line.children - line.women)
    rest = [Category.CHILDREN] * line.children + [Category.WOMEN] * line.women
    tortured = (men + rest)[: line.torture]
    others = (men + rest)[line.torture :]
    chance.shuffle(others)
    return tortured + others


def _sizes(deaths: int, massacres: int, chance: Random) -> Iterator[int]:
    """Split the deaths of a line into incidents: so many of five and more, the others below."""
    for left in range(massacres, 0, -1):
        room = deaths - MASSACRE * (left - 1)
        size = chance.randint(MASSACRE, max(MASSACRE, min(room, 11)))
        deaths -= size
        yield size
    while deaths > 0:
        size = min(deaths, chance.choices((1, 2, 3, 4), (60, 24, 11, 5))[0])
        deaths -= size
        yield size
