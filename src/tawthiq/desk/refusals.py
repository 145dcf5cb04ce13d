"""What a refusal says in the language of the page.

The sentence of a refusal is English, written where it is raised. A message `refusal-<Class>` says it in
Arabic; an English message stands only where the sentence speaks of a terminal. The message may use what
the refusal carries (`{ $owed }`) and, as `{ $said }`, the sentence itself.
"""

from enum import Enum

from tawthiq.domain.refusals import Refusal
from tawthiq.ui.messages import has_message, say


def words_of(refusal: Refusal, lang: str) -> str:
    """Return the refusal as a sentence; the English one where the language has none of its own."""
    said = str(refusal)
    message = message_of(type(refusal), lang)
    if message is None:
        return said or say(lang, "desk-refused")
    carried = {name: _plain(value) for name, value in vars(refusal).items()}
    return say(lang, message, **(carried | {"said": said}))


def message_of(kind: type[Refusal], lang: str) -> str | None:
    """Return the id of the message for a class of refusals, or for the nearest class above it."""
    for one in kind.__mro__:
        if one is Refusal:
            return None
        if has_message(lang, f"refusal-{one.__name__}"):
            return f"refusal-{one.__name__}"
    return None


def _plain(value: object) -> str | int:
    if isinstance(value, Enum):
        value = value.value
    return value if isinstance(value, int) else str(value)
