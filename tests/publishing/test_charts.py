"""Charts: the same in both directions, in grey, without a request, to the byte."""

import json
import re
from typing import Any

import pytest
from tests.publishing.rendered import LANGUAGES, drawn

from tawthiq.publishing import charts, fonts

MONTHS = [
    {"key": "2020-04", "label": "نيسان", "value": 78},
    {"key": "2020-05", "label": "أيار", "value": 125},
]
PARTIES = [
    {"key": "sdf", "label": "Syrian Democratic Forces", "value": 8, "display": "8 (6.4%)"},
    {"key": "russia", "label": "Russian forces", "value": 0},
    {"key": "unknown", "label": "Unknown", "value": 3},
]
WORDS = {"alt": 'Bars & "numbers"'}


def svg_of(spec: charts.Spec) -> str:
    return charts.draw_svg(spec).decode()


def axes_of(node: object) -> list[Any]:
    if isinstance(node, dict):
        found = [node["scale"]] if isinstance(node.get("scale"), dict) else []
        return found + [one for value in node.values() for one in axes_of(value)]
    return [one for value in node for one in axes_of(value)] if isinstance(node, list) else []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_picture_asks_nobody_for_anything_and_carries_no_style(lang: str) -> None:
    for path, data in drawn(lang).items():
        if path.endswith(".svg"):
            svg = data.decode().replace('xmlns="http://www.w3.org/2000/svg"', "")
            assert not re.search(r"https?:|style=|<script|<style|href|@import|\son\w+=", svg)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_word_is_set_in_the_one_family(lang: str) -> None:
    for path, data in drawn(lang).items():
        if path.endswith(".svg"):
            assert set(re.findall(r'font-family="([^"]*)"', data.decode())) == {fonts.FAMILY}


def test_a_picture_says_what_it_is_aloud() -> None:
    svg = svg_of(charts.by_party(PARTIES, "en", WORDS))

    assert 'role="img"' in svg
    assert "aria-label='Bars &amp; \"numbers\"'" in svg
    assert svg.count("aria-label") == 1


def test_the_same_rows_give_the_same_bytes() -> None:
    first, second = (charts.draw(charts.by_party(PARTIES, "en", WORDS)) for _ in range(2))

    assert first == second


def test_an_address_in_a_spec_is_refused() -> None:
    spec = {**charts.by_party(PARTIES, "en", WORDS), "data": {"url": "https://example.org/a.csv"}}

    with pytest.raises(ValueError, match=r"example\.org"):
        charts.draw(spec)


def test_a_label_that_the_family_cannot_draw_is_refused() -> None:
    rows = [{"key": "a", "label": "党", "value": 1}]

    with pytest.raises(fonts.GlyphMissing):
        charts.draw(charts.by_party(rows, "en", WORDS))


@pytest.mark.parametrize("narrow", [False, True], ids=["wide", "narrow"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_bars_start_at_zero(lang: str, narrow: bool) -> None:
    for build in (charts.bars_by_month, charts.by_party):
        spec = build(PARTIES, lang, WORDS, narrow=narrow)
        numbers = [axis for axis in axes_of(spec) if "zero" in axis]
        assert numbers
        assert all(axis["zero"] and axis["domain"][0] == 0 for axis in numbers)


def test_arabic_labels_stand_in_isolates() -> None:
    svg = svg_of(
        charts.by_party(
            [{"key": "a", "label": "حلب", "value": 97, "display": "97 (78%)"}], "ar", WORDS
        )
    )

    assert "\u2067حلب\u2069" in svg
    assert "\u206797 (78%)\u2069" in svg


def test_a_sign_stays_before_its_digits_in_arabic() -> None:
    row = {"key": "a", "label": "حلب", "value": -6, "display": "−6"}

    assert charts.shown(row, "ar", WORDS) == "\u2066−6\u2069"


def test_time_runs_from_the_right_in_arabic() -> None:
    svg = svg_of(charts.bars_by_month(MONTHS, "ar", WORDS))
    april, may = (
        float(re.search(rf"translate\(([\d.]+),[^>]*>\u2067{word}", svg)[1])  # type: ignore[index]
        for word in ("نيسان", "أيار")
    )

    assert may < april


def test_only_the_month_in_question_has_the_accent() -> None:
    fills = re.findall(
        r'<path d="M[^"]*" fill="(#\w+)"', svg_of(charts.bars_by_month(MONTHS, "ar", WORDS))
    )

    assert fills == [charts.GREY, charts.ACCENT]


def test_unknown_is_hatched_and_zero_is_written() -> None:
    svg = svg_of(charts.by_party(PARTIES, "en", WORDS))

    assert svg.count('fill="url(#hatch-') == 1
    assert charts.HATCH not in svg
    assert ">0<" in svg


def test_two_pictures_on_a_page_do_not_share_a_hatching() -> None:
    names = {
        re.search(
            r'id="(hatch-\w+)"', svg_of(charts.by_party(PARTIES, "en", WORDS, narrow=narrow))
        )[1]  # type: ignore[index]
        for narrow in (False, True)
    }

    assert len(names) == 2


def test_what_is_not_known_is_said_in_words() -> None:
    rows = [{"key": "a", "label": "Aleppo", "value": None}]

    assert ">not known<" in svg_of(charts.by_party(rows, "en", {**WORDS, "not_known": "not known"}))


def test_long_month_names_break_before_their_year() -> None:
    rows = [{"key": str(n), "label": "كانون الثاني 2020", "value": n} for n in range(1, 6)]
    svg = svg_of(charts.bars_by_month(rows, "ar", WORDS))

    assert "\u2067كانون الثاني\u2069" in svg
    assert "\u20672020\u2069" in svg


def test_a_year_of_months_lies_down_where_its_names_have_no_room() -> None:
    rows = [{"key": str(n), "label": "September", "value": n} for n in range(12)]
    spec = charts.bars_by_month(rows, "en", WORDS, narrow=True)

    assert json.dumps(spec).count('"sort": null') > 2
    assert spec["height"] > 12 * 40


def test_the_picture_file_holds_nothing_but_the_picture() -> None:
    png = drawn("en")["charts/months.en.png"]

    assert png.startswith(b"\x89PNG")
    assert not re.search(rb"eXIf|tEXt|iTXt|zTXt|tIME", png)


@pytest.mark.parametrize("narrow", [False, True], ids=["wide", "narrow"])
def test_no_rows_make_an_empty_picture_and_no_fault(narrow: bool) -> None:
    for build in (charts.bars_by_month, charts.by_party):
        assert "<svg" in svg_of(build([], "ar", WORDS, narrow=narrow))
