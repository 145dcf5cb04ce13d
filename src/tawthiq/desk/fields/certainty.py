"""How sure we are, as five radio buttons with one key each."""

from typing import Any

from django import forms

from tawthiq.desk.fields.choices import WordField
from tawthiq.desk.fields.script import SCRIPT
from tawthiq.desk.fields.vocabulary import words
from tawthiq.domain.certainty import Certainty

KEYS = {
    Certainty.CONFIRMED: "c",
    Certainty.LIKELY: "l",
    Certainty.POSSIBLE: "p",
    Certainty.CONTESTED: "x",
    Certainty.UNKNOWN: "u",
}
"""The key of each answer where the group has the focus; the same in both languages."""


class CertaintyRadios(forms.RadioSelect):
    """Five radios, each with its key in `data-key`; works without a script as radios do."""

    template_name = "desk/fields/certainty.html"

    class Media:
        js = (SCRIPT,)

    def create_option(self, *told: Any, **more: Any) -> dict[str, Any]:  # noqa: ANN401 - Django's
        """Add the key of the answer."""
        option = super().create_option(*told, **more)
        key = KEYS[Certainty(str(option["value"]))]
        option["key"] = option["attrs"]["data-key"] = key
        return option


class CertaintyField(WordField):
    """How sure we are of one element; unknown until somebody says otherwise, and never an error."""

    def __init__(self, *, lang: str) -> None:
        super().__init__("certainty", Certainty, default=Certainty.UNKNOWN, lang=lang)
        self.widget = CertaintyRadios(choices=words("certainty", Certainty, lang))
        self.initial = Certainty.UNKNOWN
