"""The DOCX: directions written where offices read them, words for pictures, the same bytes each time."""

import io
import re
import zipfile
from functools import cache
from itertools import pairwise

import pytest
from docx import Document
from docx.document import Document as Docx
from docx.oxml.ns import qn
from tests.publishing.rendered import AT, LANGUAGES, folder, office
from tests.publishing.sample_report import resolved

from tawthiq.publishing import docx


@cache
def parts(lang: str) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(office(lang))) as packed:
        return {
            name: packed.read(name).decode() for name in packed.namelist()
            if name.endswith((".xml", ".rels"))
        }  # fmt: skip


def opened(lang: str) -> Docx:
    return Document(io.BytesIO(office(lang)))


def body(lang: str) -> str:
    return parts(lang)["word/document.xml"]


def test_arabic_runs_from_the_right_in_the_section_the_styles_and_the_runs() -> None:
    styles = parts("ar")["word/styles.xml"]

    assert re.search(r"<w:sectPr.*<w:bidi/>.*</w:sectPr>", body("ar"), re.DOTALL)
    assert styles.count("<w:bidi/>") > 10
    assert styles.count("<w:rtl/>") > 10
    assert body("ar").count("<w:rtl/>") > 50


def test_english_has_no_mark_of_the_other_direction() -> None:
    assert not re.search(r"<w:(bidi|rtl|bidiVisual)/>", body("en"))


def test_arabic_tables_are_mirrored() -> None:
    assert body("ar").count("<w:bidiVisual/>") == body("ar").count("<w:tbl>") > 0


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_table_of_figures_repeats_its_head(lang: str) -> None:
    captions = [one for one in opened(lang).paragraphs if one.style and one.style.name == "Caption"]
    pictures = [block for block in resolved(lang)["blocks"] if block["type"] in {"chart", "map"}]

    assert body(lang).count("<w:tblHeader/>") == len(captions) - len(pictures)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_picture_has_its_words(lang: str) -> None:
    alts = [shape._inline.docPr.get("descr") for shape in opened(lang).inline_shapes]
    pictures = [block for block in resolved(lang)["blocks"] if block["type"] in {"chart", "map"}]

    assert alts == [block["alt"] for block in pictures]


def test_numbers_and_identifiers_stay_left_to_right_in_arabic() -> None:
    runs = re.findall(r"<w:r>.*?</w:r>", body("ar"), re.DOTALL)
    marked = [run for run in runs if "\u2066125\u2069" in run or "\u2066I-000031\u2069" in run]

    assert marked
    assert all('<w:rtl w:val="0"/>' in run for run in marked)


def test_styles_set_the_arabic_font_size_and_weight_and_no_letter_spacing() -> None:
    for style in opened("ar").styles.element.findall(qn("w:style")):
        look = style.find(qn("w:rPr"))
        if style.find(qn("w:name")).get(qn("w:val")) in {"Normal", "Title", "heading 1"}:
            assert look.find(qn("w:rFonts")).get(qn("w:cs")) == "Arial"
            assert look.find(qn("w:szCs")) is not None
            assert look.find(qn("w:bCs")) is not None
            assert look.find(qn("w:spacing")) is None
    assert not re.search(r"<w:rPr>(?:(?!</w:rPr>).)*<w:spacing", body("ar"), re.DOTALL)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_title_language_and_times_are_set(lang: str) -> None:
    known = opened(lang).core_properties

    assert known.title == "".join(one["v"] for one in resolved(lang)["title"])
    assert known.language == lang
    assert known.created == known.modified == AT
    assert known.author == resolved(lang)["meta"]["organisation"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_headings_are_headings_in_order(lang: str) -> None:
    named = [one.style.name for one in opened(lang).paragraphs if one.style]
    levels = [int(name[-1]) for name in named if name and name.startswith("Heading")]

    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_contents_lead_to_bookmarks_that_exist(lang: str) -> None:
    links = set(re.findall(r'w:anchor="([^"]+)"', body(lang)))
    marks = re.findall(r'<w:bookmarkStart[^>]*w:id="(\d+)" w:name="([^"]+)"', body(lang))

    assert links
    assert links <= {name for _, name in marks}
    assert len({number for number, _ in marks}) == len(marks)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_invented_record_says_so_on_every_page(lang: str) -> None:
    assert resolved(lang)["labels"]["synthetic"] in parts(lang)["word/header1.xml"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_figures_are_in_the_text(lang: str) -> None:
    text = " ".join(re.findall(r"<w:t[^>]*>([^<]*)</w:t>", body(lang)))
    numbers = set(re.findall(r"\d+", text))

    assert {"125", "26", "6", "8", "910", "47", "304", "97"} <= numbers


def test_the_file_carries_no_picture_of_its_template() -> None:
    with zipfile.ZipFile(io.BytesIO(office("en"))) as packed:
        assert not [name for name in packed.namelist() if "thumbnail" in name]
        assert {entry.date_time for entry in packed.infolist()} == {(2020, 6, 1, 9, 30, 0)}


def test_the_same_document_gives_the_same_bytes() -> None:
    assert docx.render(resolved("ar"), folder(), at=AT) == office("ar")
