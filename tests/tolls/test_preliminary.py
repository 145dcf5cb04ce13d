"""What was released without examination is in no figure of a month or of the register."""

from tests.tolls.conftest import Opening
from tests.tolls.writing import Writing

from tawthiq.domain.packs import Pack
from tawthiq.domain.periods import parse_period
from tawthiq.domain.rules import CountingRule
from tawthiq.tolls.figures import monthly_figures
from tawthiq.tolls.record import Record

MAY = parse_period("2020-05")
PRELIMINARY = {"standing": "preliminary", "documented_on": None}


def release(writing: Writing) -> None:
    """Write preliminary findings of every sort that a figure could take up."""
    writing.person(times=9, incident_id=1, **PRELIMINARY)
    writing.person(causes=["torture"], fate_custody="disappeared", **PRELIMINARY)
    writing.person(civilian_status="unknown", **PRELIMINARY)
    writing.person(groups=["media"], sex="female", age_group="child", named=False, **PRELIMINARY)
    aside = {"outcome": "not_counted", "exclusion": "combatant_unrecorded"}
    writing.person(civilian_status="armed_forces", **aside, **PRELIMINARY)


def figures(record: Record, rule: CountingRule, pack: Pack) -> dict[str, object]:
    return {one.id: one for one in monthly_figures(record, None, rule, pack, MAY, ())}


def test_it_changes_no_figure(
    writing: Writing, known: Opening, pack: Pack, monthly: CountingRule, register: CountingRule
) -> None:
    writing.incident(1)
    writing.person(times=4, incident_id=1)
    before = [figures(known(), rule, pack) for rule in (monthly, register)]

    release(writing)

    assert [figures(known(), rule, pack) for rule in (monthly, register)] == before
