"""How a toll is split: the raw columns grouped in the database, the keys they mean, and their words."""

import calendar
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from tawthiq.domain.ages import AgeGroup, Sex
from tawthiq.domain.attribution import Attribution, Kind, Standard
from tawthiq.domain.causes import Cause
from tawthiq.domain.packs import Pack, Term
from tawthiq.domain.periods import Period
from tawthiq.domain.rows import OTHER, RowKey, other_rows, row_of, top_rows
from tawthiq.domain.rules import CountingRule, DateBasis
from tawthiq.tolls.conditions import GOVERNORATE
from tawthiq.tolls.questions import By, Question
from tawthiq.tolls.words import AGES_AND_SEXES, CAUSES, NO_GROUP, UNDATED

ATTRIBUTION = ("attribution", "parties", "standard", "means")


@dataclass(frozen=True, slots=True)
class Heading:
    """A row's key with its words."""

    key: str
    en: str
    ar: str


@dataclass(frozen=True, slots=True)
class Dimension:
    """Raw columns of `findings`; the keys that their values mean; the headings in print order.

    `headings` is given the keys that occurred and adds the rows that are printed at zero. Where
    `overlaps`, one death may stand in several rows, and the rows may sum to more than the total.
    """

    by: By
    columns: tuple[str, ...]
    keys: Callable[..., tuple[str, ...]]
    headings: Callable[[Iterable[str]], tuple[Heading, ...]]
    overlaps: bool = False


def dimension(by: By, question: Question, rule: CountingRule, pack: Pack) -> Dimension:
    """Return how `by` is counted under the rule, in the words of the pack."""
    made: dict[By, Callable[[], Dimension]] = {
        By.PARTY: lambda: _party(rule, pack),
        By.SUBPARTY: lambda: _subparty(rule, pack),
        By.RULE_ROW: lambda: _rule_row(rule, pack),
        By.GOVERNORATE: lambda: _governorate(question, rule, pack),
        By.MEANS: lambda: _of_terms(By.MEANS, "means", pack.means),
        By.MONTH: lambda: _month(question, rule, pack),
        By.DAY: lambda: _day(question, rule),
        By.AGE_SEX: _age_sex,
        By.GROUP: lambda: _group(rule, pack),
        By.CAUSE: _cause,
    }
    return made[by]()


def placed(rule: CountingRule, pack: Pack) -> Callable[..., RowKey]:
    """Return the domain's `row_of` over raw codes, remembering the few distinct answers."""
    known: dict[tuple[Any, ...], RowKey] = {}

    def place(kind: str, parties: Iterable[str], standard: str, means: str) -> RowKey:
        raw = (kind, tuple(parties or ()), standard, means)
        if raw not in known:
            attribution = Attribution(Kind(kind), raw[1], Standard(standard))
            known[raw] = row_of(attribution, means, rule, pack)
        return known[raw]

    return place


def _party(rule: CountingRule, pack: Pack) -> Dimension:
    place = placed(rule, pack)

    def headings(seen: Iterable[str]) -> tuple[Heading, ...]:
        return tuple(Heading(row.key, row.en, row.ar) for row in top_rows(rule, pack, seen))

    return Dimension(By.PARTY, ATTRIBUTION, lambda *raw: (place(*raw).top,), headings)


def _subparty(rule: CountingRule, pack: Pack) -> Dimension:
    """Those below a top party in rows of their own, beside what is left of the top one."""
    place = placed(rule, pack)

    def keys(*raw: str) -> tuple[str, ...]:
        row = place(*raw)
        return (row.sub or row.top,)

    def headings(seen: Iterable[str]) -> tuple[Heading, ...]:
        below = [party for party in pack.parties if party.above and party.code in set(seen)]
        tops = top_rows(rule, pack, set(seen) - {party.code for party in below})
        rows = [Heading(row.key, row.en, row.ar) for row in tops]
        return (*rows, *(Heading(party.code, party.en, party.ar) for party in below))

    return Dimension(By.SUBPARTY, ATTRIBUTION, keys, headings)


def _rule_row(rule: CountingRule, pack: Pack) -> Dimension:
    """The rows as they are printed, other parties in their own rows instead of one."""
    place = placed(rule, pack)

    def keys(*raw: str) -> tuple[str, ...]:
        row = place(*raw)
        return (f"{OTHER}.{row.other}" if row.top == OTHER else row.top,)

    def headings(seen: Iterable[str]) -> tuple[Heading, ...]:
        occurred = set(seen)
        under = {key.removeprefix(f"{OTHER}.") for key in occurred if key.startswith(f"{OTHER}.")}
        tops = top_rows(rule, pack, {key for key in occurred if not key.startswith(f"{OTHER}.")})
        ahead = [Heading(row.key, row.en, row.ar) for row in tops if row.key != OTHER]
        others = other_rows(rule, pack, under)
        return (*ahead, *(Heading(f"{OTHER}.{row.key}", row.en, row.ar) for row in others))

    return Dimension(By.RULE_ROW, ATTRIBUTION, keys, headings)


