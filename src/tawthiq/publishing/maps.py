"""Maps: areas shaded by a number that is also printed on them, and what lies beside the map.

Rows are those of a chart (see `tawthiq.publishing.charts`), keyed by the codes of the areas; a row
whose key is no area (`outside`, `unknown`) is stated under the map, never dropped. Boundaries are a
GeoJSON feature collection whose features carry the code in `properties.code` or as their `id`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from tawthiq.domain.refusals import Refusal
from tawthiq.publishing import charts, fonts
from tawthiq.publishing.charts import Row, Spec, Words
from tawthiq.publishing.geometry import Projection, Ring, Room, crossings, rewound, room_inside

PALE = (226, 232, 235)  # the shade of the smallest number above zero
DEEP = (29, 75, 94)  # the accent: the shade of the largest
PAPER = "#ffffff"
EDGE = "#6f7678"
NAME_SIZES, NUMBER_SIZE, LINE = (12.5, 10.5), 15, 17
NAME_SIZE, NUMBER_ALONE = NAME_SIZES[0], len(NAME_SIZES)
MARGIN_GAP = 10


class UnknownArea(Refusal):
    """The boundaries hold no area of the codes that the rows speak of."""


@dataclass(frozen=True)
class _Area:
    """One area as drawn: its row, its outline in pixels and the place for its words.

    `side` is where words that find no room inside stand: left, right, or nowhere.
    """

    row: Row
    feature: Mapping[str, Any]
    rings: list[Ring]
    room: Room
    side: str = ""


@dataclass(frozen=True)
class _Sheet:
    """What is to be drawn, and how wide."""

    rows: Sequence[Row]
    features: Mapping[str, Any]
    width: int
    lang: str
    words: Words


@dataclass(frozen=True)
class _Margin:
    """How much wider than the outline the words beside the map reach, left and right."""

    left: float = 0.0
    right: float = 0.0


def counts_by_governorate(
    rows: Sequence[Row],
    lang: str,
    words: Words,
    boundaries: Mapping[str, Any],
    *,
    narrow: bool = False,
) -> Spec:
    """Shade each area by its count and print the count on it."""
    return _choropleth(rows, lang, words, boundaries, charts.NARROW if narrow else charts.WIDE)


def rate_by_origin(
    rows: Sequence[Row],
    lang: str,
    words: Words,
    boundaries: Mapping[str, Any],
    *,
    narrow: bool = False,
) -> Spec:
    """Shade each area by a rate and print the rate on it: the second map, never the only one."""
    return _choropleth(rows, lang, words, boundaries, charts.NARROW if narrow else charts.WIDE)


def _choropleth(
    rows: Sequence[Row], lang: str, words: Words, boundaries: Mapping[str, Any], width: int
) -> Spec:
    features = {code_of(feature): feature for feature in boundaries["features"]}
    inside = [row for row in rows if row["key"] in features]
    if not inside:
        raise UnknownArea("The boundaries and the rows share no code; load the pack's boundaries.")
    projection, areas = _laid_out(_Sheet(inside, features, width, lang, words))
    beside = [row for row in rows if row["key"] not in features]
    most = max((row["value"] or 0 for row in inside), default=0)
    frame = (width - 4, projection.height)
    return {
        "description": words["alt"],
        "width": frame[0], "height": frame[1] + (12 + 22 * len(beside) if beside else 0),
        "padding": charts.PADDING,
        "layer": [
            _shapes(areas, projection, most),
            _words_inside(areas, lang, words, most),
            *_words_outside(areas, projection.height, lang, words),
            *_statements(beside, frame, lang, words),
        ],
        "config": charts.config(),
    }  # fmt: skip


def code_of(feature: Mapping[str, Any]) -> str:
    """Read the code of an area from where GeoJSON files put it."""
    return str(feature.get("properties", {}).get("code") or feature.get("id", ""))


def _laid_out(sheet: _Sheet) -> tuple[Projection, list[_Area]]:
    """Draw without margins to see which words find no room, then with margins for those.

    A narrower map may push out more words, so the margins are measured twice.
    """
    margin = _Margin()
    for _ in range(2):
        _, areas = _set(sheet, margin)
        margin = _margin(areas, sheet, margin)
    return _set(sheet, margin)


def _set(sheet: _Sheet, margin: _Margin) -> tuple[Projection, list[_Area]]:
    shapes = [feature["geometry"] for feature in sheet.features.values()]
    room = sheet.width - 4 - margin.left - margin.right
    projection = Projection.fitting(shapes, margin.left, room)
    areas = [_area(row, projection, sheet) for row in sheet.rows]
    wide = sheet.width > charts.NARROW
    return projection, [replace(area, side=_side(area, areas, wide=wide)) for area in areas]


def _area(row: Row, projection: Projection, sheet: _Sheet) -> _Area:
    feature = sheet.features[row["key"]]
    rings = projection.rings(feature["geometry"])
    return _Area(row, feature, rings, room_inside(rings, _boxes(row, sheet.lang, sheet.words)))


def _side(area: _Area, areas: list[_Area], *, wide: bool) -> str:
    """Say where an area's words go if they find no room: first where no other area is crossed."""
    named = area.room.box is not None and area.room.box < NUMBER_ALONE
    if named or (area.room.box == NUMBER_ALONE and not wide):
        return ""
    others = [
        x for other in areas if other is not area for x in crossings(other.rings, area.room.y)
    ]
    if all(x >= area.room.x for x in others):
        return "left"
    if all(x <= area.room.x for x in others):
        return "right"
    if area.room.box is not None:
        return ""
    middle = sum(_span([area.rings for area in areas], area.room.y)) / 2
    return "left" if area.room.x < middle else "right"


