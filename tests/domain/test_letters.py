"""Letters and digits brought to one form."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tawthiq.domain.letters import as_words, clean_text, fold_arabic_letters, western_digits

CLEAN = {
    "presentation forms": ("ﻋﺒﺪ ﷲ", "عبد الله"),
    "lam-alef as one sign": ("ﺳﻼﻡ", "سلام"),
    "bidirectional controls": ("\u202bآدم\u202c\u200f", "آدم"),
    "joiners and byte order marks": ("\ufeffا\u200dب\u200c", "اب"),
    "spaces of every kind": ("a\u00a0 \t\n b", "a b"),
    "full-width letters": ("Ａｄａｍ", "Adam"),
    "vowel marks stay": ("مُحَمَّد", "مُحَمَّد"),
}


@pytest.mark.parametrize(("text", "clean"), CLEAN.values(), ids=CLEAN)
def test_a_text_is_what_its_reader_sees(text: str, clean: str) -> None:
    assert clean_text(text) == clean


def test_both_sets_of_arabic_digits_are_digits() -> None:
    assert western_digits("٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹") == "0123456789 0123456789"


@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])
def test_words_are_no_formula_to_a_spreadsheet(formula: str) -> None:
    assert as_words(formula) == f"'{formula}"
    assert as_words("Aleppo") == "Aleppo"
    assert as_words(-1) == -1


letters = st.text("ابةىئؤءآأإكکیهەـ َُّٰﷲﻼ\u202b\u200d0٣aḤ", max_size=12)


@settings(max_examples=50)
@given(letters)
def test_folding_letters_twice_is_folding_them_once(text: str) -> None:
    assert fold_arabic_letters(fold_arabic_letters(text)) == fold_arabic_letters(text)
    assert clean_text(clean_text(text)) == clean_text(text)
