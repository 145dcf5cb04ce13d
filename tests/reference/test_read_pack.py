"""Reading a pack from its folder: what is there, and each breach refused with its place."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tawthiq.reference.packs import (
    PACKS,
    UnknownPack,
    installed_packs,
    pack_from_json,
    pack_to_json,
    read_pack,
    rule_from_json,
    rule_to_json,
)
from tawthiq.reference.sheets import BrokenPack

PARTY = '\n[[party]]\ncode = "{0}"\nen = "{0}"\nar = "{0}"\n'
ROW = '\n[[rows]]\nkey = "{key}"\nkind = "{kind}"\nen = "Row"\nar = "صف"\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the invented pack that a test may break."""
    return Path(shutil.copytree(PACKS / "example", tmp_path / "example"))


def swap(sheet: str, old: str, new: str) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        text = (folder / sheet).read_text(encoding="utf-8")
        assert old in text
        (folder / sheet).write_text(text.replace(old, new, 1), encoding="utf-8")

    return change


def add(sheet: str, more: str) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        with (folder / sheet).open("a", encoding="utf-8") as lines:
            lines.write(more)

    return change


def lose(sheet: str) -> Callable[[Path], None]:
    return lambda folder: (folder / sheet).unlink()


def turn_ring(folder: Path) -> None:
    read = json.loads((folder / "boundaries.geojson").read_text(encoding="utf-8"))
    read["features"][0]["geometry"]["coordinates"][0].reverse()
    (folder / "boundaries.geojson").write_text(json.dumps(read), encoding="utf-8")


BREACHES = {
    "no file": (lose("means.csv"), r"^means\.csv: this file of the pack is missing"),
    "no boundaries": (lose("boundaries.geojson"), r"^boundaries\.geojson: .* is missing"),
    "no rule": (lose("rules/annual.toml"), r"^rules/: the pack has no counting rule"),
    "not TOML": (add("parties.toml", "= ="), r"^parties\.toml: this is not TOML"),
    "not JSON": (add("boundaries.geojson", "]"), r"^boundaries\.geojson: this is not JSON"),
    "a missing key": (
        swap("pack.toml", 'time_zone = "Pacific/Chatham"', ""),
        "'time_zone' is missing",
    ),
    "a misspelt key": (add("pack.toml", 'timezone = "x"\n'), "'timezone' is not a key that exists"),
    "the wrong type": (
        swap("pack.toml", 'version = "1"', "version = 1"),
        "'version' must be a text",
    ),
    "no such zone": (
        swap("pack.toml", "Pacific/Chatham", "Moon/Sea"),
        "'Moon/Sea' is not a time zone",
    ),
    "eleven months": (swap("pack.toml", '"يناير", ', ""), "twelve names of months"),
    "a language": (swap("pack.toml", '["en", "ar"]', '["en", "xx"]'), "one or both of en and ar"),
    "columns": (
        swap("groups.csv", "code,en", "id,en"),
        r"^groups\.csv, line 1: the columns must be",
    ),
    "too few cells": (
        add("groups.csv", "nurses,Nurses\n"),
        r"^groups\.csv, line 4: there are 2 cells for 4",
    ),
    "an empty cell": (
        add("groups.csv", "nurses,Nurses,,\n"),
        r"^groups\.csv, line 4: the column 'ar'",
    ),
    "a population": (
        swap("governorates.csv", "40000", "40 000"),
        r"^governorates\.csv, line 2: .*'registered' must be a number of persons, not '40 000'",
    ),
    "a code twice": (add("groups.csv", "pilots,Other pilots,س,\n"), "'pilots' is there twice"),
    "a code with +": (add("groups.csv", "a+b,Both,كلاهما,\n"), r"the code 'a\+b' must be letters"),
    "a name of two": (
        add("groups.csv", "nurses,Nurses,ممرضون,Teacher\n"),
        r"^groups\.csv, nurses: the name 'Teacher' belongs to teachers",
    ),
    "no unknown place": (
        swap("governorates.csv", "unknown,Place not known", "lost,Place not known"),
        "the row 'unknown' is missing",
    ),
    "an SDG code": (
        swap("means.csv", "small_arms", "big_arms"),
        r"^means\.csv, gunfire: 'big_arms' is none",
    ),
    "above nobody": (
        swap("parties.toml", 'above = "coast_guard"', 'above = "navy"'),
        "'navy', which is not",
    ),
    "above itself": (
        swap("parties.toml", 'code = "coast_guard"', 'code = "coast_guard"\nabove = "night_boats"'),
        "stands above itself",
    ),
    "allied nobody": (
        swap("parties.toml", '[["coast_guard", "harbour_watch"]]', '[["coast_guard", "navy"]]'),
        "there is no party 'navy'",
    ),
    "allied alone": (
        swap("parties.toml", '["coast_guard", "harbour_watch"]', '["coast_guard"]'),
        "is not a pair",
    ),
    "allied below": (
        swap("parties.toml", '"coast_guard", "harbour_watch"', '"coast_guard", "night_boats"'),
        "have one top party",
    ),
    "ends first": (
        swap(
            "parties.toml",
            "valid_from = 1998-03-01",
            "valid_from = 1998-03-01\nvalid_to = 1990-01-01",
        ),
        r"hill_league: it is valid to 1990-01-01, which is before",
    ),
    "an area less": (
        swap("boundaries.geojson", '"id":"SOUTH"', '"id":"EAST"'),
        "differ: EAST, SOUTH",
    ),
    "a ring turned": (turn_ring, r"^boundaries\.geojson, NORTH: outer rings must run clockwise"),
    "the rule's name": (
        swap("rules/annual.toml", 'name = "annual"', 'name = "yearly"'),
        "named 'yearly' in a file named 'annual'",
    ),
    "rows of nobody": (
        swap("rules/annual.toml", 'version = "1"', 'version = "1"\nrows_of = "monthly"'),
        "names the rule 'monthly'",
    ),
    "a standing": (
        swap("rules/annual.toml", '"reviewed"', '"guessed"'),
        "standings: 'guessed' is not known",
    ),
    "a status": (
        swap("rules/annual.toml", '"other_protected"', '"hero"'),
        "statuses: 'hero' is not known",
    ),
    "a group": (swap("rules/annual.toml", '"pilots"', '"nurses"'), "groups: 'nurses' is not known"),
    "a date": (
        swap("rules/annual.toml", 'date = "died"', 'date = "born"'),
        "'date' is 'born'; use one of",
    ),
    "a threshold": (
        swap("rules/annual.toml", "threshold = 3", "threshold = 1"),
        "must be two or more",
    ),
    "a digit": (swap("rules/annual.toml", "the least", "the least 5"), "holds a digit"),
    "a sentence less": (
        swap("rules/annual.toml", 'ar = ["يشمل', 'ar = ["س", "يشمل'),
        "same number",
    ),
    "a party without a row": (
        add("parties.toml", PARTY.format("pirates")),
        "the row 'pirates' is missing",
    ),
    "a minor row on top": (
        add("rules/annual.toml", ROW.format(key="strangers", kind="party")),
        "a party that is not main stands under other parties",
    ),
    "a row of nobody": (
        add("rules/annual.toml", ROW.format(key="navy", kind="party")),
        "codes of top parties",
    ),
    "a joint row of foes": (
        add("rules/annual.toml", ROW.format(key="coast_guard+hill_league", kind="joint")),
        "is allied codes, sorted",
    ),
    "means in two rows": (
        swap("rules/annual.toml", 'means = ["mine"]', 'means = ["mine", "mine"]'),
        "'mine' is there twice",
    ),
    "no candidates": (
        swap("rules/annual.toml", 'key = "candidates"', 'key = "maybe"'),
        "the row of candidates, and no other, is 'candidates'",
    ),
    "no last row": (
        swap("rules/annual.toml", 'key = "unspecified"', 'key = "rest"'),
        "the row 'unspecified' is missing",
    ),
}


