"""A source picked by its key or number, out of those that somebody may see."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from tawthiq.accounts.models import User
from tawthiq.cases.models import Source
from tawthiq.cases.queries import source_keyed, source_numbered, sources_visible_to
from tawthiq.cases.refusals import NoSuchFile, NoSuchSource
from tawthiq.domain.letters import clean_text
from tawthiq.ui.messages import say

OFFERED = 300


class SourcePicker(forms.TextInput):
    """A line with a list of the newest sources to choose from; any other is typed."""

    template_name = "desk/fields/source.html"

    def __init__(self, user: User) -> None:
        super().__init__({"autocomplete": "off", "dir": "auto", "class": "form-control"})
        self.user = user

    def get_context(self, name: str, value: object, attrs: dict[str, Any] | None) -> dict[str, Any]:
        """Add the list, which the browser offers while typing."""
        listed = f"{(attrs or {}).get('id', name)}_list"
        context = super().get_context(name, value, (attrs or {}) | {"list": listed})
        newest = sources_visible_to(self.user).order_by("-pk")[:OFFERED]
        return context | {"listed": listed, "sources": newest}


class SourceField(forms.CharField):
    """A `Source`, or None. Not there and not yours to see answer alike."""

    def __init__(self, user: User, *, lang: str, needed: bool = False) -> None:
        super().__init__(required=needed, max_length=200, widget=SourcePicker(user))
        self.widget.attrs.pop("maxlength", None)
        self.user = user
        self.wrong = say(lang, "fields-wrong-source")
        self.error_messages["max_length"] = self.wrong
        self.error_messages["required"] = say(lang, "fields-wrong-missing")

    def prepare_value(self, value: object) -> object:
        return value.key if isinstance(value, Source) else value

    def clean(self, value: Any) -> Source | None:  # noqa: ANN401 - Django's
        """Return the source of that key or number."""
        told = clean_text(super().clean(value))
        if not told:
            return None
        for find in (source_keyed, source_numbered):
            try:
                return find(told, self.user)
            except (NoSuchSource, NoSuchFile):
                continue
        raise ValidationError(self.wrong)
