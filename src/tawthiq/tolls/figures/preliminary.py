"""The preliminary count of one day: who died on it, and how many of them were examined."""

from collections.abc import Iterator

from tawthiq.domain.figures import Figure
from tawthiq.domain.packs import Pack
from tawthiq.domain.periods import Period
from tawthiq.domain.rules import CountingRule
from tawthiq.tolls.conditions import REVIEWED, UNNAMED, counted, status_unknown, straddling
from tawthiq.tolls.figures.asking import Asking
from tawthiq.tolls.figures.restatements import since_superseded
from tawthiq.tolls.figures.rows import governorates
from tawthiq.tolls.record import Record


def preliminary_figures(
    record: Record, before: Record | None, rule: CountingRule, pack: Pack, period: Period
) -> list[Figure]:
    """Count every figure of a day's preliminary edition; `rule` is `preliminary_rule` of another."""
    asking = Asking(record, rule, pack, period)
    return list(_preliminary(asking, before))


def _preliminary(asking: Asking, before: Record | None) -> Iterator[Figure]:
    en, ar = asking.words
    yield from asking.parts(
        "preliminary.total",
        asking.split(asking.in_toll),
        f"{asking.rule.en}, {en}",
        f"{asking.rule.ar}، {ar}",
    )
    yield from _of_these(asking)
    yield asking.figure(
        "preliminary.status_unknown",
        asking.number(status_unknown(asking.rule) & asking.dated),
        f"Outside the count of {en}: civilian status unknown",
        f"خارج حصيلة {ar}: الصفة المدنية غير معروفة",
        scope="status_unknown",
    )
    yield asking.figure(
        "preliminary.straddling",
        asking.number(counted(asking.rule) & straddling(asking.period)),
        f"In no day's count: the death may lie on {en} or on another day",
        f"غير محتسبة في أي يوم: قد تقع الوفاة في {ar} أو في يوم آخر",
        scope="straddling",
    )
    for code, row_en, row_ar, split in governorates(asking, asking.rule.place):
        yield from asking.parts(
            f"preliminary.by_governorate.{code}",
            split,
            f"{row_en}, {en}",
            f"{row_ar}، {ar}",
            by="governorate",
            key=code,
        )
    if before is not None:
        yield from since_superseded(asking, before)


def _of_these(asking: Asking) -> Iterator[Figure]:
    en, ar = asking.words
    for key, chosen, words_en, words_ar in (
        ("reviewed", REVIEWED, "reviewed", "جرى تدقيقها"),
        ("not_reviewed", ~REVIEWED, "not yet reviewed", "لم تدقق بعد"),
        ("unnamed", UNNAMED, "not yet named", "لم تعرف أسماء أصحابها بعد"),
    ):
        yield asking.figure(
            f"preliminary.{key}",
            asking.number(asking.in_toll & chosen),
            f"In the count of {en}: {words_en}",
            f"ضمن حصيلة {ar}: {words_ar}",
            scope=key,
        )
