"""The PDF: accessible by claim, our family only, the figures in its text, the same bytes each time."""

import io
import re
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from tests.publishing.rendered import AT, LANGUAGES, folder, paper
from tests.publishing.sample_report import Node, resolved

from tawthiq.publishing import pdf


def reader(lang: str) -> PdfReader:
    return PdfReader(io.BytesIO(paper(lang)))


def catalogue(lang: str) -> Any:  # noqa: ANN401
    """Return the root of the file, which pypdf types as any object."""
    return reader(lang).trailer["/Root"]


def text_of(found: PdfReader) -> str:
    return "\n".join(sheet.extract_text() for sheet in found.pages)


def rendered(blocks: list[Node]) -> bytes:
    first = {"type": "heading", "level": 1, "id": "one", "inlines": [{"t": "text", "v": "One"}]}
    return pdf.render({**resolved("en"), "blocks": [first, *blocks]}, folder(), at=AT)


def said(words: str) -> Node:
    return {"type": "paragraph", "role": None, "inlines": [{"t": "text", "v": words}]}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_file_claims_both_standards(lang: str) -> None:
    metadata = paper(lang).decode("latin-1")

    assert re.search(r"pdfuaid:part(>|=\")1", metadata)
    assert re.search(r"pdfaid:part(>|=\")2", metadata)
    assert re.search(r"pdfaid:conformance(>|=\")A", metadata)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_file_is_tagged_and_says_its_language(lang: str) -> None:
    root = catalogue(lang)

    assert str(root["/Lang"]).startswith(lang)
    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root


def test_an_arabic_file_opens_from_the_right() -> None:
    assert catalogue("ar")["/ViewerPreferences"]["/Direction"] == "/R2L"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_figures_are_in_the_text(lang: str) -> None:
    numbers = re.findall(r"\d+", text_of(reader(lang)))

    for number in ("125", "26", "6", "8", "910", "47", "304", "97", "62"):
        assert number in numbers


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_page_says_its_edition_its_number_and_that_it_is_invented(lang: str) -> None:
    found = reader(lang)

    for number, sheet in enumerate(found.pages, start=1):
        text = sheet.extract_text()
        assert "monthly-2020-05.1" in text
        assert {str(number), str(len(found.pages))} <= set(re.findall(r"\d+", text))
    if lang == "en":
        banner = resolved("en")["labels"]["synthetic"]
        assert all(banner in sheet.extract_text() for sheet in found.pages)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_only_our_family_is_inside(lang: str) -> None:
    resources: list[Any] = [sheet["/Resources"] for sheet in reader(lang).pages]
    fonts = {
        str(font.get_object()["/BaseFont"]) for one in resources for font in one["/Font"].values()
    }

    assert fonts
    assert all("TawthiqSans" in name for name in fonts)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_pages_are_a4_and_titled_and_dated_by_the_cut_off(lang: str) -> None:
    found = reader(lang)

    assert [round(float(side)) for side in found.pages[0].mediabox[2:]] == [595, 842]
    assert found.metadata is not None
    assert found.metadata.title == "".join(one["v"] for one in resolved(lang)["title"])
    assert found.metadata.creation_date == AT


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_contents_lead_to_the_chapters(lang: str) -> None:
    chapters = [block for block in resolved(lang)["blocks"] if block["type"] == "heading"]
    links = [
        mark for sheet in reader(lang).pages for mark in sheet.get("/Annots", [])
        if mark.get_object()["/Subtype"] == "/Link"
    ]  # fmt: skip

    assert len(links) >= len(chapters)


def test_the_same_document_gives_the_same_bytes() -> None:
    assert pdf.render(resolved("ar"), folder(), at=AT) == paper("ar")


def test_words_are_never_read_as_markup() -> None:
    words = '#read("/charts/months.en.svg") *bold* $x$ <label> @cite'

    assert words in text_of(PdfReader(io.BytesIO(rendered([said(words)])))).replace("\n", " ")


def test_a_character_without_a_glyph_is_refused() -> None:
    with pytest.raises(pdf.NotTypeset):
        rendered([said("党")])


def test_a_picture_without_words_is_refused() -> None:
    picture = next(block for block in resolved("en")["blocks"] if block["type"] == "chart")

    with pytest.raises(pdf.NotTypeset):
        rendered([{**picture, "alt": None}])


def test_a_warning_of_the_engine_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    template = pdf.TEMPLATE.read_text(encoding="utf-8")
    warned = tmp_path / "report.typ"
    warned.write_text(f'#set text(font: "No Such Family")\n{template}', encoding="utf-8")
    monkeypatch.setattr(pdf, "TEMPLATE", warned)

    with pytest.raises(pdf.NotTypeset, match="no such family"):
        pdf.render(resolved("en"), folder(), at=AT)


def test_nothing_outside_the_edition_is_read() -> None:
    picture = next(block for block in resolved("en")["blocks"] if block["type"] == "chart")

    with pytest.raises(pdf.NotTypeset):
        rendered([{**picture, "svg": "../../../../etc/hostname"}])
