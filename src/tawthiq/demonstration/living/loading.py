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
from tawthiq.search.actions import save_search
from tawthiq.search.asked import Asked
from tawthiq.search.queries import find_people


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
    desk = Desk(found, tuple(work.lay_out(june.open, team, kept)))
    _keep_a_search(where, people)
    return desk


def _keep_a_search(where: dict[str, dict[str, Any]], people: staff.Staff) -> None:
    """Keep a search for the reader, who sees on the first page of searches how many it finds."""
    asked = Asked.of({"killed": [where["strike"]["governorate"]], "documented": ["2020-06"]})
    found = find_people(asked, people["basil"], limit=1)
    name = "Killed there, documented in June 2020"
    save_search(name, asked, found.total, by=people["basil"], at=hour(9, 9))
