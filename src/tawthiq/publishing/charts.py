"""Charts: rows of figures into Vega-Lite, and Vega-Lite into one SVG and one PNG.

A builder takes `rows`, each a mapping with

    key      the code of the row; `unknown` and `unspecified` are hatched, as is `"unknown": True`
    label    its words in the language of the chart
    value    the number, or None where it is not known
    display  the number as the page writes it (else `str(value)`)
    accent   True for the bar that the title speaks of (by month: else the last)

with the language (`en` or `ar`) and `words`: `alt`, the sentence that says the chart aloud, and
`not_known`, what to write for None. The title is not drawn: the page sets it above the picture.
Bars start at zero, labels stand on the bars, parties are told apart by words and never by hue.
"""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import quoteattr

from tawthiq.publishing import fonts, png

Row = Mapping[str, Any]
Words = Mapping[str, str]
Spec = dict[str, Any]

INK = "#1b1b1a"
ACCENT = "#1d4b5e"
GREY = "#a9adae"
FAINT = "#c9cccc"
HATCH = "#dcdddd"  # stands for the hatching until the SVG is written
WIDE, NARROW = 640, 344  # in pixels: a column of a page, and the screen of a phone
SIZE = 14
COLUMN, GAP = 236, 16  # the widest column of words, and the air between it and the bars
PADDING = {"left": 2, "right": 2, "top": 2, "bottom": 8}  # the dots of a final ya hang low
RTL = frozenset({"ar"})
OUTLINE = re.compile(r"M[-\d.]+,[-\d.]+(?:L[-\d.]+,[-\d.]+){8,}")  # of an area of a map
SIGNS = frozenset("+-−")
UNKNOWN = frozenset({"unknown", "unspecified"})


def isolated(text: str, lang: str) -> str:
    """Set an Arabic label apart from its neighbours, or its digits and brackets trade places."""
    return f"\u2067{text}\u2069" if lang in RTL else text


def shown(row: Row, lang: str, words: Words) -> str:
    """Write a row's number as the page writes it; a sign stays before its digits."""
    if row["value"] is None:
        return isolated(str(row.get("display", words.get("not_known", "?"))), lang)
    text = str(row.get("display", row["value"]))
    return f"\u2066{text}\u2069" if text[:1] in SIGNS and lang in RTL else isolated(text, lang)


def is_unknown(row: Row) -> bool:
    return bool(row.get("unknown", row["key"] in UNKNOWN))


def bars_by_month(rows: Sequence[Row], lang: str, words: Words, *, narrow: bool = False) -> Spec:
    """Stand a bar for each month, the last one in the accent; lie them down if the names are long."""
    width = NARROW if narrow else WIDE
    limit = 0.92 * width / max(len(rows), 1)
    lines = [_broken(str(row["label"]), limit) for row in rows]
    marked = any(row.get("accent") for row in rows)
    months = [
        {**row, "accent": row.get("accent", False) if marked else row is rows[-1]} for row in rows
    ]
    if any(fonts.text_width(line, SIZE) > limit for label in lines for line in label):
        return horizontal_bars(months, lang, words, narrow=narrow)
    data = [_datum(row, lang, words, plain=GREY) for row in months]
    across = {
        "field": "key", "type": "ordinal", "sort": None,
        "scale": {"reverse": lang in RTL, "paddingInner": 0.35, "paddingOuter": 0.2},
    }  # fmt: skip
    months_axis = _axis(data, lines, lang)
    up = {"field": "value", "type": "quantitative", "axis": None, "scale": _from_zero(data)}
    return _chart(
        words,
        data,
        width,
        220 if narrow else 250,
        [
            {
                "mark": {"type": "bar"},
                "encoding": {"x": {**across, "axis": months_axis}, "y": up, "fill": _fill()},
            },
            {
                "mark": {"type": "text", "dy": -9, "fontSize": SIZE + 1, "fontWeight": 700},
                "encoding": {"x": across, "y": up, "text": {"field": "shown"}},
            },
        ],
    )


