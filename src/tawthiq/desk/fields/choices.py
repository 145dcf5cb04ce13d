"""Choices of one word or of several: values of the domain, governorates, parties and terms of the pack."""

from collections.abc import Callable, Iterable
from enum import StrEnum

from django import forms

from tawthiq.desk.fields.vocabulary import Choices, governorates, parties, words
from tawthiq.desk.words import word
from tawthiq.domain.packs import Pack
from tawthiq.ui.messages import say


class ChosenField(forms.TypedChoiceField):
    """One of several words; says in the language when something else was sent."""

    def __init__(
        self,
        choices: Choices,
        *,
        lang: str,
        default: object = "",
        value_of: Callable[[str], object] = str,
    ) -> None:
        super().__init__(choices=choices, required=False, coerce=value_of)
        self.empty_value = default  # type: ignore[assignment] # Django takes any value
        self.initial = default  # a list that nobody touched says nothing, never its first word
        self.widget.attrs.setdefault("class", "form-select")
        self.error_messages["invalid_choice"] = say(lang, "fields-wrong-choice")

    def prepare_value(self, value: object) -> object:
        return value.value if isinstance(value, StrEnum) else value


class WordField(ChosenField):
    """A value of the domain, chosen by its word; what was not answered is `default`."""

    def __init__(self, kind: str, values: type[StrEnum], *, default: StrEnum, lang: str) -> None:
        choices = words(kind, values, lang)
        super().__init__(choices, lang=lang, value_of=values, default=default)


class TermField(ChosenField):
    """A code of the pack: means, or a kind of place. What was not answered is `default`."""

    def __init__(self, choices: Choices, *, default: str = "", lang: str) -> None:
        asked = (
            choices
            if any(code == default for code, _ in choices)
            else _first(default, choices, lang)
        )
        super().__init__(asked, lang=lang, default=default)


def _first(default: str, choices: Choices, lang: str) -> Choices:
    return [(default, word(lang, "term", "unknown")), *choices]


class GovernorateField(ChosenField):
    """A governorate of the pack, `outside`, or `unknown`."""

    def __init__(self, pack: Pack, *, lang: str) -> None:
        super().__init__(governorates(pack, lang), lang=lang, default="unknown")


class Checkboxes(forms.CheckboxSelectMultiple):
    """Checkboxes in columns, so that many do not make a long page."""

    template_name = "desk/fields/several.html"


class SeveralField(forms.MultipleChoiceField):
    """Any number of codes, as checkboxes; cleans to a sorted tuple."""

    def __init__(self, choices: Choices, *, lang: str) -> None:
        widget = Checkboxes()
        super().__init__(choices=choices, required=False, widget=widget)
        self.error_messages["invalid_choice"] = say(lang, "fields-wrong-choice")

    def clean(self, value: object) -> tuple[str, ...]:
        """Return the codes, sorted."""
        return tuple(sorted(set(super().clean(value))))

    def has_changed(self, initial: object, data: object) -> bool:
        return _several(initial) != _several(data)


class PartiesField(SeveralField):
    """Any number of parties, in the order of the pack."""

    def __init__(self, pack: Pack, *, lang: str) -> None:
        super().__init__([(one.code, one.word) for one in parties(pack, lang)], lang=lang)


def _several(value: object) -> frozenset[object]:
    return frozenset(value) if isinstance(value, list | tuple) else frozenset()


def codes_of(choices: Iterable[tuple[str, str]]) -> frozenset[str]:
    return frozenset(code for code, _ in choices)
