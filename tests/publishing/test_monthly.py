"""The month's report: May 2020 by hand-made figures, and what the sentences say when numbers differ."""

import json
from dataclasses import replace
from datetime import date

import pytest
from tests.publishing.may import facts, figures, material

from tawthiq.domain.figures import Figure
from tawthiq.domain.periods import Period
from tawthiq.publishing.daily import daily_document
from tawthiq.publishing.document import BrokenDocument, figures_named
from tawthiq.publishing.material import Material
from tawthiq.publishing.monthly import monthly_document
from tawthiq.publishing.resolution import flat, resolve


def changed(**values: float | None) -> Material:
    """Return May with some figures set otherwise; `toll__change` stands for `toll.change`."""
    known = figures()
    for name, value in values.items():
        key = name.replace("__", ".")
        known[key] = replace(known.get(key) or Figure(key, None, key, key), value=value)
    return material(figures=known)


def text_of(given: Material, lang: str = "en") -> str:
    resolved = resolve(monthly_document(given), given.figures, lang, given.pack)
    return "\n".join([flat(resolved["title"]), flat(resolved["subtitle"]), *_lines(resolved)])


def _lines(node: object) -> list[str]:
    if isinstance(node, list):
        if node and all(isinstance(one, dict) and "t" in one for one in node):
            return [flat(node)]
        return [line for one in node for line in _lines(one)]
    if isinstance(node, dict):
        return [line for value in node.values() for line in _lines(value)]
    return []


def test_may_is_said_in_english() -> None:
    text = text_of(material())

    assert "The killing of 125 civilians documented in Syria in May 2020" in text
    assert "the killing of 125 civilians, 26 children and 6 women among them." in text
    assert "that is 47 more than the 78 documented in April 2020." in text
    assert "45 fewer than the 121 who died in April 2020." in text
    assert "All of them (8) are part of the toll and must not be added to it." in text
    assert "the month accounts for 14% of them" in text
    assert "It is the lowest number since January 2020, when 7 were documented." in text
    assert "1 massacre was documented in May 2020; at least 28 since January 2020." in text
    assert (
        "The highest number was documented in Aleppo (58), followed by Deir Ez-Zour (24)." in text
    )


def test_may_is_said_in_arabic() -> None:
    text = text_of(material(), "ar")

    assert "توثيق مقتل 125 مدنيا في سوريا في أيار 2020" in text
    assert "بينهم 26 طفلا و6 سيدات" in text
    assert "يزيد هذا العدد بمقدار 47 على ما جرى توثيقه في نيسان 2020، وهو 78." in text
    assert "ما لا يقل عن 910 مدنيين" in text
    assert "توثيق وفاة 8 أشخاص بسبب التعذيب" in text
    assert "توثيق مجزرة واحدة، ومنذ كانون الثاني 2020 ما لا يقل عن 28 مجزرة" in text


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (47, "that is 47 more than the 78"),
        (-3, "that is 3 fewer than the 78"),
        (0, "the number is the same as in April 2020, when it was 78"),
    ],
)
def test_the_word_of_a_comparison_is_chosen_by_the_number(change: int, said: str) -> None:
    assert said in text_of(changed(toll__change=change))


def test_both_directions_are_said_where_they_differ_and_no_cause_is_given() -> None:
    text = text_of(material())

    assert "point in different directions" in text
    assert "because of" not in text
    assert "due to the" not in text


def test_where_the_record_begins_no_rise_from_zero_is_said() -> None:
    began = changed(
        toll__previous=0, toll__change=125, toll__by_death__previous=0, toll__by_death__change=76
    )

    for lang in ("en", "ar"):
        text = text_of(began, lang)
        assert ("nothing is compared" if lang == "en" else "لا مقارنة") in text
        assert "more than" not in text
        assert "different directions" not in text
        assert "بزيادة" not in text


def test_a_day_says_as_known_on_which_day_it_was_counted() -> None:
    given = material(
        facts=facts(
            kind="daily", period=Period.of_day(date(2020, 5, 11)), name="daily-2020-05-11.1"
        )
    )

    resolved = resolve(daily_document(given), given.figures, "en", given.pack)

    assert flat(resolved["subtitle"]) == "As known on 31 May 2020"


def test_moves_that_cancel_out_are_itemised_though_the_sum_is_the_same() -> None:
    moves = {"toll.year_to_date.changes.added": 1, "toll.year_to_date.changes.withdrawn": 1}
    text = text_of(changed(**{key.replace(".", "__"): value for key, value in moves.items()}))

    assert "Added: 1 person." in text
    assert "Withdrawn: 1 person." in text


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "Massacres in January 2020: 12 as published, 11 as known now."),
        ("ar", "المجازر في كانون الثاني 2020: 12 كما نشر، و11 وفق المعلوم الآن."),
    ],
)
def test_a_massacre_that_is_one_no_more_is_restated(lang: str, said: str) -> None:
    known = figures()
    for key, value in (("", 11), (".as_published", 12)):
        name = f"massacres.month.2020-01{key}"
        known[name] = Figure(name, value, name, name)

    assert said in text_of(material(figures=known), lang)


def test_directions_that_agree_are_not_said_to_differ() -> None:
    assert "different directions" not in text_of(changed(toll__by_death__change=12))


def test_the_year_is_documented_since_january_and_never_killed_since_january() -> None:
    english, arabic = text_of(material()), text_of(material(), "ar")

    assert "documented since January 2020" in english
    assert english.count("killed since") == english.count(
        "does not say that they were killed since"
    )
    assert arabic.count("قتلوا منذ") == arabic.count("ولا تعني أنهم قتلوا منذ")