def horizontal_bars(rows: Sequence[Row], lang: str, words: Words, *, narrow: bool = False) -> Spec:
    """Lay a bar for each row in the order given, its words beside it, or above it on a phone."""
    marked = any("accent" in row for row in rows)
    plain = GREY if marked else ACCENT
    data = [_datum(row, lang, words, plain=plain, narrow=narrow) for row in rows]
    layers = _stacked(data, lang) if narrow else _beside(data, lang)
    second = _rows_of_text(data) - 1
    tall = 46 + 14 * second if narrow else 33 + 6 * second
    height = tall * len(rows) + 8
    return _chart(words, data, NARROW if narrow else WIDE, height, layers)


def by_party(rows: Sequence[Row], lang: str, words: Words, *, narrow: bool = False) -> Spec:
    """Show the toll by party, in the order of the rule."""
    return horizontal_bars(rows, lang, words, narrow=narrow)


def by_governorate(rows: Sequence[Row], lang: str, words: Words, *, narrow: bool = False) -> Spec:
    """Show the toll by governorate, with outside and unknown as rows of their own."""
    return horizontal_bars(rows, lang, words, narrow=narrow)


def torture_by_month(rows: Sequence[Row], lang: str, words: Words, *, narrow: bool = False) -> Spec:
    """Show deaths due to torture for each month since January."""
    return bars_by_month(rows, lang, words, narrow=narrow)


def _beside(data: list[Spec], lang: str) -> list[Spec]:
    """Set the words in a column of their own, the bars after it."""
    widths = [fonts.text_width(line, SIZE) for datum in data for line in datum["lines"]]
    column = max(widths, default=0)
    side = _Side(lang, start=min(column, COLUMN) + GAP, end=WIDE - 4 - _room_for_values(data))
    down = _down(data)
    return [
        _bars(data, side, down, {}),
        _values(data, side, down, 0),
        *_lines(data, side.words_at_bars(), {1: [0], 2: [-8, 8]}),
        side.zero_line(),
    ]


def _stacked(data: list[Spec], lang: str) -> list[Spec]:
    """Set the words of each row above its bar: the column would leave no room on a phone."""
    side = _Side(lang, start=0, end=NARROW - 4 - _room_for_values(data), width=NARROW)
    down = _down(data)
    drop = 9 if _rows_of_text(data) == 1 else 18
    return [
        _bars(data, side, down, {"height": 15, "yOffset": drop}),
        _values(data, side, down, drop),
        *_lines(data, side.words_at_edge(), {1: [drop - 19], 2: [drop - 35, drop - 19]}),
    ]


@dataclass(frozen=True)
class _Side:
    """Where a lying chart begins and ends, counted from the side its language starts on."""

    lang: str
    start: float
    end: float
    width: int = WIDE

    @property
    def rtl(self) -> bool:
        return self.lang in RTL

    def at(self, distance: float) -> float:
        return self.width - 4 - distance if self.rtl else distance

    def across(self, data: list[Spec]) -> Spec:
        most = max((datum["value"] for datum in data), default=0) or 1
        scale = {"domain": [0, most], "nice": False, "zero": True}
        scale["range"] = [self.at(self.start), self.at(self.end)]
        return {"field": "value", "type": "quantitative", "axis": None, "scale": scale}

    def beyond(self) -> Spec:
        return {"align": "right", "dx": -6} if self.rtl else {"align": "left", "dx": 6}

    def words_at_bars(self) -> Spec:
        return {"align": "left" if self.rtl else "right", "x": self.at(self.start - GAP / 2)}

    def words_at_edge(self) -> Spec:
        return {"align": "right" if self.rtl else "left", "x": self.at(0)}

    def zero_line(self) -> Spec:
        return {"mark": {"type": "rule", "x": self.at(self.start), "y": 0, "y2": "height",
                         "stroke": INK, "strokeWidth": 1}, "data": {"values": [{}]}, "encoding": {}}  # fmt: skip


