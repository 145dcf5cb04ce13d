"""Forms of many fields in named sections, with their words found by the name of the field."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, TypeVar

from django import forms
from django.forms.boundfield import BoundField

from tawthiq.desk.fields.wrong import wrong_words
from tawthiq.domain.refusals import Refusal
from tawthiq.ui.messages import has_message, say

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a form: its code, its title in the language, its fields, and those again in rows."""

    code: str
    title: str
    fields: Sequence[BoundField]
    rows: Sequence[Sequence[BoundField]] = ()


class SectionedForm(forms.Form):
    """A form whose labels are `VOICE-NAME`, hints `VOICE-NAME-hint` and titles `VOICE-section-CODE`."""

    layout: ClassVar[Mapping[str, Sequence[str]]] = {}
    beside: ClassVar[Sequence[Sequence[str]]] = ()  # names of fields that stand side by side
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
            Section(
                code, say(self.lang, f"{self.voice}-section-{code}"), present, self._rows(present)
            )
            for code, names in self.layout.items()
            if (present := [self[name] for name in names if name in self.fields])
        ]

    def _rows(self, fields: Sequence[BoundField]) -> list[list[BoundField]]:
        rows: list[list[BoundField]] = []
        for field in fields:
            group = next((one for one in self.beside if field.name in one), ())
            if rows and rows[-1][0].name in group:
                rows[-1].append(field)
            else:
                rows.append([field])
        return rows

    def made(self, at: str, make: Callable[[], Made]) -> Made | None:
        """Return what `make` makes; where the domain refuses, say so at the field `at`."""
        try:
            return make()
        except Refusal as refusal:
            self.add_error(at if at in self.fields else None, wrong_words(refusal, self.lang))
            return None
