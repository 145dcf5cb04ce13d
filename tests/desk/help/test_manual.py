"""The manual under /help/: both languages, the same sections, links that lead somewhere."""

import re
from pathlib import Path

import pytest
from django.urls import resolve
from tests.desk.conftest import Desk

from tawthiq.accounts.models import User
from tawthiq.desk.help import manual
from tawthiq.desk.navigation import PAGES, SECTIONS

SOURCE = Path(__file__).resolve().parents[3] / "src" / "tawthiq"
CHAPTERS = sorted({*manual.chapter_names("en"), *manual.chapter_names("ar")})
HELP = re.compile(r"{%\s*help\s+[\"']([^\"']+)[\"']\s*%}")


def sections(name: str) -> set[str]:
    return {section.id for section in manual.chapter(name, "en").sections}


def leads_somewhere(address: str) -> bool:
    name, _, section = address.partition("#")
    return name in CHAPTERS and (not section or section in sections(name))


def test_a_stranger_is_sent_to_log_in(desk: Desk) -> None:
    assert desk().get("/help/").status_code == 302
    assert desk().get("/help/glossary/").status_code == 302


@pytest.mark.parametrize("address", ["/help/nothing/", "/help/images/en/none.webp"])
def test_what_the_manual_has_not_is_not_there(desk: Desk, basil: User, address: str) -> None:
    assert desk(basil).get(address).status_code == 404


@pytest.mark.parametrize("address", ["../../pyproject.toml", "..%2f..%2fx.webp", "x.webp/"])
def test_only_pictures_of_the_manual_are_sent(desk: Desk, basil: User, address: str) -> None:
    assert desk(basil).get(f"/help/images/en/{address}").status_code == 404


@pytest.mark.parametrize(("lang", "said"), [("en", "The manual"), ("ar", "الدليل")])
def test_the_contents_lead_to_every_chapter(desk: Desk, basil: User, lang: str, said: str) -> None:
    page = desk(basil, lang=lang).get("/help/").content.decode()

    assert f"<h1>{said}</h1>" in page
    assert all(f'href="/help/{name}/"' in page for name in CHAPTERS)


@pytest.mark.parametrize("name", CHAPTERS)
@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_chapter_opens_in_each_language(desk: Desk, basil: User, name: str, lang: str) -> None:
    page = desk(basil, lang=lang).get(f"/help/{name}/")

    assert page.status_code == 200
    assert "<h1 id=" in page.content.decode()
    assert "&lt;div" not in page.content.decode()


@pytest.mark.parametrize("name", CHAPTERS)
def test_a_chapter_has_the_same_sections_in_both_languages(name: str) -> None:
    english, arabic = manual.chapter(name, "en"), manual.chapter(name, "ar")

    assert [one.level for one in english.sections] == [one.level for one in arabic.sections]
    assert [one.id for one in english.sections] == [one.id for one in arabic.sections]
    assert len({one.id for one in english.sections}) == len(english.sections)


@pytest.mark.parametrize("name", CHAPTERS)
@pytest.mark.parametrize("lang", ["en", "ar"])
def test_links_of_a_chapter_lead_somewhere(name: str, lang: str) -> None:
    page = manual.rendered(manual.chapter(name, lang).tokens)

    for address in re.findall(r'href="([^"]+)"', page):
        if address.startswith("/help/"):
            assert leads_somewhere(address.removeprefix("/help/").replace("/#", "#").strip("/"))
        elif address.startswith("#"):
            assert address == "#" or address[1:] in sections(name)
        else:
            resolve(address)
    for spoken, file in re.findall(r'src="/help/images/(\w+)/([^"]+)"', page):
        assert manual.picture(spoken, file)
    assert 'src=""' not in page


def test_every_link_to_the_manual_leads_somewhere() -> None:
    asked = {
        address
        for path in SOURCE.rglob("*.html")
        for address in HELP.findall(path.read_text("utf-8"))
    }

    assert [
        one for one in {*asked, *SECTIONS.values(), *PAGES.values()} if not leads_somewhere(one)
    ] == []


def test_words_are_found_however_they_are_spelt(desk: Desk, basil: User) -> None:
    page = desk(basil, lang="ar").get("/help/", {"q": "إفاده"}).content.decode()

    assert "/help/glossary/#what-is-kept" in page


def test_what_was_searched_is_shown_and_never_run(desk: Desk, basil: User) -> None:
    page = desk(basil).get("/help/", {"q": "<script>alert(1)</script>"}).content.decode()

    assert "<script>alert" not in page
    assert "Nothing in the manual has all of these words" in page


def test_a_manual_can_write_no_html() -> None:
    assert "<script>" not in manual.rendered(manual._parser().parse("<script>alert(1)</script>"))
