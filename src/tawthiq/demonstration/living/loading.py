"""The living desk is set: everything on it by the same deeds as everybody's, in one transaction."""

from typing import Any

from django.db import transaction

from tawthiq.demonstration.living import findings, sources, staff
from tawthiq.demonstration.living.findings import Found, Team
from tawthiq.demonstration.living.june import hour, invent_june
from tawthiq.demonstration.months import read_record
from tawthiq.domain.packs import Pack

LAST = "samir"  # who comes only with the living desk


def is_living() -> bool:
    """Tell whether the desk was set in this workspace before."""
    return staff.works_here(LAST)


@transaction.atomic
def set_desk(pack: Pack) -> Found:
    """Leave a team at work in June 2020 behind the published months."""
    where: dict[str, dict[str, Any]] = read_record()["june"]
    june = invent_june(where)
    people = staff.gather()
    known = sources.add_sources(by=people["amal"], at=hour(1, 8))
    return findings.find(june, Team(people, known, pack))
