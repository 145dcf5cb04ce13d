"""Importing a list: every row has one outcome, the receipt adds up, and nothing happens twice."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from tests.intake.conftest import AT, MAP, Import

from tawthiq.accounts.models import User
from tawthiq.audit.models import Entry
from tawthiq.cases.actions import PersonFile, amend_person
from tawthiq.cases.models import Claim, Finding, Person, Source
from tawthiq.intake.actions import ImportOrder, import_persons
from tawthiq.intake.maps import ListMap, read_map
from tawthiq.intake.models import Import as KeptImport
from tawthiq.intake.models import ImportRow
from tawthiq.intake.receipts import Receipt
from tawthiq.intake.refusals import FileRefused, MapRefused, SourceRefused
from tawthiq.reference.queries import NoPack

pytestmark = pytest.mark.django_db

ONE = "1,Invented Orchardman,2016-08-01,Homs,civilian"
TWO = "2,Invented Weaver,2016-08-02,Aleppo,soldier"


def outcomes(receipt: Receipt) -> dict[str, int]:
    return {outcome.value: many for outcome, many in receipt.outcomes.items() if many}


def test_the_invented_list_has_every_outcome(take_in_invented: Import) -> None:
    receipt = take_in_invented()

    assert receipt.adds_up
    assert receipt.rows_read == 22
    assert outcomes(receipt) == {"created": 15, "repeated": 1, "refused": 6}
    assert Person.objects.count() == 15


def test_refused_rows_stand_in_a_file_with_their_line_and_reason(
    take_in_invented: Import, tmp_path: Path
) -> None:
    receipt = take_in_invented()

    with (tmp_path / "refused.csv").open(encoding="utf-8", newline="") as file:
        rows = {int(row["line"]): row["reason"] for row in csv.DictReader(file)}
    assert receipt.refused_file == str(tmp_path / "refused.csv")
    assert sorted(rows) == [15, 16, 17, 18, 22, 23]
    assert "lines 15, 16" in rows[15]
    assert "lines 15, 16" in rows[16]
    assert "cause_of_death" in rows[17]
    assert "date_of_death" in rows[18]
    assert "7 cells where the header has 21" in rows[22]
    assert "tells rows apart" in rows[23]


def test_look_alikes_are_kept_and_reported_by_line(take_in_invented: Import) -> None:
    assert take_in_invented().look_alikes == [(2, 9)]


def test_values_that_are_not_listed_are_tallied_with_their_first_lines(
    take_in_invented: Import,
) -> None:
    tallies = {
        (tally.column, tally.became.value): (tally.times, tally.lines)
        for tally in take_in_invented().untranslated
    }

    assert tallies == {
        ("cause_of_death", "refuse"): (1, [17]),
        ("martyrdom_location", "unknown"): (1, [19]),
    }


def test_the_same_file_twice_creates_nothing(take_in: Import) -> None:
    take_in(ONE, TWO, adopt=True)
    people, findings, claims = (m.objects.count() for m in (Person, Finding, Claim))

    again = take_in(ONE, TWO, adopt=True)

    assert outcomes(again) == {"unchanged": 2}
    assert (again.adopted, again.superseded) == (0, 0)
    assert (people, findings, claims) == tuple(m.objects.count() for m in (Person, Finding, Claim))
    assert KeptImport.objects.count() == 2


def test_columns_in_another_order_hold_the_same_rows(
    take_in: Import, tmp_path: Path, listed: ListMap, amal: User
) -> None:
    take_in(ONE)
    path = tmp_path / "turned.csv"
    path.write_text("status,place,died,name,id\ncivilian,Homs,2016-08-01,Invented Orchardman,1\n")

    receipt = import_persons(ImportOrder(path, listed, "list"), by=amal, at=AT)

    assert outcomes(receipt) == {"unchanged": 1}


def test_a_changed_row_revises_the_file_and_adds_what_is_said_now(take_in: Import) -> None:
    take_in(ONE)

    receipt = take_in(ONE.replace("Homs", "Idlib"))

    assert outcomes(receipt) == {"changed": 1}
    assert Person.objects.get().origin_governorate == "SY07"
    assert list(Claim.objects.filter(element="origin").order_by("pk").values_list("value", flat=True)) == ["SY04", "SY07"]  # fmt: skip
    assert Claim.objects.filter(element="date").count() == 1
    assert Finding.objects.count() == 0


def test_a_file_amended_by_hand_is_left_as_it_is(take_in: Import, amal: User) -> None:
    take_in(ONE)
    amend_person(Person.objects.get(), PersonFile(occupation="a baker"), by=amal, at=AT)

    take_in(ONE.replace("Homs", "Idlib"))

    assert Person.objects.get().origin_governorate == "unknown"
    assert Claim.objects.filter(element="origin", value="SY07").exists()


def test_rows_with_placeholder_names_and_ids_of_their_own_are_never_repeated(
    take_in: Import,
) -> None:
    rows = [f"{number},Unidentified,2016-08-01,Homs,civilian" for number in range(1, 6)]

    receipt = take_in(*rows, adopt=True)

    assert outcomes(receipt) == {"created": 5}
    assert receipt.look_alikes == []
    assert Finding.objects.filter(named=False).count() == 5


def test_a_row_that_repeats_another_names_the_file_of_the_first(take_in: Import) -> None:
    receipt = take_in(ONE, TWO, ONE, ONE)

    assert outcomes(receipt) == {"created": 2, "repeated": 2}
    people = ImportRow.objects.filter(list_id="1").values_list("person_id", flat=True)
    assert len(people) == 3
    assert len(set(people)) == 1


def test_somebody_without_a_name_is_never_repeated(take_in: Import) -> None:
    unnamed = "1,Unidentified 3,2016-08-01,Homs,civilian"

    receipt = take_in(unnamed, unnamed)

    assert outcomes(receipt) == {"created": 1, "refused": 1}
    assert "may be two people" in next(iter(receipt.reasons))


def test_a_row_that_repeats_a_refused_one_is_refused(take_in: Import) -> None:
    bad = "1,Invented Orchardman,2016-02-31,Homs,civilian"

    receipt = take_in(bad, bad)

    assert outcomes(receipt) == {"refused": 2}
    assert receipt.adds_up


def test_one_id_with_two_contents_is_refused_with_both_lines(take_in: Import) -> None:
    receipt = take_in(ONE, ONE.replace("Homs", "Hama"), TWO)

    assert outcomes(receipt) == {"created": 1, "refused": 2}
    assert all("lines 2, 3" in reason for reason in receipt.reasons)


def test_raw_rows_are_kept_as_they_stood(take_in: Import) -> None:
    take_in(ONE, "3, Spaced  Name ,2016-02-31,Homs,civilian")

    kept = ImportRow.objects.get(line=2)
    refused = ImportRow.objects.get(line=3)
    assert kept.raw is not None
    assert '"name": "Invented Orchardman"' in kept.raw
    assert refused.raw is not None
    assert '" Spaced  Name "' in refused.raw
    assert refused.person is None
    assert refused.reason


def test_a_mended_map_makes_another_version_of_the_same_rows(
    take_in: Import, tmp_path: Path
) -> None:
    take_in(ONE, adopt=True)
    mended = tmp_path / "mended.toml"
    mended.write_text(MAP.replace('"civilian" = "civilian"', '"civilian" = "other_protected"'))

    receipt = take_in(ONE, adopt=True, listed=read_map(mended))

    assert outcomes(receipt) == {"changed": 1}
    assert receipt.superseded == 1
    assert Finding.objects.get(version=2).civilian_status == "other_protected"


def test_a_dry_run_writes_nothing_and_gives_the_same_receipt(take_in_invented: Import) -> None:
    dry = take_in_invented(adopt=True, dry_run=True)
    tables = (Person, Finding, Claim, Source, KeptImport, ImportRow)
    assert not any(table.objects.exists() for table in tables)
    trace = Entry.objects.count()

    done = take_in_invented(adopt=True)

    assert dry.counts() == done.counts()
    assert trace < Entry.objects.count()


def test_if_the_trace_fails_the_import_did_not_happen(
    take_in: Import, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("tawthiq.intake.importing.record", fail)

    with pytest.raises(RuntimeError):
        take_in(ONE, "3,Somebody,2016-02-31,Homs,civilian")

    assert not Person.objects.exists()
    assert not ImportRow.objects.exists()
    assert not list(tmp_path.glob("*refused*"))
    assert not list(tmp_path.glob(".*part"))


def test_a_file_that_breaks_half_way_leaves_nothing_half_done(
    take_in: Import, tmp_path: Path
) -> None:
    rows = [f"{n},Somebody {n},2016-08-01,Homs,civilian" for n in range(1, 5_000)]

    with pytest.raises(FileRefused, match="line 5001 never ends"):
        take_in(*rows, '5000,"Open quote,2016-08-01,Homs,civilian')

    assert not Person.objects.exists()
    assert not KeptImport.objects.exists()
    assert not Source.objects.exists()


@pytest.mark.parametrize("key", ["", "two words", "قائمة"])
def test_a_source_s_key_is_one_latin_word(take_in: Import, key: str) -> None:
    with pytest.raises(SourceRefused):
        take_in(ONE, source=key)


def test_a_source_is_added_once_as_the_map_describes_it(take_in: Import) -> None:
    take_in(ONE)
    take_in(ONE, TWO)

    source = Source.objects.get()
    assert (source.key, source.kind, source.reliability) == ("list", "list", "F")
    assert source.title == "An invented list"


def test_an_unknown_kind_of_source_is_refused(take_in: Import, listed: ListMap) -> None:
    odd = replace(listed, source=replace(listed.source, kind="rumour"))

    with pytest.raises(MapRefused, match="rumour"):
        take_in(ONE, listed=odd)


def test_a_refused_file_that_cannot_be_written_stops_the_import(
    take_in: Import, tmp_path: Path
) -> None:
    with pytest.raises(FileRefused, match="--refused"):
        take_in("1,Somebody,2016-02-31,Homs,civilian", refused=tmp_path / "no" / "where.csv")

    assert not KeptImport.objects.exists()


def test_a_date_to_come_is_refused(take_in: Import) -> None:
    receipt = take_in("1,Somebody,2030-01-01,Homs,civilian")

    assert outcomes(receipt) == {"refused": 1}


def test_a_pack_must_be_loaded(db: None, amal: User, listed: ListMap) -> None:
    with pytest.raises(NoPack):
        import_persons(ImportOrder(Path(__file__), listed, "list"), by=amal, at=AT)
