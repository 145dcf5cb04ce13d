"""What happened to a person, as events on one line: arrest, moves, notice, death, the body.

A day that is not known is a span of days: it is drawn as one, and said in words. What has no day at
all stands in the list and not on the line.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from tawthiq.cases.models import DetentionSpell, Finding, IncidentFinding
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.dates.edtf import parse_edtf
from tawthiq.domain.fate import Body, Custody, Death, Fate

WIDTH, LEFT, RIGHT, STEP, TOP = 344, 8, 8, 26, 14
_LATE = {"held": 1, "body": 2}  # what lasts, and so stands after the event it follows
LEAST = 3.0  # how wide a span is drawn at least


@dataclass(frozen=True, slots=True)
class Event:
    """One event of a fate. `kind` chooses the words; `value` is a code of the domain or the pack."""

    kind: str
    when: PartialDate
    value: str = ""
    places: tuple[str, ...] = ()
    force: str = ""
    after: date | None = None  # what has no day of its own follows this one

    @property
    def is_certain(self) -> bool:
        return self.when.day is not None


@dataclass(frozen=True, slots=True)
class Mark:
    """An event on the line: from `x` so wide, in its own row at `y`."""

    event: Event
    number: int
    x: float
    width: float
    y: float

    @property
    def middle(self) -> float:
        return round(self.x + self.width / 2, 1)


@dataclass(frozen=True, slots=True)
class Tick:
    """A year on the line."""

    x: float
    year: int


@dataclass(frozen=True, slots=True)
class Said:
    """An event in the list: its number on the line, or none where it has no day."""

    told: Event
    number: int

    @property
    def message(self) -> str:
        return f"overview-event-{self.told.kind}"

    @property
    def has_day(self) -> bool:
        """Whether such an event happens on a day, be it unknown."""
        return self.told.kind not in _LATE


@dataclass(frozen=True, slots=True)
class FateLine:
    """The events in order, and where those with a day are drawn; mirrored in Arabic by the page."""

    events: Sequence[Event]
    marks: Sequence[Mark]
    ticks: Sequence[Tick]
    is_still_disappeared: bool

    @property
    def in_words(self) -> list["Said"]:
        """The list beside the line, which says the same."""
        numbers = {mark.event: mark.number for mark in self.marks}
        return [Said(event, numbers.get(event, 0)) for event in self.events]

    @property
    def width(self) -> int:
        return WIDTH

    @property
    def height(self) -> int:
        return TOP + STEP * max(len(self.marks), 1) + 22

    @property
    def floor(self) -> int:
        return self.height - 20


def fate_of(
    spells: Iterable[DetentionSpell], finding: Finding | None, *, rtl: bool = False
) -> FateLine:
    """Return the fate that the detentions and the last finding tell."""
    events = [event for spell in spells for event in _of_spell(spell)]
    if finding is not None and finding.outcome in {"counted", "not_counted"}:
        events += _of_finding(finding)
    ordered = sorted(_once(events), key=_order)
    dated = [one for one in ordered if one.when.earliest and one.when.latest]
    marks, ticks = _drawn(dated, rtl=rtl)
    return FateLine(ordered, marks, ticks, _still_disappeared(finding))


def fate_told(
    spells: Iterable[DetentionSpell], finding: Finding | IncidentFinding | None, lang: str
) -> FateLine:
    """Return the fate for a page in `lang`: time runs the way the language is read."""
    person = finding if isinstance(finding, Finding) else None
    return fate_of(spells, person, rtl=lang == "ar")


def _of_spell(spell: DetentionSpell) -> list[Event]:
    arrested = PartialDate(spell.arrested_on, spell.arrested_from, spell.arrested_to)
    ended = PartialDate(spell.ended_on, spell.ended_from, spell.ended_to)
    events = [Event("arrest", arrested, places=(spell.arrest_governorate,), force=spell.force)]
    if spell.holding_places:
        places = tuple(spell.holding_places)
        events.append(Event("held", PartialDate(), places=places, after=arrested.earliest))
    if spell.notified_on:
        events.append(Event("notice", parse_edtf(spell.notified_on)))
    if spell.custody == Custody.RELEASED:
        events.append(Event("release", ended))
    elif spell.custody == Custody.ENDED:
        events.append(Event("end", ended))
    if spell.body != Body.NONE:
        events.append(Event("body", PartialDate(), spell.body, after=ended.latest))
    return events


def _of_finding(finding: Finding) -> list[Event]:
    died = PartialDate(finding.died_on, finding.died_from, finding.died_to)
    happened = PartialDate(finding.event_on, finding.event_from, finding.event_to)
    events = []
    if not finding.in_custody and happened.edtf and happened != died:
        events.append(Event("event", happened, places=(finding.event_governorate,)))
    if finding.fate_death in {Death.CONFIRMED, Death.REPORTED}:
        places = (finding.death_governorate,) if finding.death_governorate != "unknown" else ()
        events.append(Event("death", died, finding.fate_death, places))
    if finding.fate_body != Body.NONE:
        events.append(Event("body", PartialDate(), finding.fate_body, after=died.latest))
    return events


def _once(events: Iterable[Event]) -> list[Event]:
    """Drop an event that is told twice: the detention and the finding may both speak of the body."""
    return list({(one.kind, one.value, one.when, one.places): one for one in events}.values())


def _order(event: Event) -> tuple[date, int]:
    """Order by the first possible day; what has none comes after what it belongs to."""
    day = event.when.earliest or event.when.latest or event.after or date.max
    return day, _LATE.get(event.kind, 0)


def _still_disappeared(finding: Finding | None) -> bool:
    if finding is None:
        return False
    fate = Fate(Death(finding.fate_death), Custody(finding.fate_custody), Body(finding.fate_body))
    return fate.is_still_disappeared


def _drawn(dated: Sequence[Event], *, rtl: bool) -> tuple[list[Mark], list[Tick]]:
    if not dated:
        return [], []
    first = min(one.when.earliest for one in dated if one.when.earliest)
    last = max(one.when.latest for one in dated if one.when.latest)
    span = max((last - first).days, 1)
    room = WIDTH - LEFT - RIGHT

    def at(day: date) -> float:
        return LEFT + room * (day - first).days / span

    def placed(x: float, width: float) -> float:
        return round(WIDTH - x - width if rtl else x, 1)

    marks = []
    for number, event in enumerate(dated, start=1):
        begin, end = at(event.when.earliest or first), at(event.when.latest or last)
        width = max(end - begin, LEAST)
        x = min(begin, WIDTH - RIGHT - width)
        marks.append(
            Mark(event, number, placed(x, width), round(width, 1), TOP + STEP * (number - 1))
        )
    years = [year for year in range(first.year + 1, last.year + 1) if date(year, 1, 1) <= last]
    every = max(1, -(-len(years) // 5))
    ticks = [Tick(placed(at(date(year, 1, 1)), 0), year) for year in years[::every]]
    return marks, ticks
