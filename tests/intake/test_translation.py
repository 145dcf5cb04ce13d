"""Rows into entries: what a map makes of each cell."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from tests.build import PACK
from tests.intake.conftest import MAP

from tawthiq.domain.ages import Age, AgeGroup, Category, Sex
from tawthiq.domain.attribution import Attribution, Kind, Standard
from tawthiq.domain.causes import Cause
from tawthiq.domain.certainty import Certainty, Element
from tawthiq.domain.fate import Custody
from tawthiq.domain.findings import Exclusion
from tawthiq.intake.entries import Entry
from tawthiq.intake.maps import read_map
from tawthiq.intake.refusals import MapRefused, RowRefused
from tawthiq.intake.translation import Translator

Translate = Callable[..., Entry]
TODAY = date(2026, 11, 20)
PLAIN = {
    "id": "1",
    "name": "Fulan Mithali",
    "died": "2016-08-01",
    "place": "North",
    "status": "civilian",
}
WHOLE = MAP.replace("[dates.died]", '[age]\ncolumn = "age"\nnot_known = ["0"]\n[dates.born]\ncolumn = "born"\n[dates.died]')  # fmt: skip


@pytest.fixture
def entry(tmp_path: Path) -> Translate:
    """Translate one row under a map: `entry(MAP, name="...")`."""

    def translate(text: str = MAP, **cells: str) -> Entry:
        return translator(tmp_path, text, **cells)[0].entry(list((PLAIN | cells).values()), 2)

    return translate


def translator(tmp_path: Path, text: str = MAP, **cells: str) -> tuple[Translator, list[str]]:
    path = tmp_path / "map.toml"
    path.write_text(text, encoding="utf-8")
    row = PLAIN | cells
    return Translator(read_map(path), list(row), PACK, today=TODAY), list(row.values())


def test_names_go_to_the_script_they_are_written_in(entry: Translate) -> None:
    latin, arabic = entry(name=" Fulan  Mithali "), entry(name="فلان المثالي")

    assert (latin.latin.whole, latin.arabic.whole) == ("Fulan Mithali", "")
    assert (arabic.latin.whole, arabic.arabic.whole) == ("", "فلان المثالي")


def test_parts_of_a_name_make_the_whole_without_the_mother(entry: Translate) -> None:
    text = MAP.replace(
        'latin = "name"',
        '[names.latin_parts]\ngiven = "name"\nfamily = "family"\nmother = "mother"',
    )

    name = entry(text, name="Fulan", family="Mithali", mother="Fulana").latin

    assert name.whole == "Fulan Mithali"
    assert dict(name.parts)["mother"] == "Fulana"


@pytest.mark.parametrize("name", ["", "Unidentified 3", "مجهول الهوية", "No. 17", "NN"])
def test_a_name_that_names_nobody_is_none(entry: Translate, name: str) -> None:
    text = MAP.replace('latin = "name"', "latin = \"name\"\nplaceholders = ['no\\. \\d+']")

    assert not entry(text, name=name).facts.named


@pytest.mark.parametrize(
    ("age", "expected"),
    [
        ("34", Age(34, 34)),
        ("17-18", Age(17, 18)),
        ("17 or 18", Age(17, 18)),
        ("٣٤", Age(34, 34)),
        ("34.0", Age(34, 34)),
        ("0", Age()),
        ("", Age()),
    ],
)
def test_an_age_is_years_or_a_range_and_a_0_of_the_list_is_not_known(
    entry: Translate, age: str, expected: Age
) -> None:
    assert entry(WHOLE, age=age, born="").facts.age == expected


@pytest.mark.parametrize("age", ["thirty", "200", "18-17", "-3"])
def test_an_age_that_is_none_refuses_the_row(entry: Translate, age: str) -> None:
    with pytest.raises(RowRefused):
        entry(WHOLE, age=age, born="")


def test_an_age_that_is_none_may_be_let_be_unknown(entry: Translate) -> None:
    text = WHOLE.replace('not_known = ["0"]', 'unreadable = "unknown"')

    assert entry(text, age="thirty", born="").facts.age == Age()


def test_the_age_between_birth_and_death_is_computed(entry: Translate) -> None:
    facts = entry(WHOLE, age="", born="1985-00-00").facts

    assert facts.age == Age(30, 31)
    assert facts.age_group is AgeGroup.ADULT


def test_a_birth_after_the_death_refuses_the_row(entry: Translate) -> None:
    with pytest.raises(RowRefused, match="do not fit"):
        entry(WHOLE, age="", born="2017-01-01")


def test_the_word_child_settles_the_group_where_the_age_does_not(entry: Translate) -> None:
    text = MAP + '[[translate]]\ncolumn = "kind"\n[translate.values]\n"Boy" = { sex = "male", age_group = "child" }\n'  # fmt: skip

    facts = entry(text, kind="Boy").facts

    assert (facts.sex, facts.category) == (Sex.MALE, Category.CHILDREN)


def test_a_range_across_18_without_a_word_is_unknown(entry: Translate) -> None:
    assert entry(WHOLE, age="17-18", born="").facts.age_group is AgeGroup.UNKNOWN


PLACES = MAP.replace(
    "[[translate]]",
    '[[places]]\ncolumn = "where"\nmeans = "killed"\nbefore = ":"\nunlisted = "unknown"\n'
    'values = { "Abroadland" = "outside" }\n[[translate]]',
    1,
).replace('column = "place"', 'column = "place"\nvalues = { "Nowhere" = "unknown" }')


def test_what_a_place_of_the_list_means_is_what_the_map_says(entry: Translate) -> None:
    facts = entry(PLACES, place="الشمال", where="SOUTH: an invented market").facts

    assert (facts.origin_governorate, facts.killed_governorate) == ("G1", "G2")


@pytest.mark.parametrize(("where", "code"), [("A village", "unknown"), ("", "unknown")])
def test_a_place_that_names_no_governorate_is_not_guessed(
    entry: Translate, where: str, code: str
) -> None:
    assert (
        entry(PLACES.replace('"Abroadland" = "outside"', ""), where=where).facts.killed_governorate
        == code
    )


def test_a_place_that_is_not_listed_refuses_the_row(entry: Translate) -> None:
    with pytest.raises(RowRefused, match="`place` is not in the map"):
        entry(place="A village")


CAUSES = (
    MAP
    + """
