"""What every page of the desk is told."""

from django.http import HttpRequest
from django.utils import translation


def tongue() -> dict[str, object]:
    """Return the language, its direction, and the other language."""
    lang = "en" if (translation.get_language() or "ar").startswith("en") else "ar"
    return {
        "lang": lang,
        "dir": "rtl" if lang == "ar" else "ltr",
        "other_lang": "ar" if lang == "en" else "en",
    }


def page(request: HttpRequest) -> dict[str, object]:
    """Return what every page is told."""
    return tongue()
