"""Make the house family, Tawthiq Sans: Noto Sans for Latin and Noto Sans Arabic for Arabic, in one file.

One family for both scripts is what keeps a chart label that mixes them whole. Run it with the folder
of the source fonts (Debian's package `fonts-noto-core` installs them) and the folder to write to:

    python tools/merge_fonts.py /usr/share/fonts/truetype/noto src/tawthiq/ui/fonts

It needs `fonttools[woff]` and gives the same bytes for the same sources. The sources are under the
SIL Open Font License 1.1, which lets them be merged and shipped under a new name with their licence.
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FAMILY = "Tawthiq Sans"
VERSION = "1.0"
WEIGHTS = ("Regular", "Bold")
STAMP = 3_600_000_000  # a fixed moment (seconds since 1904), so that the bytes do not move

LATIN = [
    *range(0x20, 0x7F),
    *range(0xA0, 0x250),  # Latin-1 and the extensions that transliteration and Kurdish need
    *range(0x2B0, 0x370),  # modifier letters (ʿ ʾ) and combining marks
    *range(0x1E00, 0x1F00),
    *range(0x2000, 0x2070),  # dashes, quotation marks, spaces and every bidi control
    *range(0x2190, 0x2194),
    0x20AC, 0x2116, 0x2122, 0x25CC,
]  # fmt: skip
ARABIC = [*range(0x600, 0x700), *range(0x750, 0x780), 0xFDFA, 0xFDFD]
PAGE = [
    *range(0x20, 0x7F),
    *range(0xA0, 0x180),
    0x2BE, 0x2BF,
    *range(0x2010, 0x2016), *range(0x2018, 0x201F), 0x2022, 0x2026, 0x2030, 0x2032, 0x2039, 0x203A,
    *range(0x2066, 0x206A), 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202F, 0x2212,
    0x60C, 0x61B, 0x61C, 0x61F, *range(0x621, 0x63B), *range(0x640, 0x653), *range(0x660, 0x66B),
    0x670, 0x671, 0x67E, 0x686, 0x698, 0x6A4, 0x6A9, 0x6AF, 0x6CC,
]  # fmt: skip
FEATURES = [
    "ccmp", "locl", "liga", "rlig", "calt", "isol", "init", "medi", "fina",
    "kern", "mark", "mkmk", "tnum", "lnum", "rtlm",
]  # fmt: skip


def subset(font: TTFont, wanted: list[int]) -> TTFont:
    """Keep the characters `wanted` and the features that set text, and drop the hints."""
    options = Options(
        layout_features=FEATURES,
        hinting=False,
        glyph_names=False,
        notdef_outline=True,
        recalc_timestamp=False,
    )
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    return font


def merge(folder: Path, weight: str) -> TTFont:
    """Merge the Latin and the Arabic source of one weight; Latin draws what both have."""
    latin = subset(TTFont(folder / f"NotoSans-{weight}.ttf"), LATIN)
    drawn = set(latin.getBestCmap())
    arabic = subset(
        TTFont(folder / f"NotoSansArabic-{weight}.ttf"),
        [code for code in ARABIC if code not in drawn],
    )
    with tempfile.TemporaryDirectory() as scratch:
        paths = [Path(scratch) / "latin.ttf", Path(scratch) / "arabic.ttf"]
        latin.save(paths[0])
        arabic.save(paths[1])
        return Merger().merge([str(path) for path in paths])


def with_minus(font: TTFont) -> TTFont:
    """Draw the minus sign with the en dash: Noto keeps it in its mathematics font, which has no bold."""
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap.setdefault(0x2212, table.cmap[0x2013])
    return font


def christen(font: TTFont, weight: str) -> TTFont:
    """Give the family its own name and fixed dates; the copyright lines of the sources stay."""
    font["name"].names = []
    texts = {
        0: "Copyright 2015-2020 Google LLC. Merged and renamed by the Tawthiq project.",
        1: FAMILY,
        2: weight,
        3: f"{VERSION};{FAMILY.replace(' ', '')}-{weight}",
        4: f"{FAMILY} {weight}",
        5: f"Version {VERSION}",
        6: f"{FAMILY.replace(' ', '')}-{weight}",
        13: "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
        14: "https://openfontlicense.org",
    }
    for number, text in texts.items():
        font["name"].setName(text, number, 3, 1, 0x409)
    font["head"].created = font["head"].modified = STAMP
    font.recalcTimestamp = False
    return font


def metrics(font: TTFont) -> str:
    """Say which characters the family draws, as ranges, and how wide each page character is."""
    drawn = font.getBestCmap()
    ranges: list[list[int]] = []
    for code in sorted(drawn):
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    widths = {chr(code): font["hmtx"][drawn[code]][0] for code in PAGE if code in drawn}
    return json.dumps({"ranges": ranges, "widths": widths}, ensure_ascii=True, sort_keys=True)


def main() -> int:
    """Write the TTFs that the press sets with, the WOFF2s that a page carries, and the metrics."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("sources", type=Path, help="the folder with the Noto TTFs")
    parser.add_argument("target", type=Path, help="the folder to write to")
    asked = parser.parse_args()
    for weight in WEIGHTS:
        path = asked.target / f"TawthiqSans-{weight}.ttf"
        christen(with_minus(merge(asked.sources, weight)), weight).save(path)
        page = subset(TTFont(path, recalcTimestamp=False), PAGE)
        page.flavor = "woff2"
        page.save(asked.target / f"TawthiqSans-{weight}.page.woff2")
    bold = TTFont(asked.target / "TawthiqSans-Bold.ttf")  # the wider of the two
    (asked.target / "metrics.json").write_text(metrics(bold) + "\n", encoding="ascii")
    return 0


if __name__ == "__main__":
    sys.exit(main())
