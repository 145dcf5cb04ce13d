"""Importing a list: every row has one outcome, the receipt adds up, and nothing happens twice."""

import csv
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from tests.intake.conftest import AT, HEADER, MAP, Import

from tawthiq.accounts.models import User
from tawthiq.accounts.refusals import NotAllowed
from tawthiq.audit.models import Entry
from tawthiq.cases.actions import Decision, PersonFile, amend_person, record_finding
from tawthiq.cases.models import Claim, Finding, Person, Source
from tawthiq.cases.queries import latest_finding, prove_findings
from tawthiq.cases.refusals import NoReason, OwnReview
from tawthiq.domain.findings import PersonFacts
from tawthiq.intake.actions import Adopt, ImportOrder, import_persons
from tawthiq.intake.maps import ListMap, read_map
from tawthiq.intake.models import Import as KeptImport
from tawthiq.intake.models import ImportRow
from tawthiq.intake.receipts import Receipt
from tawthiq.intake.refusals import AdoptionRefused, FileRefused, MapRefused, SourceRefused
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


def test_adopting_the_invented_list_gives_the_facts_that_the_map_says(
    take_in_invented: Import,
) -> None:
    take_in_invented(adopt=True)

    found = Counter(Finding.objects.values_list("outcome", "exclusion"))
    assert found == {("counted", "none"): 14, ("not_counted", "combatant_unrecorded"): 1}
    assert Finding.objects.filter(standing="adopted", list_key="vdc").count() == 15
    assert Finding.objects.filter(died_on="2016-08").get().category == "women"
    assert (
        Finding.objects.filter(origin_governorate="outside").get().killed_governorate == "outside"
    )
    assert Finding.objects.filter(category="children").count() == 3
    assert Finding.objects.filter(named=False).count() == 4
    assert Finding.objects.filter(in_custody=True).get().causes == ["torture"]
    assert prove_findings().trouble == ""


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


def test_a_changed_fact_of_an_adopted_row_supersedes_its_finding(take_in: Import) -> None:
    take_in(ONE, TWO, adopt=True)

    receipt = take_in(ONE.replace("2016-08-01", "2016-09-01"), TWO, adopt=True)

    assert outcomes(receipt) == {"changed": 1, "unchanged": 1}
    assert (receipt.adopted, receipt.superseded) == (0, 1)
    last = Finding.objects.order_by("-seq")[0]
    assert (last.version, last.died_on, last.documented_on) == (2, "2016-09-01", date(2020, 1, 31))
    assert prove_findings().trouble == ""


def test_a_changed_name_alone_supersedes_nothing(take_in: Import) -> None:
    take_in(ONE, adopt=True)

    receipt = take_in(ONE.replace("Orchardman", "Gardener"), adopt=True)

    assert outcomes(receipt) == {"changed": 1}
    assert Finding.objects.count() == 1


def test_a_list_does_not_undo_what_two_of_us_reviewed(
    take_in: Import, amal: User, carmen: User
) -> None:
    take_in(ONE, adopt=True)
    ours = Decision(by=amal, reviewed_by=carmen, at=AT, reason="Two witnesses.")
    record_finding(Person.objects.get(), PersonFacts(), ours)

    receipt = take_in(ONE.replace("Homs", "Idlib"), adopt=True, at=AT + timedelta(days=1))

    assert (receipt.superseded, receipt.kept) == (0, 1)
    found = latest_finding(Person.objects.get())
    assert found is not None
    assert found.standing == "reviewed"


def test_a_file_amended_by_hand_is_left_as_it_is(take_in: Import, amal: User) -> None:
    take_in(ONE)
    amend_person(Person.objects.get(), PersonFile(occupation="a baker"), by=amal, at=AT)

    take_in(ONE.replace("Homs", "Idlib"))

    assert Person.objects.get().origin_governorate == "unknown"
    assert Claim.objects.filter(element="origin", value="SY07").exists()


def test_a_list_imported_first_can_be_adopted_later(take_in: Import) -> None:
    take_in(ONE, TWO)
    assert Finding.objects.count() == 0

    receipt = take_in(ONE, TWO, adopt=True)

    assert outcomes(receipt) == {"unchanged": 2}
    assert receipt.adopted == Finding.objects.count() == 2
    assert Person.objects.count() == 2


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


def test_without_adoption_there_are_files_and_claims_and_no_findings(take_in: Import) -> None:
    take_in(ONE)

    told = dict(Claim.objects.values_list("element", "value"))
    assert Finding.objects.count() == 0
    assert told == {
        "name_en": "Invented Orchardman",
        "origin": "SY04",
        "death": "reported",
        "date": "2016-08-01",
        "status": "civilian",
    }