def _down(data: list[Spec]) -> Spec:
    domain = [datum["key"] for datum in data]  # named: a layer that filters rows must not reorder
    scale = {"domain": domain, "paddingInner": 0.38, "paddingOuter": 0.2}
    return {"field": "key", "type": "ordinal", "sort": None, "axis": None, "scale": scale}


def _bars(data: list[Spec], side: _Side, down: Spec, shape: Spec) -> Spec:
    encoding = {"y": down, "x": side.across(data), "fill": _fill()}
    return {"mark": {"type": "bar", **shape}, "encoding": encoding}


def _values(data: list[Spec], side: _Side, down: Spec, drop: float) -> Spec:
    encoding = {"y": down, "x": side.across(data), "text": {"field": "shown"}}
    mark = {"type": "text", **side.beyond(), "dy": drop, "fontWeight": 700}
    return {"mark": mark, "encoding": encoding}


def _lines(data: list[Spec], place: Spec, drops: Mapping[int, Sequence[float]]) -> Iterator[Spec]:
    """Write each line of a label as a text of its own: the engine hangs a second line too low."""
    for count, offsets in drops.items():
        if not any(len(datum["lines"]) == count for datum in data):
            continue
        for number, offset in enumerate(offsets):
            yield {
                "transform": [{"filter": f"length(datum.lines) == {count}"}],
                "mark": {"type": "text", **place, "dy": offset},
                "encoding": {"y": _down(data), "text": {"field": f"lines[{number}]"}},
            }


def _rows_of_text(data: list[Spec]) -> int:
    return max((len(datum["lines"]) for datum in data), default=1)


def _room_for_values(data: list[Spec]) -> float:
    return max((fonts.text_width(datum["shown"], SIZE) for datum in data), default=0) + 10


def _datum(row: Row, lang: str, words: Words, *, plain: str, narrow: bool = False) -> Spec:
    colour = ACCENT if row.get("accent") else plain
    lines = _broken(str(row["label"]), NARROW - 10 if narrow else COLUMN)
    return {
        "key": str(row["key"]),
        "label": isolated(str(row["label"]), lang),
        "lines": [isolated(line, lang) for line in lines],
        "value": row["value"] or 0,
        "shown": shown(row, lang, words),
        "fill": HATCH if is_unknown(row) else colour,
    }


def _broken(label: str, limit: float) -> list[str]:
    """Break a long label once: before a year at its end, else at the space nearest to its middle."""
    if fonts.text_width(label, SIZE) <= limit or " " not in label:
        return [label]
    words, _, last = label.rpartition(" ")
    if last.isdecimal():
        return [words, last]
    spaces = [match.start() for match in re.finditer(" ", label)]
    middle = min(spaces, key=lambda place: abs(place - len(label) / 2))
    return [label[:middle], label[middle + 1 :]]


def _axis(data: list[Spec], labels: list[list[str]], lang: str) -> Spec:
    """Label an axis by the words of its rows, looked up by key, so that equal words stay two rows."""
    lines = {
        datum["key"]: [isolated(line, lang) for line in label]
        for datum, label in zip(data, labels, strict=True)
    }
    return {
        "title": None, "ticks": False, "domainColor": INK, "labelColor": INK,
        "labelFontSize": SIZE, "labelExpr": f"({json.dumps(lines)})[datum.value]",
        "labelPadding": 8, "labelLineHeight": 18, "labelAngle": 0, "labelOverlap": False,
    }  # fmt: skip


def _from_zero(data: list[Spec]) -> Spec:
    most = max((datum["value"] for datum in data), default=0)
    return {"domain": [0, (most or 1) * 1.12], "nice": False, "zero": True}


