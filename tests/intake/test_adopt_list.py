"""Adopting a list: two people, a ground and a day; what it makes, and what it leaves alone."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from tests.intake.conftest import AT, HEADER, MAP, Import

from tawthiq.accounts.models import User
from tawthiq.accounts.refusals import NotAllowed
from tawthiq.audit.models import Entry
from tawthiq.cases.actions import Decision, record_finding
from tawthiq.cases.models import Claim, Finding, Person
from tawthiq.cases.queries import latest_finding, prove_findings
from tawthiq.cases.refusals import NoReason, OwnReview
from tawthiq.domain.findings import PersonFacts
from tawthiq.intake.actions import Adopt, ImportOrder, import_persons
from tawthiq.intake.maps import ListMap, read_map
from tawthiq.intake.receipts import Receipt
from tawthiq.intake.refusals import AdoptionRefused

pytestmark = pytest.mark.django_db

ONE = "1,Invented Orchardman,2016-08-01,Homs,civilian"
TWO = "2,Invented Weaver,2016-08-02,Aleppo,soldier"


def outcomes(receipt: Receipt) -> dict[str, int]:
    return {outcome.value: many for outcome, many in receipt.outcomes.items() if many}


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


def test_a_list_imported_first_can_be_adopted_later(take_in: Import) -> None:
    take_in(ONE, TWO)
    assert Finding.objects.count() == 0

    receipt = take_in(ONE, TWO, adopt=True)

    assert outcomes(receipt) == {"unchanged": 2}
    assert receipt.adopted == Finding.objects.count() == 2
    assert Person.objects.count() == 2


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


def test_an_import_is_one_entry_of_the_trace_with_the_root_of_its_findings(
    take_in: Import,
) -> None:
    receipt = take_in(ONE, TWO, adopt=True)

    entry = Entry.objects.order_by("-number")[0]
    assert (entry.deed, entry.subject) == ("adopt_list", f"L-{receipt.number}")
    assert entry.payload["findings"]["last"] == 2
    assert entry.payload["receipt"]["created"] == 2
    assert "Orchardman" not in entry.text


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


def test_the_clock_of_the_end_is_the_time_of_the_findings(take_in: Import) -> None:
    later = datetime(2026, 11, 20, 10, tzinfo=UTC)

    take_in(ONE, adopt=True, clock=lambda: later)

    assert Finding.objects.get().decided_at == later
