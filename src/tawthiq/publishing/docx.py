"""The office edition: a DOCX in either direction, made of styles, real headings and real tables.

Word and its kin take the direction of a text from marks that python-docx does not write, so this module
writes them: on the section, on styles, on runs, on tables. The same document gives the same bytes.
"""

import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from docx import Document
from docx.document import Document as Docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from tawthiq.publishing import png
from tawthiq.publishing import wordprocessing as wp

Resolved = Mapping[str, Any]
Block = Mapping[str, Any]
Inline = Mapping[str, Any]
WIDTH = 16.6  # centimetres of text between the margins of an A4 page
NUMBER = 2.0  # centimetres of a column of numbers
INK, SOFT, ACCENT = (
    RGBColor(0x1B, 0x1B, 0x1A),
    RGBColor(0x4A, 0x4D, 0x4E),
    RGBColor(0x1D, 0x4B, 0x5E),
)
QUOTES = {"ltr": "“{}”", "rtl": "«{}»"}
FORCED_LTR = frozenset({"id", "figure"})


def render(resolved: Resolved, folder: Path, *, at: datetime) -> bytes:
    """Write a resolved document, with its PNG pictures from `folder`; the file is dated `at`."""
    document = Document()
    wp.drop_thumbnail(document)
    wp.set_styles(document, resolved["lang"], rtl=resolved["dir"] == "rtl")
    _set_properties(document, resolved, at)
    writer = _Writer(document, resolved, resolved["labels"], folder)
    writer.write()
    return wp.fixed_zip(document, at)


def _set_properties(document: Docx, resolved: Resolved, at: datetime) -> None:
    properties = document.core_properties
    moment = at.astimezone(UTC).replace(tzinfo=None)
    properties.title = _plain(resolved["title"])
    properties.subject = _plain(resolved["subtitle"])
    properties.author = properties.last_modified_by = resolved["meta"]["organisation"]
    properties.identifier = resolved["edition"]
    properties.language = resolved["lang"]
    properties.comments = properties.keywords = ""
    properties.created = properties.modified = moment
    properties.revision = 1


def _plain(inlines: Sequence[Inline]) -> str:
    return "".join(str(inline["v"]) for inline in inlines)


@dataclass(frozen=True)
class Look:
    """How a run stands out: nothing is said by colour alone."""

    bold: bool = False
    size: float = 0
    colour: RGBColor | None = None


PLAIN, BOLD, GREY, LINK = Look(), Look(bold=True), Look(colour=SOFT), Look(colour=ACCENT)


