"""All the figures of a month's or a day's edition, in a fixed order."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tawthiq.domain.figures import Figure
from tawthiq.domain.packs import Pack
from tawthiq.domain.periods import Period
from tawthiq.domain.rules import CountingRule
from tawthiq.tolls.figures import headline, kinds, restatements, rows
from tawthiq.tolls.figures.asking import Asking
from tawthiq.tolls.massacres import notable_incidents
from tawthiq.tolls.record import Record


@dataclass(frozen=True)
class Published:
    """An earlier edition: its name, its period, its figures by id, and the record at its cut-off.

    Without the record its total still stands in the sum as published, but nothing can be itemised.
    """

    edition: str
    period: str
    figures: Mapping[str, float | None]
    record: Record | None = None


def monthly_figures(
    record: Record,
    before: Record | None,
    rule: CountingRule,
    pack: Pack,
    period: Period,
    previous: Sequence[Published] = (),
) -> list[Figure]:
    """Count every figure of a month's edition.

    `before` is the record at the cut-off of the edition that this one supersedes; `previous` are the
    newest editions of the earlier months of the year. The same call on the sealed part recounts it.
    """
    asking = Asking(record, rule, pack, period)
    return list(_monthly(asking, before, previous))


def _monthly(
    asking: Asking, before: Record | None, previous: Sequence[Published]
) -> Iterator[Figure]:
    yield from _headline(asking)
    yield from headline.year_to_date(asking)
    yield from headline.as_published(asking, _as_published(asking, previous))
    yield from headline.months(asking)
    yield from rows.by_party(asking)
    yield from rows.under_other(asking)
    yield from rows.by_party_since_january(asking)
    yield from rows.by_governorate(asking)
    yield from rows.by_origin(asking)
    yield from _kinds(asking)
    yield from _changes(asking, before, previous)


def _headline(asking: Asking) -> Iterator[Figure]:
    """Count what a month and a day begin with."""
    yield from headline.toll(asking)
    yield from headline.by_both_dates(asking)
    yield from headline.when_they_died(asking)


def _kinds(asking: Asking) -> Iterator[Figure]:
    """Count the parts of the toll that a month and a day tell of alike."""
    yield from kinds.torture(asking)
    yield from kinds.groups(asking)
    told = notable_incidents(asking.record, asking.rule, asking.pack, asking.period)
    yield from kinds.massacre_figures(asking, told)
    yield from kinds.incident_figures(asking, told)


def _changes(
    asking: Asking, before: Record | None, previous: Sequence[Published]
) -> Iterator[Figure]:
    if before is not None:
        yield from restatements.since_superseded(asking, before)
    months = _months_before(asking, previous)
    yield from restatements.massacres_as_published(
        asking, [(month, one.figures if one else None) for month, one in months]
    )
    for month, earlier in months:
        if earlier is not None:
            value = earlier.figures.get("toll.civilians")
            one = asking.about(month)
            yield one.figure(
                f"toll.month.{month.code}.as_published",
                value,
                f"{asking.rule.en}, {one.words[0]}, as published in {earlier.edition}",
                f"{asking.rule.ar}، {one.words[1]}، كما نشر في {earlier.edition}",
                scope="as_published",
            )
    if any(one.record is not None for one in previous):
        yield from restatements.since_published(
            asking, [(one.period, one.record) for one in previous]
        )


def _months_before(
    asking: Asking, previous: Sequence[Published]
) -> list[tuple[Period, Published | None]]:
    """Pair each earlier month of the year with its edition, or with None where there is none."""
    editions = {one.period: one for one in previous}
    year = asking.period.year_to_date()
    months = [month for month in year.months() if month.last < asking.period.first]
    return [(month, editions.get(month.code)) for month in months]


def _as_published(asking: Asking, previous: Sequence[Published]) -> list[int | None]:
    values = list[int | None]()
    for _, earlier in _months_before(asking, previous):
        value = None if earlier is None else earlier.figures.get("toll.civilians")
        values.append(None if value is None else int(value))
    return values


def daily_figures(
    record: Record, before: Record | None, rule: CountingRule, pack: Pack, period: Period
) -> list[Figure]:
    """Count every figure of a day's edition."""
    asking = Asking(record, rule, pack, period)
    return list(_daily(asking, before))


def _daily(asking: Asking, before: Record | None) -> Iterator[Figure]:
    yield from _headline(asking)
    yield from headline.month_to_date(asking)
    yield from headline.year_to_date(asking)
    yield from rows.by_party(asking)
    yield from rows.under_other(asking)
    yield from rows.by_governorate(asking)
    yield from _kinds(asking)
    if before is not None:
        yield from restatements.since_superseded(asking, before)
