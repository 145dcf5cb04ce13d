"""Deaths in custody under torture: no incident, but an arrest, a notice and the question of the body."""

from datetime import date, timedelta
from random import Random

from tawthiq.demonstration.invention import invent_name
from tawthiq.demonstration.months import Line, Month
from tawthiq.demonstration.people import PlannedIncident, PlannedPerson, body_of, certain, pick
from tawthiq.domain.ages import Category
from tawthiq.domain.causes import Cause, Component
from tawthiq.domain.certainty import Certainty
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.fate import Body, Custody, Death, Fate
from tawthiq.domain.findings import UNKNOWN_PLACE, PersonFacts
from tawthiq.domain.status import CivilianStatus

TITLES = ("Death in custody", "وفاة في الاحتجاز")


def dead_in_custody(
    month: Month, line: Line, slot: Category, group: str, chance: Random
) -> PlannedIncident:
    """Return one person who died of torture in custody and was documented in the month.

    Every fourth of them died before the year began, on a month that is known and a day that is not.
    """
    documented = month.first + timedelta(days=chance.randint(0, (month.last - month.first).days))
    arrested = month.first - timedelta(days=chance.randint(200, 1500))
    if chance.random() < 0.25:
        died = _some_month(documented.year - 1, chance)
    else:
        died = PartialDate.on(month.first + (documented - month.first) // 2)
    holding = line.place or pick(month.weights, chance)
    sex, age = body_of(slot, chance)
    body = chance.choice((Body.REFUSED, Body.REFUSED, Body.HANDED_OVER, Body.NONE))
    facts = PersonFacts(
        sex=sex,
        age=age,
        age_group=age.group,
        status=CivilianStatus.CIVILIAN,
        event_on=died,
        died_on=died,
        death_governorate=holding if chance.random() < 0.7 else UNKNOWN_PLACE,
        in_custody=True,
        holding_governorate=holding,
        origin_governorate=pick(month.origins, chance),
        attribution=line.attribution,
        causes=(Component(Cause.TORTURE, chance.choice((Certainty.CONFIRMED, Certainty.LIKELY))),),
        means="unknown" if line.party else line.means[0],
        groups=(group,) if group else (),
        fate=Fate(Death.CONFIRMED, Custody.DISAPPEARED, body),
        certainties=certain(date=Certainty.LIKELY, cause=Certainty.LIKELY),
    )
    person = PlannedPerson(
        invent_name(chance, sex), facts, documented, arrested_on=arrested, notified_on=documented
    )
    return PlannedIncident(*TITLES, facts=None, people=(person,))


def _some_month(year: int, chance: Random) -> PartialDate:
    first = date(year, chance.randint(1, 11), 1)
    last = first.replace(month=first.month + 1) - timedelta(days=1)
    return PartialDate(f"{first:%Y-%m}", first, last)
