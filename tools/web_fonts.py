"""Make the fonts of the desk: the house family, cut by script, so that a page loads what it shows.

    python tools/web_fonts.py src/tawthiq/ui/fonts src/tawthiq/ui/static/ui/fonts

A word of Arabic is set from one file, however it is spelt, since letters join. Needs `fonttools[woff]`;
gives the same bytes for the same sources. The ranges are repeated in `ui/desk.css`, which a test holds
to the characters that the files have.
"""

import argparse
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

CUTS = {
    "latin": [
        *range(0x20, 0x7F),
        *range(0xA0, 0x180),
        0x2BB, 0x2BC, 0x2BE, 0x2BF,
        *range(0x2010, 0x2040),
        *range(0x2190, 0x2194),
        0x2116,
        0x2212,
    ],
    "arabic": [
        *range(0x600, 0x700),
        *range(0x750, 0x780),
        *range(0x200B, 0x2010),
        0x25CC,
        0xFDFA,
        0xFDFD,
    ],
    "more": [
        *range(0x180, 0x250),
        *range(0x2B0, 0x2BB), 0x2BD, *range(0x2C0, 0x370),
        *range(0x1E00, 0x1F00),
        0x20AC, 0x2122,
    ],
}  # fmt: skip


def cut(source: Path, wanted: list[int], target: Path) -> None:
    """Write the characters `wanted` of one weight as woff2, with all features that set text."""
    font = TTFont(source, recalcTimestamp=False)
    subsetter = Subsetter(
        Options(layout_features=["*"], hinting=False, recalc_timestamp=False, notdef_outline=True)
    )
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    font.flavor = "woff2"
    font.save(target)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("sources", type=Path)
    asked.add_argument("target", type=Path)
    where = asked.parse_args()
    for source in sorted(where.sources.glob("*.ttf")):
        for script, wanted in CUTS.items():
            cut(source, wanted, where.target / f"{source.stem}.{script}.woff2")


if __name__ == "__main__":
    main()
