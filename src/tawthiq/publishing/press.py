"""What a page says inside a line: a resolved inline as HTML, every character of it escaped."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

register = template.Library()

Inline = Mapping[str, Any]
Labels = Mapping[str, str]
DATED = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")  # what the element `time` understands


@register.filter
def inlines(found: Iterable[Inline], labels: Labels) -> SafeString:
    """Write the inlines of a line one after the other, with nothing between them."""
    return format_html_join("", "{}", ((_marked(inline, labels),) for inline in found))


@register.filter
def plain(found: Iterable[Inline]) -> str:
    """Write a line without marks: for the title of the page."""
    return "".join(str(inline["v"]) for inline in found)


@register.filter
def under_title(level: int) -> str:
    """Put a heading of the document under the title, which is the page's first."""
    return str(level + 1)


@register.filter
def beside(cells: Sequence[Any], columns: Sequence[Any]) -> list[tuple[Any, Any]]:
    """Pair each cell of a row with its column."""
    return list(zip(cells, columns, strict=True))


def _marked(inline: Inline, labels: Labels) -> SafeString:
    written = WRITTEN[inline["t"]](inline)
    if inline.get("struck"):
        aside = labels.get("superseded", "")
        written = format_html('<s><span class="aside">{}: </span>{}</s>', aside, written)
    return format_html("<strong>{}</strong>", written) if inline.get("strong") else written


def _text(inline: Inline) -> SafeString:
    return format_html("{}", inline["v"])


def _figure(inline: Inline) -> SafeString:
    value = "" if inline["value"] is None else inline["value"]
    return format_html(
        '<data class="figure" data-figure="{}" value="{}">{}</data>',
        inline["id"],
        value,
        inline["v"],
    )


def _date(inline: Inline) -> SafeString:
    iso = str(inline.get("iso", ""))
    if DATED.fullmatch(iso):
        return format_html('<time datetime="{}">{}</time>', iso, inline["v"])
    return _text(inline)


def _term(inline: Inline) -> SafeString:
    return format_html("<bdi>{}</bdi>", inline["v"])


def _id(inline: Inline) -> SafeString:
    return format_html('<bdi dir="ltr" class="id">{}</bdi>', inline["v"])


def _quote(inline: Inline) -> SafeString:
    return format_html('<q dir="auto">{}</q>', inline["v"])


def _cite(inline: Inline) -> SafeString:
    if inline.get("href"):
        linked = '<cite><a href="{}" rel="noreferrer" dir="auto">{}</a></cite>'
        return format_html(linked, inline["href"], inline["v"])
    return format_html('<cite dir="auto">{}</cite>', inline["v"])


WRITTEN: dict[str, Callable[[Inline], SafeString]] = {
    "text": _text, "figure": _figure, "date": _date, "term": _term,
    "id": _id, "quote": _quote, "cite": _cite,
}  # fmt: skip
