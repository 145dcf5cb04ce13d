"""Maps: every count printed, nothing dropped, no filled square."""

import re
from typing import Any

import pytest
from tests.publishing.rendered import LANGUAGES, boundaries
from tests.publishing.sample_report import PLACES

from tawthiq.publishing import charts, geometry, maps
from tawthiq.reference.packs import read_pack

WORDS = {"alt": "Map"}
OUTLINE = r'd="(M[^"]{60,})"'


def rows(lang: str) -> list[dict[str, Any]]:
    return [
        {"key": key, "label": en if lang == "en" else ar, "value": value}
        for key, en, ar, value in PLACES
    ]


def svg_of(
    lang: str = "en", *, narrow: bool = False, given: list[dict[str, Any]] | None = None
) -> str:
    found = rows(lang) if given is None else given
    spec = maps.counts_by_governorate(found, lang, WORDS, boundaries(), narrow=narrow)
    return charts.draw_svg(spec).decode()


@pytest.mark.parametrize("narrow", [False, True], ids=["wide", "narrow"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_count_is_printed(lang: str, narrow: bool) -> None:
    written = re.findall(r"<text[^>]*>([^<]*)</text>", svg_of(lang, narrow=narrow))
    numbers = sorted(int(number) for text in written for number in re.findall(r"\d+", text))

    assert numbers == sorted(value for *_, value in PLACES)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_outside_and_unknown_are_stated_beside_the_map(lang: str) -> None:
    svg = svg_of(lang).replace("\u2067", "").replace("\u2069", "")

    for key, en, ar, value in PLACES:
        if key in {"outside", "unknown"}:
            assert f"{en if lang == 'en' else ar}: {value}" in svg


def test_the_areas_are_drawn_and_not_the_world_around_them() -> None:
    paths = re.findall(OUTLINE, svg_of())

    assert len(paths) == 14
    frame = 640 * 520
    for path in paths:
        ring = [tuple(map(float, pair.split(","))) for pair in re.findall(r"[\d.]+,[\d.]+", path)]
        assert abs(geometry.signed_area(ring)) / 2 < frame / 3


def test_boundaries_wound_either_way_give_the_same_map() -> None:
    spec = maps.counts_by_governorate(rows("en"), "en", WORDS, boundaries())
    turned = {
        "features": [
            {**feature, "geometry": _reversed(feature["geometry"])}
            for feature in boundaries()["features"]
        ]
    }
    other = maps.counts_by_governorate(rows("en"), "en", WORDS, turned)
    paths = [
        sorted(len(path) for path in re.findall(OUTLINE, charts.draw_svg(one).decode()))
        for one in (spec, other)
    ]

    assert paths[0] == pytest.approx(paths[1], rel=0.02)


def _reversed(shape: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "MultiPolygon",
        "coordinates": [[ring[::-1] for ring in polygon] for polygon in geometry.polygons(shape)],
    }


def test_zero_is_paper_the_most_is_the_accent_and_unknown_is_hatched() -> None:
    assert maps.shade(0, 62) == maps.PAPER
    assert maps.shade(62, 62) == charts.ACCENT
    assert maps.shade(None, 62) == charts.HATCH


def test_a_month_without_a_death_still_has_its_map() -> None:
    nobody = [{**row, "value": 0} for row in rows("en")]

    assert charts.ACCENT not in svg_of(given=nobody)


def test_a_map_names_nothing_that_another_map_on_the_page_could_name() -> None:
    assert not re.search(r'clip-path|id="clip', svg_of())


@pytest.mark.parametrize("value", range(0, 101, 5))
def test_words_stand_out_on_every_shade(value: int) -> None:
    fill = maps.shade(value, 100)
    light, dark = sorted((maps._luminance(fill), maps._luminance(maps.ink_on(fill))), reverse=True)

    assert (light + 0.05) / (dark + 0.05) > 4


def test_words_beside_the_map_neither_meet_nor_sink_below_it() -> None:
    assert maps.spread([10, 12, 95, 96], gap=20, floor=100) == [10, 30, 80, 100]


def test_rows_of_another_country_are_refused() -> None:
    with pytest.raises(maps.UnknownArea):
        svg_of(given=[{"key": "XX01", "label": "Elsewhere", "value": 1}])


def test_the_second_map_prints_rates() -> None:
    rates = [{**row, "display": f"{row['value'] / 10:.2f}"} for row in rows("en")]
    spec = maps.rate_by_origin(rates, "en", WORDS, boundaries())

    assert "6.20" in charts.draw_svg(spec).decode()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_another_country_is_drawn_by_the_same_code(lang: str) -> None:
    pack = read_pack("example")
    found: list[dict[str, Any]] = [
        {"key": place.code, "label": place.en if lang == "en" else place.ar, "value": number}
        for number, place in enumerate(pack.pack.governorates)
    ]
    spec = maps.counts_by_governorate(found, lang, WORDS, pack.boundaries)
    svg = charts.draw_svg(spec).decode()

    assert all(str(row["value"]) in svg and row["label"] in svg for row in found)
