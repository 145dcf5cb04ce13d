"""The pictures of an edition: each chart and map block drawn for the page, for a phone and for print."""

from collections.abc import Iterator, Mapping
from typing import Any

from tawthiq.domain.refusals import Refusal
from tawthiq.publishing import charts, maps
from tawthiq.publishing.charts import Row, Spec

Block = Mapping[str, Any]
PICTURES = frozenset({"chart", "map"})


class UnknownPicture(Refusal):
    """A block asks for a picture that nobody here knows how to draw."""


def drawn(resolved: Block, boundaries: Mapping[str, Any]) -> dict[str, bytes]:
    """Draw every picture of a resolved document, under the path of its file in the edition.

    A picture is three files: `charts/x.en.svg`, `charts/x.en.narrow.svg` for a phone, and
    `charts/x.en.png` of the first, for DOCX.
    """
    files: dict[str, bytes] = {}
    for block in resolved["blocks"]:
        if block["type"] in PICTURES:
            files.update(_files(block, resolved["lang"], boundaries))
    return files


def narrow_of(path: str) -> str:
    """Name the phone's variant of a picture."""
    return path.removesuffix(".svg") + ".narrow.svg"


def _files(block: Block, lang: str, boundaries: Mapping[str, Any]) -> Iterator[tuple[str, bytes]]:
    svg, png = charts.draw(spec_for(block, lang, boundaries))
    yield block["svg"], svg
    yield block["png"], png
    narrow = spec_for(block, lang, boundaries, narrow=True)
    yield narrow_of(block["svg"]), charts.draw_svg(narrow)


def spec_for(
    block: Block, lang: str, boundaries: Mapping[str, Any], *, narrow: bool = False
) -> Spec:
    """Turn a block into Vega-Lite by the builder that it names.

    Raises `UnknownPicture` for a builder that is not there.
    """
    rows = [_row(number, point) for number, point in enumerate(block["points"])]
    words = {"alt": block["alt"]}
    match block["builder"]:
        case "months":
            return charts.bars_by_month(rows, lang, words, narrow=narrow)
        case "bars":
            return charts.horizontal_bars(rows, lang, words, narrow=narrow)
        case "governorates":
            return maps.counts_by_governorate(rows, lang, words, boundaries, narrow=narrow)
        case other:
            raise UnknownPicture(
                f"No picture is called {other!r}: months, bars and governorates are."
            )


def _row(number: int, point: Mapping[str, Any]) -> Row:
    row = {
        "key": str(point.get("code", number)),
        "label": point["label"],
        "value": point["value"],
        "display": point["text"],
    }
    return row | ({"accent": True} if point.get("emphasis") else {})
