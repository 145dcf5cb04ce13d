"""The figures of a month: each law of counting that a report is read by."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from tests.tolls.conftest import Opening
from tests.tolls.writing import Writing

from tawthiq.domain.packs import Pack
from tawthiq.domain.periods import parse_period
from tawthiq.domain.rules import CountingRule
from tawthiq.tolls.figures import Published, monthly_figures
from tawthiq.tolls.figures.asking import rounded_share
from tawthiq.tolls.massacres import notable_incidents
from tawthiq.tolls.record import Record

MAY = parse_period("2020-05")
JUNE = parse_period("2020-06")
APRIL_28 = {"died_from": date(2020, 4, 28), "died_to": date(2020, 4, 28)}
IN_JUNE = date(2020, 6, 4)
Values = dict[str, float | None]


@pytest.fixture
def month(monthly: CountingRule, pack: Pack) -> "Month":
    return Month(monthly, pack)


class Month:
    """Count a month's figures by id."""

    def __init__(self, rule: CountingRule, pack: Pack) -> None:
        self.rule, self.pack = rule, pack

    def __call__(self, record: Record, code: str = "2020-05", *earlier: Published) -> Values:
        period = parse_period(code)
        found = monthly_figures(record, None, self.rule, self.pack, period, earlier)
        return {one.id: one.value for one in found}


def test_the_direction_by_date_documented_and_by_date_of_death_may_differ(
    writing: Writing, known: Opening, month: Month
) -> None:
    writing.person(times=44, **APRIL_28)
    writing.person(times=10)
    writing.person(times=20, documented_on=date(2020, 4, 9), **APRIL_28)

    values = month(known())

    assert (values["toll.civilians"], values["toll.change"]) == (54, 34)
    assert (values["toll.by_death"], values["toll.by_death.change"]) == (10, -54)
    assert (values["toll.died_in_period"], values["toll.died_earlier"]) == (10, 44)


def test_a_thousand_old_deaths_adopted_in_may_change_no_headline(
    writing: Writing, known: Opening, month: Month
) -> None:
    writing.incident(1)
    writing.person(times=5, incident_id=1)
    before = month(known())
    writing.person(
        times=1000, standing="adopted", documented_on=date(2016, 8, 1), incident_id=1, **APRIL_28
    )

    after = month(known())

    changed = {key for key in before if before[key] != after[key]}
    assert changed == {"toll.adopted"}
    assert after["toll.adopted"] == 1000


def test_adopted_in_another_month_by_the_clock_of_the_pack_is_not_in_the_row_of_may(
    writing: Writing, known: Opening, month: Month
) -> None:
    in_june_there = datetime(2020, 5, 31, 21, 30, tzinfo=UTC)
    writing.person(standing="adopted", decided_at=in_june_there)

    assert month(known())["toll.adopted"] == 0
    assert month(known(), "2020-06")["toll.adopted"] == 1


def test_the_fifth_wounded_who_dies_later_makes_one_massacre_of_that_month(
    writing: Writing, known: Opening, month: Month
) -> None:
    writing.incident(1)
    writing.person(times=4, incident_id=1)
    assert month(known())["massacres.count"] == 0
    writing.person(incident_id=1, documented_on=IN_JUNE)

    record = known()

    assert month(record)["massacres.count"] == 0
    june = month(record, "2020-06")
    assert (june["massacres.count"], june["massacres.year_to_date"]) == (1, 1)
    assert (june["massacres.killed"], june["toll.civilians"]) == (5, 1)
    assert month(record, "2020-07")["massacres.count"] == 0
    assert month(record, "2020-07")["massacres.year_to_date"] == 1


def test_an_unknown_status_counts_towards_no_massacre_and_stands_outside_the_toll(
    writing: Writing, known: Opening, month: Month
) -> None:
    writing.incident(1)
    writing.person(times=4, incident_id=1)
    writing.person(incident_id=1, civilian_status="unknown")

    values = month(known())

    assert (values["massacres.count"], values["toll.civilians"]) == (0, 4)
    assert values["toll.status_unknown"] == 1


