"""The parts of the desk that a person may open, and where the manual speaks of a page."""

from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import NoReverseMatch, Resolver404, resolve, reverse

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User

SECTIONS = {
    "": "what-the-pictures-say",
    "people": "searching",
    "searches": "searching",
    "exports": "searching#exports",
    "incidents": "recording-a-death#incidents",
    "sources": "recording-a-death#sources",
    "drafts": "recording-a-death",
    "places": "recording-a-death",
    "review": "review",
    "publish": "publishing-a-month",
    "account": "first-day",
    "team": "first-day#team",
    "map": "what-the-pictures-say",
    "month": "what-the-pictures-say",
}
"""The section of the manual for each part of the desk, by the first part of the address."""
PAGES = {
    "person_new": "recording-a-death",
    "person": "recording-a-death",
    "person_edit": "recording-a-death",
    "person_history": "history",
    "incident_history": "history",
    "propose": "review",
    "decide": "review",
}
"""The section for pages that lie apart from their part, by the name of the address."""


@dataclass(frozen=True, slots=True)
class Link:
    """A part of the desk: its address, and whether the page lies in it."""

    address: str
    here: bool


def part_link(name: str, request: HttpRequest) -> Link | None:
    """Return the link to a part of the desk, or None where it is not there for this person."""
    try:
        address = reverse(name)
        role = getattr(resolve(address).func, "role", Role.READER)
    except (NoReverseMatch, Resolver404):
        return None
    user = request.user
    if not isinstance(user, User) or not user.may(role):
        return None
    inside = request.path == address or (address != "/" and request.path.startswith(address))
    return Link(address, inside)


def section_of(request: HttpRequest) -> str:
    """Return the section of the manual that speaks of the page, as `chapter#section`."""
    match = getattr(request, "resolver_match", None)
    named = PAGES.get(match.url_name) if match else None
    return named or SECTIONS.get(request.path.strip("/").split("/", maxsplit=1)[0], "first-day")
