"""The facts of one incident as a form, in sections."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, ClassVar

from django import forms

from tawthiq.cases.codes import pack_in_force
from tawthiq.desk.fields.attribution import AttributionField
from tawthiq.desk.fields.choices import GovernorateField, TermField, WordField
from tawthiq.desk.fields.dates import PartialDateField
from tawthiq.desk.fields.numbers import NumberField
from tawthiq.desk.fields.places import PlaceField, settle_governorate
from tawthiq.desk.fields.sections import SectionedForm
from tawthiq.desk.fields.vocabulary import parties, terms
from tawthiq.domain.findings import Answer, IncidentFacts
from tawthiq.domain.packs import Pack
from tawthiq.ui.messages import say

NUMBERS_OF_NONE = {"killed_floor": 0, "unnamed": 0, "strikes": 1}
"""What a number means that was left empty; injured stay unknown."""


class IncidentFactsForm(SectionedForm):
    """What is known of one incident; `facts()` of a valid form gives `IncidentFacts`."""

    layout: ClassVar = {
        "where": ("event_on", "governorate", "place", "place_kind", "means", "strikes"),
        "harm": ("killed_floor", "unnamed", "injured_low", "injured_high"),
        "surroundings": ("control", "warning", "military_presence"),
        "attribution": ("attribution",),
        "telling": ("notable",),
    }

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        *,
        lang: str,
        initial: IncidentFacts | None = None,
        prefix: str = "facts",
    ) -> None:
        self.before = initial or IncidentFacts()
        names = [name for section in self.layout.values() for name in section]
        super().__init__(
            data,
            lang=lang,
            prefix=prefix,
            initial={name: getattr(self.before, name) for name in names},
        )
        fields = _fields(pack_in_force(), lang)
        self.put({name: fields[name] for name in names})

    def clean(self) -> dict[str, Any]:
        """Put the facts together; a range that ends before it begins is said at its field."""
        told = super().clean() or {}
        told |= {name: none for name, none in NUMBERS_OF_NONE.items() if told.get(name) is None}
        for name, wrong in settle_governorate(told, "governorate", "place", self.lang).items():
            self.add_error(name, wrong)
        low, high = told.get("injured_low"), told.get("injured_high")
        if low is not None and high is not None and high < low:
            self.add_error("injured_high", say(self.lang, "fields-wrong-range"))
        if not self.errors:
            self._facts = replace(self.before, **told)
        return told

    def facts(self) -> IncidentFacts:
        """Return the facts of a valid form."""
        return self._facts


def _fields(pack: Pack, lang: str) -> dict[str, forms.Field]:
    held_by = [(one.code, one.word) for one in parties(pack, lang)]
    return {
        "event_on": PartialDateField(pack, lang=lang),
        "governorate": GovernorateField(pack, lang=lang),
        "place": PlaceField(lang=lang),
        "place_kind": TermField(terms(pack.place_kinds, lang), lang=lang),
        "strikes": NumberField(lang=lang, lowest=1, highest=100),
        "means": TermField(terms(pack.means, lang), default="unknown", lang=lang),
        "killed_floor": NumberField(lang=lang, highest=100_000),
        "unnamed": NumberField(lang=lang, highest=100_000),
        "injured_low": NumberField(lang=lang, highest=100_000),
        "injured_high": NumberField(lang=lang, highest=100_000),
        "control": TermField(held_by, default="unknown", lang=lang),
        "warning": WordField("answer", Answer, default=Answer.NOT_ESTABLISHED, lang=lang),
        "military_presence": WordField("answer", Answer, default=Answer.NOT_ESTABLISHED, lang=lang),
        "attribution": AttributionField(pack, lang=lang),
        "notable": forms.BooleanField(required=False),
    }
