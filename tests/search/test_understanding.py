"""What the one box understands, in both languages; the rest is a name."""

from functools import cache

import pytest

from tawthiq.domain.dates import PartialDate
from tawthiq.reference.packs import read_pack
from tawthiq.search.asked import Asked
from tawthiq.search.understanding import Part, Shelves, shelves_of, understand
from tawthiq.search.wanted import understood


@cache
def shelves() -> Shelves:
    return shelves_of(read_pack("syria").pack)


def parts(box: str) -> list[tuple[str, object]]:
    read = understand(box, shelves(), {"family-7": 7})
    return [(part.kind, _value(part)) for part in read]


def _value(part: Part) -> object:
    return part.value.edtf if isinstance(part.value, PartialDate) else part.value


@pytest.mark.parametrize(
    ("box", "told"),
    [
        ("Ahmad", [("name", "Ahmad")]),
        ("P-000123", [("number", 123)]),
        ("p-7", [("number", 7)]),
        ("١٢٣", [("number", 123)]),
        ("123", [("number", 123)]),
        ("2020", [("date", "2020")]),
        ("I-000007", [("incident", 7)]),
        ("family-7", [("source", 7)]),
        ("Homs", [("killed", "SY04")]),
        ("حمص", [("killed", "SY04")]),
        ("في حمص", [("killed", "SY04")]),
        ("بحمص", [("killed", "SY04")]),
        ("من حلب", [("origin", "SY02")]),
        ("from Aleppo", [("origin", "SY02")]),
        ("Deir ez-Zor", [("killed", "SY09")]),
        ("May 2020", [("date", "2020-05")]),
        ("أيار 2020", [("date", "2020-05")]),
        ("أيار ٢٠٢٠", [("date", "2020-05")]),
        ("2020-05-11", [("date", "2020-05-11")]),
        (
            "Ahmad killed in Homs in May 2020",
            [("killed", "SY04"), ("date", "2020-05"), ("name", "Ahmad")],
        ),
        (
            "أحمد الخطيب قتل في حمص في أيار 2020",
            [("killed", "SY04"), ("date", "2020-05"), ("name", "أحمد الخطيب")],
        ),
        ('"Homs"', [("name", "Homs")]),
        ("«حماة» حمص", [("killed", "SY04"), ("name", "حماة")]),
        ("", []),
        ('"', []),
    ],
)
def test_the_box_is_understood(box: str, told: list[tuple[str, object]]) -> None:
    assert parts(box) == told


def test_each_part_can_be_taken_away() -> None:
    read = understand("Ahmad killed in Homs May 2020", shelves(), {})

    assert {part.kind: part.rest for part in read} == {
        "killed": "Ahmad killed May 2020",
        "date": "Ahmad killed in Homs",
        "name": "in Homs May 2020",
    }


def test_a_place_in_the_box_and_another_in_the_filters_are_nowhere() -> None:
    asked = Asked.of({"q": ["Homs"], "killed": ["SY02"]})

    assert understood(asked, None, shelves(), {}).wanted.codes["killed"] == ("-",)


def test_what_is_no_date_is_said_and_not_searched() -> None:
    asked = Asked.of({"event": ["some day"], "died": ["May 2020"]})

    read = understood(asked, None, shelves(), {})

    assert read.unread == ("event",)
    assert set(read.wanted.days) == {"died"}


def test_what_is_asked_survives_being_kept() -> None:
    told = {"q": ["أحمد"], "sex": ["male", "female"], "event": ["May 2020"], "sort": ["oldest"]}

    assert Asked.of(Asked.of(told).told) == Asked.of(told)
    assert Asked.of({"banana": ["x"], "sort": ["banana"], "q": ["\x00 "]}) == Asked()
    assert "أحمد" not in repr(Asked.of(told))
