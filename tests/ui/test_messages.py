"""The sentences of the faces: both languages say the same things, and Arabic counts as Arabic does."""

import re
from collections import Counter
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast, visitor

from tawthiq.ui.messages import NoSuchMessage, bundle, has_message, say, sources

SOURCE = Path(__file__).resolve().parents[2] / "src" / "tawthiq"
ENGLISH_IS_IN_THE_CODE = "refusal-"  # see desk/refusals.py
PLURALS = {"zero", "one", "two", "few", "many", "other"}
MARKS = re.compile("[\u064b-\u064d\u0660-\u0669\u06f0-\u06f9]")
SAID_IN_A_PAGE = re.compile(r"{%-?\s*say\s+[\"']([\w-]+)[\"']")
SAID_IN_CODE = re.compile(r"\bsay\(\s*[\w.()]+,\s*\"([\w-]+)\"")


def messages(lang: str) -> list[tuple[Path, ast.Message]]:
    return [
        (path, entry)
        for path in sources(lang)
        for entry in FluentParser().parse(path.read_text("utf-8")).body
        if isinstance(entry, ast.Message)
    ]


class _Parts(visitor.Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.choices: list[set[str]] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        self.choices.append(
            {getattr(one.key, "name", getattr(one.key, "value", "")) for one in node.variants}
        )
        self.generic_visit(node)


def parts(entry: ast.Message) -> _Parts:
    found = _Parts()
    found.visit(entry)
    return found


ARABIC = {entry.id.name: (path, entry) for path, entry in messages("ar")}
ENGLISH = {entry.id.name: (path, entry) for path, entry in messages("en")}
SHARED = sorted(ARABIC.keys() & ENGLISH.keys())


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_every_file_is_read_whole(lang: str) -> None:
    junk = [
        (path.name, str(entry.content)[:80])
        for path in sources(lang)
        for entry in FluentParser().parse(path.read_text("utf-8")).body
        if isinstance(entry, ast.Junk)
    ]

    assert junk == []


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_message_stands_in_one_file_only(lang: str) -> None:
    names = Counter(entry.id.name for _, entry in messages(lang))

    assert [name for name, times in names.items() if times > 1] == []


def test_both_languages_have_the_same_messages_in_files_of_the_same_name() -> None:
    def told(lang: dict[str, tuple[Path, ast.Message]]) -> set[tuple[str, str]]:
        return {
            (path.name, name)
            for name, (path, _) in lang.items()
            if not name.startswith(ENGLISH_IS_IN_THE_CODE)
        }

    assert told(ARABIC) ^ told(ENGLISH) == set()


def test_both_languages_are_told_the_same() -> None:
    def told(name: str, lang: dict[str, tuple[Path, ast.Message]]) -> set[str]:
        return parts(lang[name][1]).variables

    differing = [name for name in SHARED if told(name, ARABIC) ^ told(name, ENGLISH)]

    assert differing == []


def counts(keys: set[str]) -> bool:
    """Whether variants choose by number; none or some is no counting."""
    return bool(keys & (PLURALS - {"other"})) and keys not in ({"zero", "other"}, {"0", "other"})


def test_arabic_counts_in_all_its_forms() -> None:
    lacking = [
        name
        for name, (_, entry) in ARABIC.items()
        for keys in parts(entry).choices
        if counts(keys) and not keys | ({"zero"} if "0" in keys else set()) >= PLURALS
    ]

    assert lacking == []


def test_what_is_counted_in_english_is_counted_in_arabic() -> None:
    def told(entry: ast.Message) -> bool:
        return any(counts(keys) for keys in parts(entry).choices)

    uncounted = [name for name in SHARED if told(ENGLISH[name][1]) and not told(ARABIC[name][1])]

    assert uncounted == []


def test_arabic_is_written_without_tanween_and_with_western_digits() -> None:
    marked = [
        (path.name, line)
        for path in sources("ar")
        for line in path.read_text("utf-8").splitlines()
        if MARKS.search(line)
    ]

    assert marked == []


def test_everything_that_is_said_in_a_page_or_in_code_has_words() -> None:
    said = {
        name
        for kind, pattern in (("*.html", SAID_IN_A_PAGE), ("*.py", SAID_IN_CODE))
        for path in SOURCE.rglob(kind)
        for name in pattern.findall(path.read_text("utf-8"))
    }

    assert (
        sorted(name for name in said if not has_message("ar", name) or not has_message("en", name))
        == []
    )


def test_a_message_that_is_not_there_is_not_passed_over() -> None:
    with pytest.raises(NoSuchMessage, match="no message"):
        say("en", "ui-nothing")


def test_a_message_whose_argument_is_missing_is_not_passed_over() -> None:
    with pytest.raises(NoSuchMessage, match="does not speak"):
        say("en", "word-date-about")


def test_both_languages_are_read_once() -> None:
    assert bundle("ar") is bundle("ar")
