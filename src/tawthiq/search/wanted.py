"""What is wanted of the record once it is understood: a name, keys, codes and days. The last form before SQL."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from tawthiq.domain.dates import PartialDate, UnknownDate, read_words
from tawthiq.domain.packs import Pack
from tawthiq.search.asked import Asked
from tawthiq.search.understanding import Part, Shelves, understand

Codes = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Days:
    """From one day to another, both included; an end may be open."""

    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True, repr=False)
class Wanted:
    """What a file must be. Its `repr` shows no name."""

    name: str = ""
    numbers: tuple[int, ...] = ()
    sources: tuple[int, ...] = ()
    codes: Mapping[str, Codes] = field(default_factory=dict)
    days: Mapping[str, Days] = field(default_factory=dict)
    when: tuple[Days, ...] = ()  # days in the box: of the event, or of the death

    @property
    def is_by_name_alone(self) -> bool:
        return not (self.numbers or self.sources or self.codes or self.days or self.when)


@dataclass(frozen=True, slots=True, repr=False)
class Understood:
    """The parts of the box, what is wanted, and which days could not be read."""

    parts: tuple[Part, ...]
    wanted: Wanted
    unread: tuple[str, ...] = ()


def understood(
    asked: Asked, pack: Pack | None, shelves: Shelves, sources: Mapping[str, int]
) -> Understood:
    """Read the box and the filters together; a place in both must be one of each."""
    parts = understand(asked.box, shelves, sources)
    codes = dict(asked.codes)
    for kind in ("killed", "origin", "party", "means", "group", "incident"):
        told = tuple(str(part.value) for part in parts if part.kind == kind)
        if told:
            kept = codes.get(kind, ())
            codes[kind] = tuple(code for code in told if code in kept or not kept) or ("-",)
    towns = [part.value for part in parts if part.kind == "place"]
    if towns:
        codes["place"] = tuple(code for some in towns if isinstance(some, tuple) for code in some)
    if "party" in codes:
        codes["party"] = _with_parties_below(codes["party"], pack)
    days, unread = _days(asked, shelves)
    dates = (part.value for part in parts if isinstance(part.value, PartialDate))
    wanted = Wanted(
        name=" ".join(str(part.value) for part in parts if part.kind == "name"),
        numbers=_keys(parts, "number"),
        sources=_keys(parts, "source"),
        codes=codes,
        days=days,
        when=tuple(Days(when.earliest, when.latest) for when in dates),
    )
    return Understood(parts, wanted, unread)


def _keys(parts: tuple[Part, ...], kind: str) -> tuple[int, ...]:
    return tuple(int(str(part.value)) for part in parts if part.kind == kind)


def _days(asked: Asked, shelves: Shelves) -> tuple[dict[str, Days], tuple[str, ...]]:
    days, unread = {}, []
    for name, text in asked.periods:
        try:
            read = read_words(text, shelves.months)
        except UnknownDate:
            unread.append(name)
            continue
        if read.is_known:
            days[name] = Days(read.earliest, read.latest)
    return days, tuple(unread)


def _with_parties_below(codes: Codes, pack: Pack | None) -> Codes:
    """Return parties with the parties that belong to them: asked for an army, its branches are meant."""
    if pack is None:
        return codes
    above = {party.code: party.above for party in pack.parties}

    def belongs(code: str) -> bool:
        return code in codes or bool(above.get(code) and belongs(above[code]))

    return tuple(dict.fromkeys((*codes, *(code for code in above if belongs(code)))))
