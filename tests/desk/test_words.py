"""Every word of the domain speaks both languages, and dates, names and terms read as a person would say them."""

from datetime import UTC, datetime
from enum import Enum

import pytest
from django.template import Context, Template
from django.utils import translation
from tests import build

from tawthiq.accounts.labels import Role
from tawthiq.cases.actions import NameParts, PersonFile, open_person
from tawthiq.cases.labels import SourceKind
from tawthiq.desk import words
from tawthiq.domain import ages, attribution, causes, certainty, fate, findings, status, workflow
from tawthiq.domain.dates import parse_edtf
from tawthiq.intake.labels import RowOutcome
from tawthiq.reference.packs import read_pack
from tawthiq.releases.labels import EditionKind
from tawthiq.ui.messages import say

KINDS: dict[str, type[Enum]] = {
    "certainty": certainty.Certainty,
    "credibility": certainty.Credibility,
    "reliability": certainty.Reliability,
    "element": certainty.Element,
    "kind": attribution.Kind,
    "standard": attribution.Standard,
    "position": attribution.Position,
    "outcome": findings.Outcome,
    "standing": findings.Standing,
    "exclusion": findings.Exclusion,
    "answer": findings.Answer,
    "status": status.CivilianStatus,
    "sex": ages.Sex,
    "age_group": ages.AgeGroup,
    "category": ages.Category,
    "death": fate.Death,
    "custody": fate.Custody,
    "body": fate.Body,
    "cause": causes.Cause,
    "source_kind": SourceKind,
    "role": Role,
    "edition": EditionKind,
    "row": RowOutcome,
    "stage": workflow.Stage,
}
VALUES = [(kind, value.value) for kind, values in KINDS.items() for value in values]


@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize(("kind", "value"), VALUES)
def test_every_value_of_the_domain_has_a_word(lang: str, kind: str, value: str) -> None:
    assert say(lang, f"word-{kind}-{value}")


def test_a_value_without_a_word_is_shown_as_it_is() -> None:
    assert words.word("en", "element", "smell") == "smell"
    assert words.word("en", "element", None) == ""


SYRIA = read_pack("syria").pack


@pytest.mark.parametrize(
    ("edtf", "en", "ar"),
    [
        ("", "Not known", "غير معروف"),
        ("2020-04-28", "28 April 2020", "28 نيسان 2020"),
        ("2015-07", "July 2015", "تموز 2015"),
        ("2013", "2013", "2013"),
        ("2015-07~", "about July 2015", "نحو تموز 2015"),
        ("2015-07?", "July 2015, not certain", "تموز 2015، غير مؤكد"),
        ("2015-07-21/2015-07-31", "between 21 and 31 July 2015", "بين 21 و31 تموز 2015"),
        ("2015-07/2015-09", "between July 2015 and September 2015", "بين تموز 2015 وأيلول 2015"),
        ("2015-07/..", "July 2015 or later", "تموز 2015 أو بعده"),
        ("../2015-07", "July 2015 or earlier", "تموز 2015 أو قبله"),
        ("201X", "in the years 2010 to 2019", "بين عامي 2010 و2019"),
        ("2020-21", "spring 2020", "ربيع 2020"),
        ("2016-08-XX", "August 2016", "آب 2016"),
        ("2020-05-01T14:30:00", "1 May 2020", "1 أيار 2020"),
    ],
)
def test_a_partial_date_in_words(edtf: str, en: str, ar: str) -> None:
    assert words.day_words(parse_edtf(edtf), "en", SYRIA) == en
    assert words.day_words(edtf, "ar", SYRIA) == ar


def test_what_is_no_date_is_shown_as_it_is() -> None:
    assert words.day_words("soon", "en", SYRIA) == "soon"
    assert words.day_words("2020-13", "en", None) == "2020-13"


def test_months_speak_without_a_pack() -> None:
    assert words.day_words("2020-04", "ar", None) == "أبريل 2020"


def test_a_moment_is_told_in_the_zone_of_the_pack() -> None:
    at = datetime(2020, 5, 3, 22, 30, tzinfo=UTC)

    assert words.moment_words(at, "en", SYRIA) == "4 May 2020, 01:30"


@pytest.mark.parametrize(
    ("kind", "code", "en", "ar"),
    [
        ("party", "crown+guard", "The Crown and The Guard", "التاج والحرس"),
        ("governorate", "unknown", "Not known", "غير معروف"),
        ("governorate", "outside", "Outside the country", "خارج البلاد"),
        ("means", "mine", "Mine", "لغم"),
        ("place_kind", "", "", ""),
        ("group", "gone", "gone", "gone"),
    ],
)
def test_a_term_of_the_pack(kind: str, code: str, en: str, ar: str) -> None:
    assert words.term_words("en", kind, code, build.PACK) == en
    assert words.term_words("ar", kind, code, build.PACK) == ar


def page(text: str, lang: str, **told: object) -> str:
    with translation.override(lang):
        return Template("{% load desk %}" + text).render(Context(told))


def test_a_name_shows_the_script_of_the_page_first(db: None) -> None:
    team = build.team()
    names = PersonFile(
        ar=NameParts(given="فلان", family="المثالي", kunya="أبو مثال"),
        en=NameParts(given="Fulan", family="al-Mithali"),
    )
    person = open_person(names, by=team.amal, at=build.START)

    arabic, english = page("{% name p %}", "ar", p=person), page("{% name p %}", "en", p=person)

    assert arabic.index("فلان المثالي (أبو مثال)") < arabic.index("Fulan al-Mithali")
    assert english.index("Fulan al-Mithali") < english.index("فلان")
    assert '<bdi class="name" lang="ar">' in arabic


def test_a_person_without_a_name_is_said_to_have_none_known(db: None) -> None:
    person = open_person(PersonFile(), by=build.team().amal, at=build.START)

    assert "Name not known" in page("{% name p %}", "en", p=person)


def test_a_name_in_one_script_only_is_shown_in_that_one(db: None) -> None:
    assert 'lang="ar">فلان المثالي</bdi>' in page(
        "{% name p %}", "en", p=build.person(build.team())
    )


def test_a_name_can_neither_turn_the_page_nor_write_on_it(db: None) -> None:
    names = PersonFile(en=NameParts(given="\u202e\u2066<script>x\u2069"))
    person = open_person(names, by=build.team().amal, at=build.START)

    shown = page("{% name p %}", "en", p=person)

    assert "&lt;script&gt;x" in shown
    assert not set(shown) & set("\u202e\u2066\u2069")


def test_the_tags_speak_the_language_of_the_page(db: None) -> None:
    text = (
        '{% word "stage" "draft" %} {% day "2020-05" %} {% term "party" "unknown" %} {% when at %}'
    )
    at = datetime(2020, 5, 3, tzinfo=UTC)

    assert page(text, "ar", at=at).startswith("مسودة <bdi>مايو 2020</bdi>")
    assert "Draft <bdi>May 2020</bdi> <bdi>Not known</bdi>" in page(text, "en", at=at)
    assert page("{% when at %}", "en", at=None) == ""
