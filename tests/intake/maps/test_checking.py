"""A map held against the columns of a file and the codes of a pack."""

from pathlib import Path

import pytest
from tests.build import PACK
from tests.intake.conftest import MAP

from tawthiq.intake.maps import ListMap, check_columns, check_pack, read_map
from tawthiq.intake.refusals import MapRefused

COLUMNS = ("id", "name", "died", "place", "status")


def parsed(tmp_path: Path, text: str) -> ListMap:
    path = tmp_path / "map.toml"
    path.write_text(text, encoding="utf-8")
    return read_map(path)


def test_a_map_that_fits_passes(tmp_path: Path) -> None:
    listed = parsed(tmp_path, MAP)

    check_columns(listed, (*COLUMNS, "more"))
    check_pack(listed, PACK)


def test_a_missing_column_is_named_with_what_the_file_has(tmp_path: Path) -> None:
    with pytest.raises(MapRefused) as told:
        check_columns(parsed(tmp_path, MAP), ("id", "name", "died", "places", "condition"))

    assert "`place` in [[places]]" in str(told.value)
    assert "Did you mean `places`?" in str(told.value)
    assert "2 columns are missing" in str(told.value)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            MAP.replace('means = "origin"', 'means = "origin"\nvalues = { "N" = "G9" }'),
            "governorate `G9`.*G1, G2",
        ),
        (MAP + '"x" = { party = "crwn" }\n', "party `crwn`.*Did you mean `crown`"),
        (MAP + '"x" = { means = "bow" }\n', "means `bow`"),
        (MAP + '"x" = { group = "poets" }\n', "group `poets`"),
    ],
)
def test_a_code_that_the_pack_does_not_have_is_refused(
    tmp_path: Path, text: str, sentence: str
) -> None:
    with pytest.raises(MapRefused, match=sentence):
        check_pack(parsed(tmp_path, text), PACK)


def test_nobody_identified_is_no_party_of_the_pack(tmp_path: Path) -> None:
    check_pack(parsed(tmp_path, MAP + '"x" = { party = "unknown" }\n'), PACK)
