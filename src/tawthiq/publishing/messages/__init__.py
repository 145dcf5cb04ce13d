"""The sentences of the reports, one Fluent file per language, read from inside the package."""

from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import CurrentEnvironment, ResolverEnvironment
from fluent.runtime.types import FluentType

from tawthiq.publishing.document import BrokenDocument
from tawthiq.publishing.messages.arguments import Counted, Placed, Spoken, as_words, with_case
from tawthiq.ui.messages import NAMES

LANGUAGES = ("en", "ar")


def speak(lang: str, message: str, args: Mapping[str, FluentType]) -> str:
    """Return the words of a message, its arguments as private characters.

    Goes past `FluentBundle.format_pattern`, which would copy every number into one of Fluent's own
    and so lose which figure it is.
    """
    speech = bundle(lang)
    if not speech.has_message(message):
        raise BrokenDocument(f"There is no message {message!r} in the language {lang!r}.")
    errors: list[Exception] = []
    environment = ResolverEnvironment(
        context=speech, current=CurrentEnvironment(args=dict(args)), errors=errors
    )
    pattern: Any = speech.get_message(message).value
    text = pattern(environment)
    if errors:
        raise BrokenDocument(f"The message {message!r} ({lang}) does not speak: {errors[0]}.")
    return str(text)


@cache
def bundle(lang: str) -> FluentBundle:
    """Return the sentences of one language. Isolation is the renderers' work, so none is added here."""

    def counted(number: Counted | Placed, of: str, case: str = "nominative") -> Spoken:
        """Write a number with its noun, in the case that the sentence asks for."""
        return Spoken(speak(lang, f"counted-{of}", with_case(number, case)))

    functions: dict[str, Callable[..., FluentType]] = {"AS": as_words, "COUNT": counted}
    made = FluentBundle([NAMES[lang]], functions=functions, use_isolating=False)
    made.add_resource(FluentResource(source(lang)))
    return made


def source(lang: str) -> str:
    """Return the text of one language's messages."""
    return files(__package__).joinpath(f"{lang}.ftl").read_text(encoding="utf-8")
