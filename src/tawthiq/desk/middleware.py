"""What every request passes: its language, the headers of its answer, and the life of its session."""

from collections.abc import Callable

from allauth.usersessions.models import UserSession
from django.http import HttpRequest, HttpResponseBadRequest, HttpResponseBase
from django.utils import translation

from tawthiq.workspace.clock import now

COOKIE = "language"
LANGUAGES = ("ar", "en")
SEEN = "seen"
_QUARTER = 5 * 60  # seconds: how exactly we know when somebody was last here
_HEADERS = {
    "Cache-Control": "private, no-store",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
}

Answer = Callable[[HttpRequest], HttpResponseBase]


def language(get_response: Answer) -> Answer:
    """Speak the language of the cookie, else the first that the browser asks for and we know, else Arabic."""

    def answer(request: HttpRequest) -> HttpResponseBase:
        asked = request.COOKIES.get(COOKIE) or _asked(request.headers.get("Accept-Language", ""))
        with translation.override(asked if asked in LANGUAGES else LANGUAGES[0]):
            response = get_response(request)
            response.headers.setdefault("Content-Language", translation.get_language() or "ar")
        return response

    return answer


def guarded(get_response: Answer) -> Answer:
    """Let nothing of a page be kept by a browser's disk or a proxy, nor be read by another site.

    An address with a null letter in it, which no text and no table can hold, is refused here.
    """

    def answer(request: HttpRequest) -> HttpResponseBase:
        if "\0" in request.path_info or "%00" in request.META.get("QUERY_STRING", ""):
            return HttpResponseBadRequest()
        response = get_response(request)
        for name, value in _HEADERS.items():
            if not (name == "Cache-Control" and "Last-Modified" in response):
                response.headers.setdefault(name, value)
        return response

    return answer


def alive(get_response: Answer) -> Answer:
    """Let a session end twelve hours after the last page, and keep when that was for its owner to see.

    Both are written once in five minutes, not with each page.
    """

    def answer(request: HttpRequest) -> HttpResponseBase:
        if request.user.is_authenticated and request.session.session_key:
            second = int(now().timestamp())
            if second - int(request.session.get(SEEN, 0)) >= _QUARTER:
                request.session[SEEN] = second
                UserSession.objects.create_from_request(request)
        return get_response(request)

    return answer


def _asked(header: str) -> str:
    codes = (part.split(";")[0].strip()[:2].lower() for part in header.split(","))
    return next((code for code in codes if code in LANGUAGES), LANGUAGES[0])
