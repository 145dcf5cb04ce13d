"""What was asked of the record: the words in the box, the filters beside it, the order.

    Asked.of({"q": ["أحمد في حمص"], "sex": ["male"], "sort": ["oldest"]})

It is kept with a saved search and an export as it was asked, and understood anew each time.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

LONGEST_BOX = 300
LONGEST_CODE = 60
MOST_CODES = 40

CODES = (
    "stage", "outcome", "standing", "exclusion", "party", "attribution", "standard", "means",
    "cause", "killed", "origin", "category", "sex", "age_group", "status", "group", "death",
    "custody", "body", "certainty", "incident", "compartment", "assignee", "named",
)  # fmt: skip
PERIODS = ("event", "died", "documented", "decided", "opened")
SORTS = ("nearest", "newest", "oldest", "name", "event", "documented")


@dataclass(frozen=True, slots=True, repr=False)
class Asked:
    """The box, codes by filter, days in words by filter, and the order. Its `repr` shows no name."""

    box: str = ""
    codes: tuple[tuple[str, tuple[str, ...]], ...] = ()
    periods: tuple[tuple[str, str], ...] = ()
    sort: str = ""

    @classmethod
    def of(cls, told: Mapping[str, Sequence[str]]) -> "Asked":
        """Read the words of an address; what is not known is left out, what is too long is cut."""
        codes = ((name, _codes(told.get(name, ()))) for name in CODES)
        periods = ((name, _first(told, name)[:LONGEST_CODE]) for name in PERIODS)
        sort = _first(told, "sort")
        return cls(
            box=_first(told, "q")[:LONGEST_BOX],
            codes=tuple((name, some) for name, some in codes if some),
            periods=tuple((name, text) for name, text in periods if text),
            sort=sort if sort in SORTS else "",
        )

    @property
    def told(self) -> dict[str, list[str]]:
        """Return the words of the address, as they are kept and linked to."""
        told = {"q": [self.box]} if self.box else {}
        told |= {name: list(some) for name, some in self.codes}
        told |= {name: [text] for name, text in self.periods}
        return told | ({"sort": [self.sort]} if self.sort else {})

    @property
    def is_nothing(self) -> bool:
        return not (self.box or self.codes or self.periods)

    def codes_of(self, name: str) -> tuple[str, ...]:
        return dict(self.codes).get(name, ())

    def without(self, name: str, code: str = "") -> "Asked":
        """Return the same without a filter, or without one of its codes."""
        kept = tuple(
            (one, tuple(some_code for some_code in some if code and some_code != code))
            if one == name
            else (one, some)
            for one, some in self.codes
        )
        return replace(
            self,
            codes=tuple((one, some) for one, some in kept if some),
            periods=tuple((one, text) for one, text in self.periods if one != name),
        )

    def saying(self, box: str) -> "Asked":
        return replace(self, box=" ".join(box.split()))


def _first(told: Mapping[str, Sequence[str]], name: str) -> str:
    return next(iter(told.get(name, ())), "").replace("\x00", "").strip()


def _codes(given: Sequence[str]) -> tuple[str, ...]:
    kept = (code.replace("\x00", "").strip()[:LONGEST_CODE] for code in given)
    return tuple(dict.fromkeys(code for code in kept if code))[:MOST_CODES]
