"""The web page of an edition: one file, readable on a phone and on paper, that asks nobody for anything.

A policy in its head lets a browser use the one style sheet inside the page, the pictures and the font
inside it, and nothing else: no script runs, and no request leaves.
"""

import base64
import hashlib
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from django.template import Context, Engine
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from tawthiq.publishing import fonts
from tawthiq.publishing.pictures import PICTURES, narrow_of

Resolved = Mapping[str, Any]
TEMPLATES = Path(__file__).parent / "templates" / "html"
NAMESPACE = re.compile(r'\sxmlns(:\w+)?="[^"]*"')


def render(resolved: Resolved, *, svgs: Mapping[str, str]) -> bytes:
    """Write the page of a resolved document; `svgs` holds each picture under the path of its file.

    A picture named `x.svg` may have a companion `x.narrow.svg`, which a phone shows in its place.
    """
    labels = resolved["labels"]
    style = style_for(resolved, labels)
    page = {
        "page": resolved,
        "labels": labels,
        "style": _trusted(style),
        "policy": policy_for(style),
        "contents": _contents(resolved),
        "blocks": _blocks(resolved, labels, svgs),
    }
    written: str = _engine().get_template("page.html").render(Context(page))
    return written.encode()


@cache
def _engine() -> Engine:
    libraries = {"press": "tawthiq.publishing.press"}
    return Engine(dirs=[str(TEMPLATES)], libraries=libraries, autoescape=True)


def style_for(resolved: Resolved, labels: Mapping[str, str]) -> str:
    """Give the style sheet: the font inside it, and on paper the running lines of this edition."""
    sheet = (TEMPLATES / "report.css").read_text(encoding="utf-8")
    head = labels["synthetic"] if resolved["synthetic"] else resolved["meta"]["organisation"]
    running = (
        "@media print{@page{"
        f"@top-center{{content:{_css_string(head)};font-size:8.5pt}}"
        f"@bottom-center{{content:{_css_string(resolved['edition'] + ' · ')} counter(page)"
        f' " / " counter(pages);font-size:8.5pt}}'
        "}}\n"
    )
    return fonts.page_css() + sheet + running


def _css_string(text: str) -> str:
    escaped = re.sub(r"[\"\\<\x00-\x1f]", lambda found: f"\\{ord(found.group()):x} ", text)
    return f'"{escaped}"'


def policy_for(style: str) -> str:
    """Give the policy that allows this style sheet, by its hash, and data inside the page."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; font-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def _contents(resolved: Resolved) -> list[Any]:
    return [
        block for block in resolved["blocks"] if block["type"] == "heading" and block["level"] == 1
    ]


def _blocks(resolved: Resolved, labels: Mapping[str, str], svgs: Mapping[str, str]) -> SafeString:
    written = []
    level = 1
    for block in resolved["blocks"]:
        level = block["level"] if block["type"] == "heading" else level
        written.append((_block(block, labels, svgs, level),))
    return format_html_join("\n", "{}", written)


def _block(
    block: Mapping[str, Any], labels: Mapping[str, str], svgs: Mapping[str, str], level: int
) -> SafeString:
    shown = dict(block)
    name = block["type"]
    if name in PICTURES:
        name = "picture"
        narrow = svgs.get(narrow_of(block["svg"]))
        shown["wide"] = inlined(svgs[block["svg"]], block["alt"])
        shown["narrow"] = inlined(narrow, block["alt"]) if narrow else ""
    context = Context({"block": shown, "labels": labels, "level": str(level + 2)})
    return _engine().get_template(f"blocks/{name}.html").render(context)


def inlined(svg: str, alt: str) -> SafeString:
    """Put one of our own pictures into the page, named by its alternative text."""
    body = NAMESPACE.sub("", svg.strip(), count=1)
    body = re.sub(r'\saria-label="[^"]*"', "", body, count=1)
    named = format_html('<svg aria-label="{}"', alt)
    return _trusted(named + body.removeprefix("<svg"))


def _trusted(markup: str) -> SafeString:
    """Mark as safe what this house wrote itself: its style sheet and its pictures."""
    return SafeString(markup)
