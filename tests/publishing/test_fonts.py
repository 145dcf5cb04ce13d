"""The house family: complete, small, licensed, and truly in use."""

import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tawthiq.publishing import fonts

NOTO = Path("/usr/share/fonts/truetype/noto")
TOOL = Path(__file__).parents[2] / "tools" / "merge_fonts.py"
CONTROLS = (
    "\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)


@pytest.mark.parametrize(
    "text",
    [
        "Aleppo, Şanlıurfa, ʿAyn al-ʿArab, Ḥalab",
        "وُثِّق مقتل ضحايا؛ «حلب»، پ چ ژ گ",
        "0123456789 ٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹",
        "12.5% ٪ − – — … “ ” ‘ ’",
        CONTROLS,
    ],
    ids=["Latin", "Arabic", "the digits", "the signs", "the bidi controls"],
)
def test_the_family_draws(text: str) -> None:
    fonts.require_glyphs([text])


def test_a_character_outside_the_family_is_refused_by_its_code() -> None:
    with pytest.raises(fonts.GlyphMissing, match=r"U\+4E2D"):
        fonts.require_glyphs(["Aleppo 中"])


def test_the_licence_travels_with_the_fonts() -> None:
    licence = (fonts.FOLDER / "OFL.txt").read_text(encoding="utf-8")

    assert "SIL OPEN FONT LICENSE" in licence
    assert "Google LLC" in licence


def test_the_fonts_inside_a_page_are_light_enough_for_a_slow_line() -> None:
    assert len(fonts.page_css()) < 150_000


def test_every_font_file_has_its_hash() -> None:
    hashes = fonts.hashes()

    assert len(hashes) == 4
    assert all(len(digest) == 64 for digest in hashes.values())


def test_the_probe_passes_with_our_family() -> None:
    fonts.register_with_charts()


def test_the_probe_fails_loudly_where_words_would_vanish(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "FAMILY", "A Family That Is Not There")

    with pytest.raises(fonts.FontMissing):
        fonts.register_with_charts.__wrapped__()


def test_arabic_letters_are_joined() -> None:
    fonts.register_with_charts()
    joined, apart = (fonts._probe(text, fonts.FAMILY) for text in ("حلب", "ح\u200cل\u200cب"))

    assert joined != apart


def test_a_number_in_an_arabic_line_keeps_its_order() -> None:
    fonts.register_with_charts()
    read = fonts._probe("\u206797 (77.6%)\u2069", fonts.FAMILY)
    seen = fonts._probe("\u202d(77.6%) 97\u202c", fonts.FAMILY)

    assert read == seen


def test_a_missing_character_would_be_seen_as_a_box() -> None:
    fonts.register_with_charts()

    assert fonts._probe("中", fonts.FAMILY) != fonts._probe("حلب", fonts.FAMILY)


@pytest.mark.slow
@pytest.mark.skipif(
    not (NOTO.exists() and find_spec("brotli")), reason="the source fonts or brotli are not here"
)
def test_the_merge_can_be_repeated_to_the_byte(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(TOOL), str(NOTO), str(tmp_path)], check=True)

    for path in fonts.files():
        assert (tmp_path / path.name).read_bytes() == path.read_bytes()
    shutil.rmtree(tmp_path)
