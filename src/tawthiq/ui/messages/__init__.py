"""The sentences of the faces: Fluent files, a folder for each language, a file for each part.

Every installed app may bring `messages/{en,ar}/*.ftl`; ids are unique over all of them.

    say("ar", "people-count", n=3)
"""

from datetime import date, datetime
from functools import cache
from pathlib import Path

from django.apps import apps
from fluent.runtime import FluentBundle, FluentResource

LANGUAGES = ("ar", "en")
NAMES = {"en": "en", "ar": "ar-SY"}
_PLAIN = (str, int, float, date, datetime)


class NoSuchMessage(KeyError):
    """No file of the language has a message of that id, or one of its arguments is missing."""


def say(lang: str, message: str, **args: object) -> str:
    """Return the words of a message. Digits stay Western; names are isolated by Fluent."""
    speech = bundle(lang)
    if not speech.has_message(message):
        raise NoSuchMessage(f"There is no message {message!r} in the language {lang!r}.")
    pattern = speech.get_message(message).value
    if pattern is None:
        raise NoSuchMessage(f"The message {message!r} ({lang}) has no words.")
    given = {name: arg if isinstance(arg, _PLAIN) else str(arg) for name, arg in args.items()}
    text, errors = speech.format_pattern(pattern, given)
    if errors:
        raise NoSuchMessage(f"The message {message!r} ({lang}) does not speak: {errors[0]}.")
    return str(text)


def has_message(lang: str, message: str) -> bool:
    return bool(bundle(lang).has_message(message))


@cache
def bundle(lang: str) -> FluentBundle:
    """Return all sentences of one language."""
    made = FluentBundle(["en"], functions={}, use_isolating=True)
    if lang == "ar":
        made = FluentBundle([NAMES[lang], "en"], functions={}, use_isolating=True)
    for path in sources(lang):
        made.add_resource(FluentResource(path.read_text("utf-8")), allow_overrides=False)
    return made


def sources(lang: str) -> list[Path]:
    """Return the files of one language, of every app that brings any."""
    folders = [Path(app.path) / "messages" / lang for app in apps.get_app_configs()]
    return sorted(path for folder in folders for path in folder.glob("*.ftl"))
