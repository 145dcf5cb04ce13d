"""The neutral document: a tree of typed blocks that names messages and figures and holds no sentence.

A block or an inline is a plain JSON object, so that `document.json` is the document itself. No function
here takes a string that a reader would see: words come from the messages, the rule and the pack.

>>> say("toll-lead", civilians=figure("toll.civilians"))
{'message': 'toll-lead', 'args': {'civilians': {'figure': 'toll.civilians'}}}
"""

from collections.abc import Iterable, Sequence
from typing import Any

from tawthiq.domain.refusals import Refusal

Node = dict[str, Any]
"""A block, an inline or an argument of a message: a JSON object with string keys."""


class BrokenDocument(Refusal):
    """The document names something that its figures, pack or messages do not hold."""


# Arguments and inlines -------------------------------------------------------------------------


def figure(key: str) -> Node:
    """Return the counted figure `key`, shown as its number."""
    return {"figure": key}


def size_of(key: str) -> Node:
    """Return the figure `key` shown without its sign: a sentence says whether it rose or fell."""
    return {"figure": key, "absolute": True}


def percent(key: str) -> Node:
    """Return the figure `key`, a number of hundredths, shown as a percentage."""
    return {"figure": key, "percent": True}


def month(code: str) -> Node:
    """Return a month such as `2020-05`, named in the pack's own tradition."""
    return {"month": code}


def day(iso: str) -> Node:
    """Return a day, or a partial date in EDTF."""
    return {"date": iso}


def term(kind: str, code: str) -> Node:
    """Return a word of the pack: `kind` is governorate, party, means, group, place_kind or country."""
    return {"term": kind, "code": code}


def words(en: str, ar: str) -> Node:
    """Return words that the counting rule or a figure's label gives in both languages."""
    return {"words": {"en": en, "ar": ar}}


def label_of(key: str) -> Node:
    """Return the label of the figure `key`, as the file of figures has it."""
    return {"label_of": key}


def choice(value: str) -> Node:
    """Return a value that chooses among the variants of a message and is never printed."""
    return {"choice": value}


def identifier(value: str) -> Node:
    """Return an identifier: an edition's name, a digest, a figure's id."""
    return {"id": value}


def quote(value: str) -> Node:
    """Return words quoted as they stand in a source."""
    return {"quote": value}


def cite(value: str, href: str | None = None) -> Node:
    """Return a citation."""
    return {"cite": value, "href": href}


def say(message: str, **args: Node) -> Node:
    """Return a sentence: the message of that name with these arguments."""
    return {"message": message, "args": args}


def strong(inline: Node) -> Node:
    return {**inline, "strong": True}


def struck(inline: Node) -> Node:
    """Return a superseded value, which is struck through beside the new one."""
    return {**inline, "struck": True}


# Blocks ----------------------------------------------------------------------------------------


def heading(level: int, key: str, message: str, **args: Node) -> Node:
    return {"type": "heading", "level": level, "id": key, "inlines": [say(message, **args)]}


def paragraph(*inlines: Node, role: str | None = None) -> Node:
    """Return a paragraph. `role`: None, lead, note, or statement (an opinion, marked as one)."""
    return {"type": "paragraph", "inlines": list(inlines), "role": role}


def bullets(items: Iterable[Sequence[Node]]) -> Node:
    return {"type": "list", "items": [list(item) for item in items]}


def key_figures(items: Iterable[tuple[Node, Node]]) -> Node:
    """Return the row of large numbers; each item is a figure and its label."""
    return {
        "type": "key_figures",
        "items": [{"inlines": [value], "label": [label]} for value, label in items],
    }


def column(message: str, align: str = "end", **args: Node) -> Node:
    return {"inlines": [say(message, **args)], "align": align}


def row(*cells: Node | Sequence[Node], level: int = 0, role: str | None = None) -> Node:
    """Return a row; a cell is an inline or several. `level` 1 is a part of the row above it."""
    return {
        "cells": [[cell] if isinstance(cell, dict) else list(cell) for cell in cells],
        "level": level,
        "role": role,
    }


def table(key: str, caption: Node, columns: Sequence[Node], rows: Sequence[Node]) -> Node:
    """Return a table, which is also written as `tables/KEY.csv`."""
    return {
        "type": "table",
        "id": key,
        "caption": [caption],
        "columns": list(columns),
        "rows": list(rows),
        "csv": f"tables/{key}.csv",
    }


def point(code: str, label: Node, key: str, *, emphasis: bool = False) -> Node:
    """Return one datum of a chart: its code, its label and the figure it shows."""
    return {"code": code, "label": label, "figure": key, "emphasis": emphasis}


def chart(builder: str, title: Node, alt: Node, points: Sequence[Node], beside: Node) -> Node:
    """Return a chart drawn by `builder` of the points, with the table that says the same."""
    key = str(beside["id"])
    return {
        "type": "map" if builder == "governorates" else "chart",
        "id": f"chart-{key}",
        "builder": builder,
        "title": [title],
        "alt": [alt],
        "points": list(points),
        "source": [say("chart-source")],
        "table": beside,
    }


def case(
    key: str, title: Node, facts: Sequence[tuple[Node, Node]], paragraphs: Sequence[Sequence[Node]]
) -> Node:
    """Return a notable incident or case: a title, facts with labels, and paragraphs."""
    return {
        "type": "case",
        "id": key,
        "title": [title],
        "facts": [{"label": [label], "inlines": [value]} for label, value in facts],
        "paragraphs": [list(one) for one in paragraphs],
    }


def page_break() -> Node:
    return {"type": "page_break"}


def figures_named(node: object) -> set[str]:
    """Return the ids of all figures that a document, block or inline names."""
    if isinstance(node, dict):
        found = {node["figure"]} if isinstance(node.get("figure"), str) else set()
        return found.union(*(figures_named(value) for value in node.values()))
    if isinstance(node, list):
        return set().union(*(figures_named(value) for value in node))
    return set()
