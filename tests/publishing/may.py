"""May 2020 as figures made by hand, after the published monthly statements; places are invented."""

from datetime import date
from typing import Any

from tests.publishing.editions import Told, syria

from tawthiq.domain.figures import Figure
from tawthiq.domain.periods import Period
from tawthiq.domain.rows import RowKey
from tawthiq.publishing.material import EditionFacts, Material, NotableCase
from tawthiq.tolls.massacres import NotableIncident
from tawthiq.tolls.split import Split

MONTHS = ("2020-01", "2020-02", "2020-03", "2020-04", "2020-05")
TOLLS = {
    "2020-01": (286, 73, 30),
    "2020-02": (276, 66, 43),
    "2020-03": (145, 28, 16),
    "2020-04": (78, 14, 7),
    "2020-05": (125, 26, 6),
}
TORTURE = {"2020-01": 7, "2020-02": 18, "2020-03": 14, "2020-04": 10, "2020-05": 8}
PARTIES = {
    "syrian_regime": (10, 0, 2),
    "russia": (1, 0, 0),
    "isis": (0, 0, 0),
    "extremist_islamist": (3, 0, 0),
    "armed_opposition": (7, 2, 1),
    "sdf": (7, 2, 0),
    "us_coalition": (0, 0, 0),
    "russia+syrian_regime": (0, 0, 0),
    "contested": (0, 0, 0),
    "other": (97, 22, 3),
}
OTHERS = {
    "mines": (4, 1, 0),
    "gunfire": (29, 4, 0),
    "bombings": (55, 15, 3),
    "unknown_persons": (9, 2, 0),
    "drowning": (0, 0, 0),
    "shelling": (0, 0, 0),
    "candidates": (0, 0, 0),
}
KILLED = {"SY02": 58, "SY09": 24, "SY12": 13, "SY07": 10, "SY11": 7, "SY08": 5, "SY03": 3,
          "SY04": 3, "SY05": 2, "SY01": 0, "SY06": 0, "SY10": 0, "SY13": 0, "SY14": 0,
          "outside": 0, "unknown": 0}  # fmt: skip
ORIGIN = {**KILLED, "SY02": 50, "SY07": 18}


def figure(key: str, value: Told, **query: Told) -> Figure:
    return Figure(key, value, f"Label of {key}", f"تسمية {key}", query)


def figures() -> dict[str, Figure]:
    """Return the figures of May by id."""
    made = [figure(key, value) for key, value in _values()]
    return {one.id: one for one in made}


def _split(key: str, total: int, children: int, women: int) -> list[tuple[str, Any]]:
    return [
        (key, total),
        (f"{key}.children", children),
        (f"{key}.women", women),
        (f"{key}.men", total - children - women),
        (f"{key}.unknown", 0),
    ]


def _values() -> list[tuple[str, Any]]:
    made: list[tuple[str, Any]] = [
        ("toll.civilians", 125),
        ("toll.children", 26),
        ("toll.women", 6),
        ("toll.men", 93),
        ("toll.unknown", 0),
        ("toll.status_unknown", 0),
        ("toll.previous", 78),
        ("toll.change", 47),
        ("toll.by_death", 76),
        ("toll.by_death.previous", 121),
        ("toll.by_death.change", -45),
        ("toll.died_in_period", 76),
        ("toll.died_earlier", 49),
        ("toll.died_undetermined", 0),
        ("toll.year_to_date.as_published", 910),
        ("torture.deaths", 8),
        ("torture.in_toll", 8),
        ("torture.year_to_date", 57),
        ("torture.share_of_year", 14),
        ("massacres.count", 1),
        ("massacres.year_to_date", 28),
        ("massacres.by_party.other", 1),
        ("toll.unnamed", 0),
        ("toll.still_disappeared", 5),
        ("toll.adopted", 0),
        ("rule.massacre_threshold", 5),
        ("toll.by_party.extremist_islamist.of.hts", 3),
    ]
    made += _split("toll.year_to_date", 910, 207, 102)
    for code, toll in TOLLS.items():
        made += _split(f"toll.month.{code}", *toll)
        made.append((f"torture.month.{code}", TORTURE[code]))
    made += [(f"toll.month.{code}.as_published", TOLLS[code][0]) for code in MONTHS[:-1]]
    for key, toll in PARTIES.items():
        made += _split(f"toll.by_party.{key}", *toll)
    for key, toll in OTHERS.items():
        made += _split(f"toll.other.{key}", *toll)
    made += [(f"toll.by_governorate.{code}", value) for code, value in KILLED.items()]
    made += [(f"toll.by_origin.{code}", value) for code, value in ORIGIN.items()]
    made += [(f"rate.by_origin.{code}", value / 20) for code, value in ORIGIN.items()]
    made += [("torture.by_party.syrian_regime", 7), ("torture.by_party.sdf", 1)]
    made += [("torture.certainty.confirmed", 7), ("torture.certainty.likely", 1)]
    made += [(f"groups.{code}", 0) for code in ("media", "medical", "civil_defense", "relief")]
    made += [
        ("incident.1.at_least", 44),
        ("incident.1.children", 9),
        ("incident.1.women", 3),
        ("incident.1.injured_low", 55),
        ("incident.1.injured_high", 55),
    ]
    return made


MARKET = NotableIncident(
    ordinal=1,
    incident=1,
    event_on="2020-04-28",
    event_from=date(2020, 4, 28),
    event_to=date(2020, 4, 28),
    governorate="SY02",
    place_kind="market",
    means="car_bomb",
    row=RowKey("other", other="bombings"),
    control="armed_opposition",
    warning="no",
    military_presence="not_established",
    strikes=1,
    injured_low=55,
    injured_high=55,
    dead=Split(44, 9, 3, 32, 0),
    at_least=44,
    documented_from=date(2020, 5, 3),
    documented_to=date(2020, 5, 3),
    massacre_on=date(2020, 5, 3),
)
WOMAN = NotableCase(
    key="cases.1",
    category="women",
    died_on="2020-05-01",
    documented_on="2020-05-11",
    governorate="SY01",
    parties=("syrian_regime",),
    torture="likely",
    neglect=True,
    body="offered",
    still_disappeared=True,
)
MAN = NotableCase(
    key="cases.2",
    category="men",
    died_on="2015-07-21/2015-07-31",
    documented_on="2020-05-02",
    governorate="SY02",
    parties=("sdf",),
    torture="confirmed",
    neglect=False,
    body="refused",
    still_disappeared=True,
)


def facts(**changed: Told) -> EditionFacts:
    given: dict[str, Any] = {
        "name": "monthly-2020-05.1",
        "kind": "monthly",
        "period": Period("2020-05", date(2020, 5, 1), date(2020, 5, 31)),
        "number": 1,
        "organisation_en": "Tawthiq demonstration",
        "organisation_ar": "منظمة توثيق التوضيحية",
        "as_known": "2020-05-31T23:59:59+03:00",
        "synthetic": True,
    }
    return EditionFacts(**given | changed)


def material(**changed: Told) -> Material:
    pack = syria()
    given: dict[str, Any] = {
        "facts": facts(),
        "figures": figures(),
        "rule": pack.rules["monthly"],
        "pack": pack.pack,
        "incidents": (MARKET,),
        "cases": (WOMAN, MAN),
    }
    return Material(**given | changed)
