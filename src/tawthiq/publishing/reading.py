"""Read the numbers back out of a page: what every tagged figure shows and says it is worth."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

Shown = dict[str, set[tuple[str, str]]]
"""By figure id: every pair of value and text with which it stands on the page."""


def figures_shown(path: Path) -> Shown:
    """Return the figures of a page, from its `data` elements."""
    reader = _Reader()
    reader.feed(path.read_text(encoding="utf-8", errors="replace"))
    reader.close()
    return dict(reader.found)


def figures_spoken(resolved: Mapping[str, Any]) -> Shown:
    """Return the figures that a resolved document puts on its page."""
    found: Shown = defaultdict(set)
    for inline in _inlines({key: resolved[key] for key in ("title", "subtitle", "blocks")}):
        value = "" if inline["value"] is None else str(inline["value"])
        found[inline["id"]].add((value, inline["v"]))
    return dict(found)


def _inlines(node: Any) -> Iterator[Mapping[str, Any]]:  # noqa: ANN401  (any node of a JSON tree)
    if isinstance(node, dict):
        if node.get("t") == "figure":
            yield node
            return
        for value in node.values():
            yield from _inlines(value)
    elif isinstance(node, list):
        for value in node:
            yield from _inlines(value)


class _Reader(HTMLParser):
    """Collect `data` elements that name a figure: id, value and the text inside."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: Shown = defaultdict(set)
        self.open: tuple[str, str] | None = None
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "data" and given.get("data-figure"):
            self.open = (str(given["data-figure"]), given.get("value") or "")
            self.text = ""

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "data" and self.open is not None:
            key, value = self.open
            self.found[key].add((value, self.text.strip()))
            self.open = None
