"""The Syria pack: its places, populations, parties, names and boundaries."""

import csv
import os
from itertools import pairwise
from pathlib import Path

import pytest

from tawthiq.domain.attribution import Attribution, Kind
from tawthiq.domain.lookups import (
    UnknownMeans,
    UnknownParty,
    find_governorate,
    find_means,
    find_party,
)
from tawthiq.domain.rows import RowKey, other_rows, row_of, top_rows
from tawthiq.reference.checks import area_of
from tawthiq.reference.packs import read_pack

SYRIA = read_pack("syria")
PACK = SYRIA.pack
MONTHLY = SYRIA.rules["monthly"]
SHARED = Path(os.environ.get("TAWTHIQ_SHARED_DATA", "../shared/data"))


def test_there_are_fourteen_governorates_and_the_two_that_make_margins_sum() -> None:
    codes = [place.code for place in PACK.governorates]

    assert codes == [*(f"SY{number:02}" for number in range(1, 15)), "outside", "unknown"]


def test_populations_sum_to_the_published_totals() -> None:
    assert sum(place.registered or 0 for place in PACK.governorates) == 24_504_000
    assert sum(place.residents or 0 for place in PACK.governorates) == 21_377_000


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Damascus Suburbs", "SY03"),
        ("Rural Damascus", "SY03"),
        ("Idlib", "SY07"),
        ("Idleb", "SY07"),
        ("Dara", "SY12"),
        ("Dar'a", "SY12"),
        ("Deir Ezzor", "SY09"),
        ("Deir-ez-Zor", "SY09"),
        ("Hasakeh", "SY08"),
        ("Lattakia", "SY06"),
        ("Sweida", "SY13"),
        ("Tartous", "SY10"),
        ("ادلب", "SY07"),
        ("الرقه", "SY11"),
        ("ديرالزور", "SY09"),
        ("Other Nationalities", "outside"),
        ("Unknown", "unknown"),
    ],
)
def test_governorates_are_found_as_lists_spell_them(name: str, code: str) -> None:
    assert find_governorate(name, PACK).code == code


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Syrian government and affiliated militias", "syrian_regime"),
        ("Russian troops", "russia"),
        ("The organization of the Islamic State in Iraq and the Levant - ISIS", "isis"),
        ("Al-Nusra Front", "nusra_front"),
        ("Hay’at Tahrir al Sham", "hts"),
        ("Armed opposition groups", "armed_opposition"),
        ("Self administration forces", "sdf"),
        ("قسد", "sdf"),
        ("International coalition forces", "us_coalition"),
    ],
)
def test_parties_are_found_as_lists_spell_them(name: str, code: str) -> None:
    assert find_party(name, PACK).code == code


def test_real_lists_are_understood_without_help() -> None:
    path = SHARED / "lists" / "vdc_syria.csv"
    if not path.is_file():
        pytest.skip("the shared list is not here")
    with path.open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines))
    strangers = set()

    for column, find in (("actors", find_party), ("type_of_weapon", find_means)):
        for name in {row[column] for row in rows} - {""}:
            try:
                find(name, PACK)
            except (UnknownParty, UnknownMeans):
                strangers.add(name)
    for name in {row["province"] for row in rows} - {""}:
        find_governorate(name, PACK)

    # Nobody is no party, and nobody knows what the three letters meant: the map of the list says.
    assert strangers <= {"Not identified", "EPW"}


def test_months_are_known_in_both_traditions() -> None:
    levant, west = PACK.months_ar

    assert (levant[0], levant[4], levant[11]) == ("كانون الثاني", "أيار", "كانون الأول")
    assert (west[0], west[4], west[11]) == ("يناير", "مايو", "ديسمبر")


@pytest.mark.parametrize(
    ("kind", "parties", "means", "row"),
    [
        (Kind.SOLE, ["hts"], "gunfire", RowKey("extremist_islamist", sub="hts")),
        (
            Kind.JOINT_UNRESOLVED,
            ["russia", "syrian_regime"],
            "airstrike",
            RowKey("russia+syrian_regime"),
        ),
        (Kind.JOINT_UNRESOLVED, ["sdf", "us_coalition"], "airstrike", RowKey("sdf+us_coalition")),
        (Kind.ONE_OF, ["armed_opposition", "sdf"], "shelling", RowKey("other", other="candidates")),
        (
            Kind.SOLE,
            ["turkish_border_guards"],
            "gunfire",
            RowKey("other", other="turkish_border_guards"),
        ),
        (Kind.SOLE, ["lebanese_forces"], "unknown", RowKey("other", other="lebanese_forces")),
        (Kind.UNKNOWN, [], "mine", RowKey("other", other="mines")),
        (Kind.UNKNOWN, [], "gunfire", RowKey("other", other="gunfire")),
        (Kind.UNKNOWN, [], "car_bomb", RowKey("other", other="bombings")),
        (Kind.UNKNOWN, [], "stabbing", RowKey("other", other="unknown_persons")),
        (Kind.UNKNOWN, [], "drowning", RowKey("other", other="drowning")),
        (Kind.UNKNOWN, [], "shelling", RowKey("other", other="shelling")),
        (Kind.UNKNOWN, [], "airstrike", RowKey("other", other="unspecified")),
    ],
)
def test_deaths_stand_where_the_report_puts_them(
    kind: Kind, parties: list[str], means: str, row: RowKey
) -> None:
    for rule in SYRIA.rules.values():
        assert row_of(Attribution.of(kind, *parties), means, rule, PACK) == row


def test_zeros_are_printed_for_every_main_party_and_alliance() -> None:
    keys = [row.key for row in top_rows(MONTHLY, PACK)]

    assert keys[:7] == [party.code for party in PACK.parties if party.is_main and not party.above]
    assert {"+".join(sorted(pair)) for pair in PACK.allied} <= set(keys)
    assert keys[-2:] == ["contested", "other"]


def test_the_means_of_the_report_have_a_row_with_its_zero() -> None:
    keys = [row.key for row in other_rows(MONTHLY, PACK)]

    assert keys[:4] == ["mines", "gunfire", "bombings", "unknown_persons"]


def test_the_two_rules_count_what_their_names_say() -> None:
    register = SYRIA.rules["register"]

    assert (MONTHLY.standings, MONTHLY.date, MONTHLY.place) == (
        ("reviewed",),
        "documented",
        "killed",
    )
    assert (register.standings, register.date, register.place) == (
        ("reviewed", "adopted"),
        "died",
        "origin",
    )
    assert {MONTHLY.massacre_threshold, register.massacre_threshold} == {5}
    assert register.rows == MONTHLY.rows


def test_boundaries_are_fourteen_areas_in_the_country_wound_for_the_map() -> None:
    features = SYRIA.boundaries["features"]

    assert len(features) == 14
    for feature in features:
        outer, *holes = feature["geometry"]["coordinates"]
        assert area_of(outer) < 0
        assert all(area_of(hole) > 0 for hole in holes)
        for ring in (outer, *holes):
            assert ring[0] == ring[-1]
            assert all(one != two for one, two in pairwise(ring))
            assert all(35 < x < 43 and 32 < y < 38 for x, y in ring)


def test_the_capital_is_the_hole_in_its_suburbs() -> None:
    shapes = {one["id"]: one["geometry"]["coordinates"] for one in SYRIA.boundaries["features"]}

    assert {tuple(point) for point in shapes["SY03"][1]} == {
        tuple(point) for point in shapes["SY01"][0]
    }
