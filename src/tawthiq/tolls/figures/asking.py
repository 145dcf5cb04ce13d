"""What every figure of an edition has in common: the record, the rule, the pack and the period."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from tawthiq.domain.figures import Figure
from tawthiq.domain.packs import Pack
from tawthiq.domain.periods import Period, Span
from tawthiq.domain.rules import CountingRule, DateBasis
from tawthiq.tolls.conditions import Condition, counted, within
from tawthiq.tolls.counting import number, tally
from tawthiq.tolls.dimensions import month_words, placed
from tawthiq.tolls.record import Record
from tawthiq.tolls.split import CATEGORIES, NOBODY, Split

WHO = {
    "total": ("civilians", "المدنيون"),
    "children": ("children", "الأطفال"),
    "women": ("women", "السيدات"),
    "men": ("men", "الرجال"),
    "unknown": ("age or sex not known", "العمر أو الجنس غير معروف"),
}


@dataclass(frozen=True)
class Asking:
    """Counts for one edition. `query` fields not named are those of the rule and the period."""

    record: Record
    rule: CountingRule
    pack: Pack
    period: Period

    def about(self, period: Period) -> "Asking":
        return replace(self, period=period)

    @cached_property
    def place(self) -> Any:  # noqa: ANN401 -- the domain's row_of over raw codes
        return placed(self.rule, self.pack)

    @property
    def words(self) -> tuple[str, str]:
        """The period in English and Arabic: months by their names, anything else by its days."""
        period = self.period
        if period.span is Span.MONTH:
            return month_words(period, self.pack)
        if period.first == period.last:
            return (period.first.isoformat(),) * 2
        if period.is_whole_months:
            months = list(period.months())
            first_en, first_ar = month_words(months[0], self.pack)
            last_en, last_ar = month_words(months[-1], self.pack)
            return f"{first_en} to {last_en}", f"من {first_ar} إلى {last_ar}"
        first, last = period.first.isoformat(), period.last.isoformat()
        return f"{first} to {last}", f"من {first} إلى {last}"

    @property
    def in_toll(self) -> Condition:
        """In the toll of the period, by the date of the rule."""
        return counted(self.rule) & self.dated

    @property
    def dated(self) -> Condition:
        return within(self.period, self.rule.date)

    def split(self, chosen: Condition) -> Split:
        return tally(self.record, chosen, ()).get((), NOBODY)

    def number(self, chosen: Condition) -> int:
        return number(self.record, chosen)

    def figure(self, key: str, value: float | None, en: str, ar: str, /, **query: Any) -> Figure:  # noqa: ANN401
        asked = {
            "rule": self.rule.name,
            "period": self.period.code,
            "date": self.rule.date.value,
            "place": self.rule.place.value,
            "measure": "total",
        }
        return Figure(key, value, en, ar, asked | query)

    def parts(self, key: str, split: Split, en: str, ar: str, /, **query: Any) -> Iterator[Figure]:  # noqa: ANN401
        """Yield the total under `key`, and each of its four categories below it."""
        yield self.figure(key, split.total, en, ar, **query)
        for measure in CATEGORIES:
            who_en, who_ar = WHO[measure]
            yield self.figure(
                f"{key}.{measure}",
                split.of(measure),
                f"{en}: {who_en}",
                f"{ar}: {who_ar}",
                **query | {"measure": measure},
            )

    @property
    def by_death(self) -> Condition:
        """In the toll by the date of death instead of the date of the rule."""
        return counted(self.rule) & within(self.period, DateBasis.DIED)


def rounded_share(part: int, whole: int, unit: int = 100) -> int | None:
    """Return part of whole in whole units, halves rounded up; nothing of nothing is None.

    >>> rounded_share(8, 57)
    14
    """
    return None if whole == 0 else (2 * part * unit + whole) // (2 * whole)
