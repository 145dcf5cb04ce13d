"""The cases of May 2020 that are written out, and those who stand beside the count."""

from dataclasses import replace
from datetime import date
from random import Random

from tawthiq.demonstration.attacks import killed
from tawthiq.demonstration.custody import TITLES
from tawthiq.demonstration.invention import invent_name
from tawthiq.demonstration.people import PlannedIncident, PlannedPerson, certain
from tawthiq.domain.ages import Age, AgeGroup, Category, Sex
from tawthiq.domain.attribution import Attribution, Kind, Standard
from tawthiq.domain.causes import Cause, Component
from tawthiq.domain.certainty import Certainty
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.fate import Body, Custody, Death, Fate
from tawthiq.domain.findings import Answer, Exclusion, IncidentFacts, PersonFacts
from tawthiq.domain.status import CivilianStatus

MARKET_DEAD = (Category.CHILDREN,) * 9 + (Category.WOMEN,) * 3 + (Category.MEN,) * 32


def written_cases(where: dict[str, dict[str, str]], chance: Random) -> list[PlannedIncident]:
    """Return the market car bomb, the woman told of late and the man who is still disappeared."""
    return [
        _market(where["market"], chance),
        _woman(where["woman"], chance),
        _man(where["man"], chance),
    ]


def _market(where: dict[str, str], chance: Random) -> PlannedIncident:
    documented = date(2020, 5, 2)
    scene = IncidentFacts(
        event_on=PartialDate.on(date(2020, 4, 28)),
        governorate=where["governorate"],
        place_kind="market",
        means="car_bomb",
        killed_floor=len(MARKET_DEAD),
        injured_low=55,
        injured_high=55,
        control=where["control"],
        warning=Answer.NO,
        military_presence=Answer.NOT_ESTABLISHED,
        notable=True,
    )
    dead = [killed(slot, scene, where["governorate"], "", chance) for slot in MARKET_DEAD]
    people = tuple(PlannedPerson(name, facts, documented) for name, facts in dead)
    return PlannedIncident(
        "Car bomb at a market, 2020-04-28", "سيارة مفخخة في سوق، 2020-04-28", scene, people
    )


def _woman(where: dict[str, str], chance: Random) -> PlannedIncident:
    """She died on the first; her family was told ten days later and offered the body."""
    told = date(2020, 5, 11)
    died = PartialDate.on(date(2020, 5, 1))
    facts = replace(
        _held(where, died),
        sex=Sex.FEMALE,
        age=Age(34, 35),
        causes=(
            Component(Cause.TORTURE, Certainty.LIKELY),
            Component(Cause.MEDICAL_NEGLECT, Certainty.LIKELY),
        ),
        fate=Fate(Death.CONFIRMED, Custody.DISAPPEARED, Body.OFFERED),
        certainties=certain(cause=Certainty.LIKELY),
    )
    return _in_custody(facts, told, date(2020, 3, 3), chance)


def _man(where: dict[str, str], chance: Random) -> PlannedIncident:
    """He died years ago, at the end of a July; it was confirmed in May and the body refused."""
    died = PartialDate("2015-07-21/2015-07-31", date(2015, 7, 21), date(2015, 7, 31))
    facts = replace(
        _held(where, died),
        sex=Sex.MALE,
        age=Age(37, 38),
        causes=(Component(Cause.TORTURE, Certainty.CONFIRMED),),
        fate=Fate(Death.CONFIRMED, Custody.DISAPPEARED, Body.REFUSED),
        certainties=certain(date=Certainty.LIKELY),
    )
    return _in_custody(facts, date(2020, 5, 4), date(2015, 7, 6), chance)


def _held(where: dict[str, str], died: PartialDate) -> PersonFacts:
    return PersonFacts(
        age_group=AgeGroup.ADULT,
        status=CivilianStatus.CIVILIAN,
        event_on=died,
        died_on=died,
        death_governorate=where["held"],
        in_custody=True,
        holding_governorate=where["held"],
        origin_governorate=where["origin"],
        attribution=Attribution(Kind.SOLE, (where["party"],), Standard.REASONABLE_GROUNDS),
    )


def _in_custody(
    facts: PersonFacts, documented: date, arrested: date, chance: Random
) -> PlannedIncident:
    person = PlannedPerson(
        invent_name(chance, facts.sex), facts, documented, arrested, notified_on=documented
    )
    return PlannedIncident(*TITLES, facts=None, people=(person,))


def beside_the_count(governorate: str, chance: Random) -> list[PlannedIncident]:
    """Return May's dead of unknown status, and the fighters who carry why they are not counted."""
    event = date(2020, 5, 19)
    scene = IncidentFacts(
        event_on=PartialDate.on(event), governorate=governorate, means="shelling", killed_floor=4
    )
    people = []
    for status, exclusion in (
        (CivilianStatus.UNKNOWN, Exclusion.NONE),
        (CivilianStatus.UNKNOWN, Exclusion.NONE),
        (CivilianStatus.ARMED_FORCES, Exclusion.COMBATANT_UNRECORDED),
        (CivilianStatus.ARMED_FORCES, Exclusion.COMBATANT_UNRECORDED),
    ):
        name, facts = killed(Category.MEN, scene, governorate, "", chance)
        facts = replace(facts, status=status, exclusion=exclusion)
        people.append(PlannedPerson(name, facts, event))
    return [
        PlannedIncident(
            f"Shelling on a front line, {event}",
            f"قصف على خط تماس، {event}",
            scene,
            tuple(people),
        )
    ]
