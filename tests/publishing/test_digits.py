"""The guard: a document with a typed number does not build."""

import pytest
from tests.publishing.may import material

from tawthiq.publishing import document as doc
from tawthiq.publishing.digits import UncountedDigit, has_digit, refuse_uncounted_digits
from tawthiq.publishing.document import Node
from tawthiq.publishing.monthly import monthly_document
from tawthiq.publishing.resolution import resolve


def with_words(words: Node) -> Node:
    given = monthly_document(material())
    given["blocks"].append(doc.paragraph(words))
    return given


@pytest.mark.parametrize("digits", ["125", "١٢٥", "۱۲", "½", "²", "Ⅳ", "๓"])
def test_a_typed_number_of_any_script_does_not_build(digits: str) -> None:
    typed = with_words(doc.words(f"{digits} were killed", f"قتل {digits}"))

    with pytest.raises(UncountedDigit) as refused:
        resolve(typed, material().figures, "en", material().pack)

    assert refused.value.where == "paragraph"
    assert digits in refused.value.text


def test_the_refusal_names_the_block_and_the_words() -> None:
    table = doc.table("typed", doc.words("Table 7", "جدول 7"), [], [])
    given = monthly_document(material())
    given["blocks"].append(table)

    with pytest.raises(UncountedDigit, match=r"'typed'.*'Table 7'"):
        resolve(given, material().figures, "en", material().pack)


@pytest.mark.parametrize(
    "allowed",
    [
        doc.figure("toll.civilians"),
        doc.day("2020-05-01"),
        doc.month("2020-05"),
        doc.quote("“Four of the 12”"),
        doc.cite("Resolution 2139 (2014)"),
        doc.identifier("monthly-2020-05.1"),
        doc.label_of("toll.civilians"),
    ],
)
def test_figures_dates_quotations_citations_and_identifiers_may_hold_digits(allowed: Node) -> None:
    resolved = resolve(with_words(allowed), material().figures, "ar", material().pack)

    assert resolved["blocks"][-1]["inlines"][0]["v"]


def test_words_without_a_number_are_let_through() -> None:
    refuse_uncounted_digits([{"t": "text", "v": "three of them, ثلاثة منهم"}], "paragraph")

    assert not has_digit("ثلاثة")
