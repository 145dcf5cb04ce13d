"""The document in one language: every message spoken, every figure shown and still tagged.

The result is plain JSON and the only thing that the three renderers read.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from babel import Locale
from fluent.runtime.types import FluentType

from tawthiq.domain.figures import Figure
from tawthiq.domain.packs import Pack
from tawthiq.publishing import numerals
from tawthiq.publishing.calendar import dated
from tawthiq.publishing.digits import refuse_uncounted_digits
from tawthiq.publishing.document import BrokenDocument, Node
from tawthiq.publishing.messages import speak
from tawthiq.publishing.messages.arguments import (
    FIRST,
    LAST,
    Chooser,
    Counted,
    Inline,
    Placed,
    Tray,
)
from tawthiq.publishing.terms import term_words

Tree: TypeAlias = Any
"""Any part of a block: which it is, its name says."""

DIRECTIONS = {"en": "ltr", "ar": "rtl"}
NOT_KNOWN = "–"
SPACE: Inline = {"t": "text", "v": " "}
PRIVATE = re.compile(f"([{chr(FIRST)}-{chr(LAST)}])")
LABELS = [
    "contents",
    "page",
    "of",
    "table",
    "source",
    "note",
    "figure",
    "annex",
    "statement",
    "synthetic",
    "superseded",
    "data",
    "as-known",
    "rule",
    "edition",
    "organisation",
    "period",
    "code",
    "download",
    "figures-note",
    "changed",
    "skip",
]


def resolve(document: Node, figures: Mapping[str, Figure], lang: str, pack: Pack) -> Node:
    """Return the document in `lang`.

    Raises `BrokenDocument` for a message, figure or term that is not there, and `UncountedDigit` for
    a digit that nobody counted.
    """
    return _Speaker(figures, lang, pack).document(document)


def flat(inlines: list[Inline]) -> str:
    """Return inlines as one string: for alternative texts, file properties and CSV cells."""
    return "".join(str(one["v"]) for one in inlines)


@dataclass(frozen=True)
class _Speaker:
    figures: Mapping[str, Figure]
    lang: str
    pack: Pack

    def document(self, document: Node) -> Node:
        facts = document["facts"]
        return {
            "lang": self.lang,
            "dir": DIRECTIONS[self.lang],
            "title": self.inlines(document["title"], "title"),
            "subtitle": self.inlines(document["subtitle"], "subtitle"),
            "edition": document["edition"],
            "synthetic": facts["synthetic"],
            "meta": self.meta(facts),
            "labels": {name.replace("-", "_"): self.label(name) for name in LABELS},
            "blocks": [self.block(block) for block in document["blocks"]],
        }

    def meta(self, facts: Node) -> Node:
        return {
            "organisation": facts["organisation"][self.lang],
            "period": dated(facts["period"], self.lang, self.pack),
            "as_known": dated(facts["as_known"][:10], self.lang, self.pack),
            "rule": facts["rule"][self.lang],
            "code": facts["code"],
        }

    def label(self, name: str) -> str:
        return flat(self.spoken({"message": f"ui-{name}", "args": {}}))

    # Blocks

    def block(self, block: Node) -> Node:
        where = str(block.get("id") or block["type"])
        made = {key: self.part(key, value, where) for key, value in block.items()}
        if "alt" in made:
            made["alt"] = flat(made["alt"])
        if block["type"] in {"chart", "map"}:
            made |= self.drawing(block)
        return made

    def part(self, key: str, value: Tree, where: str) -> Tree:
        """Resolve one part of a block by its name: the names are the schema."""
        if key in {"inlines", "title", "alt", "caption", "source", "label"}:
            return self.inlines(value, where)
        if key in {"cells", "paragraphs"} or (
            key == "items" and all(isinstance(one, list) for one in value)
        ):
            return [self.inlines(one, where) for one in value]
        if key in {"items", "columns", "rows", "facts"}:
            return [{k: self.part(k, v, where) for k, v in one.items()} for one in value]
        if key == "table":
            return self.block(value)
        if key == "points":
            return [self.point(one, where) for one in value]
        return value

    def drawing(self, block: Node) -> Node:
        stem = f"charts/{block['table']['id']}.{self.lang}"
        return {"svg": f"{stem}.svg", "png": f"{stem}.png"}

    def point(self, point: Node, where: str) -> Node:
        shown = self.number({"figure": point["figure"]})
        made = {
            "code": point["code"],
            "label": flat(self.inlines([point["label"]], where)),
            "value": shown["value"],
            "text": shown["v"],
            "figure": shown["id"],
        }
        return made | ({"emphasis": True} if point.get("emphasis") else {})

    # Inlines

    def inlines(self, nodes: list[Node], where: str) -> list[Inline]:
        made: list[Inline] = []
        for node in nodes:
            made += [dict(SPACE)] if made else []
            made += self.inline(node)
        refuse_uncounted_digits(made, where)
        return made

    def inline(self, node: Node) -> list[Inline]:
        marks = {key: True for key in ("strong", "struck") if node.get(key)}
        made = self.spoken(node) if "message" in node else self.plain(node)
        return [{**one, **marks} for one in made] if marks else made

    def plain(self, node: Node) -> list[Inline]:
        """Return what no message says: one inline, or a passage in the words of its writer."""
        return [self.single(one) for one in node.get("written", {}).get(self.lang, [node])]

    def spoken(self, node: Node) -> list[Inline]:
        tray = Tray()
        args = {key: self.argument(value, tray) for key, value in node["args"].items()}
        return _cut(speak(self.lang, node["message"], args), tray)

    def argument(self, node: Node, tray: Tray) -> FluentType:
        if "choice" in node:
            return Chooser(node["choice"])
        if "message" in node:
            return _Phrase(tray, self.spoken(node))
        inline = self.single(node)
        if inline["t"] == "figure" and inline["value"] is not None:
            return Counted.of(tray, inline)
        return Placed(tray, inline)

    def single(self, node: Node) -> Inline:
        if "figure" in node:
            return self.number(node)
        for key, kind in (("date", "date"), ("month", "date")):
            if key in node:
                return {"t": kind, "v": dated(node[key], self.lang, self.pack), "iso": node[key]}
        if "term" in node:
            return {"t": "term", "v": term_words(node, self.lang, self.pack)}
        if "label_of" in node:
            return self.label_of(node["label_of"])
        if "words" in node:
            return {"t": "term", "v": node["words"][self.lang]}
        return _plain(node)

    def label_of(self, key: str) -> Inline:
        """Return a figure's own label: its digits are dates, and it is found by `of`."""
        one = self.figures[key]
        return {"t": "term", "v": one.label_ar if self.lang == "ar" else one.label_en, "of": key}

    def number(self, node: Node) -> Inline:
        key = node["figure"]
        if key not in self.figures:
            raise BrokenDocument(f"The document names the figure {key!r}, which was not counted.")
        value = self.figures[key].value
        made: Inline = {"t": "figure", "id": key, "v": NOT_KNOWN, "value": value}
        if value is not None:
            shown = abs(value) if node.get("absolute") else value
            write = numerals.percentage if node.get("percent") else numerals.written
            made["v"] = write(shown)
        return made


class _Phrase(Placed):
    """A sentence inside a sentence: its inlines are put down one after the other."""

    def __init__(self, tray: Tray, inlines: list[Inline]) -> None:
        super().__init__(tray, {})
        self.inlines = inlines

    def format(self, locale: Locale) -> str:
        return "".join(self.tray.put(inline) for inline in self.inlines)


def _plain(node: Node) -> Inline:
    if "text" in node:
        return {"t": "text", "v": node["text"]}
    if "id" in node:
        return {"t": "id", "v": node["id"]}
    if "quote" in node:
        return {"t": "quote", "v": node["quote"]}
    if "cite" in node:
        return {"t": "cite", "v": node["cite"], "href": node.get("href")}
    raise BrokenDocument(f"The document holds an inline of no known type: {sorted(node)}.")


def _cut(text: str, tray: Tray) -> list[Inline]:
    """Cut a spoken string at its private characters into words and tagged inlines."""
    made: list[Inline] = []
    for piece in PRIVATE.split(re.sub(r"\s*\n\s*", " ", text)):
        if PRIVATE.fullmatch(piece):
            made.append(tray.inlines[ord(piece) - FIRST])
        elif piece:
            made.append({"t": "text", "v": piece})
    return made
