"""How many sources are independent of one another, computed from where each of them got it.

    A quotes a post, B quotes the same post, C saw it:  3 sources, 2 independent

A source that was told is as good as whoever told it. No grade enters here (`counting.md` 19).
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from tawthiq.domain.rules import Bar


@dataclass(frozen=True, slots=True, order=True)
class Told:
    """That a source said something of an element, and from whom it had it; nobody is itself.

    Sources are named by their keys; `kind` is what the source is (witness, video, official ...).
    """

    source: str
    element: str = ""
    obtained_from: str = ""
    kind: str = ""


class Bond(StrEnum):
    """Why two sources are one."""

    QUOTES = "quotes"  # several had it from one place
    REPEATS = "repeats"  # one had it from the other


@dataclass(frozen=True, slots=True, order=True)
class Reason:
    """Sources that are not independent: those named all go back to `origin`."""

    bond: Bond
    origin: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Independence:
    """The sources, how many of them are independent, the groups that hang together, and why."""

    sources: tuple[str, ...] = ()
    independent: int = 0
    groups: tuple[tuple[str, ...], ...] = ()
    reasons: tuple[Reason, ...] = ()


def independence_of(claims: Iterable[Told]) -> Independence:
    """Return how independent the sources of these claims are.

    Every source goes back to one or more origins. Two are independent when they share none. The
    number is that of sources which can be chosen with no origin in common; where a source goes back
    to several, those with the fewest are chosen first, so that it never says too much.

    >>> independence_of([Told("a", obtained_from="post"), Told("b", obtained_from="post"),
    ...                  Told("c")]).independent
    2
    """
    told = tuple(claims)
    sources = tuple(sorted({one.source for one in told}))
    above = _above(told)
    origins = {source: _origins(source, above) for source in sources}
    return Independence(
        sources=sources,
        independent=_independent(origins),
        groups=_groups(origins),
        reasons=_reasons(sources, above, origins),
    )


def by_element(claims: Iterable[Told]) -> dict[str, Independence]:
    """Return the independence of what is told of each element."""
    sorted_out: dict[str, list[Told]] = defaultdict(list)
    for one in claims:
        sorted_out[one.element].append(one)
    return {element: independence_of(said) for element, said in sorted(sorted_out.items())}


def _above(told: Iterable[Told]) -> dict[str, set[str]]:
    """Return from whom each source had it."""
    above: dict[str, set[str]] = defaultdict(set)
    for one in told:
        if one.obtained_from and one.obtained_from != one.source:
            above[one.source].add(one.obtained_from)
    return above


def _origins(source: str, above: dict[str, set[str]]) -> frozenset[str]:
    """Return where a chain of telling ends; a ring that tells itself ends in its first name."""
    reached, waiting = {source}, [source]
    while waiting:
        for teller in above.get(waiting.pop(), ()):
            if teller not in reached:
                reached.add(teller)
                waiting.append(teller)
    ends = frozenset(one for one in reached if not above.get(one))
    return ends or frozenset({min(reached)})


def _independent(origins: dict[str, frozenset[str]]) -> int:
    taken: set[str] = set()
    chosen = 0
    for _size, _source, ends in sorted((len(ends), name, ends) for name, ends in origins.items()):
        if not ends & taken:
            taken |= ends
            chosen += 1
    return chosen


def _groups(origins: dict[str, frozenset[str]]) -> tuple[tuple[str, ...], ...]:
    """Return the sources that share origins, one with another, as groups."""
    groups: list[tuple[set[str], set[str]]] = []
    for source, ends in origins.items():
        touching = [group for group in groups if group[1] & ends]
        members, all_ends = {source}, set(ends)
        for group in touching:
            members |= group[0]
            all_ends |= group[1]
            groups.remove(group)
        groups.append((members, all_ends))
    return tuple(sorted(tuple(sorted(members)) for members, _ends in groups))


def _reasons(
    sources: Collection[str], above: dict[str, set[str]], origins: dict[str, frozenset[str]]
) -> tuple[Reason, ...]:
    reasons = []
    for origin in sorted({end for ends in origins.values() for end in ends}):
        going_back = tuple(one for one in sources if origin in origins[one] and one != origin)
        if origin in sources and going_back:
            reasons.append(Reason(Bond.REPEATS, origin, going_back))
        elif len(going_back) > 1:
            reasons.append(Reason(Bond.QUOTES, origin, going_back))
    return tuple(reasons)


class Way(StrEnum):
    """How a bar was met, or what it still wants."""

    INDEPENDENT = "independent"  # enough independent sources
    ALONE = "alone"  # one source of a kind that is enough by itself
    UNNAMED = "unnamed"  # a person without a name, seen in a source of such a kind
    WANTS_INDEPENDENT = "wants_independent"
    WANTS_SEEN = "wants_seen"


@dataclass(frozen=True, slots=True)
class BarMeasure:
    """Whether the bar is met, by which way, what was had and what the rule asks."""

    met: bool
    way: Way
    had: int
    wanted: int
    kinds: tuple[str, ...] = ()  # kinds of sources that the way names


def measure_bar(bar: Bar, claims: Iterable[Told], *, named: bool) -> BarMeasure:
    """Measure the claims about one file against the bar of the counting rule.

    One source of a kind that is enough alone, else enough independent sources. A person without a
    name needs to have been seen, where the rule says so (`requirements.md` 7). An unmet bar forbids
    no decision of two people; it demands a sentence.
    """
    told = tuple(claims)
    had = independence_of(told).independent
    kinds = {one.kind for one in told}
    if not named and bar.unnamed:
        seen = tuple(kind for kind in bar.unnamed if kind in kinds)
        way = Way.UNNAMED if seen else Way.WANTS_SEEN
        return BarMeasure(bool(seen), way, had, 1, seen or bar.unnamed)
    alone = tuple(kind for kind in bar.alone if kind in kinds)
    if alone:
        return BarMeasure(met=True, way=Way.ALONE, had=had, wanted=bar.independent, kinds=alone)
    met = had >= bar.independent
    way = Way.INDEPENDENT if met else Way.WANTS_INDEPENDENT
    return BarMeasure(met, way, had, bar.independent, bar.alone)
