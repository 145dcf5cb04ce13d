"""Invented findings as tables: what a freeze holds, without a database."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import count as counting_up
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from tawthiq.cases.columns import person_columns
from tawthiq.domain.ages import AgeGroup, Sex, category_of
from tawthiq.domain.versions import Version
from tawthiq.tolls.columns import FINDINGS, INCIDENTS, frozen
from tawthiq.tolls.record import Delta, FreezeFiles

NOON = datetime(2020, 5, 15, 12, tzinfo=UTC)
MAY_DAY = date(2020, 5, 11)

PLAIN_PERSON: dict[str, Any] = {
    "version": 1,
    "outcome": "counted",
    "standing": "reviewed",
    "in_scope": True,
    "qualified": True,
    "exclusion": "none",
    "decided_at": NOON,
    "decided_by_id": 1,
    "reviewed_by_id": 2,
    "documented_on": MAY_DAY,
    "list_key": "",
    "event_on": "2020-05-10",
    "event_from": date(2020, 5, 10),
    "event_to": date(2020, 5, 10),
    "event_governorate": "SY02",
    "event_place": "",
    "died_on": "2020-05-10",
    "died_from": date(2020, 5, 10),
    "died_to": date(2020, 5, 10),
    "death_governorate": "SY02",
    "in_custody": False,
    "holding_governorate": "unknown",
    "origin_governorate": "SY07",
    "killed_governorate": "SY02",
    "sex": "male",
    "age_group": "adult",
    "civilian_status": "civilian",
    "attribution": "unknown",
    "parties": [],
    "standard": "none",
    "alleged": [],
    "position": "none",
    "causes": ["attack"],
    "cause_certainties": ["confirmed"],
    "means": "gunfire",
    "groups": [],
    "fate_death": "confirmed",
    "fate_custody": "never",
    "fate_body": "none",
    "named": True,
    "pack": "syria",
    "reason_digest": "",
}

PLAIN_INCIDENT: dict[str, Any] = {
    "version": 1,
    "outcome": "recorded",
    "event_on": "2020-04-28",
    "event_from": date(2020, 4, 28),
    "event_to": date(2020, 4, 28),
    "governorate": "SY02",
    "place": "",
    "place_kind": "market",
    "means": "car_bomb",
    "attribution": "unknown",
    "parties": [],
    "standard": "none",
    "killed_floor": 0,
    "unnamed": 0,
    "control": "unknown",
    "warning": "not_established",
    "military_presence": "not_established",
    "strikes": 1,
    "notable": True,
    "decided_at": NOON,
    "decided_by_id": 1,
    "reviewed_by_id": 2,
    "pack": "syria",
    "reason_digest": "",
}


def completed(row: dict[str, Any], schema: pa.Schema) -> dict[str, Any]:
    if "person_id" in schema.names:
        group = AgeGroup(row["age_group"])
        row["category"] = category_of(Sex(row["sex"]), group).value
    return {name: row.get(name) for name in schema.names}


@dataclass
class Writing:
    """Findings in commit order, as the database would hold them."""

    findings: list[dict[str, Any]] = field(default_factory=list)
    incidents: list[dict[str, Any]] = field(default_factory=list)
    _seq: Iterator[int] = field(default_factory=lambda: counting_up(1))
    _person: Iterator[int] = field(default_factory=lambda: counting_up(1))

    def person(self, *, times: int = 1, **facts: object) -> int:
        """Record a finding of a new person, as often as told; return the last one's id."""
        person = 0
        for _ in range(times):
            person = next(self._person)
            self._write({"person_id": person} | facts)
        return person

    def again(self, person: int, **facts: object) -> int:
        """Supersede the person's newest finding; return the new finding's `seq`."""
        last = max(
            (row for row in self.findings if row["person_id"] == person),
            key=lambda row: row["version"],
        )
        known = {name: value for name, value in last.items() if name != "killed_governorate"}
        known["killed_governorate"] = last["killed_governorate"]
        return self._write(
            known | facts | {"version": last["version"] + 1, "supersedes_id": last["seq"]}
        )

    def incident(self, incident: int, **facts: object) -> int:
        seq = next(self._seq)
        row = PLAIN_INCIDENT | {"incident_id": incident} | facts | {"seq": seq}
        self.incidents.append(completed(row, INCIDENTS))
        return seq

    def _write(self, facts: dict[str, Any]) -> int:
        seq = next(self._seq)
        self.findings.append(completed(PLAIN_PERSON | facts | {"seq": seq}, FINDINGS))
        return seq

    @property
    def seq(self) -> int:
        rows = (*self.findings, *self.incidents)
        return max((row["seq"] for row in rows), default=0)

    def freeze(self, folder: Path, upto: int | None = None) -> FreezeFiles:
        """Write the freeze that would have been made at `upto`."""
        seq = self.seq if upto is None else upto
        files = FreezeFiles(
            folder / f"findings-{seq}.parquet", folder / f"incidents-{seq}.parquet", seq
        )
        for rows, schema, path in (
            (self.findings, FINDINGS, files.findings),
            (self.incidents, INCIDENTS, files.incidents),
        ):
            kept = [row for row in rows if row["seq"] <= seq]
            later = {row["supersedes_id"]: row["seq"] for row in kept if row["supersedes_id"]}
            marked = [row | {"superseded_by": later.get(row["seq"])} for row in kept]
            pq.write_table(pa.Table.from_pylist(marked, schema=frozen(schema)), path)
        return files

    def delta(self, after: int) -> Delta:
        return Delta(
            *(
                pa.Table.from_pylist([row for row in rows if row["seq"] > after], schema=schema)
                for rows, schema in ((self.findings, FINDINGS), (self.incidents, INCIDENTS))
            )
        )


def written_from(versions: Iterable[Version]) -> Writing:
    """Write the domain's versions as the database would: each supersedes its person's last one."""
    writing = Writing()
    last: dict[int, dict[str, Any]] = {}
    for one in sorted(versions, key=lambda version: version.seq):
        before = last.get(one.person, {})
        row = PLAIN_PERSON | person_columns(one.facts)
        row |= {
            "seq": one.seq,
            "person_id": one.person,
            "version": before.get("version", 0) + 1,
            "supersedes_id": before.get("seq"),
            "outcome": one.outcome.value,
            "standing": one.standing.value,
            "documented_on": one.documented_on,
            "killed_governorate": one.facts.killed_governorate,
        }
        last[one.person] = completed(row, FINDINGS)
        writing.findings.append(last[one.person])
    return writing
