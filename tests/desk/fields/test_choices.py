"""A list of words that nobody touched says that nothing is known, and never its first word."""

import re

import pytest
from django import forms

from tawthiq.desk.fields.choices import WordField
from tawthiq.domain.ages import Sex


def _form(lang: str, data: dict[str, str] | None = None) -> forms.Form:
    class Asked(forms.Form):
        sex = WordField("sex", Sex, default=Sex.UNKNOWN, lang=lang)

    return Asked(data)


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_page_that_is_opened_has_chosen_that_nothing_is_known(lang: str) -> None:
    drawn = str(_form(lang)["sex"])

    chosen = re.findall(r'value="(\w*)"[^>]*selected', drawn)
    assert chosen == [Sex.UNKNOWN.value]


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_form_without_an_answer_says_that_nothing_is_known(lang: str) -> None:
    form = _form(lang, {})

    assert form.is_valid()
    assert form.cleaned_data["sex"] is Sex.UNKNOWN
