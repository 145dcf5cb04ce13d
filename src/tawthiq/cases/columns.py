"""Facts as columns and columns as facts, and the one text of a finding that is hashed."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from tawthiq.domain.ages import Age, AgeGroup, Sex
from tawthiq.domain.attribution import Attribution, Kind, Position, Standard
from tawthiq.domain.causes import Cause, Component
from tawthiq.domain.certainty import Certainty, Element
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.fate import Body, Custody, Death, Fate
from tawthiq.domain.findings import Answer, Exclusion, IncidentFacts, PersonFacts
from tawthiq.domain.status import CivilianStatus

Columns = dict[str, Any]

NOT_HASHED = frozenset({"seq", "decided_at", "killed_governorate", "category"})
"""The trace says the first two beside the digest; the database computes the others."""


def date_columns(name: str, when: PartialDate) -> Columns:
    stem = name.removesuffix("_on")
    return {name: when.edtf, f"{stem}_from": when.earliest, f"{stem}_to": when.latest}


def partial_date(name: str, row: Mapping[str, Any]) -> PartialDate:
    stem = name.removesuffix("_on")
    return PartialDate(row[name], row[f"{stem}_from"], row[f"{stem}_to"])


def person_columns(facts: PersonFacts) -> Columns:
    """Return the columns of a finding that hold `facts`."""
    return {
        "exclusion": facts.exclusion.value,
        **date_columns("event_on", facts.event_on),
        "event_governorate": facts.event_governorate,
        "event_place": facts.event_place,
        **date_columns("died_on", facts.died_on),
        "death_governorate": facts.death_governorate,
        "in_custody": facts.in_custody,
        "holding_governorate": facts.holding_governorate,
        "origin_governorate": facts.origin_governorate,
        "sex": facts.sex.value,
        "age_low": facts.age.low,
        "age_high": facts.age.high,
        "age_group": facts.age_group.value,
        "civilian_status": facts.status.value,
        **_attribution_columns(facts.attribution),
        "alleged": sorted(facts.alleged),
        "position": facts.position.value,
        "causes": [part.cause.value for part in facts.causes],
        "cause_certainties": [part.certainty.value for part in facts.causes],
        "means": facts.means,
        "groups": sorted(facts.groups),
        "fate_death": facts.fate.death.value,
        "fate_custody": facts.fate.custody.value,
        "fate_body": facts.fate.body.value,
        "incident_id": facts.incident,
        "named": facts.named,
        **_certainty_columns(facts),
    }


def person_facts(row: Mapping[str, Any]) -> PersonFacts:
    """Return the facts that the columns of a finding hold."""
    return PersonFacts(
        sex=Sex(row["sex"]),
        age=Age(row["age_low"], row["age_high"]),
        age_group=AgeGroup(row["age_group"]),
        status=CivilianStatus(row["civilian_status"]),
        event_on=partial_date("event_on", row),
        event_governorate=row["event_governorate"],
        event_place=row["event_place"],
        died_on=partial_date("died_on", row),
        death_governorate=row["death_governorate"],
        in_custody=row["in_custody"],
        holding_governorate=row["holding_governorate"],
        origin_governorate=row["origin_governorate"],
        attribution=_attribution(row),
        alleged=tuple(row["alleged"]),
        position=Position(row["position"]),
        causes=_components(row),
        means=row["means"],
        groups=tuple(row["groups"]),
        fate=Fate(Death(row["fate_death"]), Custody(row["fate_custody"]), Body(row["fate_body"])),
        incident=row["incident_id"],
        named=row["named"],
        exclusion=Exclusion(row["exclusion"]),
        certainties=tuple(
            (element, Certainty(row[f"certainty_{element.value}"])) for element in Element
        ),
    )


def incident_columns(facts: IncidentFacts) -> Columns:
    """Return the columns of an incident's finding that hold `facts`."""
    return {
        **date_columns("event_on", facts.event_on),
        "governorate": facts.governorate,
        "place": facts.place,
        "place_kind": facts.place_kind,
        "means": facts.means,
        **_attribution_columns(facts.attribution),
        "killed_floor": facts.killed_floor,
        "unnamed": facts.unnamed,
        "injured_low": facts.injured_low,
        "injured_high": facts.injured_high,
        "control": facts.control,
        "warning": facts.warning.value,
        "military_presence": facts.military_presence.value,
        "strikes": facts.strikes,
        "notable": facts.notable,
    }


def incident_facts(row: Mapping[str, Any]) -> IncidentFacts:
    """Return the facts that the columns of an incident's finding hold."""
    plain = ("governorate", "place", "place_kind", "means", "killed_floor", "unnamed")
    more = ("injured_low", "injured_high", "control", "strikes", "notable")
    return IncidentFacts(
        event_on=partial_date("event_on", row),
        attribution=_attribution(row),
        warning=Answer(row["warning"]),
        military_presence=Answer(row["military_presence"]),
        **{name: row[name] for name in (*plain, *more)},
    )


def finding_text(row: Mapping[str, Any]) -> str:
    """Return the one text of a finding: canonical JSON of its columns but for `NOT_HASHED`.

    The same text as `canonical_json` gives, without its walk: the values here are plain.
    """
    told = {name: row[name] for name in row if name not in NOT_HASHED}
    return json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_day)


def _day(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def _attribution_columns(attribution: Attribution) -> Columns:
    return {
        "attribution": attribution.kind.value,
        "parties": list(attribution.parties),
        "standard": attribution.standard.value,
    }


def _attribution(row: Mapping[str, Any]) -> Attribution:
    return Attribution(Kind(row["attribution"]), tuple(row["parties"]), Standard(row["standard"]))


def _components(row: Mapping[str, Any]) -> tuple[Component, ...]:
    pairs = zip(row["causes"], row["cause_certainties"], strict=True)
    return tuple(Component(Cause(cause), Certainty(sure)) for cause, sure in pairs)


def _certainty_columns(facts: PersonFacts) -> Columns:
    grades = dict(facts.certainties)
    return {
        f"certainty_{element.value}": grades.get(element, Certainty.UNKNOWN).value
        for element in Element
    }