@pytest.mark.parametrize(
    ("torture", "said"),
    [
        (8, "It is the lowest number since January 2020, when 7 were documented."),
        (6, "It is the lowest number of any month since January 2020."),
        (30, "It is the highest number of any month since January 2020."),
        (15, "It is the highest number since February 2020, when 18 were documented."),
    ],
)
def test_a_record_is_said_only_as_far_as_it_is_true(torture: int, said: str) -> None:
    assert said in text_of(changed(torture__deaths=torture, torture__in_toll=torture))


def test_a_month_that_is_no_record_is_called_none() -> None:
    text = text_of(changed(torture__deaths=10, torture__in_toll=10))

    assert "It is the lowest" not in text
    assert "It is the highest" not in text


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        (8, "All of them (8) are part of the toll"),
        (6, "6 of them are part of the toll of civilians"),
        (0, "None of them is part of the toll of civilians (0)"),
    ],
)
def test_torture_says_how_many_are_inside_the_toll(inside: int, said: str) -> None:
    assert said in text_of(changed(torture__in_toll=inside))


def test_every_row_is_said_and_a_zero_is_said_as_one() -> None:
    text = text_of(material())

    assert "ISIS: no deaths documented." in text
    assert "Media workers: no deaths documented in May 2020." in text
    assert "Civil defence personnel: no deaths documented in May 2020." in text


def test_nothing_is_said_of_a_party_without_a_row() -> None:
    known = {key: one for key, one in figures().items() if not key.startswith("toll.by_party.isis")}

    assert "ISIS" not in text_of(material(figures=known, cases=()))


def test_both_dates_stand_where_their_months_differ() -> None:
    text = text_of(material())

    assert (
        "It happened on 28 April 2020 and is counted in the month in which it was documented"
        in text
    )
    assert "dated between 21 and 31 July 2015; it was documented on 2 May 2020" in text
    assert "remains classified as forcibly disappeared" in text


def test_a_floor_is_printed_at_least() -> None:
    assert "At least 44 civilians were killed, 9 children and 3 women among them." in text_of(
        material()
    )


def test_a_tie_names_no_first_governorate() -> None:
    text = text_of(changed(toll__by_governorate__SY09=58))

    assert "No governorate stands apart: the highest number is 58." in text


def test_a_governorate_alone_has_none_behind_it() -> None:
    none = {
        f"toll__by_governorate__{code}": 0
        for code in material().under("toll.by_governorate")
        if code != "SY02"
    }

    assert "The highest number was documented in Aleppo (58)." in text_of(changed(**none))


def test_page_one_leaves_zeros_to_the_limits() -> None:
    given = material()
    resolved = resolve(monthly_document(given), given.figures, "en", given.pack)
    ids = [block.get("id", block["type"]) for block in resolved["blocks"]]

    def said_after(heading: str) -> str:
        return str(resolved["blocks"][ids.index(heading) + 1])

    assert "toll.status_unknown" not in said_after("not-known")
    assert "toll.status_unknown" in said_after("limits")


def test_a_superseded_value_is_struck_through_beside_the_new_one() -> None:
    known = figures()
    known["superseded.toll.civilians"] = Figure("superseded.toll.civilians", 124, "was", "كان")
    given = material(
        figures=known,
        superseded={"toll.civilians": 124, "toll.children": 26},
        facts=facts(name="monthly-2020-05.2", number=2, supersedes="monthly-2020-05.1"),
    )

    resolved = resolve(monthly_document(given), known, "en", given.pack)

    table = next(one for one in resolved["blocks"] if one.get("id") == "changed-figures")
    (row,) = table["rows"]
    assert row["cells"][2][0]["struck"] is True
    assert [flat(cell) for cell in row["cells"]][1:] == ["toll.civilians", "124", "125"]


@pytest.mark.parametrize(
    ("published", "said"),
    [
        (910, "month by month is the same: 910."),
        (900, "is 900, and 910 are known now"),
        (None, "cannot be added up"),
    ],
)
def test_the_year_stands_beside_the_sum_as_published(published: int | None, said: str) -> None:
    assert said in text_of(changed(toll__year_to_date__as_published=published))


def test_the_demonstration_says_that_it_is_one() -> None:
    assert "This is a demonstration." in text_of(material())
    assert "demonstration" not in text_of(
        material(facts=facts(synthetic=False, organisation_en="The Archive"))
    )


def test_a_month_of_zeros_is_said_in_both_languages() -> None:
    zeros = {key: replace(one, value=0) for key, one in figures().items()}
    given = material(figures=zeros, incidents=(), cases=())

    assert "No killing of a civilian documented in Syria in May 2020" in text_of(given)
    assert "لم يوثق مقتل أي مدني في سوريا في أيار 2020" in text_of(given, "ar")


def test_every_figure_that_is_named_was_counted() -> None:
    given = material()

    assert figures_named(monthly_document(given)) <= set(given.figures)


def test_a_figure_that_was_not_counted_is_refused_by_its_id() -> None:
    known = figures()
    document = monthly_document(material())
    del known["toll.civilians"]

    with pytest.raises(BrokenDocument, match=r"'toll\.civilians', which was not counted"):
        resolve(document, known, "en", material().pack)


def test_the_document_is_plain_json_without_a_sentence() -> None:
    document = monthly_document(material())

    assert json.loads(json.dumps(document)) == document
    assert "documented the killing" not in json.dumps(document)


def test_every_figure_stays_tagged_when_it_is_said_as_a_word() -> None:
    given = material()
    resolved = resolve(monthly_document(given), given.figures, "ar", given.pack)

    lead = next(
        inline
        for block in resolved["blocks"]
        if block["type"] == "list"
        for item in block["items"]
        for inline in item
        if inline.get("id") == "massacres.count"
    )
    assert lead == {"t": "figure", "id": "massacres.count", "v": "واحدة", "value": 1}
