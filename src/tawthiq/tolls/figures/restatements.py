"""What changed: against the edition that this one supersedes, and against the months as published."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from tawthiq.domain.figures import Figure
from tawthiq.domain.periods import Period, parse_period
from tawthiq.tolls.changes import ENTERING, LEAVING, Move, Moved, changes
from tawthiq.tolls.figures.asking import Asking
from tawthiq.tolls.massacres import Massacre, massacres
from tawthiq.tolls.questions import Question
from tawthiq.tolls.record import Record

WORDS = {
    Move.ADDED: ("added", "مضافون"),
    Move.WITHDRAWN: ("withdrawn", "مسحوبون"),
    Move.JOINED: ("joined with another file", "مدموجون في ملف آخر"),
    Move.EXCLUDED: ("no longer counted", "لم يعودوا محتسبين"),
    Move.REDATED_IN: ("moved in from another date", "منقولون إليها من تاريخ آخر"),
    Move.REDATED_OUT: ("moved out to another date", "منقولون منها إلى تاريخ آخر"),
    Move.REATTRIBUTED: ("in another row by party", "في سطر آخر بحسب الطرف"),
    Move.RELOCATED: ("in another governorate", "في محافظة أخرى"),
    Move.RECATEGORISED: ("in another group of age and sex", "في فئة أخرى من العمر والجنس"),
}


def since_superseded(asking: Asking, before: Record) -> Iterator[Figure]:
    """What moved in the toll of the period since the edition that this one supersedes."""
    moved = changes(before, asking.record, Question(asking.period), asking.rule, asking.pack)
    was = Asking(before, asking.rule, asking.pack, asking.period)
    yield asking.figure(
        "changes.before",
        was.number(was.in_toll),
        "The toll as the superseded edition counted it",
        "الحصيلة كما عدها الإصدار السابق",
        scope="changes",
    )
    yield from _itemised(asking, "changes", moved)


def since_published(
    asking: Asking, published: Iterable[tuple[str, Record | None]]
) -> Iterator[Figure]:
    """What moved in the earlier months of the year since each was published."""
    moved = [
        one
        for period, record in published
        if record is not None
        for one in changes(
            record, asking.record, Question(parse_period(period)), asking.rule, asking.pack
        )
    ]
    yield from _itemised(asking, "toll.year_to_date.changes", moved)


def massacres_as_published(
    asking: Asking, published: Iterable[tuple[Period, Mapping[str, float | None] | None]]
) -> Iterator[Figure]:
    """What the earlier months published of massacres, beside those as known now (`counting.md` 14).

    One that fell below the threshold since, or was reached in another month after all, is the
    difference. Where a month has no edition, the sum cannot be known.
    """
    year = asking.about(asking.period.year_to_date())
    en, ar = year.words
    known = massacres(asking.record, asking.rule)
    sum_of: float | None = _reached(known, asking.period)
    for month, figures in published:
        value = None if figures is None else figures.get("massacres.count")
        sum_of = None if sum_of is None or value is None else sum_of + value
        if figures is not None:
            one = asking.about(month)
            yield one.figure(
                f"massacres.month.{month.code}.as_published",
                value,
                f"Massacres, {one.words[0]}, as published",
                f"المجازر، {one.words[1]}، كما نشرت",
                scope="massacres_as_published",
            )
    yield year.figure(
        "massacres.year_to_date.as_published",
        sum_of,
        f"Massacres, sum of what was published month by month ({en})"
        + ("; not known, a month was never published" if sum_of is None else ""),
        f"المجازر، مجموع ما نشر شهرا بشهر ({ar})"
        + ("؛ غير معروف، لم ينشر أحد الأشهر" if sum_of is None else ""),
        scope="massacres_as_published",
    )
    yield year.figure(
        "massacres.year_to_date.difference",
        None if sum_of is None else _reached(known, year.period) - sum_of,
        f"Massacres as known now, less the sum as published ({en})",
        f"المجازر وفق المعروف الآن ناقصا المجموع المنشور ({ar})",
        scope="massacres_as_published",
    )


def _reached(known: Iterable[Massacre], period: Period) -> int:
    return sum(period.contains(one.reached_on) for one in known)


def _itemised(asking: Asking, prefix: str, moved: Iterable[Moved]) -> Iterator[Figure]:
    """Every kind of move, zeros included, and their net effect on the toll."""
    en, ar = asking.words
    found = Counter(one.move for one in moved)
    for move, (words_en, words_ar) in WORDS.items():
        yield asking.figure(
            f"{prefix}.{move}",
            found[move],
            f"Changes, {en}: {words_en}",
            f"التغييرات، {ar}: {words_ar}",
            scope="changes",
            key=move.value,
        )
    yield asking.figure(
        f"{prefix}.redated",
        found[Move.REDATED_IN] + found[Move.REDATED_OUT],
        f"Changes, {en}: moved to or from another date",
        f"التغييرات، {ar}: منقولون من تاريخ آخر أو إليه",
        scope="changes",
        key="redated",
    )
    yield asking.figure(
        f"{prefix}.net",
        sum(found[move] for move in ENTERING) - sum(found[move] for move in LEAVING),
        f"Changes, {en}: net effect on the toll",
        f"التغييرات، {ar}: الأثر الصافي في الحصيلة",
        scope="changes",
        key="net",
    )
