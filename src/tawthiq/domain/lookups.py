"""Finding a place, a party or means by any of its names, in either script."""

import re
from collections.abc import Iterable
from difflib import get_close_matches
from typing import Protocol, TypeVar

from tawthiq.domain.letters import fold_arabic_letters
from tawthiq.domain.packs import Governorate, Pack, Party, Term
from tawthiq.domain.refusals import Refusal

NOT_WORD = re.compile(r"[\W_]+")


class Named(Protocol):
    """Whatever has a code, a word in both languages, and other names."""

    @property
    def code(self) -> str: ...
    @property
    def en(self) -> str: ...
    @property
    def ar(self) -> str: ...
    @property
    def aliases(self) -> tuple[str, ...]: ...


AnyNamed = TypeVar("AnyNamed", bound=Named)


class UnknownName(Refusal):
    """A name that no entry of the pack goes by."""

    kind = "name"

    def __init__(self, given: str, entries: Iterable[Named]) -> None:
        self.given = given
        listed = list(entries)
        near = get_close_matches(folded(given), keys := keys_of(listed), n=1, cutoff=0.75)
        hint = f" Did you mean {keys[near[0]].en}?" if near else ""
        known = ", ".join(f"{entry.code} ({entry.en})" for entry in listed)
        super().__init__(f"No {self.kind} is called '{given}'.{hint} There are: {known}.")


class UnknownPlace(UnknownName):
    """No governorate has this name."""

    kind = "place"


class UnknownParty(UnknownName):
    """No party has this name."""

    kind = "party"


class UnknownMeans(UnknownName):
    """No means have this name."""

    kind = "means"


class UnknownGroup(UnknownName):
    """No special group has this name."""

    kind = "group"


class UnknownPlaceKind(UnknownName):
    """No kind of place has this name."""

    kind = "kind of place"


def folded(name: str) -> str:
    """Return the form in which two spellings of one name meet: letters and digits only.

    >>> folded("Deir ez-Zor") == folded("deir  EZ Zor")
    True
    >>> folded("إدلب") == folded("ادلب")
    True
    """
    return NOT_WORD.sub("", fold_arabic_letters(name).casefold())


def keys_of(entries: Iterable[AnyNamed]) -> dict[str, AnyNamed]:
    """Return every entry by each of its folded names; of two that share a name, the first."""
    keys: dict[str, AnyNamed] = {}
    for entry in entries:
        for name in (entry.code, entry.en, entry.ar, *entry.aliases):
            keys.setdefault(folded(name), entry)
    return keys


def _found(name: str, entries: tuple[AnyNamed, ...], refusal: type[UnknownName]) -> AnyNamed:
    entry = keys_of(entries).get(folded(name))
    if entry is None:
        raise refusal(name, entries)
    return entry


def find_governorate(name: str, pack: Pack) -> Governorate:
    """Return the governorate, `outside` or `unknown` that goes by the name; raises `UnknownPlace`."""
    return _found(name, pack.governorates, UnknownPlace)


def find_party(name: str, pack: Pack) -> Party:
    """Return the party that goes by the name; raises `UnknownParty`."""
    return _found(name, pack.parties, UnknownParty)


def find_means(name: str, pack: Pack) -> Term:
    """Return the means that go by the name; raises `UnknownMeans`."""
    return _found(name, pack.means, UnknownMeans)


def find_group(name: str, pack: Pack) -> Term:
    """Return the special group that goes by the name; raises `UnknownGroup`."""
    return _found(name, pack.groups, UnknownGroup)


def find_place_kind(name: str, pack: Pack) -> Term:
    """Return the kind of place that goes by the name; raises `UnknownPlaceKind`."""
    return _found(name, pack.place_kinds, UnknownPlaceKind)
