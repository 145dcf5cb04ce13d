"""Places come from a gazetteer and are found by any spelling in either script. These are invented."""

from pathlib import Path

import pytest
from tests import build
from tests.ground import Terminal

from tawthiq.audit.models import Entry
from tawthiq.reference.actions import add_places, load_pack
from tawthiq.reference.areas import area_at
from tawthiq.reference.gazetteers import BrokenGazetteer, towns
from tawthiq.reference.models import Place
from tawthiq.reference.packs import read_pack
from tawthiq.reference.queries import NoPack, find_places, place_coded
from tawthiq.workspace.places import Workspace

FILE = Path(__file__).parent / "gazetteer.csv"


@pytest.fixture
def islands(db: None) -> None:
    load_pack("example", by="tests", at=build.START)
    add_places(FILE, by="tests", at=build.START)


def test_a_gazetteer_is_read_with_its_governorates(islands: None) -> None:
    known = dict(Place.objects.values_list("code", "governorate"))

    assert known == {"E1001": "NORTH", "E1002": "NORTH", "E1003": "SOUTH", "E1004": "SOUTH"}


def test_the_trace_says_what_was_added(islands: None) -> None:
    entry = Entry.objects.get(deed="add_places")

    assert entry.payload["places"] == 4
    assert len(entry.payload["digest"]) == 64


def test_adding_again_puts_right_and_takes_nothing_away(islands: None, tmp_path: Path) -> None:
    line = FILE.read_text("utf-8").splitlines()
    other = tmp_path / "other.csv"
    other.write_text(f"{line[0]}\n{line[1].replace('Khan al-Rih', 'Khan ar-Rih')}\n", "utf-8")

    add_places(other, by="tests", at=build.START)

    assert Place.objects.count() == 4
    assert Place.objects.get(code="E1001").name_en == "Khan ar-Rih"


@pytest.mark.parametrize(
    ("asked", "codes"),
    [
        ("Khan al-Rih", ["E1001"]),
        ("khan el-rih", ["E1001"]),
        ("خان الريح", ["E1001"]),
        ("خان", ["E1001"]),
        ("الصخره", ["E1002", "E1003"]),
        ("E1004", ["E1004"]),
        ("tal hasan", ["E1004"]),
        ("", []),
        ("%", []),
        ("nowhere", []),
    ],
)
def test_a_place_is_found_by_any_spelling(islands: None, asked: str, codes: list[str]) -> None:
    assert [place.code for place in find_places(asked)] == codes


def test_places_can_be_asked_of_one_governorate(islands: None) -> None:
    assert [place.code for place in find_places("الصخرة", "SOUTH")] == ["E1003"]


def test_a_code_names_one_place_or_none(islands: None) -> None:
    assert place_coded("E1001") is not None
    assert place_coded("") is None
    assert place_coded("E9") is None


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("admin1Pcode", "admin1Pco"), "no column admin1Pcode"),
        (("SOUTH", "MOON"), ""),
        (
            ("South Island,الجزيرة الجنوبية,SOUTH", "The Moon,,MOON"),
            "line 4: the pack has no governorate MOON",
        ),
        (("-43.91", "-143.91"), "line 2: its latitude"),
        (("-43.91", "north"), "line 2: its latitude and longitude are not numbers"),
        (("E1001,Community", "E 1001,Community"), "line 2: its Location_Pcode"),
    ],
)
def test_a_gazetteer_that_is_at_fault_says_where(
    db: None, tmp_path: Path, change: tuple[str, str], said: str
) -> None:
    load_pack("example", by="tests", at=build.START)
    broken = tmp_path / "broken.csv"
    broken.write_text(FILE.read_text("utf-8").replace(*change), "utf-8")

    if not said:  # the p-code is unknown and the name is not
        assert add_places(broken, by="tests", at=build.START) == 4
        return
    with pytest.raises(BrokenGazetteer, match=said):
        add_places(broken, by="tests", at=build.START)
    assert not Place.objects.exists()


def test_a_file_that_is_no_table_is_refused(db: None, tmp_path: Path) -> None:
    load_pack("example", by="tests", at=build.START)
    (tmp_path / "picture.csv").write_bytes(b"\xff\xd8\xff")

    with pytest.raises(BrokenGazetteer):
        add_places(tmp_path / "picture.csv", by="tests", at=build.START)
    with pytest.raises(BrokenGazetteer):
        add_places(tmp_path / "nothing.csv", by="tests", at=build.START)


def test_places_need_a_pack(db: None) -> None:
    with pytest.raises(NoPack):
        add_places(FILE, by="tests", at=build.START)


@pytest.mark.slow
def test_towns_lie_in_the_governorate_they_are_in() -> None:
    folder = read_pack("syria")
    found = {card.code: card for card in towns(folder)}

    assert len(found) > 100
    capitals = [card for card in found.values() if card.name_en == "Aleppo"]
    assert [(card.governorate, card.name_ar) for card in capitals] == [("SY02", "حلب")]
    assert {card.governorate for card in found.values()} <= {
        one.code for one in folder.pack.governorates
    }


def test_a_country_without_an_iso_code_has_no_towns() -> None:
    assert list(towns(read_pack("example"))) == []


def test_a_point_outside_every_area_belongs_to_the_nearest() -> None:
    square = [[0.0, 0.0], [0.0, 1.0], [1.0, 1.0], [1.0, 0.0], [0.0, 0.0]]
    hole = [[0.4, 0.4], [0.6, 0.4], [0.6, 0.6], [0.4, 0.6], [0.4, 0.4]]
    shift = [[x + 5, y] for x, y in square]
    boundaries = {
        "features": [
            {"id": "A", "geometry": {"type": "Polygon", "coordinates": [square, hole]}},
            {"id": "B", "geometry": {"type": "MultiPolygon", "coordinates": [[shift]]}},
        ]
    }

    assert area_at(0.2, 0.2, boundaries) == "A"
    assert area_at(5.5, 0.5, boundaries) == "B"
    assert area_at(4.8, 0.5, boundaries) == "B"
    assert area_at(9.0, 9.0, {"features": []}) == "unknown"


def test_the_command_adds_a_gazetteer(workspace: Workspace, terminal: Terminal) -> None:
    load_pack("example", by="tests", at=build.START)

    said = terminal("pack", "add", "places", FILE)

    assert said.code == 0
    assert "4 places" in said.out
