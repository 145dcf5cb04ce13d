"""Forms of many fields in named sections, with their words found by the name of the field.

What is asked seldom is folded away in its section; a fold that holds an answer or an error is open.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, TypeVar

from django import forms
from django.forms.boundfield import BoundField

from tawthiq.desk.fields.wrong import wrong_words
from tawthiq.domain.refusals import Refusal
from tawthiq.ui.messages import has_message, say

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Fold:
    """Fields of a section that are closed until they are wanted: code, title, fields."""

    code: str
    title: str
    fields: Sequence[BoundField]

    @property
    def is_open(self) -> bool:
        """Whether any of them holds an answer or an error."""
        return any_told(self.fields)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a form: its code, its title in the language, all its fields, and which of them show at once."""

    code: str
    title: str
    fields: Sequence[BoundField]
    shown: Sequence[BoundField] = ()
    folds: Sequence[Fold] = ()


def any_told(fields: Iterable[BoundField]) -> bool:
    """Tell whether any of the fields holds an answer other than the one it begins with, or an error."""
    return any(field.errors or _answer(field, field.value()) != _first(field) for field in fields)


def _first(field: BoundField) -> object:
    return _answer(field, field.field.initial)


def _answer(field: BoundField, value: object) -> object:
    told = field.field.prepare_value(value)
    return (told.strip() if isinstance(told, str) else told) or None


class SectionedForm(forms.Form):
    """A form whose labels are `VOICE-NAME`, hints `VOICE-NAME-hint` and titles `VOICE-section-CODE`."""

    layout: ClassVar[Mapping[str, Sequence[str]]] = {}
    folded: ClassVar[Mapping[str, Sequence[str]]] = {}  # names of fields that are folded away
    voice: ClassVar[str] = "fields"  # with what the ids of its messages begin
    lang: str

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        *,
        lang: str,
        prefix: str | None = None,
        initial: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(data, prefix=prefix, initial=initial)
        self.lang = lang

    def put(self, fields: Mapping[str, forms.Field]) -> None:
        """Take fields into the form, with their words."""
        for name, field in fields.items():
            field.label = say(self.lang, f"{self.voice}-{name}")
            hint = f"{self.voice}-{name}-hint"
            field.help_text = say(self.lang, hint) if has_message(self.lang, hint) else ""
            self.fields[name] = field
        self.order_fields([name for names in self.layout.values() for name in names])

    @property
    def sections(self) -> list[Section]:
        """The sections that hold any field, in order."""
        return [
            self._section(code, present)
            for code, names in self.layout.items()
            if (present := [self[name] for name in names if name in self.fields])
        ]

    def _section(self, code: str, fields: Sequence[BoundField]) -> Section:
        folds, away = [], set()
        for fold, names in self.folded.items():
            if within := [field for field in fields if field.name in names]:
                folds.append(Fold(fold, say(self.lang, f"{self.voice}-fold-{fold}"), within))
                away |= set(names)
        shown = [field for field in fields if field.name not in away]
        return Section(code, say(self.lang, f"{self.voice}-section-{code}"), fields, shown, folds)

    def made(self, at: str, make: Callable[[], Made]) -> Made | None:
        """Return what `make` makes; where the domain refuses, say so at the field `at`."""
        try:
            return make()
        except Refusal as refusal:
            self.add_error(at if at in self.fields else None, wrong_words(refusal, self.lang))
            return None