def test_a_withdrawn_incident_is_no_massacre(
    writing: Writing, known: Opening, month: Month
) -> None:
    first = writing.incident(1)
    writing.person(times=5, incident_id=1)
    writing.incident(1, outcome="withdrawn", version=2, supersedes_id=first)

    assert month(known())["massacres.count"] == 0


def test_tortured_fighters_are_torture_deaths_outside_the_toll(
    writing: Writing, known: Opening, month: Month
) -> None:
    tortured: dict[str, Any] = {
        "causes": ["torture", "medical_neglect"],
        "cause_certainties": ["likely", "possible"],
    }
    writing.person(**tortured, attribution="sole", parties=["syrian_regime"])
    writing.person(**tortured, civilian_status="armed_forces")

    values = month(known())

    assert (values["torture.deaths"], values["torture.in_toll"]) == (2, 1)
    assert (values["toll.civilians"], values["torture.certainty.likely"]) == (1, 2)
    assert (values["torture.by_party.syrian_regime"], values["torture.by_party.other"]) == (1, 1)


def test_who_died_in_custody_long_ago_counts_now_and_is_still_disappeared(
    writing: Writing, known: Opening, month: Month
) -> None:
    july_2015: dict[str, Any] = {"died_from": date(2015, 7, 20), "died_to": date(2015, 7, 31)}
    writing.person(**july_2015, fate_custody="disappeared", fate_body="refused")
    writing.person(**july_2015, fate_custody="disappeared", fate_body="handed_over")

    values = month(known())

    assert (values["toll.civilians"], values["toll.died_earlier"]) == (2, 2)
    assert values["toll.still_disappeared"] == 1


def test_a_date_of_death_over_the_turn_of_the_month_is_in_neither_month_and_said(
    writing: Writing, known: Opening, month: Month
) -> None:
    writing.person(died_from=date(2020, 4, 29), died_to=date(2020, 5, 2))

    values = month(known())

    assert (values["toll.by_death"], values["toll.by_death.previous"]) == (0, 0)
    assert (values["toll.by_death.straddling"], values["toll.died_undetermined"]) == (1, 1)


def test_joint_candidate_and_contested_deaths_stand_once_and_raise_only_maxima(
    writing: Writing, known: Opening, month: Month
) -> None:
    writing.person(attribution="sole", parties=["russia"], standard="likely")
    writing.person(attribution="joint_unresolved", parties=["russia", "syrian_regime"])
    writing.person(attribution="one_of", parties=["russia", "sdf"])
    writing.person(attribution="contested", parties=["isis", "sdf"])
    writing.person(killed_governorate="outside", means="drowning", age_group="unknown")

    values = month(known())

    rows = {key: values[f"toll.by_party.{key}"] for key in (
        "russia", "russia+syrian_regime", "contested", "other",
    )}  # fmt: skip
    assert rows == {"russia": 1, "russia+syrian_regime": 1, "contested": 1, "other": 2}
    assert (values["toll.by_party.russia.max"], values["toll.by_party.sdf.max"]) == (3, 2)
    assert (values["toll.other.candidates"], values["toll.other.drowning"]) == (1, 1)
    assert (values["toll.by_governorate.outside"], values["toll.unknown"]) == (1, 1)
    assert values["toll.civilians"] == 5


def test_the_sum_as_published_stands_beside_distinct_persons_and_the_difference_is_itemised(
    writing: Writing, known: Opening, month: Month
) -> None:
    withdrawn = writing.person(documented_on=date(2020, 1, 9))
    writing.person(documented_on=date(2020, 1, 10))
    then = known()
    writing.again(withdrawn, outcome="withdrawn")
    writing.person(documented_on=date(2020, 2, 3))

    january = Published("monthly-2020-01.1", "2020-01", {"toll.civilians": 2}, then)
    values = month(known(), "2020-02", january)

    assert values["toll.year_to_date"] == 2
    assert values["toll.year_to_date.as_published"] == 3
    assert values["toll.year_to_date.difference"] == -1
    assert values["toll.year_to_date.changes.withdrawn"] == 1
    assert values["toll.year_to_date.changes.net"] == -1


