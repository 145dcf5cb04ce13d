"""What a request asks of the record, and the words it is answered in."""

from django.http import HttpRequest, QueryDict

from tawthiq.accounts.models import User
from tawthiq.cases.codes import pack_in_force
from tawthiq.desk.finding.chips import Speech
from tawthiq.desk.finding.filters import group_words
from tawthiq.domain.packs import Pack
from tawthiq.reference.queries import NoPack
from tawthiq.search.asked import Asked
from tawthiq.ui.templatetags.words import language


def asked_in(told: QueryDict) -> Asked:
    """Return what an address, or a form that repeats one, asks."""
    return Asked.of({name: told.getlist(name) for name in told})


def page_in(request: HttpRequest) -> int:
    """Return the number of the page, from 1; what is no number is the first."""
    text = request.GET.get("page", "1")
    number = int(text) if text.isascii() and text.isdecimal() and len(text) < 6 else 1
    return max(number, 1)


def speech_of(user: User) -> Speech:
    """Return the language of the page, the pack in force and the names of the user's own groups."""
    lang = language()
    return Speech(lang, _pack(), group_words(user, lang))


def _pack() -> Pack | None:
    try:
        return pack_in_force()
    except NoPack:
        return None
