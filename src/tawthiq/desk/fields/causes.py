"""Causes of death with a certainty each: nothing chosen means that it was not a cause."""

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from tawthiq.desk.fields.choices import codes_of
from tawthiq.desk.fields.vocabulary import words
from tawthiq.domain.causes import Cause, Component
from tawthiq.domain.certainty import Certainty
from tawthiq.ui.messages import say


class CausesWidget(forms.Widget):
    """A row for each cause, with its certainty as a menu: `NAME_torture=likely`."""

    template_name = "desk/fields/causes.html"
    use_fieldset = True

    def __init__(self, lang: str) -> None:
        super().__init__()
        self.grades = [("", say(lang, "fields-no_cause")), *words("certainty", Certainty, lang)]
        self.words = dict(words("cause", Cause, lang))

    def get_context(self, name: str, value: object, attrs: dict[str, Any] | None) -> dict[str, Any]:
        """Add the rows: cause, word, the certainty chosen."""
        context = super().get_context(name, None, attrs)
        chosen = value if isinstance(value, dict) else {}
        context["grades"] = self.grades
        context["rows"] = [
            {"code": code, "word": said, "name": f"{name}_{code}", "chosen": chosen.get(code, "")}
            for code, said in self.words.items()
        ]
        return context

    def value_from_datadict(
        self, data: Mapping[str, Any], _files: object, name: str
    ) -> dict[str, str]:
        """Return the certainty of each cause that has one."""
        told = {cause.value: data.get(f"{name}_{cause.value}", "") for cause in Cause}
        return {cause: grade for cause, grade in told.items() if grade}

    def value_omitted_from_data(self, data: Mapping[str, Any], _files: object, name: str) -> bool:
        return not any(f"{name}_{cause.value}" in data for cause in Cause)

    def id_for_label(self, id_: str, index: str = "0") -> str:
        """Return the first menu, to which an error leads."""
        return f"{id_}_{next(iter(self.words))}" if id_ else id_


class CausesField(forms.Field):
    """Causes as `Component`s, in the order of the domain; none is an answer."""

    def __init__(self, *, lang: str) -> None:
        super().__init__(required=False, widget=CausesWidget(lang))
        self.wrong = say(lang, "fields-wrong-choice")

    def prepare_value(self, value: object) -> dict[str, str]:
        """Return what the widget shows, of components or of what was sent."""
        if isinstance(value, dict):
            return value
        parts: Iterable[Component] = value if isinstance(value, tuple) else ()
        return {part.cause.value: part.certainty.value for part in parts}

    def clean(self, value: object) -> tuple[Component, ...]:
        """Return the components."""
        told = self.prepare_value(value)
        if not set(told.values()) <= codes_of((grade.value, "") for grade in Certainty):
            raise ValidationError(self.wrong)
        return tuple(Component(Cause(cause), Certainty(grade)) for cause, grade in told.items())

    def has_changed(self, initial: object, data: object) -> bool:
        return self.prepare_value(initial) != self.prepare_value(data)
