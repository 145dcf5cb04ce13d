"""Every address of the desk, found in its tables and not in a list that somebody must keep."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from django.urls import NoReverseMatch, URLPattern, URLResolver, get_resolver, resolve, reverse

SAMPLES: dict[str, tuple[object, ...]] = {
    "number": ("P-999999", "I-999999", "S-999999", "X-999999", "E-999999", 999999),
    "pk": (999999,),
    "key": (999999, "nothing"),
    "place": ("2099-01",),
    "month": ("2099-01",),
    "day": ("2099-01-01",),
    "token": ("a-b",),
    "lang": ("en",),
    "file": ("nothing.webp",),
    "form": ("svg",),
}
"""What stands for a part of an address: things that are not there."""
_ANYTHING = ("nothing", 999999, "2099-01-01", "P-999999")


@dataclass(frozen=True)
class Address:
    """One line of a table of addresses, and a path that it answers, about nothing that exists."""

    name: str
    route: str
    path: str
    pattern: URLPattern
    parts: tuple[str, ...]

    @property
    def role(self) -> str:
        """The role that its page asks for, or nothing for one without a door."""
        return str(getattr(self.pattern.callback, "role", ""))

    def __str__(self) -> str:
        return self.name or self.route


@cache
def addresses() -> list[Address]:
    """Return every address, in the order of the tables."""
    return [_address(route, pattern) for route, pattern in _lines(get_resolver().url_patterns)]


def _lines(
    patterns: list[URLPattern | URLResolver], before: str = ""
) -> Iterator[tuple[str, URLPattern]]:
    for one in patterns:
        route = before + str(one.pattern).lstrip("^")
        if isinstance(one, URLResolver):
            yield from _lines(one.url_patterns, route)
        else:
            yield route, one


def _address(route: str, pattern: URLPattern) -> Address:
    parts = tuple(pattern.pattern.regex.groupindex)
    return Address(str(pattern.name or ""), route, _path(route, pattern, parts), pattern, parts)


def _path(route: str, pattern: URLPattern, parts: tuple[str, ...]) -> str:
    own = {"incidents": ("I-999999",), "sources": ("S-999999",)}.get(re.split(r"\W", route)[0], ())
    tried = [(*(own if part == "number" else ()), *SAMPLES.get(part, _ANYTHING)) for part in parts]
    for values in itertools.product(*tried):
        try:
            path = reverse(str(pattern.name), kwargs=dict(zip(parts, values, strict=True)))
        except (NoReverseMatch, ValueError, TypeError, AttributeError):
            continue
        if resolve(path).func == pattern.callback:
            return path
    raise AssertionError(f"tests/desk/addresses.py needs samples for the parts of {pattern}.")
