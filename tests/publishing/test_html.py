"""The page: one file, no request, in order for those who hear it, the same in both directions."""

import base64
import hashlib
import re
import shutil
import subprocess
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest
from tests.publishing.rendered import LANGUAGES, page, svgs
from tests.publishing.sample_report import DOCUMENTED, resolved

from tawthiq.publishing import html

CHROMIUM = shutil.which("chromium")
MEASURE = """onload = () => {
  const seen = document.querySelector("iframe").contentDocument;
  seen.querySelectorAll("details").forEach((one) => { one.open = true; });
  const loaded = [...seen.fonts].filter((font) => font.status == "loaded").length;
  document.title = `${seen.documentElement.scrollWidth} wide, ${loaded} fonts`;
}"""
SHEET = (html.TEMPLATES / "report.css").read_text(encoding="utf-8")


class Outline(HTMLParser):
    """What a page is made of, element by element, and its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.text = ""
        self._unread = 0
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        self._unread += tag in {"style", "svg"}

    def handle_endtag(self, tag: str) -> None:
        self._unread -= tag in {"style", "svg"}

    def handle_data(self, data: str) -> None:
        if not self._unread:
            self.text += data

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.elements if name == tag]


def outline(lang: str) -> Outline:
    return Outline(page(lang))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_says_its_language_and_direction(lang: str) -> None:
    (root,) = outline(lang).all("html")

    assert root == {"lang": lang, "dir": {"en": "ltr", "ar": "rtl"}[lang]}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_policy_allows_our_style_sheet_and_nothing_else(lang: str) -> None:
    (style,) = re.findall(r"<style>(.*?)</style>", page(lang), re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    (policy,) = [
        meta["content"] for meta in outline(lang).all("meta")
        if meta.get("http-equiv") == "Content-Security-Policy"
    ]  # fmt: skip

    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}';")
    assert "unsafe" not in policy
    assert "http" not in policy


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_asks_nobody_for_anything(lang: str) -> None:
    text = page(lang)

    assert not re.search(r"https?://|<script|<iframe|<link|@import|\sstyle=|\son\w+=", text)
    assert not re.search(r"url\((?!data:|#)", text)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_headings_are_in_order_below_one_title(lang: str) -> None:
    levels = [int(tag[1]) for tag, _ in outline(lang).elements if re.fullmatch("h[1-6]", tag)]

    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_has_its_landmarks_and_a_way_past_them(lang: str) -> None:
    found = outline(lang)

    for landmark in ("header", "nav", "main", "footer"):
        assert len(found.all(landmark)) == 1
    assert found.all("a")[0] == {"class": "skip", "href": "#report"}
    assert found.all("main")[0]["id"] == "report"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_name_is_given_twice_and_every_inner_link_arrives(lang: str) -> None:
    found = outline(lang)
    names = [attributes["id"] for _, attributes in found.elements if "id" in attributes]

    assert len(names) == len(set(names))
    for link in found.all("a"):
        if link["href"].startswith("#"):
            assert link["href"][1:] in names


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_figure_can_be_found_by_its_name(lang: str) -> None:
    values = {one["data-figure"]: one["value"] for one in outline(lang).all("data")}

    assert values["toll.civilians"] == "125"
    assert values["toll.children"] == "26"
    assert values["torture.deaths"] == "8"
    assert values["toll.year_to_date"] == "910"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_chart_has_words_and_its_table(lang: str) -> None:
    found = outline(lang)
    pictures = [block for block in resolved(lang)["blocks"] if block["type"] in {"chart", "map"}]

    assert len(found.all("figure")) == len(pictures)
    assert all(svg["role"] == "img" and svg["aria-label"] for svg in found.all("svg"))
    assert len(found.all("svg")) == 2 * len(pictures)  # one for the page, one for a phone
    assert len(found.all("details")) == 1 + len(pictures)
    for count in DOCUMENTED:
        assert str(count) in found.text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_tables_have_captions_and_scopes(lang: str) -> None:
    found = outline(lang)

    assert len(found.all("caption")) == len(found.all("table"))
    assert {head["scope"] for head in found.all("th")} == {"col", "row"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_superseded_is_struck_and_said(lang: str) -> None:
    (struck,) = re.findall(r"<s>(.*?)</s>", page(lang))

    assert resolved(lang)["labels"]["superseded"] in struck
    assert 'value="41"' in struck


@pytest.mark.parametrize("lang", LANGUAGES)
def test_identifiers_are_isolated_and_run_from_the_left(lang: str) -> None:
    assert '<bdi dir="ltr" class="id">I-000031</bdi>' in page(lang)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_invented_record_says_so_on_the_page_and_on_each_sheet(lang: str) -> None:
    banner = resolved(lang)["labels"]["synthetic"]
    real = html.render({**resolved(lang), "synthetic": False}, svgs=svgs(lang)).decode()

    assert f'<p class="synthetic" role="note">{banner}</p>' in page(lang)
    assert f'@top-center{{content:"{banner}"' in page(lang)
    assert banner not in real


def test_words_are_never_read_as_markup() -> None:
    words = [{"t": kind, "v": "<script>&"} for kind in ("text", "term", "quote", "cite", "id")]
    blocks = [{"type": "paragraph", "role": None, "inlines": words}]
    text = html.render({**resolved("en"), "blocks": blocks}, svgs={}).decode()

    assert "<script>" not in text
    assert text.count("&lt;script&gt;&amp;") == 5


def test_the_name_of_an_organisation_cannot_leave_the_style_sheet() -> None:
    trap = 'A";} </style><script>'
    meta = {**resolved("en")["meta"], "organisation": trap}
    text = html.render(
        {**resolved("en"), "synthetic": False, "meta": meta}, svgs=svgs("en")
    ).decode()

    assert "<script>" not in text
    assert text.count("</style>") == 1


def test_the_style_sheet_speaks_of_start_and_end_only() -> None:
    physical = (
        r"(margin|padding|border)-(left|right)|text-align:\s*(left|right)|float:|\b(left|right):"
    )

    assert not re.search(physical, SHEET)
    assert "letter-spacing" not in SHEET
    assert "text-transform" not in SHEET
    assert "figure svg { direction: ltr;" in SHEET


def test_the_same_document_gives_the_same_bytes() -> None:
    assert html.render(resolved("ar"), svgs=svgs("ar")).decode() == page("ar")


@pytest.mark.slow
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.skipif(CHROMIUM is None, reason="no browser is here to measure the page")
def test_nothing_sticks_out_of_the_screen_of_a_phone(lang: str, tmp_path: Path) -> None:
    text = page(lang).replace('"', "&quot;")
    (tmp_path / "phone.html").write_text(
        f'<iframe width="390" height="900" srcdoc="{text}"></iframe><script>{MEASURE}</script>',
        encoding="utf-8",
    )
    quiet = [
        "headless",
        "no-sandbox",
        "disable-gpu",
        "disable-quic",
        "no-first-run",
        "disable-sync",
    ]
    still = [
        "disable-background-networking",
        "disable-component-update",
        "hide-scrollbars",
        "dump-dom",
    ]
    seen = subprocess.run(
        [str(CHROMIUM), *(f"--{flag}" for flag in [*quiet, *still]),
         f"--user-data-dir={tmp_path / 'profile'}", f"file://{tmp_path / 'phone.html'}"],
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip

    assert "<title>390 wide, 2 fonts</title>" in seen.stdout