def _fill() -> Spec:
    return {"field": "fill", "type": "nominal", "scale": None, "legend": None}


def _chart(words: Words, data: list[Spec], width: int, height: int, layers: list[Spec]) -> Spec:
    return {
        "description": words["alt"],
        "width": width, "height": height, "padding": PADDING,
        "autosize": {"type": "fit", "contains": "padding"},
        "data": {"values": data},
        "layer": layers,
        "config": config(),
    }  # fmt: skip


def config() -> Spec:
    """Give the look that every picture shares: one family, no frame, no grid."""
    return {
        "font": fonts.FAMILY,
        "aria": False,
        "background": "#ffffff",  # a reader's dark screen would swallow the words
        "view": {"stroke": None},
        "axis": {"grid": False, "labelFontWeight": 400},
        "text": {"font": fonts.FAMILY, "fontSize": SIZE, "fill": INK, "baseline": "middle"},
    }


def draw(spec: Spec) -> tuple[bytes, bytes]:
    """Draw a spec as SVG and as PNG (twice the size): the same bytes for the same spec.

    No address is ever fetched, and a character the family cannot draw is refused.
    """
    import vl_convert

    svg = draw_svg(spec)
    return svg, png.bare(vl_convert.svg_to_png(svg.decode(), scale=2))


def draw_svg(spec: Spec) -> bytes:
    """Draw a spec as SVG alone."""
    import vl_convert

    fonts.register_with_charts()
    fonts.require_glyphs(_texts(spec))
    raw = vl_convert.vegalite_to_svg(spec, allowed_base_urls=[])
    return _plain(raw, spec["description"]).encode()


def _texts(node: object) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, Mapping):
        for value in node.values():
            yield from _texts(value)
    elif isinstance(node, list | tuple):
        for value in node:
            yield from _texts(value)


def _plain(raw: str, alt: str) -> str:
    """Leave of the engine's SVG what draws: one role, one name, short numbers, the hatching."""
    head, body = re.match(r"(<svg[^>]*>)(.*)", raw, re.DOTALL).groups()  # type: ignore[union-attr]
    size = " ".join(re.findall(r'(?:width|height|viewBox)="[^"]*"', head))
    body = re.sub(r"<defs><clipPath.*?</defs>", "", body)  # its names would meet on one page
    body = re.sub(r"<[^>]+>", lambda tag: _short(tag.group()), body)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-label={quoteattr(alt)}>'
        f"{_hatched(body)}\n"
    )


def _short(tag: str) -> str:
    tag = re.sub(r'\s(?:aria-[a-z]+|role|class|pointer-events|clip-path)="[^"]*"', "", tag)
    tag = OUTLINE.sub(lambda outline: _snapped(outline.group()), tag)
    return re.sub(r"-?\d+\.\d{3,}", lambda number: f"{float(number.group()):.2f}", tag)


def _snapped(outline: str) -> str:
    """Snap an outline to half pixels: neighbours keep their common border, slow lines gain half."""
    kept: list[str] = []
    for place in outline[1:].split("L"):
        x, y = (f"{round(float(number) * 2) / 2:g}" for number in place.split(","))
        if not kept or kept[-1] != f"{x},{y}":
            kept.append(f"{x},{y}")
    return "M" + "L".join(kept)


def _hatched(body: str) -> str:
    """Hatch what is not known, under a name of its own: two pictures may share a page."""
    if f'"{HATCH}"' not in body:
        return body
    name = "hatch-" + hashlib.sha256(body.encode()).hexdigest()[:8]
    pattern = (
        f'<defs><pattern id="{name}" width="6" height="6" patternUnits="userSpaceOnUse" '
        f'patternTransform="rotate(45)"><rect width="6" height="6" fill="#f1f1f0"/>'
        f'<rect width="2" height="6" fill="#8a8d8e"/></pattern></defs>'
    )
    return pattern + body.replace(f'"{HATCH}"', f'"url(#{name})"')