def _span(shapes: Sequence[list[Ring]], y: float) -> tuple[float, float]:
    """Give the outermost crossings of all outlines about the height y."""
    found = [
        x for rings in shapes for height in (y - 8, y, y + 8) for x in crossings(rings, height)
    ]
    return min(found), max(found)


def _margin(areas: list[_Area], sheet: _Sheet, before: _Margin) -> _Margin:
    left, right = before.left, before.right
    for area in areas:
        if area.side:
            words = _both(area.row, sheet.lang, sheet.words)
            wide = fonts.text_width(words, NAME_SIZE) + 2 * MARGIN_GAP + 4
            first, last = _span([one.rings for one in areas], area.room.y)
            if area.side == "left":
                left = max(left, before.left + wide - first)
            else:
                right = max(right, before.right + wide - (sheet.width - 4 - last))
    return _Margin(left, right)


def _boxes(row: Row, lang: str, words: Words) -> list[tuple[float, float]]:
    """List the boxes to try: name over number, the same smaller, number alone."""
    number = fonts.text_width(charts.shown(row, lang, words), NUMBER_SIZE)
    names = [fonts.text_width(str(row["label"]), size) for size in NAME_SIZES]
    both = [(max(number, name) + 2, 2 * LINE - 2) for name in names]
    return [*both, (number + 4, LINE)]


def _both(row: Row, lang: str, words: Words) -> str:
    return charts.isolated(f"{row['label']} {charts.shown(row, lang, words)}", lang)


def shade(value: float | None, most: float) -> str:
    """Give paper for zero, then a straight scale from pale to the accent; hatch the unknown."""
    if value is None:
        return charts.HATCH
    if not value or not most:
        return PAPER
    share = value / most
    mixed = (round(pale + (deep - pale) * share) for pale, deep in zip(PALE, DEEP, strict=True))
    return "#" + "".join(f"{part:02x}" for part in mixed)


def ink_on(fill: str) -> str:
    """Choose paper or ink for words on a fill, whichever stands out more (WCAG contrast)."""
    light = _luminance(fill) + 0.05
    on_paper, on_ink = _luminance(PAPER) + 0.05, _luminance(charts.INK) + 0.05
    return PAPER if on_paper / light > light / on_ink else charts.INK


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _shapes(areas: list[_Area], projection: Projection, most: float) -> Spec:
    values = [
        {
            "type": "Feature",
            "geometry": rewound(area.feature["geometry"]),
            "properties": {"key": area.row["key"]},
            "fill": shade(area.row["value"], most),
        }
        for area in areas
    ]
    return {
        "data": {"values": values},
        "projection": projection.as_spec(),
        "mark": {"type": "geoshape", "stroke": EDGE, "strokeWidth": 0.8, "strokeJoin": "round"},
        "encoding": {"fill": {"field": "fill", "type": "nominal", "scale": None, "legend": None}},
    }


