"""Reading a map: what is wrong is said by section and key, with what is possible there."""

from pathlib import Path

import pytest
from tests.intake.conftest import MAP, VDC_MAP

from tawthiq.domain.attribution import Kind, Standard
from tawthiq.domain.certainty import Certainty, Element
from tawthiq.domain.findings import Exclusion
from tawthiq.domain.status import CivilianStatus
from tawthiq.intake.maps import ListMap, read_map
from tawthiq.intake.maps.model import PlaceMeaning, Unlisted
from tawthiq.intake.refusals import MapRefused


def parsed(tmp_path: Path, text: str) -> ListMap:
    path = tmp_path / "map.toml"
    path.write_text(text, encoding="utf-8")
    return read_map(path)


def test_the_example_map_reads(tmp_path: Path) -> None:
    listed = read_map(VDC_MAP)

    assert listed.list.id == "uid"
    assert [place.means for place in listed.places] == [PlaceMeaning.ORIGIN, PlaceMeaning.KILLED]
    assert len(listed.digest) == 64


def test_what_a_map_leaves_out_has_a_careful_default(tmp_path: Path) -> None:
    listed = parsed(tmp_path, MAP)

    assert listed.assessment.standard is Standard.POSSIBLE
    assert set(listed.assessment.certainties) == set(Element)
    assert set(listed.assessment.certainties.values()) == {Certainty.UNKNOWN}
    assert (
        listed.assessment.exclusions[CivilianStatus.ARMED_FORCES] is Exclusion.COMBATANT_UNRECORDED
    )
    assert listed.translations[0].unlisted is Unlisted.REFUSE
    assert not listed.list.qualified


def test_one_value_may_state_several_facts(tmp_path: Path) -> None:
    text = MAP + '"joint" = { party = ["a", "b"], attribution = "joint_unresolved" }\n'

    effect = dict(parsed(tmp_path, text).translations[0].values["joint"])

    assert effect == {"party": ("a", "b"), "attribution": Kind.JOINT_UNRESOLVED}


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ('title = "An invented list"', "", "lacks `title`"),
        ('title = "An invented list"', "title = 3", "`title` in .top of the file."),
        ('id = "id"', "", r"\[list\] in the map lacks `id`"),
        ('id = "id"', 'id = "id"\nnull = ["-"]', "key `null`.*Did you mean `nulls`"),
        ('id = "id"', 'id = "id"\nnulls = 3', "list of texts"),
        ('id = "id"', 'id = "id"\nqualified = "yes"', "true or false"),
        ("2020-01-31", '"2020-01-31"', "a day without quotation marks"),
        ('latin = "name"', "", "names no column"),
        ('latin = "name"', 'latin = "name"\nplaceholders = ["("]', "is no pattern"),
        ('latin = "name"', 'latin = "name"\n[names.latin_parts]\nnick = "x"', "`nick`"),
        ('column = "died"', 'column = "died"\nformats = ["%H"]', "%H.*%Y"),
        ('column = "died"', 'column = "died"\nformats = ["%d/%m"]', "with %Y among them"),
        ('column = "died"', 'column = "died"\nunreadable = "skip"', "one of refuse, unknown"),
        ("[dates.died]", "[dates.dead]", "`dead`.*Did you mean"),
        ('means = "origin"', "", "does not say what the list's place means.*killed, origin"),
        ('means = "origin"', 'means = "home"', "one of killed, origin, held"),
        ("[[places]]", "[places]", "double brackets"),
        ('fact = "status"', 'fact = "rank"', "`fact` in .* is `rank`.*status"),
        ('fact = "status"', "", "plain word.*`fact`"),
        ('fact = "status"', 'fact = "status"\naliases = true', "means, party, group"),
        ('"civilian" = "civilian"', '"civilian" = "peaceful"', "armed_forces"),
        ('"civilian" = "civilian"', '"civilian" = { rank = "x" }', "sets `rank`"),
        ('"civilian" = "civilian"', '"civilian" = { in_custody = "x" }', "true or false"),
        ('"civilian" = "civilian"', '"civilian" = { means = 3 }', "a word"),
        ("[list]", "[file]\nheader_line = 0\n[list]", "whole number from 1"),
        ("[list]", '[file]\nheader_line = "x"\n[list]', "whole number"),
        ("[list]", '[file]\nformat = "ods"\n[list]', "csv, xlsx, parquet"),
        ("[list]", '[file]\nmerged = "split"\n[list]', "refuse, fill"),
        ("[list]", '[file]\ndelimiter = ";;"\n[list]', "one character"),
        ("[list]", 'file = "x"\n[list]', "`file` in .* must be a table"),
        ("[list]", '[source]\nreliability = "Z"\n[list]', "one of A, B"),
        ("[list]", "[age]\ncolumn = 3\n[list]", "quotation marks"),
        ("[list]", '[fate]\ndeath = "gone"\n[list]', "reported"),
        ("[list]", "[colour]\nred = 1\n[list]", "key `colour`"),
        ("[list]", "[list", "is not TOML"),
    ],
)
def test_what_is_wrong_in_a_map_is_said(tmp_path: Path, old: str, new: str, sentence: str) -> None:
    assert old in MAP
    with pytest.raises(MapRefused, match=f"(?s){sentence}"):
        parsed(tmp_path, MAP.replace(old, new, 1))


def test_two_columns_cannot_mean_the_same_place(tmp_path: Path) -> None:
    twice = MAP.replace(
        "[[translate]]", '[[places]]\ncolumn = "home"\nmeans = "origin"\n[[translate]]', 1
    )

    with pytest.raises(MapRefused, match=r"Two .* mean `origin`"):
        parsed(tmp_path, twice)


def test_the_day_of_documentation_is_said_once(tmp_path: Path) -> None:
    with pytest.raises(MapRefused, match="keep one of them"):
        parsed(tmp_path, MAP + '[dates.documented]\ncolumn = "entered"\n')


def test_a_map_that_is_not_there_or_no_utf_8_is_refused(tmp_path: Path) -> None:
    with pytest.raises(MapRefused, match="cannot be read"):
        read_map(tmp_path / "none.toml")
    (tmp_path / "map.toml").write_bytes('title = "قائمة"'.encode("cp1256"))
    with pytest.raises(MapRefused, match="not UTF-8"):
        read_map(tmp_path / "map.toml")
