"""A place of the gazetteer, found by any of its names in either script."""

from django import forms

from tawthiq.ui.messages import say


class PlaceField(forms.CharField):
    """The code of a place, or nothing."""

    def __init__(self, *, lang: str) -> None:
        widget = forms.TextInput({"autocomplete": "off", "dir": "auto", "class": "form-control"})
        super().__init__(required=False, max_length=120, widget=widget)
        self.error_messages["max_length"] = say(lang, "fields-wrong-place")

    def clean(self, value: object) -> str:
        """Return the code."""
        return str(super().clean(value))
