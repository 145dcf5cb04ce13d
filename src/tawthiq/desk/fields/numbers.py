"""Whole numbers in either set of digits, and numbers of incidents."""

from django import forms
from django.core.exceptions import ValidationError

from tawthiq.accounts.models import User
from tawthiq.cases.queries import incident_numbered
from tawthiq.cases.refusals import NoSuchFile
from tawthiq.domain.findings import incident_number
from tawthiq.domain.letters import clean_text, western_digits
from tawthiq.ui.messages import say


class NumberField(forms.IntegerField):
    """A whole number, or None where nothing is known; Arabic-Indic digits are read too."""

    def __init__(self, *, lang: str, highest: int = 1_000_000, lowest: int = 0) -> None:
        widget = forms.TextInput(
            {
                "inputmode": "numeric",
                "autocomplete": "off",
                "class": "form-control num",
                "dir": "ltr",
            }
        )
        super().__init__(required=False, min_value=lowest, max_value=highest, widget=widget)
        wrong = say(lang, "fields-wrong-number", low=str(lowest), high=str(highest))
        self.error_messages |= dict.fromkeys(("invalid", "min_value", "max_value"), wrong)
        for validator in self.validators:
            validator.message = wrong  # type: ignore[attr-defined]

    def to_python(self, value: object) -> int | None:
        return super().to_python(
            western_digits(clean_text(str(value or "")[:40])) if value != 0 else 0
        )


class IncidentField(forms.CharField):
    """The number of an incident that the person may see, such as I-000007; cleans to its key or None."""

    def __init__(self, user: User | None, *, lang: str, kept: int | None = None) -> None:
        widget = forms.TextInput(
            {
                "autocomplete": "off",
                "dir": "ltr",
                "class": "form-control",
                "placeholder": "I-000000",
            }
        )
        super().__init__(required=False, max_length=40, widget=widget)
        self.user, self.kept = user, kept
        self.wrong = say(lang, "fields-wrong-incident")
        self.error_messages["max_length"] = self.wrong

    def prepare_value(self, value: object) -> object:
        return incident_number(value) if isinstance(value, int) else value

    def clean(self, value: object) -> int | None:
        """Return the key of the incident. Not there and not yours to see answer alike."""
        number = _written(super().clean(value))
        if not number:
            return None
        if self.kept is not None and number == incident_number(self.kept):
            return self.kept
        try:
            if self.user is None:
                raise ValidationError(self.wrong)
            return int(incident_numbered(number, self.user).pk)
        except NoSuchFile as fault:
            raise ValidationError(self.wrong) from fault


def _written(given: str) -> str:
    """Return the number in its one form: 7, i-7 and I-000007 are one."""
    told = western_digits(clean_text(given)).upper()
    digits = told.removeprefix("I-")
    return incident_number(int(digits)) if digits.isascii() and digits.isdecimal() else told