def _governorate(question: Question, rule: CountingRule, pack: Pack) -> Dimension:
    column = GOVERNORATE[question.place_under(rule)]
    known = tuple(Heading(place.code, place.en, place.ar) for place in pack.governorates)
    return Dimension(By.GOVERNORATE, (column,), lambda code: (code,), _with_strangers(known))


def _of_terms(by: By, column: str, terms: tuple[Term, ...]) -> Dimension:
    """Only what occurred, in the order of the pack: most means are zero in most months."""
    known = tuple(Heading(term.code, term.en, term.ar) for term in terms)

    def headings(seen: Iterable[str]) -> tuple[Heading, ...]:
        occurred = set(seen)
        return tuple(row for row in _with_strangers(known)(occurred) if row.key in occurred)

    return Dimension(by, (column,), lambda code: (code,), headings)


def _group(rule: CountingRule, pack: Pack) -> Dimension:
    known = tuple(
        Heading(term.code, term.en, term.ar) for term in pack.groups if term.code in rule.groups
    )
    headings = _with_strangers((*known, Heading("none", *NO_GROUP)))
    return Dimension(
        By.GROUP, ("groups",), lambda codes: tuple(codes or ("none",)), headings, overlaps=True
    )


def _cause() -> Dimension:
    known = tuple(Heading(cause.value, *CAUSES[cause]) for cause in Cause)
    return Dimension(
        By.CAUSE,
        ("causes",),
        lambda codes: tuple(codes or (Cause.UNKNOWN.value,)),
        _with_strangers(known),
        overlaps=True,
    )


def _age_sex() -> Dimension:
    known = tuple(
        Heading(f"{group}.{sex}", *AGES_AND_SEXES[group, sex]) for group in AgeGroup for sex in Sex
    )
    return Dimension(
        By.AGE_SEX,
        ("age_group", "sex"),
        lambda group, sex: (f"{group}.{sex}",),
        _with_strangers(known),
    )


def _month(question: Question, rule: CountingRule, pack: Pack) -> Dimension:
    def keys(first: date | None, last: date | None) -> tuple[str, ...]:
        if first is None or last is None or (first.year, first.month) != (last.year, last.month):
            return ("unknown",)
        return (f"{first:%Y-%m}",)

    known = tuple(Heading(m.code, *month_words(m, pack)) for m in question.period.months())
    return Dimension(By.MONTH, _days(question, rule), keys, _dated(known))


def _day(question: Question, rule: CountingRule) -> Dimension:
    def keys(first: date | None, last: date | None) -> tuple[str, ...]:
        return (first.isoformat(),) if first is not None and first == last else ("unknown",)

    period = question.period
    days = (period.first + timedelta(days=nth) for nth in range(period.days))
    known = tuple(Heading(day.isoformat(), day.isoformat(), day.isoformat()) for day in days)
    return Dimension(By.DAY, _days(question, rule), keys, _dated(known))


def _days(question: Question, rule: CountingRule) -> tuple[str, str]:
    if question.date_under(rule) is DateBasis.DOCUMENTED:
        return ("documented_on", "documented_on")
    return ("died_from", "died_to")


def _dated(known: tuple[Heading, ...]) -> Callable[[Iterable[str]], tuple[Heading, ...]]:
    """Days and months in order; a date too imprecise for one has a row where it occurs."""

    def headings(seen: Iterable[str]) -> tuple[Heading, ...]:
        return (*known, Heading("unknown", *UNDATED)) if "unknown" in set(seen) else known

    return headings


def _with_strangers(
    known: tuple[Heading, ...],
) -> Callable[[Iterable[str]], tuple[Heading, ...]]:
    """Known rows, zeros included, then codes of an older pack that still occur, so that rows sum."""

    def headings(seen: Iterable[str]) -> tuple[Heading, ...]:
        strangers = sorted(set(seen) - {row.key for row in known})
        return (*known, *(Heading(key, key, key) for key in strangers))

    return headings


def month_words(month: Period, pack: Pack) -> tuple[str, str]:
    """Return a month's name and year in English and in the pack's Arabic tradition."""
    nth, year = month.first.month, month.first.year
    arabic = pack.months_ar[0][nth - 1] if pack.months_ar else f"{nth:02}"
    return f"{calendar.month_name[nth]} {year}", f"{arabic} {year}"
