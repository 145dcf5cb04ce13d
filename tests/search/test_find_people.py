"""Who is found under which spelling, and why; what else the one box understands."""

import pytest
from tests import build
from tests.search.record import crowd, person_named

from tawthiq.accounts.models import User
from tawthiq.cases.actions import amend_person
from tawthiq.cases.files import PersonFile
from tawthiq.cases.models import Person
from tawthiq.domain.names import NameParts
from tawthiq.search.asked import Asked
from tawthiq.search.queries.people import Found, find_people
from tawthiq.search.words import Nearness

pytestmark = pytest.mark.django_db


def asked(box: str, user: User) -> Found:
    return find_people(Asked.of({"q": [box]}), user)


def numbers(found: Found) -> list[int]:
    return [hit.person.pk for hit in found.hits]


ARABIC = [
    ("أحمد عبد الرحمن فاطمة المثالي", "as it is written"),
    ("احمد عبد الرحمن فاطمه المثالي", "without hamza and with ha for ta marbuta"),
    ("أحمد عبدالرحمن المثالي", "Abd joined, a word left out"),
    ("أحمد المثالي", "two words left out"),
    ("المثالي أحمد", "the family first"),
    ("أحمد مثالي", "without the article"),
    ("أحمذ عبد الرحمن المثالي", "one letter wrong"),
    ("احمد عبد الرحمان المثالي", "a long vowel too many"),
    ("أَحْمَد عبد الرّحمن المثالي", "with vowel marks"),
    ("حأمد عبد الرحمن المثالي", "two letters exchanged"),
    ("أحمد عبد الرحمن المثلي", "a long vowel dropped"),
    ("احمد عبد الرحمن المثالى", "alif maqsura for ya"),
]
LATIN = [
    ("Ahmad Abd al-Rahman Fatima al-Mithali", "as it is written"),
    ("Ahmed Abdulrahman Fatma el Mithali", "another transcription"),
    ("ahmad abdel rahman mithali", "small letters, no article"),
    ("AHMAD AL-MITHALI", "capital letters"),
    ("al-Mithali Ahmad", "the family first"),
    ("Ahamd Abdulrahman al-Mithali", "two letters exchanged"),
    ("Ahmad Abdurrahman Mithaly", "another ending"),
    ("Ahmat Abdulrahman al-Mithali", "one letter wrong"),
    ("Aḥmad ʿAbd al-Raḥmān al-Miṯālī", "with marks"),
    ("Ahmed al-Mitali", "a letter dropped"),
    ("Ahmd Abdulrahman Mithali", "a vowel dropped"),
]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("ar", "en"),
    [
        (("أحمد", "عبد الرحمن", "فاطمة", "المثالي"), ()),
        ((), ("Ahmad", "Abd al-Rahman", "Fatima", "al-Mithali")),
        (
            ("أحمد", "عبد الرحمن", "فاطمة", "المثالي"),
            ("Ahmad", "Abd al-Rahman", "Fatima", "al-Mithali"),
        ),
    ],
    ids=["written in Arabic", "written in Latin", "written in both"],
)
def test_every_spelling_in_both_scripts_finds_the_person_among_the_first(
    ar: tuple[str, ...], en: tuple[str, ...], amal: User
) -> None:
    crowd()
    meant = person_named(ar, en)
    crowd(10)

    places = {
        spelling: ([*numbers(asked(spelling, amal)), meant.pk]).index(meant.pk)
        for spelling, _ in ARABIC + LATIN
    }

    assert {spelling: place for spelling, place in places.items() if place > 4} == {}


@pytest.mark.parametrize(
    ("asked_for", "how"),
    [
        ("محمد", Nearness.EXACT),
        ("مُحمد", Nearness.SPELLING),
        ("Mohammed", Nearness.SCRIPT),
        ("محمذ", Nearness.LETTER),
    ],
)
def test_a_hit_says_which_word_met_which_and_how(asked_for: str, how: Nearness, amal: User) -> None:
    person_named(("محمد", "", "", "الخيالي"))

    why = asked(asked_for, amal).hits[0].why[0]

    assert (why.nearness, why.found, why.part) == (how, "محمد", "given_ar")


def test_a_word_that_nobody_bears_is_left_out_and_said_so(amal: User) -> None:
    meant = person_named(("هالة", "سالم", "نادر", "الوهمي"))

    hit = asked("هالة سالم قسطنطين الوهمي", amal).hits[0]

    assert hit.person == meant
    assert [one.nearness for one in hit.why] == [
        Nearness.EXACT,
        Nearness.EXACT,
        Nearness.LEFT_OUT,
        Nearness.EXACT,
    ]


def test_both_spellings_of_a_common_name_find_the_same_people(amal: User) -> None:
    for given in ("أحمد", "احمد", "محمد", "Muhammad", "Mohamad"):
        person_named((given, "", "", "الخيالي"))

    def found(box: str) -> set[int]:
        hits = asked(box, amal).hits
        return {
            hit.person.pk
            for hit in hits
            if Nearness.LETTER not in {one.nearness for one in hit.why}
        }

    assert found("أحمد الخيالي") == found("احمد الخيالي") == found("Ahmed الخيالي")
    assert found("Muhammad الخيالي") == found("Mohammed الخيالي") == found("محمد الخيالي")


def test_a_name_of_ten_thousand_letters_is_kept_and_asked_without_harm(amal: User) -> None:
    long = person_named(("ب" * 10_000, "محمد", "", ""))
    person_named((" ".join(f"سا{letter}م" for letter in "بتثجحخدذرزسشصضطظعغفق" * 20), "", "", ""))

    assert numbers(asked("محمد", amal)) == [long.pk]
    assert asked("ب" * 10_000, amal).total <= 1
    assert asked("'); DROP TABLE x; -- \\' & | ! <-> :*", amal).total == 0
    assert asked("\x00\u202e()", amal).total >= 0


def test_an_amended_name_is_found_and_the_old_one_is_not(amal: User) -> None:
    meant = person_named(("سالم", "", "", "الوهمي"))
    new = PersonFile(ar=NameParts("غسان", family="الوهمي"))
    amend_person(meant, new, by=amal, at=build.noon(2020, 1, 2))

    assert numbers(asked("غسان", amal)) == [meant.pk]
    assert numbers(asked("سالم", amal)) == []


@pytest.mark.parametrize("box", ["P-{0:06d}", "p-{0}", "{0}", "#{0}"])
def test_a_file_number_finds_its_file(box: str, amal: User) -> None:
    meant: Person = crowd(3)[1]

    assert numbers(asked(box.format(meant.pk), amal)) == [meant.pk]
