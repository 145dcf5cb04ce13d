"""The look of the desk: text that can be read, both directions, nothing that the rules of pages forbid."""

import re
from itertools import combinations
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

UI = Path(__file__).resolve().parents[2] / "src" / "tawthiq" / "ui"
SOURCE = UI.parent
CSS = (UI / "static" / "ui" / "desk.css").read_text("utf-8")
COLOURS = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", CSS.split("@media print")[0]))
PHYSICAL = re.compile(
    r"(?<![\w-])(?:margin|padding|border)-(?:left|right|top|bottom)\b|(?<![\w-])(?:left|right|top|bottom):"
    r"|text-align: (?:left|right)|float: (?:left|right)"
)


def luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("text", ["ink", "soft", "accent", "mark"])
@pytest.mark.parametrize("ground", ["paper", "leaf", "shade", "accent-soft", "mark-soft"])
def test_text_stands_out_seven_to_one(text: str, ground: str) -> None:
    assert contrast(COLOURS[text], COLOURS[ground]) >= 7


@pytest.mark.parametrize("ground", ["paper", "leaf"])
def test_edges_of_fields_can_be_seen(ground: str) -> None:
    assert contrast(COLOURS["edge"], COLOURS[ground]) >= 3


def styles() -> list[Path]:
    return [
        path
        for path in SOURCE.rglob("*.css")
        if path.parent.name != "vendor" and "desk" in path.as_posix()
    ]


@pytest.mark.parametrize("path", styles(), ids=lambda path: path.name)
def test_styles_know_no_left_and_right(path: Path) -> None:
    assert PHYSICAL.findall(path.read_text("utf-8")) == []


@pytest.mark.parametrize("path", styles(), ids=lambda path: path.name)
def test_nothing_is_set_in_capitals_or_spaced_out(path: Path) -> None:
    assert not re.search(r"letter-spacing|text-transform|small-caps", path.read_text("utf-8"))


def templates() -> list[Path]:
    return [*(SOURCE / "desk").rglob("*.html"), *UI.rglob("*.html")]


@pytest.mark.parametrize("path", templates(), ids=lambda path: str(path.relative_to(SOURCE)))
def test_a_page_holds_no_style_and_no_script_of_its_own(path: Path) -> None:
    text = path.read_text("utf-8")

    assert not re.search(r"\sstyle=|<style|\son\w+=[\"']|javascript:|hx-on|hx-vals=[\"']js", text)
    assert not re.search(r"<script(?![^>]*\bsrc=)(?![^>]*application/json)", text)
    assert "|safe" not in text


@pytest.mark.parametrize("path", templates(), ids=lambda path: str(path.relative_to(SOURCE)))
def test_a_page_asks_nobody_else_for_anything(path: Path) -> None:
    text = re.sub(r'xmlns(:\w+)?="[^"]*"', "", path.read_text("utf-8"))

    assert not re.search(r"https?://|//cdn", text)


def ranges(weight: int, script: str) -> set[int]:
    face = next(
        line
        for line in CSS.splitlines()
        if f"font-weight: {weight}" in line and f".{script}.woff2" in line
    )
    found: set[int] = set()
    for part in re.findall(r"U\+([0-9A-F-]+)", face):
        first, _, last = part.partition("-")
        found |= set(range(int(first, 16), int(last or first, 16) + 1))
    return found


@pytest.mark.parametrize(("weight", "name"), [(400, "Regular"), (700, "Bold")])
@pytest.mark.parametrize("script", ["latin", "arabic", "more"])
def test_a_font_is_asked_for_what_it_has(weight: int, name: str, script: str) -> None:
    file = UI / "static" / "ui" / "fonts" / f"TawthiqSans-{name}.{script}.woff2"
    has = set(TTFont(file).getBestCmap())

    assert has <= ranges(weight, script)
    assert file.stat().st_size < 30_000


@pytest.mark.parametrize("name", ["Regular", "Bold"])
def test_the_cuts_have_everything_that_the_family_has(name: str) -> None:
    whole: set[int] = set(TTFont(UI / "fonts" / f"TawthiqSans-{name}.ttf").getBestCmap())
    cuts = [ranges(400, script) for script in ("latin", "arabic", "more")]

    left = {sign for sign in whole.difference(*cuts) if sign > 0x20 and not 0x2000 <= sign < 0x2070}
    assert left == set()
    assert all(not one & other for one, other in combinations(cuts, 2))
