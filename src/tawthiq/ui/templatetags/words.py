"""Words in templates: `{% say "people-count" n=total %}`, in the language of the page."""

from django import template
from django.utils import translation

from tawthiq.ui import messages

register = template.Library()


def language() -> str:
    """Return the language of the page: Arabic unless English was chosen."""
    return "en" if (translation.get_language() or "ar").startswith("en") else "ar"


@register.simple_tag
def say(message: str, **args: object) -> str:
    """Say a message in the language of the page; what is put into it is escaped like everything."""
    return messages.say(language(), message, **args)
