"""A list leaves the house when a second person agreed, until it expires; each step is in the trace."""

import csv
import io
from datetime import timedelta

import pytest
from python_calamine import CalamineWorkbook
from tests import build
from tests.search.record import person_named

from tawthiq.accounts.models import User
from tawthiq.accounts.refusals import NotAllowed
from tawthiq.audit.models import Entry
from tawthiq.cases.actions import NameParts, PersonFile, open_person
from tawthiq.search.actions import (
    approve_export,
    refuse_export,
    request_export,
    start_export,
    withdraw_export,
)
from tawthiq.search.asked import Asked
from tawthiq.search.exporting import COLUMNS, csv_lines, keys_to_export, rows_of, write_xlsx
from tawthiq.search.exporting.columns import harmless
from tawthiq.search.labels import ExportFormat
from tawthiq.search.models import ExportRequest
from tawthiq.search.refusals import (
    AlreadyDecided,
    NoPurpose,
    NoSuchExport,
    NothingToExport,
    NotToBeHad,
    OwnExport,
)

pytestmark = pytest.mark.django_db
AT = build.noon(2020, 6, 1)


class Codes:
    """Says codes as they are."""

    def header(self, column: str) -> str:
        return column

    def word(self, kind: str, value: object) -> str:
        return str(value)

    def term(self, kind: str, code: str) -> str:
        return code


@pytest.fixture
def asked(basil: User) -> ExportRequest:
    person_named(("هند", "سالم", "", "المثالي"))
    return ask(basil)


def ask(by: User, purpose: str = "A meeting of partners") -> ExportRequest:
    return request_export(Asked(), ExportFormat.CSV, purpose, by=by, at=AT, language="en")


def test_a_second_person_agrees_and_the_asker_fetches_it(
    asked: ExportRequest, basil: User, carmen: User
) -> None:
    approve_export(asked, by=carmen, at=AT)

    begun = start_export(asked, by=basil, at=AT + timedelta(days=2))

    assert begun.downloads == 1


def test_each_step_is_in_the_trace_with_counts_and_nothing_of_what_was_asked(
    asked: ExportRequest, basil: User, carmen: User
) -> None:
    approve_export(asked, by=carmen, at=AT)
    start_export(asked, by=basil, at=AT)
    withdraw_export(asked, by=carmen, at=AT)

    steps = Entry.objects.filter(text__contains=asked.number).order_by("number")

    assert [step.deed for step in steps] == [
        "request_export",
        "approve_export",
        "start_export",
        "withdraw_export",
    ]
    assert steps[0].payload == {"format": "csv", "rows": 1}


def test_nobody_decides_about_what_they_asked_for_themselves(amal: User, carmen: User) -> None:
    person_named(("هند", "", "", ""))
    own = ask(carmen)

    with pytest.raises(OwnExport):
        approve_export(own, by=carmen, at=AT)


def test_a_recorder_decides_about_no_export(asked: ExportRequest, amal: User) -> None:
    with pytest.raises(NotAllowed):
        approve_export(asked, by=amal, at=AT)


def test_somebody_elses_export_is_not_there(asked: ExportRequest, amal: User) -> None:
    with pytest.raises(NoSuchExport):
        withdraw_export(asked, by=amal, at=AT)


@pytest.mark.parametrize("deed", [approve_export, refuse_export], ids=lambda deed: deed.__name__)
def test_what_was_decided_is_not_decided_again(
    deed: object, asked: ExportRequest, carmen: User, dana: User
) -> None:
    refuse_export(asked, by=carmen, at=AT)

    with pytest.raises(AlreadyDecided):
        deed(asked, by=dana, at=AT)  # type: ignore[operator]


@pytest.mark.parametrize("state", ["asked", "refused", "withdrawn", "expired", "of another"])
def test_only_an_approved_export_of_ones_own_is_fetched_in_time(
    state: str, asked: ExportRequest, basil: User, carmen: User, dana: User
) -> None:
    if state == "refused":
        refuse_export(asked, by=carmen, at=AT)
    if state in {"withdrawn", "expired", "of another"}:
        approve_export(asked, by=carmen, at=AT)
    if state == "withdrawn":
        withdraw_export(asked, by=basil, at=AT)
    by = dana if state == "of another" else basil
    at = AT + timedelta(days=3) if state == "expired" else AT

    with pytest.raises(NotToBeHad):
        start_export(asked, by=by, at=at)


def test_an_export_says_what_for_and_holds_somebody(basil: User) -> None:
    with pytest.raises(NothingToExport):
        ask(basil)
    person_named(("هند", "", "", ""))
    with pytest.raises(NoPurpose):
        ask(basil, purpose=" \u202e ")


def exported(user: User) -> list[dict[str, str]]:
    rows = rows_of(keys_to_export(Asked(), user), user, Codes())
    text = b"".join(csv_lines(rows, Codes())).decode("utf-8")
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))


def test_a_row_tells_names_in_both_scripts_and_what_was_found(amal: User) -> None:
    team = build.team()
    person = person_named(("هند", "سالم", "", "المثالي"), ("Hind", "Salem", "", "al-Mithali"))
    build.counted(team, at=build.noon(2020, 5, 3), who=person)

    (row,) = exported(amal)

    assert row["number"] == person.number
    assert row["name_ar"] == "هند سالم المثالي"
    assert row["name_en"] == "Hind Salem al-Mithali"
    assert (row["event_on"], row["killed_in"], row["parties"]) == ("2020-05-02", "G1", "crown")
    assert (row["outcome"], row["stage"]) == ("counted", "found")


def test_no_column_is_about_a_source(amal: User) -> None:
    assert [name for name in COLUMNS if "source" in name or "note" in name] == []


EVIL = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "\u202e=1", " =1", "\u200b@x")


@pytest.mark.parametrize("evil", EVIL, ids=repr)
def test_no_cell_begins_a_formula_or_turns_words_around(evil: str, amal: User) -> None:
    open_person(PersonFile(ar=NameParts(given=evil), occupation=f"a\u202e{evil}"), by=amal, at=AT)

    (row,) = exported(amal)

    assert not row["name_ar"].startswith(("=", "+", "-", "@", "\t", "\r", "＝"))
    assert "\u202e" not in row["name_ar"] + row["occupation"]


def test_numbers_stay_numbers() -> None:
    assert harmless(-3) == -3
    assert harmless(None) == ""


def test_a_sheet_holds_the_same_words_and_no_formula(
    amal: User, tmp_path_factory: pytest.TempPathFactory
) -> None:
    person_named(("=1+1", "سالم", "", "المثالي"))
    path = tmp_path_factory.mktemp("sheet") / "E-000001.xlsx"

    write_xlsx(path, rows_of(keys_to_export(Asked(), amal), amal, Codes()), Codes())

    head, row = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    assert head == list(COLUMNS)
    assert row[1] == "'=1+1 سالم المثالي"
