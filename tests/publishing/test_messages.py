"""The sentences: numbers agree with their nouns in both languages, and both languages say the same."""

import re

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from tawthiq.publishing.digits import has_digit
from tawthiq.publishing.document import BrokenDocument
from tawthiq.publishing.messages import LANGUAGES, source, speak
from tawthiq.publishing.messages.arguments import FIRST, LAST, Chooser, Counted, Tray

ENGLISH = [
    (0, "0 civilians"),
    (1, "1 civilian"),
    (2, "2 civilians"),
    (3, "3 civilians"),
    (10, "10 civilians"),
    (11, "11 civilians"),
    (99, "99 civilians"),
    (100, "100 civilians"),
    (103, "103 civilians"),
]
ARABIC = {
    "nominative": [
        (0, "صفر من المدنيين"),
        (1, "مدني واحد"),
        (2, "مدنيان اثنان"),
        (3, "3 مدنيين"),
        (10, "10 مدنيين"),
        (11, "11 مدنيا"),
        (99, "99 مدنيا"),
        (100, "100 مدني"),
        (103, "103 مدنيين"),
    ],
    "genitive": [(1, "مدني واحد"), (2, "مدنيين اثنين"), (3, "3 مدنيين"), (11, "11 مدنيا")],
    "accusative": [(1, "مدنيا واحدا"), (2, "مدنيين اثنين"), (10, "10 مدنيين"), (100, "100 مدني")],
}
WOMEN = [
    (0, "صفر من السيدات"),
    (1, "سيدة واحدة"),
    (2, "سيدتان اثنتان"),
    (3, "3 سيدات"),
    (10, "10 سيدات"),
    (11, "11 سيدة"),
    (99, "99 سيدة"),
    (100, "100 سيدة"),
    (103, "103 سيدات"),
]


def said(lang: str, message: str, **given: int | str) -> str:
    """Speak a message with numbers as figures and words as choices, and put the figures in."""
    tray = Tray()
    args = {
        key: Chooser(value) if isinstance(value, str) else Counted.of(tray, of(key, value))
        for key, value in given.items()
    }
    text = speak(lang, message, args)
    return re.sub(
        f"[{chr(FIRST)}-{chr(LAST)}]", lambda sign: tray.inlines[ord(sign[0]) - FIRST]["v"], text
    )


def of(key: str, value: int) -> dict[str, object]:
    return {"t": "figure", "id": key, "v": f"{value:,}", "value": value}


@pytest.mark.parametrize(("number", "expected"), ENGLISH)
def test_an_english_noun_agrees_with_its_number(number: int, expected: str) -> None:
    assert said("en", "counted-civilian", n=number, case="nominative") == expected


@pytest.mark.parametrize(
    ("case", "number", "expected"),
    [(case, number, text) for case, table in ARABIC.items() for number, text in table],
)
def test_an_arabic_noun_agrees_with_its_number_in_its_case(
    case: str, number: int, expected: str
) -> None:
    assert said("ar", "counted-civilian", n=number, case=case) == expected


@pytest.mark.parametrize(("number", "expected"), WOMEN)
def test_an_arabic_feminine_noun_agrees_with_its_number(number: int, expected: str) -> None:
    assert said("ar", "counted-woman", n=number, case="nominative") == expected


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (0, "صفر من المجازر"),
        (1, "مجزرة واحدة"),
        (2, "مجزرتين اثنتين"),
        (3, "3 مجازر"),
        (11, "11 مجزرة"),
        (100, "100 مجزرة"),
        (103, "103 مجازر"),
    ],
)
def test_massacres_agree_in_the_genitive(number: int, expected: str) -> None:
    assert said("ar", "counted-massacre", n=number, case="genitive") == expected


@pytest.mark.parametrize(
    ("number", "english"),
    [
        (0, "No massacre was documented in"),
        (1, "1 massacre was documented in"),
        (2, "2 massacres were documented in"),
        (11, "11 massacres were documented in"),
    ],
)
def test_an_english_verb_agrees_with_its_number(number: int, english: str) -> None:
    text = said("en", "massacres-lead", massacres=number, year=28, month=2020, since=2020)

    assert text.startswith(english)


@pytest.mark.parametrize(
    ("civilians", "children", "women", "english", "arabic"),
    [
        (10, 0, 2, ", 2 women among them.", "، بينهم سيدتان اثنتان."),
        (7, 2, 1, ", 2 children and 1 woman among them.", "، بينهم طفلان اثنان وسيدة واحدة."),
        (3, 0, 0, ".", "."),
        (1, 1, 0, ", a child.", "، هو طفل."),
        (1, 0, 1, ", a woman.", "، هو سيدة."),
        (2, 1, 0, ", 1 child among them.", "، بينهما طفل واحد."),
        (97, 22, 3, ", 22 children and 3 women among them.", "، بينهم 22 طفلا و3 سيدات."),
    ],
)
def test_children_and_women_are_said_as_part_of_the_number(
    civilians: int, children: int, women: int, english: str, arabic: str
) -> None:
    given = {"civilians": civilians, "children": children, "women": women}

    assert said("en", "among", **given) == english
    assert said("ar", "among", **given) == arabic


def messages_of(lang: str) -> dict[str, ftl.Message]:
    resource = FluentParser().parse(source(lang))
    assert not [entry for entry in resource.body if isinstance(entry, ftl.Junk)]
    return {entry.id.name: entry for entry in resource.body if isinstance(entry, ftl.Message)}


def test_both_languages_say_the_same_messages() -> None:
    english, arabic = messages_of("en"), messages_of("ar")

    assert english.keys() - arabic.keys() == set()
    assert arabic.keys() - english.keys() == {"among-pronoun"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_message_holds_a_digit(lang: str) -> None:
    texts = [text for message in messages_of(lang).values() for text in _texts(message)]

    assert texts
    assert [text for text in texts if has_digit(text)] == []


def _texts(node: ftl.BaseNode) -> list[str]:
    """Return every word that a message can print: text, and words given to functions."""
    if isinstance(node, ftl.TextElement | ftl.StringLiteral):
        return [node.value]
    found: list[str] = []
    for value in vars(node).values():
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, ftl.BaseNode):
                found += _texts(part)
    return found


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_message_holds_a_private_character(lang: str) -> None:
    assert not re.search(f"[{chr(FIRST)}-{chr(LAST)}]", source(lang))


def test_a_choice_is_never_printed() -> None:
    tray = Tray()

    with pytest.raises(BrokenDocument, match="not for readers"):
        speak("en", "counted-civilian", {"n": Chooser("more"), "case": Chooser("nominative")})
    assert tray.inlines == []


def test_an_unknown_message_is_refused_by_name() -> None:
    with pytest.raises(BrokenDocument, match="no message 'nobody-said-this'"):
        speak("en", "nobody-said-this", {})
