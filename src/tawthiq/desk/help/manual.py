"""The manual: one Markdown file for each chapter and language, read from the package or the checkout.

Both languages of a chapter have the same sections in the same order. A section is addressed by the words
of its English heading, so that a link holds in either language.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

from tawthiq.domain.letters import fold_arabic_letters
from tawthiq.domain.refusals import Refusal

ORDER = (
    "first-day",
    "tour",
    "recording-a-death",
    "searching",
    "attribution",
    "review",
    "publishing-a-month",
    "history",
    "what-the-pictures-say",
    "first-month",
    "glossary",
)
_FRAME = re.compile(
    r"^</?div[^>]*>\s*$", re.MULTILINE
)  # what turns an Arabic file for other readers
_LINK = re.compile(r"(?P<chapter>[a-z0-9-]+)\.md(?:#(?P<section>[\w-]+))?|#(?P<here>[\w-]+)")
_PICTURE = re.compile(r"images/(?P<file>[a-z0-9-]+\.(?:webp|png|svg))")


class NoSuchChapter(Refusal):
    """The manual has no such chapter."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of a chapter, and what stands below it as plain text."""

    id: str
    title: str
    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter in one language; `tokens` are what its page is made of."""

    name: str
    lang: str
    title: str
    sections: tuple[Section, ...]
    tokens: tuple[Token, ...]


def folder() -> Path:
    """Return where the manual lies: inside an installed package, or in the checkout's `docs`."""
    inside = Path(__file__).parent / "chapters"
    return inside if inside.is_dir() else Path(__file__).resolve().parents[4] / "docs" / "manual"


def chapter_names(lang: str) -> list[str]:
    """Return the chapters there are, in the order of reading."""
    there = {path.stem for path in (folder() / lang).glob("*.md")}
    return [name for name in ORDER if name in there] + sorted(there - set(ORDER))


def chapter(name: str, lang: str) -> Chapter:
    """Return a chapter; raises `NoSuchChapter`."""
    path = folder() / lang / f"{name}.md"
    if name not in chapter_names(lang):
        raise NoSuchChapter(f"The manual has no chapter {name!r}.")
    return _read(path, path.stat().st_mtime_ns)


def chapters(lang: str) -> list[Chapter]:
    return [chapter(name, lang) for name in chapter_names(lang)]


def picture(lang: str, file: str) -> Path | None:
    """Return where a picture of the manual lies, or None."""
    path = folder() / lang / "images" / file
    return path if _PICTURE.fullmatch(f"images/{file}") and path.is_file() else None


@lru_cache(maxsize=64)
def _read(path: Path, _changed: int) -> Chapter:
    lang = path.parent.name
    tokens = _parse(path)
    ids = [_slug(title) for _, title in _headings(_parse(path.parents[1] / "en" / path.name))]
    sections = tuple(_sections(tokens, ids))
    _turn_links(tokens, lang)
    return Chapter(path.stem, lang, sections[0].title, sections[1:], tuple(tokens))


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False}).enable("table")


def _parse(path: Path) -> list[Token]:
    return _parser().parse(_FRAME.sub("", path.read_text("utf-8"))) if path.is_file() else []


def rendered(tokens: Sequence[Token]) -> str:
    """Return the page of a chapter: html made of its Markdown alone."""
    return str(_parser().renderer.render(tokens, _parser().options, {}))


def _headings(tokens: Sequence[Token]) -> list[tuple[Token, str]]:
    return [
        (token, _words(tokens[place + 1]))
        for place, token in enumerate(tokens)
        if token.type == "heading_open"
    ]


def _words(token: Token) -> str:
    return "".join(part.content or " " for part in token.children or ())


def _sections(tokens: Sequence[Token], ids: Sequence[str]) -> Iterator[Section]:
    """Give each heading its id, and yield it with the text up to the next."""
    headings = _headings(tokens)
    places = [tokens.index(token) for token, _ in headings] + [len(tokens)]
    for number, (token, title) in enumerate(headings):
        name = ids[number] if number < len(ids) else f"section-{number}"
        token.attrSet("id", name)
        below = tokens[places[number] + 3 : places[number + 1]]
        text = " ".join(_words(one) if one.type == "inline" else one.content for one in below)
        yield Section(name, title, int(token.tag[1]), " ".join(text.split()))


def _slug(title: str) -> str:
    return "-".join(re.findall(r"[a-z0-9]+", title.casefold().replace("'", "")))


def _turn_links(tokens: Sequence[Token], lang: str) -> None:
    """Let links lead to pages of the desk; what lies outside the manual keeps its words only."""
    for token in tokens:
        for part in token.children or ():
            if part.type == "image":
                found = _PICTURE.fullmatch(str(part.attrGet("src")))
                part.attrSet("src", f"/help/images/{lang}/{found['file']}" if found else "")
                part.attrSet("loading", "lazy")
            elif part.type == "link_open":
                part.attrSet("href", _address(str(part.attrGet("href"))))


def _address(href: str) -> str:
    found = _LINK.fullmatch(href)
    if found is None:
        return href if href.startswith("/") else "#"
    if found["here"]:
        return f"#{found['here']}"
    return f"/help/{found['chapter']}/" + (f"#{found['section']}" if found["section"] else "")


def find(asked: str, lang: str) -> list[tuple[Chapter, Section]]:
    """Return the sections in which every word stands, however it is spelt, those in headings first."""
    words = fold_arabic_letters(asked).casefold().split()
    if not words:
        return []
    hits = [
        (not _holds(words, section.title), one, section)
        for one in chapters(lang)
        for section in one.sections
        if _holds(words, f"{section.title} {section.text}")
    ]
    return [(one, section) for _, one, section in sorted(hits, key=lambda hit: hit[0])]


def _holds(words: Sequence[str], text: str) -> bool:
    folded = fold_arabic_letters(text).casefold()
    return all(word in folded for word in words)
