"""An edition's folder: complete, the same bytes twice, and without anything that may not leave."""

import csv
import json
from dataclasses import replace
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from tests.publishing.editions import build, facts, finding, findings, islands, record

from tawthiq.domain.figures import Figure
from tawthiq.domain.periods import parse_period
from tawthiq.domain.rules import DateBasis, PlaceBasis
from tawthiq.publishing import pictures
from tawthiq.publishing.manifest import files_in, sha256_of
from tawthiq.publishing.material import Material
from tawthiq.publishing.monthly import monthly_document
from tawthiq.publishing.resolution import flat, resolve
from tawthiq.publishing.sealed import Former
from tawthiq.tolls.figures import monthly_figures

NEVER = {
    "event_place",
    "place",
    "decided_by_id",
    "reviewed_by_id",
    "reason_digest",
    "seq",
    "list_key",
}


def values_of(folder: Path) -> dict[str, float | None]:
    return {one["id"]: one["value"] for one in json.loads((folder / "figures.json").read_bytes())}


@pytest.mark.slow
def test_building_twice_gives_the_same_bytes(published: Path, tmp_path: Path) -> None:
    build(tmp_path)

    first = {name: sha256_of(published / name) for name in files_in(published)}
    assert {name: sha256_of(tmp_path / name) for name in files_in(tmp_path)} == first
    assert sha256_of(tmp_path / "manifest.json") == sha256_of(published / "manifest.json")


def test_an_edition_holds_every_part(published: Path) -> None:
    names = set(files_in(published))

    assert {"figures.json", "document.json", "sealed/findings.parquet", "sealed/rule.json"} <= names
    assert {"report.en.html", "report.en.pdf", "report.en.docx"} <= names
    assert {"charts/toll-by-month.en.svg", "charts/toll-by-month.en.png"} <= names
    assert {"charts/toll-by-month.csv", "tables/toll-by-party.csv"} <= names
    assert set(json.loads((published / "manifest.json").read_bytes())["files"]) == names


def test_the_sealed_rows_hold_no_exact_place_and_nobody_who_works_here(published: Path) -> None:
    for name in ("findings", "incidents"):
        schema = pq.read_schema(published / "sealed" / f"{name}.parquet")
        assert NEVER.isdisjoint(schema.names)
        assert b"an exact place" not in (published / "sealed" / f"{name}.parquet").read_bytes()


def test_the_public_part_has_no_row_a_person(published: Path) -> None:
    pseudonyms = pq.read_table(published / "sealed/findings.parquet")["person_id"].to_pylist()

    for name in files_in(published):
        if not name.startswith("sealed/"):
            content = (published / name).read_bytes()
            assert not any(one.encode() in content for one in pseudonyms), name


def test_a_table_says_its_rows_in_both_languages(published: Path) -> None:
    with (published / "tables/toll-by-party.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))

    assert rows[0][:3] == ["Party", "الطرف", "Civilians / المدنيون"]
    assert rows[-1][:3] == ["Total", "المجموع", "8"]
    assert ["Russian forces", "القوات الروسية", "0"] in [row[:3] for row in rows]


@pytest.mark.slow
def test_an_edition_that_supersedes_lists_what_differs(published: Path, tmp_path: Path) -> None:
    was = Former("monthly-2020-05.1", "2020-05", "0" * 64, values_of(published))
    told = facts(name="monthly-2020-05.2", number=2, supersedes="monthly-2020-05.1")
    withdrawn = findings(outcome="withdrawn")

    with record() as before:
        made = build(tmp_path, told, withdrawn, (was, before))

    now = values_of(tmp_path)
    assert (now["superseded.toll.civilians"], now["toll.civilians"]) == (8, 7)
    assert now["changes.withdrawn"] == 1
    table = next(one for one in made.document["blocks"] if one.get("id") == "changed-figures")
    assert "toll.civilians" in {row["cells"][1][0]["id"] for row in table["rows"]}
    page = (tmp_path / "report.en.html").read_text("utf-8")
    assert "Withdrawn: " in page
    assert "supersedes" in page


def test_a_register_of_real_people_dates_one_person_to_the_month(tmp_path: Path) -> None:
    made = build(tmp_path, facts(synthetic=False), languages=())

    (case,) = made.material.cases
    assert (case.died_on, case.documented_on) == ("2020-05", "2020-05")


def test_a_demonstration_dates_one_person_to_the_day(tmp_path: Path) -> None:
    made = build(tmp_path, languages=())

    (case,) = made.material.cases
    assert (case.died_on, case.documented_on) == ("2020-05-01", "2020-05-11")
    assert case.still_disappeared


def test_an_invented_country_has_its_report_too() -> None:
    """No country, party or governorate is named in code (the pack `example` has three islands)."""
    pack = islands()
    rule = replace(pack.rules["annual"], date=DateBasis.DOCUMENTED, place=PlaceBasis.KILLED)
    rows = [
        finding(
            nth,
            governorate="NORTH",
            origin_governorate="SOUTH",
            parties=["hill_league"],
            means="gunfire",
        )
        for nth in range(1, 4)
    ]
    with record(rows) as known:
        found = monthly_figures(known, None, rule, pack.pack, parse_period("2020-05"))
    figures = {one.id: one for one in found}
    figures["rule.massacre_threshold"] = Figure("rule.massacre_threshold", 3, "three", "ثلاثة")
    given = Material(facts(), figures, rule, pack.pack)

    for lang, said in (("en", "in The Three Islands"), ("ar", "في الجزر الثلاث في مايو 2020")):
        resolved = resolve(monthly_document(given), figures, lang, pack.pack)
        assert said in flat(resolved["title"])
        assert pictures.drawn(resolved, pack.boundaries)
