"""Partial dates as a documenter tells them: "May 2020", "end of July 2015", نهاية تموز 2015, EDTF, or not known."""

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.urls import reverse

from tawthiq.desk.words import day_words
from tawthiq.domain.dates import PartialDate, UnknownDate, month_names, read_words
from tawthiq.domain.letters import clean_text, fold_arabic_letters, folded_words, western_digits
from tawthiq.domain.packs import Pack
from tawthiq.ui.messages import say

LONGEST = 200
NOT_KNOWN = folded_words("""unknown none ? - مجهول مجهولة""") | frozenset(
    fold_arabic_letters(one)
    for one in ("not known", "no date", "غير معروف", "غير معلوم", "لا يعرف")
)
_FIGURES = re.compile(r"\d{1,2}\s*[/.\\-]\s*\d{1,2}\s*[/.\\-]\s*\d{2,4}")


def read_date(text: str, pack: Pack, lang: str) -> PartialDate:
    """Return what was told of a day; nothing, and every word for it, is a date that is not known.

    Raises `ValidationError` with a sentence in the language that says how to write it.
    """
    told = clean_text(text[: LONGEST + 1])
    if len(told) > LONGEST:
        raise ValidationError(say(lang, "fields-wrong-date-long"))
    if not told or fold_arabic_letters(told).casefold() in NOT_KNOWN:
        return PartialDate()
    if _FIGURES.fullmatch(western_digits(told)):
        raise ValidationError(say(lang, "fields-wrong-date-figures"))
    try:
        return read_words(told, month_names(pack.months_ar))
    except UnknownDate as fault:
        raise ValidationError(say(lang, "fields-wrong-date")) from fault


def understood(when: PartialDate, pack: Pack, lang: str) -> str:
    """Return the sentence that tells how a date was understood."""
    if not when.is_known:
        return say(lang, "fields-date-unknown")
    return say(lang, "fields-date-understood", when=day_words(when, lang, pack))


class PartialDateWidget(forms.TextInput):
    """A line of text with, below it, how it was understood; asked of `/fields/date/` while typing."""

    template_name = "desk/fields/date.html"

    def __init__(self, pack: Pack, lang: str) -> None:
        super().__init__({"autocomplete": "off", "dir": "auto", "class": "form-control"})
        self.pack, self.lang = pack, lang

    def get_context(self, name: str, value: object, attrs: dict[str, Any] | None) -> dict[str, Any]:
        """Add how the value is understood; of what is not a date nothing, since the field says it."""
        asking = {
            "hx-get": reverse("date_understood"),
            "hx-trigger": "input changed delay:400ms, change",
            "hx-target": "next .understood",
            "hx-sync": "this:replace",
        }
        context = super().get_context(name, value, (attrs or {}) | asking)
        try:
            told = understood(
                read_date(str(value or ""), self.pack, self.lang), self.pack, self.lang
            )
        except ValidationError:
            told = ""
        return context | {"understood": told}


class PartialDateField(forms.Field):
    """A `PartialDate`. An empty line says that the day is not known."""

    def __init__(self, pack: Pack, *, lang: str) -> None:
        super().__init__(required=False, widget=PartialDateWidget(pack, lang))
        self.pack, self.lang = pack, lang

    def prepare_value(self, value: object) -> str:
        return value.edtf if isinstance(value, PartialDate) else str(value or "")

    def clean(self, value: object) -> PartialDate:
        """Return the date as it was understood."""
        return read_date(self.prepare_value(value), self.pack, self.lang)

    def has_changed(self, initial: object, data: object) -> bool:
        return self.prepare_value(initial) != self.prepare_value(data)
