"""Who did it, as a typed set: the type, the parties as checkboxes, and the standard that was reached."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from tawthiq.desk.fields.script import SCRIPT
from tawthiq.desk.fields.vocabulary import parties, words
from tawthiq.domain.attribution import Attribution, Kind, Standard, WrongNumberOfParties
from tawthiq.domain.packs import Pack
from tawthiq.ui.messages import say


@dataclass(frozen=True, slots=True)
class Sent:
    """What was sent, whether it makes an attribution or not, so that nothing is lost on an error."""

    kind: str = Kind.UNKNOWN.value
    parties: tuple[str, ...] = ()
    standard: str = Standard.NONE.value


class AttributionWidget(forms.Widget):
    """`NAME_kind` (radios), `NAME_parties` (checkboxes), `NAME_standard` (a menu)."""

    template_name = "desk/fields/attribution.html"
    use_fieldset = True

    class Media:
        js = (SCRIPT,)

    def __init__(self, pack: Pack, lang: str) -> None:
        super().__init__()
        self.kinds = [
            {"value": kind, "word": said, "hint": say(lang, f"fields-kind-{kind}")}
            for kind, said in words("kind", Kind, lang)
        ]
        self.parties = parties(pack, lang)
        self.standards = words("standard", Standard, lang)

    def get_context(self, name: str, value: object, attrs: dict[str, Any] | None) -> dict[str, Any]:
        """Add what can be chosen and what is."""
        context = super().get_context(name, None, attrs)
        return context | {
            "kinds": self.kinds,
            "parties": self.parties,
            "standards": self.standards,
            "chosen": value or Sent(),
        }

    def value_from_datadict(self, data: Mapping[str, Any], _files: object, name: str) -> Sent:
        """Return what was sent."""
        several = getattr(data, "getlist", None)
        named = several(f"{name}_parties") if several else data.get(f"{name}_parties", ())
        return Sent(
            data.get(f"{name}_kind") or Kind.UNKNOWN.value,
            tuple(sorted(set(named))),
            data.get(f"{name}_standard") or Standard.NONE.value,
        )

    def value_omitted_from_data(self, data: Mapping[str, Any], _files: object, name: str) -> bool:
        return f"{name}_kind" not in data

    def id_for_label(self, id_: str, index: str = "0") -> str:
        """Return the first radio, to which an error leads."""
        return f"{id_}_{index}" if id_ else id_


class AttributionField(forms.Field):
    """An `Attribution`. Parties that do not fit the type are told at the field, with what would."""

    def __init__(self, pack: Pack, *, lang: str) -> None:
        super().__init__(required=False, widget=AttributionWidget(pack, lang))
        self.lang = lang
        self.codes = frozenset(one.code for one in parties(pack, lang))

    def prepare_value(self, value: object) -> Sent:
        """Return what the widget shows, of an attribution or of what was sent."""
        if isinstance(value, Attribution):
            return Sent(value.kind.value, value.parties, value.standard.value)
        return value if isinstance(value, Sent) else Sent()

    def clean(self, value: object) -> Attribution:
        """Return the attribution; what the pack or the domain does not have is refused."""
        sent = self.prepare_value(value)
        known = sent.kind in set(Kind) and sent.standard in set(Standard)
        if not known or not self.codes.issuperset(sent.parties):
            raise ValidationError(say(self.lang, "fields-wrong-choice"))
        try:
            return Attribution(Kind(sent.kind), sent.parties, Standard(sent.standard))
        except WrongNumberOfParties as fault:
            wrong = say(self.lang, f"fields-parties-{sent.kind}", n=len(sent.parties))
            raise ValidationError(wrong) from fault

    def has_changed(self, initial: object, data: object) -> bool:
        return self.prepare_value(initial) != self.prepare_value(data)
