"""Tables and charts as CSV: labels in both languages, numbers as numbers, one way to write them."""

import csv
import io
from collections.abc import Iterator, Mapping
from typing import Any

from tawthiq.domain.letters import as_words
from tawthiq.publishing.messages.arguments import Inline
from tawthiq.publishing.resolution import flat

Resolved = Mapping[str, Mapping[str, Any]]
BOM = "\ufeff"  # a spreadsheet that opens the file would else take Arabic for another encoding


def table_sheets(resolved: Resolved) -> dict[str, bytes]:
    """Return every table of the document as `tables/NAME.csv`.

    A column of words becomes two, English and Arabic; a column of numbers stays one, headed in both.
    """
    pairs = zip(_tables(resolved["en"]), _tables(resolved["ar"]), strict=True)
    return {english["csv"]: _sheet(_rows(english, arabic)) for english, arabic in pairs}


def chart_sheets(resolved: Resolved) -> dict[str, bytes]:
    """Return the values of every chart as `charts/NAME.csv`."""
    pairs = zip(_charts(resolved["en"]), _charts(resolved["ar"]), strict=True)
    return {
        f"charts/{english['table']['id']}.csv": _sheet(_points(english, arabic))
        for english, arabic in pairs
    }


def _charts(document: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield from (block for block in document["blocks"] if block["type"] in {"chart", "map"})


def _tables(document: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for block in document["blocks"]:
        if block["type"] == "table":
            yield block
        elif block["type"] in {"chart", "map"}:
            yield block["table"]


def _rows(english: Mapping[str, Any], arabic: Mapping[str, Any]) -> Iterator[list[object]]:
    columns = list(zip(english["columns"], arabic["columns"], strict=True))
    wordy = [one["align"] == "start" for one, _ in columns]
    heads = [(flat(one["inlines"]), flat(other["inlines"])) for one, other in columns]
    yield [
        head
        for (en, ar), words in zip(heads, wordy, strict=True)
        for head in ((en, ar) if words else (f"{en} / {ar}",))
    ]
    for one, other in zip(english["rows"], arabic["rows"], strict=True):
        cells = zip(one["cells"], other["cells"], wordy, strict=True)
        yield [value for en, ar, words in cells for value in _values(en, ar, wordy=words)]


def _values(english: list[Inline], arabic: list[Inline], *, wordy: bool) -> list[object]:
    if wordy:
        return [flat(english), flat(arabic)]
    figures = [one["value"] for one in english if one["t"] == "figure"]
    return [figures[0]] if figures else [""]


def _points(english: Mapping[str, Any], arabic: Mapping[str, Any]) -> Iterator[list[object]]:
    yield ["code", "label_en", "label_ar", "figure", "value"]
    for one, other in zip(english["points"], arabic["points"], strict=True):
        yield [one["code"], one["label"], other["label"], one["figure"], one["value"]]


def _sheet(rows: Iterator[list[object]]) -> bytes:
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerows(["" if cell is None else as_words(cell) for cell in row] for row in rows)
    return (BOM + written.getvalue()).encode()
