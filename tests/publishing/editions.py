"""An edition built without a database, from an invented record of a dozen people."""

from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

import pyarrow as pa

from tawthiq.domain.periods import parse_period
from tawthiq.publishing.composition import Composition, compose
from tawthiq.publishing.manifest import manifest_content, write_manifest
from tawthiq.publishing.material import EditionFacts
from tawthiq.publishing.pressing import press
from tawthiq.publishing.provenance import built_with
from tawthiq.publishing.sealed import Former, read_sealed, write_papers
from tawthiq.reference.packs import PackFolder, read_pack
from tawthiq.tolls.columns import FINDINGS, INCIDENTS
from tawthiq.tolls.record import Record
from tawthiq.tolls.sealing import Scope, seal

Told: TypeAlias = Any
"""A value of any field, as a test gives it."""


@cache
def syria() -> PackFolder:
    return read_pack("syria")


@cache
def islands() -> PackFolder:
    """Return the pack of an invented country: nothing in the code may know another."""
    return read_pack("example")


KEY = b"the key of an invented edition.."
CUT_OFF = 40


def finding(person: int, **changed: Told) -> dict[str, Any]:
    """Return a civilian man killed by Russian forces in Aleppo on 2 May 2020, documented on the 3rd."""
    day = changed.pop("died", date(2020, 5, 2))
    documented = changed.pop("documented", day + timedelta(days=1))
    governorate = changed.pop("governorate", "SY02")
    told = {
        "seq": person,
        "person_id": person,
        "version": 1,
        "outcome": "counted",
        "standing": "reviewed",
        "in_scope": True,
        "qualified": True,
        "exclusion": "none",
        "decided_at": datetime.combine(documented, datetime.min.time(), UTC),
        "decided_by_id": 1,
        "reviewed_by_id": 2,
        "documented_on": documented,
        "list_key": "",
        "event_on": day.isoformat(),
        "event_from": day,
        "event_to": day,
        "event_governorate": governorate,
        "event_place": "an exact place",
        "died_on": day.isoformat(),
        "died_from": day,
        "died_to": day,
        "death_governorate": governorate,
        "in_custody": False,
        "holding_governorate": "unknown",
        "origin_governorate": "SY07",
        "killed_governorate": governorate,
        "sex": "male",
        "age_group": "adult",
        "category": "men",
        "civilian_status": "civilian",
        "attribution": "sole",
        "parties": ["russia"],
        "standard": "reasonable_grounds",
        "alleged": [],
        "position": "none",
        "causes": ["attack"],
        "cause_certainties": ["confirmed"],
        "means": "airstrike",
        "groups": [],
        "fate_death": "confirmed",
        "fate_custody": "never",
        "fate_body": "none",
        "named": True,
        "pack": "2026.1",
        "reason_digest": "0" * 64,
    }
    return {
        name: (told | changed).get(name, "confirmed" if name.startswith("certainty") else None)
        for name in FINDINGS.names
    }


MARKET: dict[str, Any] = {
    "died": date(2020, 4, 28),
    "documented": date(2020, 5, 3),
    "attribution": "unknown",
    "parties": [],
    "standard": "none",
    "means": "car_bomb",
    "incident_id": 7,
}
CUSTODY: dict[str, Any] = {
    "in_custody": True,
    "governorate": "SY01",
    "holding_governorate": "SY01",
    "parties": ["syrian_regime"],
    "means": "unknown",
    "causes": ["torture", "medical_neglect"],
    "cause_certainties": ["likely", "likely"],
    "fate_custody": "disappeared",
    "fate_body": "offered",
}


def findings(**of_first: Told) -> list[dict[str, Any]]:
    """Return the people of the record: one before, six in a market, a woman in custody, a child ..."""
    april = [
        finding(1, died=date(2020, 4, 2)),
        finding(2, died=date(2020, 4, 9), category="women", sex="female"),
    ]
    market = [finding(10 + nth, **MARKET) for nth in range(6)]
    market[0] |= of_first
    child = finding(20, category="children", age_group="child", parties=["sdf"], means="gunfire")
    custody = finding(
        21,
        category="women",
        sex="female",
        died=date(2020, 5, 1),
        documented=date(2020, 5, 11),
        **CUSTODY,
    )
    unknown = finding(22, civilian_status="unknown")
    return [*april, *market, child, custody, unknown]


def incident() -> dict[str, Any]:
    day = date(2020, 4, 28)
    told = {
        "seq": 30,
        "incident_id": 7,
        "version": 1,
        "outcome": "recorded",
        "event_on": day.isoformat(),
        "event_from": day,
        "event_to": day,
        "governorate": "SY02",
        "place": "an exact place",
        "place_kind": "market",
        "means": "car_bomb",
        "attribution": "unknown",
        "parties": [],
        "standard": "none",
        "killed_floor": 6,
        "unnamed": 0,
        "injured_low": 10,
        "injured_high": 12,
        "control": "armed_opposition",
        "warning": "no",
        "military_presence": "not_established",
        "strikes": 1,
        "notable": True,
        "decided_at": datetime(2020, 5, 3, tzinfo=UTC),
        "decided_by_id": 1,
        "reviewed_by_id": 2,
        "pack": "2026.1",
        "reason_digest": "0" * 64,
    }
    return {name: told.get(name) for name in INCIDENTS.names}


def record(rows: list[dict[str, Any]] | None = None, *, seq: int = CUT_OFF) -> Record:
    """Return the record as known at a cut-off."""
    return Record.of_tables(
        pa.Table.from_pylist(rows or findings(), FINDINGS),
        pa.Table.from_pylist([incident()], INCIDENTS),
        seq=seq,
    )


def facts(**changed: Told) -> EditionFacts:
    given: dict[str, Any] = {
        "name": "monthly-2020-05.1",
        "kind": "monthly",
        "period": parse_period("2020-05"),
        "number": 1,
        "organisation_en": "An invented archive",
        "organisation_ar": "أرشيف متخيل",
        "as_known": "2020-05-31T18:00:00+03:00",
        "synthetic": True,
    }
    return EditionFacts(**given | changed)


def build(
    folder: Path,
    told: EditionFacts | None = None,
    rows: list[dict[str, Any]] | None = None,
    before: tuple[Former, Record] | None = None,
    languages: tuple[str, ...] = ("en",),
) -> Composition:
    """Seal, count, set and list an edition in `folder`, as `publish` does with a database."""
    told = told or facts()
    pack = syria()
    rule = pack.rules["monthly"]
    earlier = {before[0].edition: before[1]} if before else {}
    with record(rows) as known:
        seal(
            folder / "sealed", known, Scope(rule, pack.pack, told.period), key=KEY, earlier=earlier
        )
    write_papers(folder / "sealed", rule, pack, before[0] if before else None, ())
    sealed = read_sealed(folder / "sealed")
    made = compose(sealed, told)
    press(made, sealed, languages, folder)
    more = {"languages": list(languages), "cut_off": CUT_OFF, "pack_sha256": pack.digest}
    write_manifest(folder, manifest_content(told, sealed, folder, **more, built_with=built_with()))
    return made
