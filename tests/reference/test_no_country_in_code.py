"""A country is data: nothing in the code knows Syria, its places or its parties."""

import ast
import re
from pathlib import Path

import pytest

from tawthiq.domain.findings import OUTSIDE, UNKNOWN_PLACE
from tawthiq.reference.packs import installed_packs, read_pack

SOURCE = Path(__file__).resolve().parents[2] / "src" / "tawthiq"
# The demonstration is a record of one country. `init` has a pack it takes when none is named.
# Lists of words by which names are folded are knowledge of a language, wherever it is spoken.
ELSEWHERE = ("packs", "demonstration", "domain/names")
WORDS = r"syria\w*|سوري\w*|aleppo|حلب|idlib|raqqa|afrin|russia\w*|روسي\w*|isis|daesh|kurd\w*|turkish|turkey"
DEFAULTS = ("cli", "workspace")


def sources() -> list[Path]:
    found = [path for kind in ("*.py", "*.ftl", "*.typ", "*.html") for path in SOURCE.rglob(kind)]
    return [path for path in found if not path.relative_to(SOURCE).as_posix().startswith(ELSEWHERE)]


def spoken(path: Path) -> list[tuple[int, str]]:
    """Return the lines that speak: of Python neither comments nor docstrings, which give examples."""
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        lines = enumerate(text.splitlines(), start=1)
        return [
            (number, line) for number, line in lines if not line.lstrip().startswith(("#", "//"))
        ]
    tree = ast.parse(text)
    examples = {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    return [
        (getattr(node, "lineno", 0), said)
        for node in ast.walk(tree)
        if node not in examples
        for said in _words(node)
    ]


def _words(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.Name):
        return [node.id]
    return [node.name] if isinstance(node, ast.FunctionDef | ast.ClassDef) else []


def codes() -> set[str]:
    pack = read_pack("syria").pack
    places = {place.code for place in pack.governorates} - {OUTSIDE, UNKNOWN_PLACE}
    return places | {party.code for party in pack.parties}


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(SOURCE)))
def test_no_country_is_named_in_code(path: Path) -> None:
    pattern = re.compile(rf"\b({WORDS}|{'|'.join(sorted(codes()))})\b", re.IGNORECASE)

    named = [
        f"{number}: {line}"
        for number, line in spoken(path)
        if pattern.search(line) and not (line == "syria" and path.parent.name in DEFAULTS)
    ]

    assert not named


def test_there_is_more_than_one_country() -> None:
    assert len(installed_packs()) > 1
