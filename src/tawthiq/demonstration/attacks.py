"""Deaths in attacks: an invented incident and the people killed in it."""

from datetime import timedelta
from random import Random

from tawthiq.demonstration.invention import InventedName, invent_name
from tawthiq.demonstration.months import Line, Month
from tawthiq.demonstration.people import (
    PlannedIncident,
    PlannedPerson,
    body_of,
    certain,
    pick,
)
from tawthiq.domain.ages import Category
from tawthiq.domain.causes import Cause, Component
from tawthiq.domain.certainty import Certainty
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.fate import Body, Custody, Death, Fate
from tawthiq.domain.findings import OUTSIDE, IncidentFacts, PersonFacts
from tawthiq.domain.status import CivilianStatus

WORDS = {
    "airstrike": ("Air strike", "غارة جوية"),
    "barrel_bomb": ("Barrel bomb", "برميل متفجر"),
    "shelling": ("Shelling", "قصف مدفعي"),
    "gunfire": ("Gunfire", "إطلاق نار"),
    "mine": ("Landmine", "انفجار لغم"),
    "car_bomb": ("Car bomb", "تفجير سيارة مفخخة"),
    "bombing": ("Planted device", "انفجار عبوة ناسفة"),
    "stabbing": ("Killing", "عملية قتل"),
    "beating": ("Killing", "عملية قتل"),
    "drowning": ("Drowning", "غرق"),
}


def attack(
    month: Month, line: Line, slots: list[Category], groups: list[str], chance: Random
) -> PlannedIncident:
    means = chance.choice(line.means)
    place = line.place or pick(month.weights, chance)
    event = month.first + timedelta(days=chance.randint(0, (month.last - month.first).days))
    documented = min(event + timedelta(days=chance.choice((0, 0, 1, 1, 2))), month.last)
    hurt = chance.randint(0, 3 * len(slots))
    facts = IncidentFacts(
        event_on=PartialDate.on(event),
        governorate=place,
        place_kind="sea" if place == OUTSIDE and means == "drowning" else "unknown",
        means=means,
        attribution=line.attribution,
        killed_floor=len(slots),
        injured_low=hurt,
        injured_high=hurt + chance.randint(0, 3),
    )
    people = tuple(
        killed(slot, facts, pick(month.origins, chance), _group_for(slot, groups), chance)
        for slot in slots
    )
    words = WORDS[means]
    return PlannedIncident(
        title_en=f"{words[0]}, {event.isoformat()}",
        title_ar=f"{words[1]}، {event.isoformat()}",
        facts=facts,
        people=tuple(PlannedPerson(name, person, documented) for name, person in people),
    )


def _group_for(slot: Category, groups: list[str]) -> str:
    return groups.pop(0) if groups and groups != ["media"] and slot is Category.MEN else ""


def killed(
    slot: Category, incident: IncidentFacts, origin: str, group: str, chance: Random
) -> tuple[InventedName, PersonFacts]:
    """Return the name and the facts of one person killed in an attack, at once."""
    sex, age = body_of(slot, chance)
    facts = PersonFacts(
        sex=sex,
        age=age,
        age_group=age.group,
        status=CivilianStatus.CIVILIAN,
        event_on=incident.event_on,
        event_governorate=incident.governorate,
        died_on=incident.event_on,
        death_governorate=incident.governorate,
        origin_governorate=origin,
        attribution=incident.attribution,
        causes=(Component(Cause.ATTACK, Certainty.CONFIRMED),),
        means=incident.means,
        groups=(group,) if group else (),
        fate=Fate(Death.CONFIRMED, Custody.NEVER, Body.HANDED_OVER),
        certainties=certain(
            attribution=Certainty.LIKELY if incident.attribution.parties else Certainty.UNKNOWN
        ),
    )
    return invent_name(chance, sex), facts
