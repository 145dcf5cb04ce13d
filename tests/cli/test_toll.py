"""`tawthiq toll`: one line that answers, then the table; every number leads to its files."""

import json
from datetime import UTC, date, datetime

import pytest
from tests import build
from tests.build import Team
from tests.ground import Terminal

from tawthiq.cases.actions import withdraw_person
from tawthiq.cases.models import Finding
from tawthiq.domain.attribution import Attribution, Kind
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.packs import Pack
from tawthiq.reference.actions import load_pack
from tawthiq.reference.packs import read_pack
from tawthiq.workspace.places import Workspace

PACK = read_pack("syria").pack
AT = datetime(2020, 5, 20, 9, tzinfo=UTC)
LATER = datetime(2020, 6, 3, 9, tzinfo=UTC)


@pytest.fixture
def team(workspace: Workspace) -> Team:
    load_pack("syria", by="terminal", at=build.START)
    return build.team()


def counted(team: Team, *, at: datetime = AT, pack: Pack = PACK, **facts: object) -> Finding:
    told: dict[str, object] = {
        "event_governorate": "SY02",
        "death_governorate": "SY02",
        "origin_governorate": "SY07",
        "attribution": Attribution.of(Kind.SOLE, "russia"),
    }
    from tawthiq.cases.actions import record_finding

    decided = build.decision(team, at, pack=pack)
    return record_finding(build.person(team, at=at), build.facts(**(told | facts)), decided)


def test_json_is_exactly_what_was_promised(team: Team, terminal: Terminal) -> None:
    counted(team)

    told = json.loads(terminal("toll", "2020-05", "--by", "party", "--format", "json").out)

    assert list(told) == [
        "rule", "period", "date", "place", "as_known",
        "total", "children", "women", "men", "unknown", "rows", "notes",
    ]  # fmt: skip
    assert (told["rule"], told["period"], told["date"], told["total"]) == (
        "monthly", "2020-05", "documented", 1,
    )  # fmt: skip
    row = next(row for row in told["rows"] if row["key"] == "russia")
    assert list(row) == [
        "key", "label_en", "label_ar", "total", "children", "women", "men", "unknown",
    ]  # fmt: skip
    assert row["men"] == 1


def test_the_first_line_answers(team: Team, terminal: Terminal) -> None:
    counted(team)

    lines = terminal("toll", "2020-05", "--by", "governorate").out.splitlines()

    assert lines[0].startswith(
        "Civilians documented killed, 2020-05: 1 (children 0, women 0, men 1"
    )
    assert any(line.split()[:3] == ["SY02", "Aleppo", "1"] for line in lines)


def test_arabic_words_on_demand(team: Team, terminal: Terminal) -> None:
    said = terminal("toll", "2020-05", "--by", "governorate", "--lang", "ar")

    assert "حلب" in said.out
    assert "Aleppo" not in said.out


def test_csv_ends_with_the_total(team: Team, terminal: Terminal) -> None:
    counted(team)

    lines = terminal("toll", "2020-05", "--by", "party", "--format", "csv").out.splitlines()

    assert lines[0] == "key,label_en,label_ar,total,children,women,men,unknown"
    assert lines[-1] == "total,Total,المجموع,1,0,0,1,0"


def test_as_known_before_and_after_a_superseding_finding(team: Team, terminal: Terminal) -> None:
    first = counted(team)
    withdraw_person(first.person, build.decision(team, LATER, pack=PACK))

    def total(*words: str) -> int:
        told = json.loads(terminal("toll", "2020-05", "--format", "json", *words).out)
        return int(told["total"])

    assert total("--as-known", "2020-05-31") == 1
    assert total("--as-known", "2020-06-03T09:00:00+00:00") == 0
    assert total() == 0


def test_a_number_leads_to_its_files(team: Team, terminal: Terminal) -> None:
    found = counted(team)
    counted(team, attribution=Attribution.of(Kind.SOLE, "sdf"))

    said = terminal("toll", "2020-05", "--by", "party", "--explain", "russia")

    assert said.out.splitlines() == ["russia: 1 file.", found.person.number]


