"""Lines and paragraphs of text: without invisible marks, and never longer than they can be."""

from django import forms

from tawthiq.domain.letters import clean_text
from tawthiq.ui.messages import say


class LineField(forms.CharField):
    """One line. Marks that nobody sees, such as those that turn the direction of writing, go."""

    def __init__(
        self,
        *,
        lang: str,
        longest: int = 200,
        needed: bool = False,
        attrs: dict[str, str] | None = None,
    ) -> None:
        told = {"autocomplete": "off", "dir": "auto", "class": "form-control", **(attrs or {})}
        super().__init__(required=needed, max_length=longest, widget=forms.TextInput(told))
        self.widget.attrs.pop("maxlength", None)  # what is too long is told, and never cut off
        self.error_messages["max_length"] = say(lang, "fields-wrong-long", n=longest)
        self.error_messages["required"] = say(lang, "fields-wrong-missing")

    def to_python(self, value: object) -> str:
        return clean_text(str(value or ""))


class TextField(LineField):
    """A paragraph or several; line breaks stay."""

    def __init__(
        self, *, lang: str, longest: int = 20_000, needed: bool = False, rows: int = 4
    ) -> None:
        super().__init__(lang=lang, longest=longest, needed=needed)
        told = {"dir": "auto", "class": "form-control", "rows": str(rows)}
        self.widget = forms.Textarea(told)

    def to_python(self, value: object) -> str:
        return "\n".join(clean_text(line) for line in str(value or "").splitlines()).strip()