@pytest.mark.parametrize(("breach", "sentence"), BREACHES.values(), ids=BREACHES)
def test_a_breach_is_refused_with_its_place(
    folder: Path, breach: Callable[[Path], None], sentence: str
) -> None:
    breach(folder)

    with pytest.raises(BrokenPack, match=sentence):
        read_pack(folder)


def test_a_file_that_is_not_utf_8_is_refused(folder: Path) -> None:
    (folder / "groups.csv").write_bytes("code,en,ar,aliases\n".encode("utf-16"))

    with pytest.raises(BrokenPack, match="not written in UTF-8"):
        read_pack(folder)


def test_a_pack_that_is_not_there_is_refused_with_those_that_are(tmp_path: Path) -> None:
    with pytest.raises(UnknownPack, match="example, syria"):
        read_pack("atlantis")
    with pytest.raises(UnknownPack, match=r"pack\.toml"):
        read_pack(tmp_path)


def test_a_pack_is_read_from_any_folder(folder: Path) -> None:
    assert read_pack(folder) == read_pack("example")


def test_the_digest_changes_with_every_file(folder: Path) -> None:
    before = read_pack(folder).digest
    digests = {before}

    for change in (
        add("groups.csv", "nurses,Nurses,ممرضون,\n"),
        add("rules/annual.toml", "# more\n"),
    ):
        change(folder)
        digests.add(read_pack(folder).digest)

    assert len(digests) == 3


@pytest.mark.parametrize("code", installed_packs())
def test_packs_and_rules_come_back_from_json_unchanged(code: str) -> None:
    folder = read_pack(code)

    assert pack_from_json(json.loads(json.dumps(pack_to_json(folder.pack)))) == folder.pack
    for rule in folder.rules.values():
        assert rule_from_json(json.loads(json.dumps(rule_to_json(rule)))) == rule
