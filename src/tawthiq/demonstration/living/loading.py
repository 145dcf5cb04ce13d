"""The living desk is set: everything on it by the same deeds as everybody's, in one transaction."""

from dataclasses import dataclass
from typing import Any

from django.db import transaction

from tawthiq.cases.models import Person
from tawthiq.demonstration.living import findings, groups, sources, staff, work
from tawthiq.demonstration.living.findings import Found, Team
from tawthiq.demonstration.living.june import hour, invent_june
from tawthiq.demonstration.months import read_record
from tawthiq.domain.packs import Pack


@dataclass(frozen=True, slots=True)
class Desk:
    """What lies on the tables: files with findings, and files that are being worked on."""

    found: Found
    open: tuple[Person, ...]


LAST = "samir"  # who comes only with the living desk


def is_living() -> bool:
    """Tell whether the desk was set in this workspace before."""
    return staff.works_here(LAST)


@transaction.atomic
def set_desk(pack: Pack) -> Desk:
    """Leave a team at work in June 2020 behind the published months."""
    where: dict[str, dict[str, Any]] = read_record()["june"]
    june = invent_june(where)
    people = staff.gather()
    kept = groups.open_groups(people)
    known = sources.add_sources(by=people["amal"], at=hour(1, 8))
    groups.keep_sources_apart(known, kept, people)
    team = Team(people, known, pack)
    found = findings.find(june, team)
    findings.keep_apart(found.held, kept[groups.CUSTODY.code], team)
    return Desk(found, tuple(work.lay_out(june.open, team, kept)))