[[translate]]
column = "cause"
[translate.values]
"Shelled" = { cause = "attack", means = "shelling" }
"Tortured" = { cause = ["torture", "medical_neglect"], in_custody = true }
[[translate]]
column = "weapon"
fact = "means"
aliases = true
unlisted = "unknown"
[translate.values]
"-" = "unknown"
[certainty]
cause = "likely"
"""
)


def test_a_later_column_says_the_means_more_closely(entry: Translate) -> None:
    assert entry(CAUSES, cause="Shelled", weapon="لغم").facts.means == "mine"


@pytest.mark.parametrize("weapon", ["", "-", "A thing"])
def test_a_later_column_takes_nothing_away_by_not_knowing(entry: Translate, weapon: str) -> None:
    assert entry(CAUSES, cause="Shelled", weapon=weapon).facts.means == "shelling"


def test_causes_are_components_with_the_certainty_of_the_map(entry: Translate) -> None:
    facts = entry(CAUSES, cause="Tortured", weapon="").facts

    assert [part.cause for part in facts.causes] == [Cause.MEDICAL_NEGLECT, Cause.TORTURE]
    assert {part.certainty for part in facts.causes} == {Certainty.LIKELY}
    assert (facts.in_custody, facts.fate.custody) == (True, Custody.DETAINED)


def test_who_died_in_custody_is_counted_where_they_died(entry: Translate) -> None:
    text = CAUSES.replace("[[places]]", '[[places]]\ncolumn = "where"\nmeans = "killed"\n[[places]]\ncolumn = "held"\nmeans = "held"\n[[places]]', 1)  # fmt: skip

    died = entry(text, cause="Tortured", weapon="", where="South", held="North").facts
    held = entry(text, cause="Tortured", weapon="", where="", held="North").facts

    assert (died.killed_governorate, held.killed_governorate) == ("G2", "G1")


ACTORS = (
    MAP
    + """
