"""The facts of one person as a form, in sections, with a certainty for each element."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, ClassVar

from django import forms

from tawthiq.accounts.models import User
from tawthiq.cases.codes import pack_in_force
from tawthiq.desk.fields.attribution import AttributionField
from tawthiq.desk.fields.causes import CausesField
from tawthiq.desk.fields.certainty import CertaintyField
from tawthiq.desk.fields.choices import (
    GovernorateField,
    PartiesField,
    SeveralField,
    TermField,
    WordField,
)
from tawthiq.desk.fields.dates import PartialDateField
from tawthiq.desk.fields.numbers import IncidentField, NumberField
from tawthiq.desk.fields.places import PlaceField, settle_governorate
from tawthiq.desk.fields.sections import SectionedForm
from tawthiq.desk.fields.vocabulary import terms
from tawthiq.domain.ages import Age, AgeGroup, Sex, contradicts, settle_age_group
from tawthiq.domain.attribution import Position
from tawthiq.domain.certainty import Element
from tawthiq.domain.fate import Body, Custody, Death, Fate
from tawthiq.domain.findings import Exclusion, PersonFacts
from tawthiq.domain.packs import Pack
from tawthiq.domain.status import CivilianStatus
from tawthiq.ui.messages import say

PLAIN = (
    "sex", "age_group", "status", "event_on", "event_governorate", "event_place", "died_on",
    "death_governorate", "in_custody", "holding_governorate", "origin_governorate", "attribution",
    "alleged", "position", "causes", "means", "groups", "incident", "named", "exclusion",
)  # fmt: skip
"""The facts that one field each holds under its own name."""

SURE_OF: Mapping[str, Sequence[Element]] = {
    "identity": (Element.IDENTITY,),
    "death": (Element.DEATH, Element.DATE),
    "event": (Element.PLACE,),
    "cause": (Element.CAUSE,),
    "status": (Element.STATUS,),
    "attribution": (Element.ATTRIBUTION,),
}
"""Of which elements each section of facts tells; the form asks in one place how sure we are of them."""


def sure_of(code: str) -> list[str]:
    """Return the names of the fields that say how sure we are of a section."""
    return [f"certainty_{element.value}" for element in SURE_OF.get(code, ())]


class PersonFactsForm(SectionedForm):
    """What is known of one person's fate; `facts()` of a valid form gives `PersonFacts`.

    `initial` are facts to begin with; what `only` some sections leave out is taken from it. `user`
    is who asks: an incident they may not see is not there.
    """

    layout: ClassVar = {
        "identity": ("named", "sex", "age_group", "age_low", "age_high", "origin_governorate"),
        "death": (
            "fate_death", "death_governorate", "died_on",
            "fate_custody", "fate_body", "holding_governorate", "in_custody",
        ),
        "event": ("event_on", "event_place", "event_governorate", "incident"),
        "cause": ("means", "causes"),
        "status": ("status", "exclusion", "groups"),
        "attribution": ("attribution", "alleged", "position"),
        "sure": tuple(f"certainty_{one.value}" for one in Element),
    }  # fmt: skip
    folded: ClassVar = {
        "custody": layout["death"][3:],
        "groups": ("exclusion", "groups"),
        "alleged": ("alleged", "position"),
    }

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        *,
        lang: str,
        initial: PersonFacts | None = None,
        user: User | None = None,
        only: Sequence[str] = (),
        prefix: str = "facts",
    ) -> None:
        self.before = initial or PersonFacts()
        super().__init__(data, lang=lang, prefix=prefix, initial=_initial(self.before))
        pack = pack_in_force()
        asked = only or SURE_OF
        wanted = {name for code in asked for name in (*self.layout[code], *sure_of(code))}
        fields = _fields(pack, lang) | _certainties(lang)
        fields["incident"] = IncidentField(user, lang=lang, kept=self.before.incident)
        self.put({name: field for name, field in fields.items() if name in wanted})

    def clean(self) -> dict[str, Any]:
        """Put the facts together; what contradicts itself is said at its field."""
        told = self.initial | super().clean()  # type: ignore[operator]
        for name, wrong in settle_governorate(
            told, "event_governorate", "event_place", self.lang
        ).items():
            self.add_error(name if name in self.fields else None, wrong)
        age = self.made("age_high", lambda: Age(told["age_low"], told["age_high"]))
        fate = self.made(
            "fate_body",
            lambda: Fate(
                Death(told["fate_death"]), Custody(told["fate_custody"]), Body(told["fate_body"])
            ),
        )
        if age is not None and contradicts(age, told["age_group"]):
            self.add_error("age_group", say(self.lang, "fields-wrong-age_group"))
        if age is not None and fate is not None and not self.errors:
            self._facts = replace(
                self.before,
                **{name: told[name] for name in PLAIN},
                age=age,
                fate=fate,
                certainties=tuple((one, told[f"certainty_{one.value}"]) for one in Element),
            )
            self._facts = replace(self._facts, age_group=settle_age_group(age, told["age_group"]))
        return self.cleaned_data

    def facts(self) -> PersonFacts:
        """Return the facts of a valid form. An age that lies on one side of 18 settled the age group."""
        return self._facts


def _initial(facts: PersonFacts) -> dict[str, Any]:
    return {
        **{name: getattr(facts, name) for name in PLAIN},
        "age_low": facts.age.low,
        "age_high": facts.age.high,
        "fate_death": facts.fate.death,
        "fate_custody": facts.fate.custody,
        "fate_body": facts.fate.body,
        **{f"certainty_{one.value}": facts.certainty_of(one) for one in Element},
    }


def _fields(pack: Pack, lang: str) -> dict[str, forms.Field]:
    return {
        "named": forms.BooleanField(required=False),
        "sex": WordField("sex", Sex, default=Sex.UNKNOWN, lang=lang),
        "age_low": NumberField(lang=lang, highest=130),
        "age_high": NumberField(lang=lang, highest=130),
        "age_group": WordField("age_group", AgeGroup, default=AgeGroup.UNKNOWN, lang=lang),
        "origin_governorate": GovernorateField(pack, lang=lang),
        "fate_death": WordField("death", Death, default=Death.UNKNOWN, lang=lang),
        "fate_custody": WordField("custody", Custody, default=Custody.NEVER, lang=lang),
        "fate_body": WordField("body", Body, default=Body.NONE, lang=lang),
        "died_on": PartialDateField(pack, lang=lang),
        "death_governorate": GovernorateField(pack, lang=lang),
        "in_custody": forms.BooleanField(required=False),
        "holding_governorate": GovernorateField(pack, lang=lang),
        "event_on": PartialDateField(pack, lang=lang),
        "event_governorate": GovernorateField(pack, lang=lang),
        "event_place": PlaceField(lang=lang),
        "status": WordField("status", CivilianStatus, default=CivilianStatus.UNKNOWN, lang=lang),
        "groups": SeveralField(terms(pack.groups, lang), lang=lang),
        "exclusion": WordField("exclusion", Exclusion, default=Exclusion.NONE, lang=lang),
        "causes": CausesField(lang=lang),
        "means": TermField(terms(pack.means, lang), default="unknown", lang=lang),
        "attribution": AttributionField(pack, lang=lang),
        "alleged": PartiesField(pack, lang=lang),
        "position": WordField("position", Position, default=Position.NONE, lang=lang),
    }


def _certainties(lang: str) -> dict[str, forms.Field]:
    return {f"certainty_{element.value}": CertaintyField(lang=lang) for element in Element}