def _words_inside(areas: list[_Area], lang: str, words: Words, most: float) -> Spec:
    texts = []
    for area in (area for area in areas if not area.side):
        ink = ink_on(shade(area.row["value"], most))
        place = {"x": area.room.x, "y": area.room.y, "ink": ink}
        number = charts.shown(area.row, lang, words)
        beneath = 0
        if area.room.box is not None and area.room.box < NUMBER_ALONE:
            name = charts.isolated(str(area.row["label"]), lang)
            size = NAME_SIZES[area.room.box]
            texts.append({**place, "y": area.room.y - 8, "text": name, "size": size})
            beneath = 9
        bold = {"size": NUMBER_SIZE, "bold": True}
        texts.append({**place, **bold, "y": area.room.y + beneath, "text": number})
    return _texts(texts, "center")


def _words_outside(areas: list[_Area], floor: float, lang: str, words: Words) -> list[Spec]:
    """Set words that find no room inside beside the outline, with a thin line to their area."""
    shapes = [area.rings for area in areas]
    layers = []
    for side, align, step in (("left", "right", -1), ("right", "left", 1)):
        texts, lines = [], []
        beside = sorted(_on(areas, side), key=lambda area: area.room.y)
        heights = spread([area.room.y for area in beside], LINE + 2, floor - LINE / 2)
        for area, y in zip(beside, heights, strict=True):
            x = _span(shapes, area.room.y)[step > 0] + step * (MARGIN_GAP + 4)
            text = _both(area.row, lang, words)
            texts.append({"x": x, "y": y, "ink": charts.INK, "size": NAME_SIZE, "bold": True,
                          "text": text})  # fmt: skip
            lines.append({"x": x - step * 4, "y": y, "x2": area.room.x, "y2": area.room.y})
        layers += [_leaders(lines), _texts(texts, align)] if texts else []
    return layers


def spread(heights: Sequence[float], gap: float, floor: float) -> list[float]:
    """Keep rising heights a gap apart, and above the floor where that is possible."""
    down: list[float] = []
    for height in heights:
        down.append(max(height, down[-1] + gap) if down else height)
    up: list[float] = []
    for height in reversed(down):
        up.append(min(height, up[-1] - gap) if up else min(height, floor))
    return up[::-1]


def _on(areas: list[_Area], side: str) -> list[_Area]:
    return [area for area in areas if area.side == side]


def _statements(
    beside: Sequence[Row], frame: tuple[float, float], lang: str, words: Words
) -> list[Spec]:
    """State under the map, each on a line, the rows that are no area of it."""
    rtl = lang in charts.RTL
    texts, swatches = [], []
    for number, row in enumerate(beside):
        y = frame[1] + 22 * (number + 1)
        x = frame[0] - 9 if rtl else 9
        swatches.append({"x": x, "y": y, "fill": _swatch(row)})
        text = charts.isolated(f"{row['label']}: {charts.shown(row, lang, words)}", lang)
        texts.append({"x": x + (-14 if rtl else 14), "y": y, "ink": charts.INK, "size": 14,
                      "text": text})  # fmt: skip
    mark = {"type": "square", "size": 196, "stroke": EDGE, "strokeWidth": 0.8, "opacity": 1}
    if not beside:
        return []
    return [
        {
            "data": {"values": swatches},
            "mark": mark,
            "encoding": {**_place(), "fill": {"field": "fill", "type": "nominal", "scale": None}},
        },
        _texts(texts, "right" if rtl else "left"),
    ]


def _swatch(row: Row) -> str:
    return charts.HATCH if charts.is_unknown(row) else PAPER


def _place() -> Spec:
    return {
        axis: {"field": axis, "type": "quantitative", "scale": None, "axis": None}
        for axis in ("x", "y")
    }


def _leaders(lines: list[Spec]) -> Spec:
    ends = {axis: {"field": axis} for axis in ("x2", "y2")}
    return {
        "data": {"values": lines},
        "mark": {"type": "rule", "stroke": charts.INK, "strokeWidth": 0.8},
        "encoding": {**_place(), **ends},
    }


def _texts(texts: list[Spec], align: str) -> Spec:
    return {
        "data": {"values": [{"bold": False, **text} for text in texts]},
        "mark": {"type": "text", "align": align, "baseline": "middle",
                 "fontSize": {"expr": "datum.size"},
                 "fontWeight": {"expr": "datum.bold ? 700 : 400"}},
        "encoding": {
            **_place(),
            "text": {"field": "text"},
            "fill": {"field": "ink", "type": "nominal", "scale": None, "legend": None},
        },
    }  # fmt: skip
