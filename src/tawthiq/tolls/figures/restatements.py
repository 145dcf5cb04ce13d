"""What changed: against the edition that this one supersedes, and against the months as published."""

from collections import Counter
from collections.abc import Iterable, Iterator

from tawthiq.domain.figures import Figure
from tawthiq.domain.periods import parse_period
from tawthiq.tolls.changes import ENTERING, LEAVING, Move, Moved, changes
from tawthiq.tolls.figures.asking import Asking
from tawthiq.tolls.questions import Question
from tawthiq.tolls.record import Record

WORDS = {
    Move.ADDED: ("added", "مضافون"),
    Move.WITHDRAWN: ("withdrawn", "مسحوبون"),
    Move.JOINED: ("joined with another file", "مدموجون في ملف آخر"),
    Move.EXCLUDED: ("no longer counted", "لم يعودوا محتسبين"),
    Move.REDATED_IN: ("moved in from another date", "منقولون إليها من تاريخ آخر"),
    Move.REDATED_OUT: ("moved out to another date", "منقولون منها إلى تاريخ آخر"),
    Move.REATTRIBUTED: ("in another row by party", "في صف آخر بحسب الجهة"),
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
        "الحصيلة كما عدتها النسخة السابقة",
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