def test_a_dry_run_writes_nothing_and_gives_the_same_receipt(take_in_invented: Import) -> None:
    dry = take_in_invented(adopt=True, dry_run=True)
    tables = (Person, Finding, Claim, Source, KeptImport, ImportRow)
    assert not any(table.objects.exists() for table in tables)
    trace = Entry.objects.count()

    done = take_in_invented(adopt=True)

    assert dry.counts() == done.counts()
    assert trace < Entry.objects.count()


def test_an_import_is_one_entry_of_the_trace_with_the_root_of_its_findings(
    take_in: Import,
) -> None:
    receipt = take_in(ONE, TWO, adopt=True)

    entry = Entry.objects.order_by("-number")[0]
    assert (entry.deed, entry.subject) == ("adopt_list", f"L-{receipt.number}")
    assert entry.payload["findings"]["last"] == 2
    assert entry.payload["receipt"]["created"] == 2
    assert "Orchardman" not in entry.text


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


def test_adoption_needs_two_people(syria: None, listed: ListMap, carmen: User) -> None:
    order = ImportOrder(Path(__file__), listed, "list", Adopt("A ground", carmen))

    with pytest.raises(OwnReview):
        import_persons(order, by=carmen, at=AT)


def test_adoption_needs_a_ground_and_a_reviewer(
    syria: None, listed: ListMap, amal: User, basil: User, carmen: User
) -> None:
    def order(terms: Adopt) -> ImportOrder:
        return ImportOrder(Path(__file__), listed, "list", terms)

    with pytest.raises(NoReason):
        import_persons(order(Adopt("  ", carmen)), by=amal, at=AT)
    with pytest.raises(NotAllowed):
        import_persons(order(Adopt("A ground", basil)), by=amal, at=AT)
    with pytest.raises(NotAllowed):
        import_persons(order(Adopt("A ground", carmen)), by=basil, at=AT)


def test_adoption_needs_a_day_and_not_one_to_come(
    syria: None, listed: ListMap, amal: User, carmen: User
) -> None:
    undated = replace(listed, list=replace(listed.list, documented_on=None))

    with pytest.raises(AdoptionRefused, match="documented-on"):
        import_persons(
            ImportOrder(Path(__file__), undated, "list", Adopt("A ground", carmen)), by=amal, at=AT
        )
    terms = Adopt("A ground", carmen, documented_on=date(2030, 1, 1))
    with pytest.raises(AdoptionRefused, match="yet to come"):
        import_persons(ImportOrder(Path(__file__), listed, "list", terms), by=amal, at=AT)


def test_the_stated_day_stands_instead_of_the_lists(
    syria: None, listed: ListMap, amal: User, carmen: User, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f"{HEADER}\n{ONE}\n")
    stated = Adopt("A ground", carmen, documented_on=date(2019, 5, 5))

    import_persons(ImportOrder(path, listed, "list", stated), by=amal, at=AT)

    assert Finding.objects.get().documented_on == date(2019, 5, 5)


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


def test_the_day_of_documentation_may_come_from_a_column(
    syria: None, amal: User, carmen: User, tmp_path: Path
) -> None:
    (tmp_path / "map.toml").write_text(
        MAP.replace("documented_on = 2020-01-31", "") + '[dates.documented]\ncolumn = "entered"\n'
    )
    path = tmp_path / "list.csv"
    path.write_text(
        "id,name,died,place,status,entered\n1,A B,2016-08-01,Homs,civilian,2017-02-03\n2,C D,2016-08-01,Homs,soldier,2017-02-04\n"
    )

    order = ImportOrder(path, read_map(tmp_path / "map.toml"), "list", Adopt("A ground", carmen))
    import_persons(order, by=amal, at=AT)

    days = dict(Finding.objects.values_list("outcome", "documented_on"))
    assert days == {"counted": date(2017, 2, 3), "not_counted": None}


def test_a_pack_must_be_loaded(db: None, amal: User, listed: ListMap) -> None:
    with pytest.raises(NoPack):
        import_persons(ImportOrder(Path(__file__), listed, "list"), by=amal, at=AT)


def test_the_clock_of_the_end_is_the_time_of_the_findings(take_in: Import) -> None:
    later = datetime(2026, 11, 20, 10, tzinfo=UTC)

    take_in(ONE, adopt=True, clock=lambda: later)

    assert Finding.objects.get().decided_at == later
