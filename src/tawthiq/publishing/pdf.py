"""The paper edition: a tagged PDF that claims PDF/UA-1 and PDF/A-2a, set by Typst from the same data.

The engine refuses to write what it cannot make accessible (a picture without words, a character without
a glyph), and a warning of it is an error here: an unknown font would else be only a warning.
"""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast

from tawthiq.domain.refusals import Refusal
from tawthiq.publishing import fonts
from tawthiq.publishing.pictures import narrow_of

if TYPE_CHECKING:
    from typst import Fonts

TEMPLATE = Path(__file__).parent / "templates" / "typst" / "report.typ"
STANDARDS: list[Literal["ua-1", "a-2a"]] = ["ua-1", "a-2a"]


class NotTypeset(Refusal):
    """The document cannot be set as an accessible PDF."""


def render(resolved: Mapping[str, Any], folder: Path, *, at: datetime) -> bytes:
    """Set a resolved document, with its pictures from `folder`; the file is dated `at`.

    Raises `NotTypeset` for whatever the engine refuses or only warns of.
    """
    import typst

    inputs = {
        "document": json.dumps(_with_narrow(resolved, folder), ensure_ascii=False),
        "labels": json.dumps(resolved["labels"], ensure_ascii=False),
        "issued": json.dumps(_parts(at.astimezone(UTC))),
    }
    compiler = typst.Compiler(
        root=str(folder), font_paths=_fonts(), ignore_system_fonts=True, sys_inputs=inputs
    )
    try:
        pdf, warnings = compiler.compile_with_warnings(
            TEMPLATE.read_bytes(), pdf_standards=list(STANDARDS), timestamp=int(at.timestamp())
        )
    except typst.TypstError as error:
        raise _refusal(resolved, error) from error
    if warnings:
        raise _refusal(resolved, warnings[0])
    return cast("bytes", pdf)


def _with_narrow(resolved: Mapping[str, Any], folder: Path) -> dict[str, Any]:
    """Tell the template of each picture that was also drawn for a small place."""
    blocks = []
    for block in resolved["blocks"]:
        narrow = narrow_of(block["svg"]) if "svg" in block else ""
        known = narrow and (folder / narrow).exists()
        blocks.append({**block, "narrow": narrow} if known else block)
    return {**resolved, "blocks": blocks}


@cache
def _fonts() -> "Fonts":
    import typst

    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(fonts.FOLDER)]
    )


def _parts(at: datetime) -> dict[str, int]:
    names = ("year", "month", "day", "hour", "minute", "second")
    return {name: getattr(at, name) for name in names}


def _refusal(resolved: Mapping[str, Any], fault: BaseException) -> NotTypeset:
    return NotTypeset(
        f"The PDF of {resolved['edition']} ({resolved['lang']}) cannot be set: {fault}. "
        "Correct the document, the pictures or the template it comes from."
    )
