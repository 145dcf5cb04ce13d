"""The language of a request: the person's own, or what they chose on the way in."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponseBase
from django.utils import translation

COOKIE = "language"
LANGUAGES = ("ar", "en")


def language(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Speak the language of the cookie, else the first that the browser asks for and we know, else Arabic."""

    def answer(request: HttpRequest) -> HttpResponseBase:
        asked = request.COOKIES.get(COOKIE) or _asked(request.headers.get("Accept-Language", ""))
        with translation.override(asked if asked in LANGUAGES else LANGUAGES[0]):
            response = get_response(request)
            response.headers.setdefault("Content-Language", translation.get_language() or "ar")
        return response

    return answer


def _asked(header: str) -> str:
    codes = (part.split(";")[0].strip()[:2].lower() for part in header.split(","))
    return next((code for code in codes if code in LANGUAGES), LANGUAGES[0])
