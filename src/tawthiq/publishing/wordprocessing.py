"""The marks of WordprocessingML that python-docx does not write: direction, mirrored tables, and the rest."""

import io
import re
import zipfile
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, cast

from docx.document import Document as Docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_BREAK
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.section import Section
from docx.shape import InlineShape
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table, _Row
from docx.text.font import Font
from docx.text.paragraph import Paragraph
from docx.text.parfmt import ParagraphFormat
from docx.text.run import Run

FONT = "Arial"  # a font that offices have, with both scripts: ours cannot travel inside the file
LANGUAGES = {"en": "en-GB", "ar": "ar"}
INK, SOFT = RGBColor(0x1B, 0x1B, 0x1A), RGBColor(0x4A, 0x4D, 0x4E)

# name: size, bold, space before, space after, keep with the next
STYLES: dict[str, tuple[float, bool, float, float, bool]] = {
    "Normal": (10.5, False, 0, 6, False), "Title": (22, True, 2, 4, True),
    "Subtitle": (12, False, 0, 8, False), "Heading 1": (15, True, 18, 6, True),
    "Heading 2": (12.5, True, 14, 4, True), "Heading 3": (11, True, 12, 4, True),
    "TOC Heading": (15, True, 18, 6, True), "Contents": (10.5, False, 0, 2, True),
    "Lead": (12, False, 0, 8, False), "Note": (9, False, 0, 3, False),
    "Caption": (10.5, True, 10, 4, True), "Cell": (9, False, 1.5, 1.5, False),
    "Fact": (10.5, False, 0, 2, False), "List Bullet": (10.5, False, 0, 3, False),
    "Header": (8.5, False, 0, 0, False), "Footer": (8.5, False, 0, 0, False),
}  # fmt: skip
GREY = frozenset({"Subtitle", "Note"})


def element(name: str, /, **attributes: str) -> BaseOxmlElement:
    """Make a `w:` element with `w:` attributes."""
    made = cast("BaseOxmlElement", OxmlElement(f"w:{name}"))
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def set_styles(document: Docx, lang: str, *, rtl: bool) -> None:
    """Give every style the font, the size for both scripts, the direction and the language."""
    for name, (size, bold, before, after, keep) in STYLES.items():
        style = _style(document, name)
        shape, look = style.element.get_or_add_pPr(), style.element.get_or_add_rPr()
        for child in list(look):
            look.remove(
                child
            )  # the template's: theme fonts, and a letter-spacing that tears Arabic
        for child in shape.findall(qn("w:pBdr")):
            shape.remove(child)
        style.font.name = FONT
        look.rFonts.set(qn("w:cs"), FONT)
        style.font.bold = style.font.cs_bold = bold
        style.font.color.rgb = SOFT if name in GREY else INK
        _set_both_sizes(style.font, look, size)
        look.append(element("lang", val=LANGUAGES["en"], bidi=LANGUAGES["ar"]))
        if rtl:
            style.font.rtl = True
            shape.insert_element_before(element("bidi"), *AFTER_BIDI)
        lines = 1.0 if name == "Cell" else 1.25 if rtl else 1.15
        _set_spacing(style.paragraph_format, before, after, lines)
        style.paragraph_format.keep_with_next = keep
    defaults = document.styles.element.find(".//" + qn("w:rPrDefault") + "/" + qn("w:rPr"))
    spoken = defaults.find(qn("w:lang"))
    spoken.set(qn("w:val"), LANGUAGES.get(lang, lang))
    spoken.set(qn("w:bidi"), LANGUAGES["ar"])


AFTER_BIDI = (
    "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing",
    "w:mirrorIndents", "w:suppressOverlap", "w:jc", "w:textDirection", "w:textAlignment",
    "w:textboxTightWrap", "w:outlineLvl", "w:divId", "w:cnfStyle", "w:rPr", "w:sectPr",
    "w:pPrChange",
)  # fmt: skip


AFTER_MIRROR = (
    "w:tblStyleRowBandSize", "w:tblStyleColBandSize", "w:tblW", "w:jc", "w:tblCellSpacing",
    "w:tblInd", "w:tblBorders", "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook",
)  # fmt: skip


def _set_both_sizes(font: Font, look: BaseOxmlElement, size: float) -> None:
    font.size = Pt(size)
    _child(look, "sz").addnext(element("szCs", val=str(int(size * 2))))


def _child(parent: Any, name: str) -> Any:  # noqa: ANN401
    """Find a child that is known to be there, which the types of the parser cannot know."""
    return parent.find(qn(f"w:{name}"))


def _set_spacing(shape: ParagraphFormat, before: float, after: float, lines: float) -> None:
    shape.space_before, shape.space_after, shape.line_spacing = Pt(before), Pt(after), lines


def _style(document: Docx, name: str) -> ParagraphStyle:
    if name in [style.name for style in document.styles]:
        found: ParagraphStyle = document.styles[name]
        return found
    made: ParagraphStyle = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    made.base_style = document.styles["Normal"]
    return made


def set_page(section: Section, *, rtl: bool) -> None:
    """Make the section an A4 page with quiet margins, read from the right where the words are."""
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.2)
    section.top_margin, section.bottom_margin = Cm(2.4), Cm(2.2)
    if rtl:
        section._sectPr.insert_element_before(  # noqa: SLF001
            element("bidi"), "w:rtlGutter", "w:docGrid", "w:printerSettings", "w:sectPrChange"
        )


