"""How a whole name may fall into parts. Every name is made up."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tawthiq.domain.names import NameParts, PersonName, Reason, bare_name, suggest_parts

SPLIT = {
    "one word": ("Adam", NameParts(given="Adam"), [Reason.ONE_WORD]),
    "two": ("Adam Badr", NameParts("Adam", family="Badr"), [Reason.TWO_WORDS]),
    "three": ("Adam Badr Nour", NameParts("Adam", "Badr", family="Nour"), [Reason.THREE_WORDS]),
    "the lineage": (
        "آدم بدر نور الحلواني",
        NameParts("آدم", "بدر", "نور", "الحلواني"),
        [Reason.FOUR_WORDS, Reason.ARTICLE],
    ),
    "a longer one": (
        "Adam Badr Nour Salem of the Hill",
        NameParts("Adam", "Badr", "Nour", "Salem of the Hill"),
        [Reason.MORE_WORDS],
    ),
    "joined names are one": (
        "عبد الله صلاح الدين الحلواني",
        NameParts("عبد الله", "صلاح الدين", family="الحلواني"),
        [Reason.THREE_WORDS, Reason.ARTICLE],
    ),
    "daughter of": (
        "Salma bint Adel al-Helwani",
        NameParts("Salma", "Adel", family="al-Helwani"),
        [Reason.THREE_WORDS, Reason.PARTICLE, Reason.ARTICLE],
    ),
    "no family": (
        "Adam bin Badr bin Nour",
        NameParts("Adam", "Badr", "Nour"),
        [Reason.THREE_WORDS, Reason.PARTICLE, Reason.NO_FAMILY],
    ),
    "a kunya before": (
        "Abu Layla Adam Badr",
        NameParts("Adam", family="Badr", kunya="Abu Layla"),
        [Reason.TWO_WORDS, Reason.CALLED],
    ),
    "a kunya in brackets": (
        "آدم بدر (أبو ليلى)",
        NameParts("آدم", family="بدر", kunya="أبو ليلى"),
        [Reason.TWO_WORDS, Reason.CALLED],
    ),
    "a kunya alone": ("أم آدم", NameParts(kunya="أم آدم"), [Reason.CALLED]),
    "nobody": ("Unidentified 3", NameParts(), [Reason.PLACEHOLDER]),
}

TITLES = {
    "a doctor": ("Dr. Adam Badr", "Adam Badr", ["Dr"]),
    "two titles": ("الشهيد الدكتور آدم بدر", "آدم بدر", ["الشهيد", "الدكتور"]),
    "an Arabic abbreviation": ("د. آدم بدر", "آدم بدر", ["د"]),
    "a family name that is a title": ("Adam al-Sheikh", "Adam al-Sheikh", []),
    "the martyr": ("The martyr Adam", "Adam", ["The", "martyr"]),
    "nothing but a title": ("Sheikh", "Sheikh", []),
}


@pytest.mark.parametrize(("written", "parts", "reasons"), SPLIT.values(), ids=SPLIT)
def test_a_split_is_suggested_with_its_reasons(
    written: str, parts: NameParts, reasons: list[Reason]
) -> None:
    suggestion = suggest_parts(written)

    assert suggestion.parts == parts
    assert list(suggestion.reasons) == reasons


@pytest.mark.parametrize(("written", "name", "titles"), TITLES.values(), ids=TITLES)
def test_titles_are_set_aside_and_not_lost(written: str, name: str, titles: list[str]) -> None:
    bare = bare_name(written)

    assert (bare.name, list(bare.titles)) == (name, titles)


def test_what_a_person_is_also_called_is_kept() -> None:
    bare = bare_name("Adam Badr «Abu Layla» (the tailor)")

    assert (bare.name, bare.called) == ("Adam Badr", ("Abu Layla", "the tailor"))
    assert bare_name("(Adam)").name == "(Adam)"


def test_a_name_in_two_scripts_has_one_key() -> None:
    name = PersonName(
        ar=NameParts("أحمد", "علي", family="الحسن"),
        en=NameParts("Ahmed", "Aly", family="el-Hassan"),
    )

    assert len(name.keys) == 1
    assert name.is_named


def test_a_placeholder_is_no_name_and_has_no_key() -> None:
    name = PersonName(written=("Unidentified 3", "مجهول الهوية"))

    assert not name.is_named
    assert name.keys == frozenset()


def test_no_name_shows_where_a_value_is_printed() -> None:
    shown = repr((PersonName(NameParts("آدم")), suggest_parts("Adam Badr"), bare_name("Adam Badr")))

    assert "آدم" not in shown
    assert "Adam" not in shown


words = st.sampled_from(
    ["Adam", "Badr", "bin", "al-Helwani", "Abd", "al-Rahman", "نور", "بن", "أبو"]
)


@settings(max_examples=50)
@given(st.lists(words, min_size=1, max_size=6).map(" ".join))
def test_every_part_is_made_of_words_that_were_written(written: str) -> None:
    parts = suggest_parts(written).parts

    for part in (parts.given, parts.father, parts.grandfather, parts.family, parts.kunya):
        assert set(part.split()) <= set(written.split())
