"""The invented report drawn and set once for all the tests that look at it."""

import atexit
import tempfile
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from tests.publishing.sample_report import Node, resolved

from tawthiq.publishing import docx, html, pdf, pictures
from tawthiq.reference.packs import read_pack

AT = datetime(2020, 6, 1, 9, 30, tzinfo=UTC)
LANGUAGES = ("en", "ar")


@cache
def boundaries() -> Node:
    return dict(read_pack("syria").boundaries)


@cache
def drawn(lang: str) -> dict[str, bytes]:
    return pictures.drawn(resolved(lang), boundaries())


@cache
def folder() -> Path:
    """Return an edition's folder with the pictures of both languages."""
    scratch = tempfile.TemporaryDirectory()
    atexit.register(scratch.cleanup)
    place = Path(scratch.name)
    (place / "charts").mkdir()
    for lang in LANGUAGES:
        for path, data in drawn(lang).items():
            (place / path).write_bytes(data)
    return place


def svgs(lang: str) -> dict[str, str]:
    return {path: data.decode() for path, data in drawn(lang).items() if path.endswith(".svg")}


@cache
def page(lang: str) -> str:
    return html.render(resolved(lang), svgs=svgs(lang)).decode()


@cache
def paper(lang: str) -> bytes:
    return pdf.render(resolved(lang), folder(), at=AT)


@cache
def office(lang: str) -> bytes:
    return docx.render(resolved(lang), folder(), at=AT)