@dataclass
class _Writer:
    document: Docx
    resolved: Resolved
    labels: Mapping[str, str]
    folder: Path
    level: int = 1
    chapters: int = 0

    @property
    def rtl(self) -> bool:
        return bool(self.resolved["dir"] == "rtl")

    def write(self) -> None:
        self.running_lines()
        self.opening()
        for block in self.resolved["blocks"]:
            self.block(block)
        self.closing()

    # Lines

    def line(
        self, paragraph: Paragraph, inlines: Sequence[Inline], look: Look = PLAIN
    ) -> Paragraph:
        for inline in inlines:
            self.inline(paragraph, inline, look)
        return paragraph

    def inline(self, paragraph: Paragraph, inline: Inline, look: Look = PLAIN) -> Run:
        words = str(inline["v"])
        if inline["t"] == "quote":
            words = QUOTES[self.resolved["dir"]].format(words)
        run = self.run(paragraph, words, look, ltr=inline["t"] in FORCED_LTR)
        if inline.get("strong"):
            wp.embolden(run)
        if inline.get("struck"):
            run.font.strike = True
        return run

    def run(
        self, paragraph: Paragraph, words: str, look: Look = PLAIN, *, ltr: bool = False
    ) -> Run:
        isolated = f"\u2066{words}\u2069" if ltr and self.rtl else words
        run = paragraph.add_run(isolated)
        if self.rtl:
            wp.set_direction(run, rtl=not ltr)
        if look.bold:
            wp.embolden(run)
        if look.size:
            wp.set_size(run, look.size)
        if look.colour is not None:
            run.font.color.rgb = look.colour
        return run

    def add(self, style: str = "Normal") -> Paragraph:
        return self.document.add_paragraph(style=style)

    # Around the document

    def running_lines(self) -> None:
        section = self.document.sections[0]
        wp.set_page(section, rtl=self.rtl)
        synthetic = self.resolved["synthetic"]
        head = self.labels["synthetic"] if synthetic else self.resolved["meta"]["organisation"]
        header = section.header.paragraphs[0]
        self.run(header, head, BOLD if synthetic else PLAIN)
        self.run(header, "  ·  ")
        self.run(header, self.resolved["edition"], ltr=True)
        footer = section.footer.paragraphs[0]
        footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
        self.run(footer, self.labels["page"] + " ")
        wp.add_field(self.run(footer, ""), "PAGE")
        self.run(footer, " " + self.labels["of"] + " ")
        wp.add_field(self.run(footer, ""), "NUMPAGES")

    def opening(self) -> None:
        self.run(self.add(), self.resolved["meta"]["organisation"], GREY)
        self.line(self.add("Title"), self.resolved["title"])
        self.line(self.add("Subtitle"), self.resolved["subtitle"])
        if self.resolved["synthetic"]:
            banner = self.add()
            self.run(banner, self.labels["synthetic"], BOLD)
            wp.frame(banner)

    def contents(self) -> None:
        chapters = [
            block for block in self.resolved["blocks"]
            if block["type"] == "heading" and block["level"] == 1
        ]  # fmt: skip
        if len(chapters) < 5:  # a short document, such as a day's, needs none
            return
        self.run(self.add("TOC Heading"), self.labels["contents"])
        for block in chapters:
            entry = self.add("Contents")
            wp.link_inside(self.line(entry, block["inlines"], LINK), block["id"])

    def closing(self) -> None:
        meta = self.resolved["meta"]
        facts = [
            ("edition", self.resolved["edition"], True), ("period", meta["period"], False),
            ("as_known", meta["as_known"], False), ("rule", meta["rule"], False),
            ("code", meta["code"], True),
        ]  # fmt: skip
        for number, (name, words, ltr) in enumerate(facts):
            paragraph = self.add("Note")
            self.run(paragraph, self.labels[name] + ": ")
            self.run(paragraph, words, ltr=ltr)
            if number == 0:
                paragraph.paragraph_format.space_before = Pt(18)
        paragraph = self.add("Note")
        self.run(paragraph, self.labels["figures_note"] + ": ")
        self.run(paragraph, "figures.json", ltr=True)

    # Blocks

    def block(self, block: Block) -> None:
        writers: dict[str, Callable[[Block], None]] = {
            "heading": self.heading, "paragraph": self.paragraph, "list": self.bullets,
            "key_figures": self.key_figures, "table": self.table, "chart": self.picture,
            "map": self.picture, "case": self.case, "page_break": self.page_break,
        }  # fmt: skip
        writers[block["type"]](block)

    def heading(self, block: Block) -> None:
        self.level = block["level"]
        self.chapters += block["level"] == 1
        if block["level"] == 1 and self.chapters == 2:
            self.contents()
        paragraph = self.line(self.add(f"Heading {block['level']}"), block["inlines"])
        wp.bookmark(paragraph, block["id"])

    def paragraph(self, block: Block) -> None:
        role = block.get("role")
        style = {"lead": "Lead", "note": "Note"}.get(str(role), "Normal")
        paragraph = self.add(style)
        if role == "statement":
            self.run(paragraph, self.labels["statement"] + ": ", BOLD)
            wp.frame(paragraph)
        self.line(paragraph, block["inlines"])

    def bullets(self, block: Block) -> None:
        for item in block["items"]:
            self.line(self.add("List Bullet"), item)

    def key_figures(self, block: Block) -> None:
        items = block["items"]
        across = min(len(items), 6)
        table = self.grid(-(-len(items) // across), [WIDTH / across] * across)
        for number, item in enumerate(items):
            cell = table.cell(number // across, number % across)
            colour = ACCENT if number == 0 else INK
            value = cell.paragraphs[0]
            value.paragraph_format.space_after = Pt(0)
            self.line(value, item["inlines"], Look(bold=True, size=20, colour=colour))
            self.line(cell.add_paragraph(style="Note"), item["label"])
        self.after_table()

    def table(self, block: Block) -> None:
        caption = self.line(self.add("Caption"), block["caption"])
        caption.paragraph_format.keep_with_next = True
        columns, found = block["columns"], block["rows"]
        widths = _widths([column["align"] for column in columns])
        head, *rows = self.grid(1 + len(found), widths).rows
        whole = len(rows) < 14
        self.row(head, [column["inlines"] for column in columns], columns, bold=True, keep=True)
        wp.repeat_header(head)
        wp.rule(head, heavy=True)
        for row, given in zip(rows, found, strict=True):
            total = given.get("role") == "total"
            keep = whole and row is not rows[-1]
            self.row(row, given["cells"], columns, bold=total, keep=keep)
            wp.rule(row, heavy=total)
            if given.get("level"):
                wp.indent_start(row.cells[0].paragraphs[0], 0.5)
        self.after_table()

    def row(
        self, row: _Row, cells: Sequence[Any], columns: Sequence[Any], *, bold: bool, keep: bool
    ) -> None:
        for cell, inlines, column in zip(row.cells, cells, columns, strict=True):
            paragraph = cell.paragraphs[0]
            wp.set_style(paragraph, "Cell")
            if column["align"] == "end":
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
                wp.align_end(paragraph)
            self.line(paragraph, inlines, BOLD if bold else PLAIN)
            paragraph.paragraph_format.keep_with_next = keep

    def grid(self, rows: int, widths: Sequence[float]) -> Table:
        table: Table = self.document.add_table(rows=rows, cols=len(widths))
        wp.set_widths(table, widths)
        wp.keep_rows_whole(table)
        if self.rtl:
            wp.mirror(table)
        return table

    def after_table(self) -> None:
        self.add("Note").paragraph_format.space_after = Pt(4)

    def picture(self, block: Block) -> None:
        title = self.line(self.add("Caption"), block["title"])
        title.paragraph_format.keep_with_next = True
        holder = self.add()
        holder.paragraph_format.keep_with_next = bool(block.get("source"))
        width = 11.5 if block["type"] == "map" else 14.0
        picture = io.BytesIO(png.bare((self.folder / block["png"]).read_bytes()))
        shape = holder.add_run().add_picture(picture, width=Cm(width))
        wp.describe(shape, block["alt"], block["id"])
        if block.get("source"):
            paragraph = self.add("Note")
            self.run(paragraph, self.labels["source"] + ": ")
            self.line(paragraph, block["source"])
        self.table(block["table"])

    def case(self, block: Block) -> None:
        self.line(self.add(f"Heading {min(self.level + 1, 3)}"), block["title"])
        for fact in block.get("facts", []):
            paragraph = self.add("Fact")
            self.line(paragraph, fact["label"], GREY)
            self.run(paragraph, ": ", GREY)
            self.line(paragraph, fact["inlines"])
        for inlines in block.get("paragraphs", []):
            self.line(self.add(), inlines)

    def page_break(self, block: Block) -> None:
        del block
        if self.chapters > 1:  # the contents, not a blank page, follow the first chapter
            wp.break_page(self.add())


def _widths(aligned: Sequence[str]) -> list[float]:
    """Share the page: numbers take what they need, columns of words share the rest."""
    numbers = sum(align == "end" for align in aligned)
    number = min(NUMBER, (WIDTH - 4.5) / max(numbers, 1))
    words = (WIDTH - number * numbers) / max(len(aligned) - numbers, 1)
    return [number if align == "end" else words for align in aligned]
