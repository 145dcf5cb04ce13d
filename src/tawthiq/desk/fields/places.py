"""A place of the gazetteer, found by any of its names in either script."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.urls import reverse

from tawthiq.desk.fields.script import SCRIPT
from tawthiq.domain.findings import UNKNOWN_PLACE
from tawthiq.domain.letters import clean_text
from tawthiq.domain.lookups import folded
from tawthiq.reference.models import Place
from tawthiq.reference.queries import find_places, place_coded
from tawthiq.ui.messages import say
from tawthiq.ui.templatetags.words import language

OFFERED = 8


class PlaceWidget(forms.TextInput):
    """A line of text and, below it, the places it may mean as buttons to choose one by."""

    template_name = "desk/fields/place.html"

    class Media:
        js = (SCRIPT,)

    def __init__(self) -> None:
        super().__init__({"autocomplete": "off", "dir": "auto", "class": "form-control"})

    def get_context(self, name: str, value: object, attrs: dict[str, Any] | None) -> dict[str, Any]:
        """Add the place that is meant, or those that may be."""
        asking = {
            "hx-get": reverse("places_found"),
            "hx-trigger": "input changed delay:300ms",
            "hx-target": "next .places",
            "hx-sync": "this:replace",
        }
        told = str(value or "")
        place = place_coded(told)
        shown = place_name(place) if place else told
        context = super().get_context(name, shown, (attrs or {}) | asking)
        offered = [] if place or not told else find_places(told, limit=OFFERED)
        return context | {"place": place, "places": offered, "name": name}

    def value_from_datadict(self, data: Mapping[str, Any], _files: object, name: str) -> str:
        """Return the code that was chosen, or that stood there and still does, else what was typed."""
        chosen, typed = str(data.get(f"{name}_chosen") or ""), str(data.get(name) or "")
        stood = place_coded(str(data.get(f"{name}_stood") or ""))
        if stood is not None and clean_text(typed) in {stood.name_ar, stood.name_en}:
            return chosen or stood.code
        return chosen or typed


def place_name(place: Place) -> str:
    """Return the name of a place in the language of the page, else in the other."""
    names = (place.name_en, place.name_ar)
    return next(filter(None, names if language() == "en" else reversed(names)))


class PlaceField(forms.Field):
    """The code of a place, or nothing. A name that one place alone goes by stands for its code.

    Where a file may say a place in words (`free`), what no gazetteer has is kept as it was typed;
    elsewhere it is refused, and the places that may be meant are offered.
    """

    def __init__(self, *, lang: str, free: bool = False) -> None:
        super().__init__(required=False, widget=PlaceWidget())
        self.lang, self.free = lang, free

    def clean(self, value: object) -> str:
        """Return the code of the place."""
        told = clean_text(str(value or ""))
        if len(told) > 200:
            raise ValidationError(say(self.lang, "fields-wrong-place-long"))
        if not told or place_coded(told) or told == self.initial:
            return told
        found = [place for place in find_places(told, limit=50) if goes_by(place, told)]
        if len(found) == 1:
            return found[0].code
        if self.free and not found:
            return told
        raise ValidationError(
            say(self.lang, "fields-wrong-place" if found else "fields-wrong-no_place")
        )


def settle_governorate(
    told: dict[str, Any], governorate: str, place: str, lang: str
) -> dict[str, str]:
    """Put the governorate of a place beside it where none was chosen; return what contradicts it.

    The answer is empty, or names the field that is wrong with what is wrong.
    """
    found = place_coded(str(told.get(place) or ""))
    if found is None or found.governorate == UNKNOWN_PLACE:
        return {}
    if told.get(governorate) in {None, "", UNKNOWN_PLACE}:
        told[governorate] = found.governorate
    if told[governorate] != found.governorate:
        return {governorate: say(lang, "fields-wrong-governorate")}
    return {}


def goes_by(place: Place, name: str) -> bool:
    return folded(name) in place.keys.split()