[[translate]]
column = "by"
fact = "party"
aliases = true
[translate.values]
"Nobody identified" = "unknown"
"Crown or Empire" = { party = ["crown", "empire"], attribution = "joint_unresolved" }
[attribution]
standard = "likely"
"""
)


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        ("The League", Attribution(Kind.SOLE, ("league",), Standard.LIKELY)),
        ("nobody  IDENTIFIED", Attribution()),
        ("", Attribution()),
        (
            "Crown or Empire",
            Attribution(Kind.JOINT_UNRESOLVED, ("crown", "empire"), Standard.LIKELY),
        ),
    ],
)
def test_an_actor_is_an_attribution_with_the_standard_of_the_map(
    entry: Translate, by: str, expected: Attribution
) -> None:
    facts = entry(ACTORS, by=by).facts

    assert facts.attribution == expected
    assert facts.alleged == expected.parties


def test_two_parties_without_a_kind_of_attribution_are_refused_in_the_map(tmp_path: Path) -> None:
    text = ACTORS.replace(', attribution = "joint_unresolved"', "")

    with pytest.raises(MapRefused, match="2 parties under the attribution `sole`"):
        translator(tmp_path, text, by="")


def test_fighters_carry_why_they_are_not_counted(entry: Translate) -> None:
    assert entry(status="soldier").facts.exclusion is Exclusion.COMBATANT_UNRECORDED
    assert entry(status="").facts.exclusion is Exclusion.NONE


def test_one_word_in_two_spellings_with_two_meanings_is_refused(tmp_path: Path) -> None:
    with pytest.raises(MapRefused, match="twice, in two spellings"):
        translator(tmp_path, MAP + '"CIVILIAN" = "armed_forces"\n')


def test_untranslated_values_are_tallied_with_their_first_lines(tmp_path: Path) -> None:
    made, _ = translator(
        tmp_path, MAP.replace('fact = "status"', 'fact = "status"\nunlisted = "unknown"')
    )
    for line in range(2, 8):
        made.entry(list((PLAIN | {"status": "guest"}).values()), line)

    (tally,) = made.untranslated
    assert (tally.column, tally.value, tally.times, tally.lines) == (
        "status",
        "guest",
        6,
        [2, 3, 4],
    )


def test_the_words_for_nothing_are_nothing_in_every_column(entry: Translate) -> None:
    text = MAP.replace('id = "id"', 'id = "id"\nnulls = ["?"]')

    said = entry(text, name="?", died="?", place="?", status="?")

    assert said.facts.died_on.edtf == ""
    assert not said.facts.named
    assert [one.element for one in said.said] == ["death"]


def test_claims_carry_the_certainty_of_their_element(entry: Translate) -> None:
    said = {one.element: one for one in entry(CAUSES, cause="Shelled", weapon="").said}

    assert said["cause"].certainty is Certainty.LIKELY
    assert said["means"].value == "shelling"
    assert said["date"].certainty is Certainty.UNKNOWN


def test_nothing_is_certain_of_what_a_row_does_not_speak_of(entry: Translate) -> None:
    facts = entry(CAUSES, cause="", weapon="").facts

    assert facts.certainty_of(Element.CAUSE) is Certainty.UNKNOWN


@pytest.mark.parametrize("found", ["", "  ", "x" * 201])
def test_a_row_needs_an_id_of_a_sensible_length(tmp_path: Path, found: str) -> None:
    made, _ = translator(tmp_path)

    with pytest.raises(RowRefused):
        made.list_id(list((PLAIN | {"id": found}).values()))


def test_an_entry_shows_no_name_where_it_is_printed(entry: Translate) -> None:
    assert "Fulan" not in repr(entry())