def set_direction(run: Run, *, rtl: bool) -> None:
    """Mark a run's direction: a number or an identifier stays left to right in an Arabic line."""
    run.font.rtl = rtl


def embolden(run: Run) -> None:
    """Set a run bold in both scripts."""
    run.font.bold = run.font.cs_bold = True


def set_size(run: Run, size: float) -> None:
    """Set a run's size in both scripts."""
    _set_both_sizes(run.font, run._element.get_or_add_rPr(), size)  # noqa: SLF001


def add_field(run: Run, name: str) -> None:
    """Put a field such as PAGE into a run."""
    for kind, text in (
        ("begin", None),
        (None, name),
        ("separate", None),
        (None, "1"),
        ("end", None),
    ):
        if kind:
            run._element.append(element("fldChar", fldCharType=kind))  # noqa: SLF001
        else:
            part = element("instrText" if text == name else "t")
            part.text = text
            run._element.append(part)  # noqa: SLF001


def frame(paragraph: Paragraph) -> None:
    """Draw a thin line around a paragraph."""
    borders = element("pBdr")
    for side in ("top", "left", "bottom", "right"):
        borders.append(element(side, val="single", sz="8", space="4", color="1B1B1A"))
    shape = paragraph._element.get_or_add_pPr()  # noqa: SLF001
    shape.insert_element_before(
        borders, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:bidi", *AFTER_BIDI
    )


def set_style(paragraph: Paragraph, identifier: str) -> None:
    """Set a style by its identifier: python-docx reads every style for each paragraph it sets."""
    paragraph._p.style = identifier  # noqa: SLF001


def break_page(paragraph: Paragraph) -> None:
    """Begin a new page after a paragraph."""
    paragraph.add_run().add_break(WD_BREAK.PAGE)


def bookmark(paragraph: Paragraph, name: str) -> None:
    """Name a place, for the contents to point at."""
    marks = paragraph.part.element.findall(".//" + qn("w:bookmarkStart"))
    number = str(len(marks))
    start = element("bookmarkStart", id=number, name=_anchor(name))
    paragraph._element.get_or_add_pPr().addnext(start)  # noqa: SLF001
    paragraph._element.append(element("bookmarkEnd", id=number))  # noqa: SLF001


def link_inside(paragraph: Paragraph, name: str) -> None:
    """Make the whole of a paragraph a link to a bookmark."""
    link = element("hyperlink", anchor=_anchor(name), history="1")
    for run in list(paragraph._element.findall(qn("w:r"))):  # noqa: SLF001
        link.append(run)
    paragraph._element.append(link)  # noqa: SLF001


def _anchor(name: str) -> str:
    return "b_" + re.sub(r"\W", "_", name)[:36]


def set_widths(table: Table, widths: Sequence[float]) -> None:
    """Fix the widths of the columns, in centimetres."""
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Cm(width)


def mirror(table: Table) -> None:
    """Let the first column of a table stand on the right."""
    table._tblPr.insert_element_before(element("bidiVisual"), *AFTER_MIRROR)  # noqa: SLF001


def keep_rows_whole(table: Table) -> None:
    """Forbid a page break inside a row."""
    for row in table.rows:
        row._tr.get_or_add_trPr().append(element("cantSplit"))  # noqa: SLF001


def repeat_header(row: _Row) -> None:
    """Repeat a row at the top of each page, and tell readers that it heads the columns."""
    row._tr.get_or_add_trPr().append(element("tblHeader"))  # noqa: SLF001


def rule(row: _Row, *, heavy: bool) -> None:
    """Draw the line under a row."""
    weight, colour = ("8", "1B1B1A") if heavy else ("4", "C9CCCC")
    for cell in row.cells:
        borders = element("tcBorders")
        borders.append(element("bottom", val="single", sz=weight, space="0", color=colour))
        cell._tc.get_or_add_tcPr().append(borders)  # noqa: SLF001


def align_end(paragraph: Paragraph) -> None:
    """Align to the end of the line: Word counts `end` from the side that the text starts on."""
    _child(paragraph._element.get_or_add_pPr(), "jc").set(qn("w:val"), "end")  # noqa: SLF001


def indent_start(paragraph: Paragraph, centimetres: float) -> None:
    """Indent a paragraph from the side that its text starts on."""
    paragraph.paragraph_format.left_indent = Cm(centimetres)


def describe(shape: InlineShape, words: str, name: str) -> None:
    """Give a picture its words for those who do not see it."""
    shape._inline.docPr.set("descr", words)  # noqa: SLF001
    shape._inline.docPr.set("name", name)  # noqa: SLF001


def drop_thumbnail(document: Docx) -> None:
    """Take out the picture of an empty page that the template carries."""
    relations = document.part.package.rels
    for key in [
        key for key, one in relations.items() if one.reltype == RELATIONSHIP_TYPE.THUMBNAIL
    ]:
        del relations[key]


def fixed_zip(document: Docx, at: datetime) -> bytes:
    """Pack the file with one fixed time and one order, so that the bytes do not move."""
    loose, packed = io.BytesIO(), io.BytesIO()
    document.save(loose)
    stamp = at.astimezone(UTC).timetuple()[:6]
    with zipfile.ZipFile(loose) as source, zipfile.ZipFile(packed, "w") as target:
        names = sorted(source.namelist(), key=lambda name: (name != "[Content_Types].xml", name))
        for name in names:
            entry = zipfile.ZipInfo(name, (max(stamp[0], 1980), *stamp[1:]))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            entry.create_system = 3
            target.writestr(entry, source.read(name))
    return packed.getvalue()