def test_two_rules_are_compared_file_by_file(team: Team, terminal: Terminal) -> None:
    old = counted(team, died_on=PartialDate.on(date(2020, 4, 28)))
    counted(team)

    said = terminal("toll", "2020-05", "--compare", "monthly", "register")

    assert said.out.splitlines()[0] == "monthly 2, register 1; the difference is 1 file."
    assert said.out.splitlines()[1].startswith(f"{old.person.number}  only monthly")


def test_what_moved_between_two_cut_offs_is_itemised(team: Team, terminal: Terminal) -> None:
    first = counted(team)
    withdraw_person(first.person, build.decision(team, LATER, pack=PACK))

    said = terminal("toll", "2020-05", "--compare-known", "2020-05-31", "2020-06-30")

    assert said.out.splitlines() == [
        "2020-05-31: 1, 2020-06-30: 0.", "withdrawn: 1", f"  {first.person.number}",
    ]  # fmt: skip


def test_rates_are_by_origin_only(team: Team, terminal: Terminal) -> None:
    counted(team)

    refused = terminal("toll", "2020-05", "--by", "governorate", "--rates")
    given = terminal(
        "toll", "2020-05", "--by", "governorate", "--place", "origin", "--rates", "--format", "json"
    )

    assert (refused.code, refused.out) == (2, "")
    assert "--place origin" in refused.err
    rows = {row["key"]: row for row in json.loads(given.out)["rows"]}
    assert rows["SY07"]["per_100000_registered"] == 0.05
    assert rows["unknown"]["per_100000_registered"] is None


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["2020-13"], "no month 13"),
        (["May"], "is not a period"),
        (["2020-05", "--rule", "weekly"], "monthly"),
        (["2020-05", "--place", "home"], "killed, origin"),
        (["2020-05", "--date", "noticed"], "documented, died"),
        (["2020-05", "--by", "colour"], "governorate"),
        (["2020-05", "--as-known", "soon"], "monthly-2020-05.1"),
        (["2020-05", "--by", "party", "--explain", "atlantis"], "russia"),
        (["2020-05", "--as-known", "monthly-2020-04.1"], "no edition"),
    ],
)
def test_what_is_not_known_is_said_in_one_sentence(
    team: Team, terminal: Terminal, words: list[str], said: str
) -> None:
    counted(team)

    answer = terminal("toll", *words)

    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err
    assert len(answer.err.splitlines()) == 1


def test_a_freeze_is_made_and_counted_from(team: Team, terminal: Terminal) -> None:
    counted(team)

    said = terminal("freeze")

    assert said.out.startswith("Frozen up to finding 1 (about people: 1, about incidents: 0)")
    assert terminal("toll", "2020-05").out.startswith("Civilians documented killed, 2020-05: 1")


@pytest.mark.parametrize("harm", ["gone", "cut short"])
def test_a_lost_freeze_is_written_again_and_said(
    team: Team, terminal: Terminal, workspace: Workspace, harm: str
) -> None:
    counted(team)
    terminal("freeze")
    path = next(workspace.freezes.glob("findings-*"))
    if harm == "gone":
        path.unlink()
    else:
        path.write_bytes(path.read_bytes()[:-5])

    said = terminal("toll", "2020-05")

    assert said.out.startswith("Civilians documented killed, 2020-05: 1")
    assert said.err.startswith("The file findings-1.parquet cannot be counted from: it is not")
    assert said.err.endswith("It was written again.\n")
    assert terminal("toll", "2020-05").err == ""


def test_a_freeze_whose_bytes_were_changed_is_refused(
    team: Team, terminal: Terminal, workspace: Workspace
) -> None:
    counted(team)
    terminal("freeze")
    path = next(workspace.freezes.glob("findings-*"))
    path.write_bytes(b"x" * path.stat().st_size)

    said = terminal("toll", "2020-05")

    assert (said.code, said.out) == (2, "")
    assert "damaged" in said.err
