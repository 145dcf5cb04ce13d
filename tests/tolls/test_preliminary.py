"""What was released without examination is in no figure of a month or of the register."""

from typing import Any

from tests.tolls.conftest import Opening
from tests.tolls.writing import Writing

from tawthiq.domain.packs import Pack
from tawthiq.domain.periods import parse_period
from tawthiq.domain.preliminary import preliminary_rule
from tawthiq.domain.rules import CountingRule
from tawthiq.tolls.behind import Following
from tawthiq.tolls.figures import monthly_figures, preliminary_figures
from tawthiq.tolls.record import Record

MAY = parse_period("2020-05")
TENTH = parse_period("2020-05-10")
PRELIMINARY: dict[str, Any] = {"standing": "preliminary", "documented_on": None}


def release(writing: Writing) -> None:
    """Write preliminary findings of every sort that a figure could take up."""
    writing.person(times=9, incident_id=1, **PRELIMINARY)
    writing.person(causes=["torture"], fate_custody="disappeared", **PRELIMINARY)
    writing.person(civilian_status="unknown", **PRELIMINARY)
    writing.person(groups=["media"], sex="female", age_group="child", named=False, **PRELIMINARY)
    aside: dict[str, Any] = {"outcome": "not_counted", "exclusion": "combatant_unrecorded"}
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


def test_a_day_counts_them_beside_the_reviewed(
    writing: Writing, known: Opening, pack: Pack, monthly: CountingRule
) -> None:
    writing.person(times=2)
    release(writing)

    day = preliminary_figures(known(), None, preliminary_rule(monthly), pack, TENTH)

    counted = {one.id: one.value for one in day}
    assert counted["preliminary.total"] == 2 + 9 + 1 + 1
    assert counted["preliminary.reviewed"] == 2
    assert counted["preliminary.not_reviewed"] == 11
    assert counted["preliminary.total.children"] == 1
    assert counted["preliminary.status_unknown"] == 1
    assert counted["preliminary.unnamed"] == 1
    assert counted["preliminary.by_governorate.SY02"] == 13


def test_a_review_takes_the_place_of_what_was_preliminary(
    writing: Writing, known: Opening, pack: Pack, monthly: CountingRule
) -> None:
    person = writing.person(**PRELIMINARY)
    rule = preliminary_rule(monthly)
    before = writing.seq
    writing.again(person, standing="reviewed", documented_on=MAY.first)

    day = {one.id: one for one in preliminary_figures(known(), known(before), rule, pack, TENTH)}

    assert (day["preliminary.total"].value, day["preliminary.reviewed"].value) == (1, 1)
    assert day["changes.net"].value == 0
    assert figures(known(), monthly, pack)["toll.civilians"].value == 1  # type: ignore[attr-defined]


def test_what_is_adopted_from_a_list_has_no_part_in_it(
    writing: Writing, known: Opening, pack: Pack, monthly: CountingRule
) -> None:
    writing.person(standing="adopted", list_key="a-list")

    day = preliminary_figures(known(), None, preliminary_rule(monthly), pack, TENTH)

    assert day[0].value == 0


def test_behind_every_figure_of_the_day_stand_as_many_as_it_says(
    writing: Writing, known: Opening, pack: Pack, monthly: CountingRule
) -> None:
    writing.person(times=2)
    writing.person(died_to=MAY.last, **PRELIMINARY)
    release(writing)
    rule, record = preliminary_rule(monthly), known()
    following = Following(record, rule, pack, TENTH)

    for one in preliminary_figures(record, None, rule, pack, TENTH):
        assert len(following.behind(one).persons or ()) == one.value, one.id
