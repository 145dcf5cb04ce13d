"""The domain in templates, in the language of the page: `{% load desk %}`.

{% name person %}  {% day person.born_on %}  {% when person.opened_at %}
{% term "party" code %}  {% word "certainty" value %}  {% help "recording-a-death#names" %}
"""

from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from django import template
from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from tawthiq.accounts.models import User
from tawthiq.cases.codes import pack_in_force
from tawthiq.cases.models import Person
from tawthiq.desk import words
from tawthiq.desk.navigation import part_link, section_of
from tawthiq.desk.refusals import words_of
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.packs import Pack
from tawthiq.domain.refusals import Refusal
from tawthiq.reference.queries import NoPack
from tawthiq.review.queries.queues import queue_length
from tawthiq.ui.messages import say
from tawthiq.ui.templatetags.words import language
from tawthiq.workspace.places import home_from_environment, is_workspace, read_workspace

register = template.Library()


def pack_of(context: dict[str, Any]) -> Pack | None:
    """Return the pack in force, asked once for a page; none where none was loaded."""
    request: HttpRequest | None = context.get("request")
    if request is None:
        return _pack()
    kept = request.__dict__
    if "pack_of_the_page" not in kept:
        kept["pack_of_the_page"] = _pack()
    found: Pack | None = kept["pack_of_the_page"]
    return found


def _pack() -> Pack | None:
    try:
        return pack_in_force()
    except NoPack:
        return None


@register.simple_tag
def name(person: Person) -> SafeString:
    """Show a name in the script of the page, the other beside it, each isolated from what surrounds it."""
    lang = language()
    first, second = (words.name_words(person, one) for one in (lang, words.other(lang)))
    if not first and not second:
        return format_html('<span class="muted">{}</span>', say(lang, "word-name-unknown"))
    if not first:
        return format_html('<bdi class="name" lang="{}">{}</bdi>', words.other(lang), second)
    own = format_html('<bdi class="name" lang="{}">{}</bdi>', lang, first)
    if not second:
        return own
    beside = '{} <bdi class="name-beside" lang="{}">{}</bdi>'
    return format_html(beside, own, words.other(lang), second)


@register.simple_tag(takes_context=True)
def day(context: dict[str, Any], when: PartialDate | str) -> SafeString:
    """Show a partial date in words."""
    lang = language()
    return format_html("<bdi>{}</bdi>", words.day_words(when, lang, pack_of(context)))


@register.simple_tag(takes_context=True)
def when(context: dict[str, Any], at: datetime | None) -> SafeString:
    """Show a moment: its day and its time in the pack's zone."""
    if at is None:
        return SafeString("")
    said = words.moment_words(at, language(), pack_of(context))
    return format_html('<time datetime="{}"><bdi>{}</bdi></time>', f"{at:%Y-%m-%dT%H:%M%z}", said)


@register.simple_tag(takes_context=True)
def term(context: dict[str, Any], kind: str, code: str) -> SafeString:
    """Show the word of the pack for a code: governorate, party, means, group, place_kind."""
    return format_html("<bdi>{}</bdi>", words.term_words(language(), kind, code, pack_of(context)))


@register.simple_tag
def word(kind: str, value: object) -> str:
    """Show the word for a value of an enumeration of the domain."""
    return words.word(language(), kind, value)


@register.simple_tag
def help(section: str) -> SafeString:
    """Link to a chapter of the manual, or to a section in it: `first-day`, `first-day#second-factor`."""
    return _help(section, "nav-help")


@register.simple_tag(takes_context=True)
def help_here(context: dict[str, Any]) -> SafeString:
    """Link to the section of the manual that speaks of this page."""
    return (
        _help(section_of(context["request"]), "nav-help-here")
        if "request" in context
        else SafeString("")
    )


def _help(section: str, message: str) -> SafeString:
    chapter, _, part = section.partition("#")
    try:
        address = reverse("help_chapter", args=[chapter])
    except NoReverseMatch:
        return SafeString("")
    place = f"{address}#{part}" if part else address
    return format_html('<a class="help-link" href="{}">{}</a>', place, say(language(), message))


@register.simple_tag(takes_context=True)
def part(context: dict[str, Any], name: str) -> SafeString:
    """Show a part of the desk in the bar, where it is there for this person."""
    link = part_link(name, context["request"]) if "request" in context else None
    if link is None:
        return SafeString("")
    here = SafeString(' aria-current="page"') if link.here else ""
    told = say(language(), f"nav-{name}")
    count = _waiting(context["request"]) if name == "queue" else ""
    return format_html('<li><a href="{}"{}>{}{}</a></li>', link.address, here, told, count)


def _waiting(request: HttpRequest) -> SafeString:
    """Show how many files wait for whoever looks; nothing outside the door of a page, or for none."""
    now: datetime | None = getattr(request, "now", None)
    if now is None or not isinstance(request.user, User):
        return SafeString("")
    n = queue_length(request.user, now.date())
    if not n:
        return SafeString("")
    said = say(language(), "nav-queue-waiting", n=n)
    shown = ' <span class="bar-count" aria-hidden="true">{}</span><span class="visually-hidden"> ({})</span>'
    return format_html(shown, n, said)


@register.simple_tag
def refused(refusal: Refusal) -> str:
    """Say a refusal in the language of the page."""
    return words_of(refusal, language())


@register.simple_tag
def demonstration() -> bool:
    """Tell whether this workspace holds invented people only."""
    return _is_synthetic(str(home_from_environment()))


@lru_cache(maxsize=8)
def _is_synthetic(home: str) -> bool:
    folder = Path(home)
    return is_workspace(folder) and read_workspace(folder).card.synthetic
