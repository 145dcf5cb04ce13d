"""Our own words for what the accounts package says: errors, notices, labels."""

from pathlib import PurePosixPath

from django import forms
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from tawthiq.accounts.models import User
from tawthiq.desk.refusals import words_of
from tawthiq.domain.refusals import Refusal
from tawthiq.ui.messages import has_message, say
from tawthiq.ui.templatetags.words import language

_BROWSERS = (
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Firefox", "Firefox"),
    ("FxiOS", "Firefox"),
    ("Chrome", "Chrome"),
    ("CriOS", "Chrome"),
    ("Safari", "Safari"),
)
_SYSTEMS = (
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS", "macOS"),
    ("Linux", "Linux"),
)


def word(message: str, **args: object) -> str:
    """Say a message in the language of the page."""
    return say(language(), message, **args)


def error(code: str) -> ValidationError | None:
    """Return our sentence for an error of the package, if we have one."""
    message = f"entrance-error-{code}"
    if not has_message(language(), message):
        return None
    return ValidationError(word(message), code=code)


def said(template: str) -> str:
    """Return our sentence for a notice of the package, or nothing for one that need not be said."""
    message = f"entrance-said-{PurePosixPath(template).stem}"
    return word(message) if has_message(language(), message) else ""


def strong(password: str, user: User | None) -> None:
    """Refuse a password that is easily guessed, in our words. Raises `ValidationError`."""
    try:
        validate_password(password, user)
    except ValidationError as fault:
        faults = [error(str(one.code)) or one for one in fault.error_list]
        raise ValidationError(faults) from fault


def label(form: forms.Form, **labels: str) -> None:
    """Give fields our labels and, where there is a message `<label>-hint`, our hints; no placeholders."""
    for name, message in labels.items():
        field = form.fields[name]
        field.label = word(message)
        hint = f"{message}-hint"
        field.help_text = word(hint) if has_message(language(), hint) else ""
        field.widget.attrs.pop("placeholder", None)
        field.error_messages["required"] = word("entrance-error-required")


def browser(agent: str) -> str:
    """Name the browser and the system of a user agent, as far as it tells; its own words otherwise."""
    program = next((name for mark, name in _BROWSERS if mark in agent), "")
    system = next((name for mark, name in _SYSTEMS if mark in agent), "")
    return ", ".join(part for part in (program, system) if part) or agent[:60]


def refused(refusal: Refusal) -> str:
    """Say why a deed was refused, in the language of the page."""
    return words_of(refusal, language())
