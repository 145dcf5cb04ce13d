"""The house family: where its files are, what it can draw, and whether the chart engine has it."""

import base64
import hashlib
import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import tawthiq.ui
from tawthiq.domain.refusals import Refusal

FAMILY = "Tawthiq Sans"
FOLDER = Path(tawthiq.ui.__file__).parent / "fonts"
WEIGHTS = {400: "Regular", 700: "Bold"}
NOWHERE = "No Such Family"  # a family that nobody has: what the engine draws for it is a failure
PROBE = ("Number", "عدد", "0123456789", "٠١٢٣٤٥٦٧٨٩", "«(%)»", "ʿ")
INVISIBLE = frozenset("\n\t")


class FontMissing(Refusal):
    """The chart engine does not draw with the house family."""


class GlyphMissing(Refusal):
    """A text holds a character that the house family cannot draw."""


def files() -> list[Path]:
    """List every font file that a rendering depends on, in a fixed order."""
    return sorted(path for path in FOLDER.iterdir() if path.suffix in {".ttf", ".woff2"})


def hashes() -> dict[str, str]:
    """Give the SHA-256 of each font file, for the manifest of an edition."""
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files()}


@cache
def _metrics() -> dict[str, Any]:
    metrics: dict[str, Any] = json.loads((FOLDER / "metrics.json").read_text(encoding="ascii"))
    return metrics


@cache
def _drawn() -> frozenset[int]:
    return frozenset(
        code for first, last in _metrics()["ranges"] for code in range(first, last + 1)
    )


def require_glyphs(texts: Iterable[str]) -> None:
    """Refuse a text with a character outside the family: it would come out as an empty box."""
    missing = sorted({c for text in texts for c in text if ord(c) not in _drawn()} - INVISIBLE)
    if missing:
        codes = ", ".join(f"U+{ord(character):04X}" for character in missing[:5])
        raise GlyphMissing(
            f"The font {FAMILY} cannot draw {codes}; write the words without these characters."
        )


def text_width(text: str, size: float) -> float:
    """Say how wide a text is at most, in the unit of `size`: set bold, with Arabic letters joined.

    Joined letters take about a fifth less than the letters alone, which is what is measured.
    """
    widths: dict[str, int] = _metrics()["widths"]
    joined = sum(widths.get(c, 600) for c in text if "\u0620" <= c <= "\u06ff")
    apart = sum(widths.get(c, 600) for c in text if not "\u0620" <= c <= "\u06ff")
    return (joined * 0.84 + apart) * size / 1000


@cache
def page_css() -> str:
    """Give the @font-face rules with the page's subset inside them, so that no request is made."""
    return "".join(
        f'@font-face{{font-family:"{FAMILY}";font-weight:{weight};font-display:swap;'
        f"src:url(data:font/woff2;base64,{_encoded(name)}) format('woff2')}}\n"
        for weight, name in WEIGHTS.items()
    )


def _encoded(name: str) -> str:
    return base64.b64encode((FOLDER / f"TawthiqSans-{name}.page.woff2").read_bytes()).decode()


@cache
def register_with_charts() -> None:
    """Register the family with the chart engine, once, and prove by a probe that it draws with it.

    A missing family raises no error there: the words just vanish from the chart.
    """
    import vl_convert

    vl_convert.register_font_directory(str(FOLDER))
    for text in PROBE:
        drawn = _probe(text, FAMILY)
        if drawn in {_probe(text, NOWHERE), _probe("", FAMILY)}:
            raise FontMissing(
                f"The chart engine does not draw with {FAMILY}; look into {FOLDER.name} for its files."
            )


def _probe(text: str, family: str) -> bytes:
    import vl_convert

    png: bytes = vl_convert.svg_to_png(
        '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="20">'
        f'<text x="2" y="14" font-family="{family}" font-size="12">{text}</text></svg>'
    )
    return png