def test_a_massacre_that_falls_below_the_threshold_is_a_restatement(
    writing: Writing, known: Opening, month: Month
) -> None:
    in_january = date(2020, 1, 9)
    writing.incident(1)
    dead = writing.person(incident_id=1, documented_on=in_january)
    writing.person(times=4, incident_id=1, documented_on=in_january)
    then = known()
    as_then = month(then, "2020-01")
    writing.again(dead, outcome="withdrawn")

    values = month(known(), "2020-02", Published("monthly-2020-01.1", "2020-01", as_then, then))

    assert values["massacres.month.2020-01.as_published"] == 1
    assert values["massacres.month.2020-01"] == 0
    assert values["massacres.year_to_date.as_published"] == 1
    assert values["massacres.year_to_date.difference"] == -1
    assert month(known())["massacres.year_to_date.difference"] is None


def test_where_a_month_was_never_published_the_sum_is_not_known(
    writing: Writing, known: Opening, month: Month
) -> None:
    writing.person()

    assert month(known())["toll.year_to_date.as_published"] is None


def test_every_table_sums_to_the_toll(writing: Writing, known: Opening, month: Month) -> None:
    writing.person(times=3, attribution="sole", parties=["hts"], age_group="child")
    writing.person(times=2, attribution="unknown", means="mine", sex="female")
    writing.person(attribution="sole", parties=["lebanese_forces"], killed_governorate="unknown")

    values = month(known())

    def total(prefix: str, suffix: str = "") -> float:
        depth = prefix.count(".") + 1 + suffix.count(".")
        keys = [key for key in values if key.startswith(prefix) and key.endswith(suffix)]
        return sum(
            values[key] or 0 for key in keys if key.count(".") == depth - 1 and "max" not in key
        )

    assert total("toll.by_party.") == total("toll.by_governorate.") == values["toll.civilians"] == 6
    assert total("toll.by_party.", ".children") == values["toll.children"] == 3
    assert total("toll.other.") == values["toll.by_party.other"] == 3
    assert total("toll.month.") == values["toll.year_to_date"] == 6
    assert values["toll.by_party.extremist_islamist.of.hts"] == 3


def test_an_incident_tells_of_all_its_dead_and_of_at_least_what_was_seen(
    writing: Writing, known: Opening, monthly: CountingRule, pack: Pack
) -> None:
    writing.incident(
        9, killed_floor=8, injured_low=50, injured_high=55, event_from=date(2020, 4, 28)
    )
    writing.person(times=5, incident_id=9, named=False)
    writing.person(incident_id=9, age_group="child", documented_on=IN_JUNE)

    (told,) = notable_incidents(known(), monthly, pack, MAY)

    assert (told.ordinal, told.dead.total, told.dead.children, told.at_least) == (1, 6, 1, 8)
    assert (told.injured_low, told.injured_high) == (50, 55)
    assert told.is_massacre_of(MAY)
    assert not told.is_massacre_of(JUNE)
    assert told.documented_to == IN_JUNE


def test_unnamed_dead_who_were_seen_are_in_the_least_and_a_name_uses_one_up(
    writing: Writing, known: Opening, monthly: CountingRule, pack: Pack
) -> None:
    writing.incident(9, unnamed=7, notable=True, event_from=date(2020, 5, 2))
    placeholder = writing.person(times=2, incident_id=9, named=False)

    (before,) = notable_incidents(known(), monthly, pack, MAY)
    writing.again(placeholder, named=True)
    (after,) = notable_incidents(known(), monthly, pack, MAY)

    assert (before.dead.total, before.at_least, after.at_least) == (2, 7, 7)


@pytest.mark.parametrize(
    ("part", "whole", "percent"), [(8, 57, 14), (1, 8, 13), (1, 200, 1), (0, 5, 0), (3, 0, None)]
)
def test_shares_are_whole_percents_with_halves_rounded_up(
    part: int, whole: int, percent: int | None
) -> None:
    assert rounded_share(part, whole) == percent
