"""The tables of a period: by party, under other parties, by governorate, and rates by origin."""

from collections import defaultdict
from collections.abc import Iterator

from tawthiq.domain.attribution import Attribution, Kind, Standard
from tawthiq.domain.figures import Figure
from tawthiq.domain.rows import OTHER, RowKey, bounds_of, other_rows, top_rows
from tawthiq.domain.rules import PlaceBasis, RowKind
from tawthiq.tolls.conditions import GOVERNORATE, Condition
from tawthiq.tolls.counting import tally
from tawthiq.tolls.dimensions import ATTRIBUTION
from tawthiq.tolls.figures.asking import Asking
from tawthiq.tolls.rates import rate
from tawthiq.tolls.split import NOBODY, Split


def by_party(asking: Asking) -> Iterator[Figure]:
    """The rule's top rows, zeros included; they sum to the total. Below them the parties within.

    `.max` is what is possible for a party (sole, joint and candidate) where it is more than the row;
    maxima are never added up.
    """
    en, ar = asking.words
    placed = _placed(asking, asking.in_toll)
    tops = defaultdict[str, Split](lambda: NOBODY)
    subs = defaultdict[tuple[str, str], Split](lambda: NOBODY)
    for key, split in placed.items():
        tops[key.top] += split
        if key.sub:
            subs[key.top, key.sub] += split
    maxima = _maxima(asking)
    for row in top_rows(asking.rule, asking.pack, tops):
        query = {"by": "party", "key": row.key}
        yield from asking.parts(
            f"toll.by_party.{row.key}", tops[row.key], f"{row.en}, {en}", f"{row.ar}، {ar}", **query
        )
        if row.kind is not RowKind.PARTY:
            continue
        for sub in sorted(sub for top, sub in subs if top == row.key):
            party = asking.pack.party(sub)
            yield from asking.parts(
                f"toll.by_party.{row.key}.of.{sub}",
                subs[row.key, sub],
                f"Of these, {party.en}, {en}",
                f"منهم {party.ar}، {ar}",
                **query | {"of": sub},
            )
        if maxima[row.key] > tops[row.key].total:
            yield asking.figure(
                f"toll.by_party.{row.key}.max",
                maxima[row.key],
                f"{row.en}, {en}: at most, with joint and unresolved attributions",
                f"{row.ar}، {ar}: الحد الأقصى مع المسؤولية المشتركة وغير المحسومة",
                **query | {"measure": "maximum"},
            )


def _placed(asking: Asking, chosen: Condition) -> dict[RowKey, Split]:
    rows = defaultdict[RowKey, Split](lambda: NOBODY)
    for raw, split in tally(asking.record, chosen, ATTRIBUTION).items():
        rows[asking.place(*raw)] += split
    return rows


def _maxima(asking: Asking) -> dict[str, int]:
    """Return per top party how many deaths name it at all."""
    most = defaultdict[str, int](int)
    for raw, split in tally(asking.record, asking.in_toll, ATTRIBUTION[:3]).items():
        kind, parties, standard = raw
        attribution = Attribution(Kind(kind), tuple(parties or ()), Standard(standard))
        for top in bounds_of(attribution, asking.pack).maximum:
            most[top] += split.total
    return most


def under_other(asking: Asking) -> Iterator[Figure]:
    """The rows under other parties; they sum to the row `other`."""
    en, ar = asking.words
    found = {
        key.other: split
        for key, split in _placed(asking, asking.in_toll).items()
        if key.top == OTHER
    }
    for row in other_rows(asking.rule, asking.pack, found):
        yield from asking.parts(
            f"toll.other.{row.key}",
            found.get(row.key, NOBODY),
            f"Other parties, {row.en}, {en}",
            f"أطراف أخرى، {row.ar}، {ar}",
            by="rule-row",
            key=f"{OTHER}.{row.key}",
        )


def by_party_top(asking: Asking, chosen: Condition) -> Iterator[tuple[str, str, str, Split]]:
    """Yield key, words and counts of each top row, zeros included, among the findings chosen."""
    tops = defaultdict[str, Split](lambda: NOBODY)
    for key, split in _placed(asking, chosen).items():
        tops[key.top] += split
    for row in top_rows(asking.rule, asking.pack, tops):
        yield row.key, row.en, row.ar, tops[row.key]


def by_party_since_january(asking: Asking) -> Iterator[Figure]:
    year = asking.about(asking.period.year_to_date())
    en, ar = year.words
    for key, row_en, row_ar, split in by_party_top(year, year.in_toll):
        yield from year.parts(
            f"toll.year_to_date.by_party.{key}",
            split,
            f"{row_en}, {en}",
            f"{row_ar}، {ar}",
            by="party",
            key=key,
        )


def by_governorate(asking: Asking) -> Iterator[Figure]:
    """By the place of the rule; `outside` and `unknown` are rows, so that they sum to the total."""
    en, ar = asking.words
    for code, row_en, row_ar, split in governorates(asking, asking.rule.place):
        yield from asking.parts(
            f"toll.by_governorate.{code}",
            split,
            f"{row_en}, {en}",
            f"{row_ar}، {ar}",
            by="governorate",
            key=code,
        )


def by_origin(asking: Asking) -> Iterator[Figure]:
    """By where the dead came from, with the rate per 100,000 registered there (`counting.md` 18).

    A rate has two decimals, halves rounded up. There is none by the place of killing.
    """
    en, ar = asking.words
    registered = {place.code: place.registered for place in asking.pack.governorates}
    for code, row_en, row_ar, split in governorates(asking, PlaceBasis.ORIGIN):
        query = {"place": "origin", "by": "governorate", "key": code}
        yield asking.figure(
            f"toll.by_origin.{code}",
            split.total,
            f"From {row_en}, {en}",
            f"من {row_ar}، {ar}",
            **query,
        )
        base = registered.get(code)
        if base:
            yield asking.figure(
                f"rate.by_origin.{code}",
                rate(split.total, base),
                f"From {row_en}, {en}, per 100,000 registered there",
                f"من {row_ar}، {ar}، لكل 100,000 مسجل فيها",
                **query | {"measure": "rate", "base": base},
            )


def governorates(asking: Asking, basis: PlaceBasis) -> Iterator[tuple[str, str, str, Split]]:
    """Yield code, words and counts of each governorate, zeros included, by one of the places."""
    found = {
        raw[0]: split
        for raw, split in tally(asking.record, asking.in_toll, (GOVERNORATE[basis],)).items()
    }
    for place in asking.pack.governorates:
        yield place.code, place.en, place.ar, found.pop(place.code, NOBODY)
    for code in sorted(found):
        yield code, code, code, found[code]
