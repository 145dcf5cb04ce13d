"""The headline of a period: the toll, beside the one before, by both dates, since January."""

from collections.abc import Iterator, Sequence

from tawthiq.domain.figures import Figure
from tawthiq.domain.periods import Period
from tawthiq.tolls.conditions import (
    CUSTODY_OPEN,
    UNNAMED,
    adopted_in,
    counted,
    died_before,
    status_unknown,
    straddling,
)
from tawthiq.tolls.figures.asking import WHO, Asking
from tawthiq.tolls.split import CATEGORIES


def toll(asking: Asking) -> Iterator[Figure]:
    """The toll of the period with its four parts, and what is printed beside it and outside it."""
    en, ar = asking.words
    split = asking.split(asking.in_toll)
    yield asking.figure(
        "toll.civilians", split.total, f"{asking.rule.en}, {en}", f"{asking.rule.ar}، {ar}"
    )
    for measure in CATEGORIES:
        who_en, who_ar = WHO[measure]
        yield asking.figure(
            f"toll.{measure}",
            split.of(measure),
            f"In the toll of {en}: {who_en}",
            f"ضمن حصيلة {ar}: {who_ar}",
            measure=measure,
        )
    yield asking.figure(
        "toll.status_unknown",
        asking.number(status_unknown(asking.rule) & asking.dated),
        f"Outside the toll of {en}: civilian status unknown",
        f"خارج حصيلة {ar}: الصفة المدنية غير معروفة",
        scope="status_unknown",
    )
    yield asking.figure(
        "toll.unnamed",
        asking.number(asking.in_toll & UNNAMED),
        f"In the toll of {en}: not yet named",
        f"ضمن حصيلة {ar}: لم تعرف أسماؤهم بعد",
        scope="unnamed",
    )
    yield asking.figure(
        "toll.still_disappeared",
        asking.number(asking.in_toll & CUSTODY_OPEN),
        f"In the toll of {en}: still forcibly disappeared, no body handed over",
        f"ضمن حصيلة {ar}: ما زالوا مختفين قسريا ولم تسلم جثامينهم",
        scope="still_disappeared",
    )
    yield asking.figure(
        "toll.adopted",
        asking.number(adopted_in(asking.period, asking.rule, asking.pack.time_zone)),
        f"Outside the toll: taken over from lists in {en}, not re-examined",
        f"خارج الحصيلة: مأخوذة عن قوائم في {ar} دون إعادة فحص",
        scope="adopted",
    )


def by_both_dates(asking: Asking) -> Iterator[Figure]:
    """The toll against the period before, by the date of the rule and by the date of death."""
    en, ar = asking.words
    before = asking.about(asking.period.previous())
    before_en, before_ar = before.words
    now, then = asking.number(asking.in_toll), before.number(before.in_toll)
    yield before.figure(
        "toll.previous", then, f"{asking.rule.en}, {before_en}", f"{asking.rule.ar}، {before_ar}"
    )
    yield asking.figure(
        "toll.change",
        now - then,
        f"Change of the toll from {before_en} to {en}",
        f"التغير في الحصيلة من {before_ar} إلى {ar}",
        against=before.period.code,
    )
    died, died_then = asking.number(asking.by_death), before.number(before.by_death)
    yield asking.figure(
        "toll.by_death", died, f"Died in {en}, as known", f"ماتوا في {ar} وفق المعلوم", date="died"
    )
    yield before.figure(
        "toll.by_death.previous",
        died_then,
        f"Died in {before_en}, as known",
        f"ماتوا في {before_ar} وفق المعلوم",
        date="died",
    )
    yield asking.figure(
        "toll.by_death.change",
        died - died_then,
        f"Change by date of death from {before_en} to {en}",
        f"التغير بحسب تاريخ الوفاة من {before_ar} إلى {ar}",
        date="died",
        against=before.period.code,
    )
    yield asking.figure(
        "toll.by_death.straddling",
        asking.number(counted(asking.rule) & straddling(asking.period)),
        f"Counted in no period by date of death: the death may lie in {en} or outside it",
        f"غير محتسبة في أي مدة بحسب تاريخ الوفاة: قد تقع الوفاة في {ar} أو خارج ذلك",
        date="died",
        scope="straddling",
    )


def when_they_died(asking: Asking) -> Iterator[Figure]:
    """When the documented died: in the period, before it, or on a date too imprecise to say."""
    en, ar = asking.words
    total = asking.number(asking.in_toll)
    in_period = asking.number(asking.in_toll & asking.by_death)
    earlier = asking.number(asking.in_toll & died_before(asking.period.first))
    for key, value, words_en, words_ar in (
        ("toll.died_in_period", in_period, "died in it", "ماتوا فيه"),
        ("toll.died_earlier", earlier, "died before it", "ماتوا قبله"),
        (
            "toll.died_undetermined",
            total - in_period - earlier,
            "date of death too imprecise to say",
            "تاريخ الوفاة غير دقيق",
        ),
    ):
        yield asking.figure(
            key,
            value,
            f"In the toll of {en}: {words_en}",
            f"ضمن حصيلة {ar}: {words_ar}",
            scope=key.removeprefix("toll."),
        )


def year_to_date(asking: Asking) -> Iterator[Figure]:
    """Distinct persons documented since January, as known now."""
    year = asking.about(asking.period.year_to_date())
    en, ar = year.words
    yield from year.parts(
        "toll.year_to_date",
        year.split(year.in_toll),
        f"{asking.rule.en}, {en}",
        f"{asking.rule.ar}، {ar}",
    )


def month_to_date(asking: Asking) -> Iterator[Figure]:
    """Distinct persons documented since the first of the month, for a day's edition."""
    first = asking.period.last.replace(day=1)
    month = asking.about(Period.between(first, asking.period.last))
    en, ar = month.words
    yield from month.parts(
        "toll.month_to_date",
        month.split(month.in_toll),
        f"{asking.rule.en}, {en}",
        f"{asking.rule.ar}، {ar}",
    )


def as_published(asking: Asking, published: Sequence[int | None]) -> Iterator[Figure]:
    """Yield the sum of what was published month by month, beside the distinct persons as known now.

    `published` holds the toll of each earlier month of the year as its edition stated it; None
    where no edition was published, and then the sum cannot be known.
    """
    year = asking.about(asking.period.year_to_date())
    en, ar = year.words
    missing = sum(value is None for value in published)
    sum_of = sum(value or 0 for value in published) + asking.number(asking.in_toll)
    yield year.figure(
        "toll.year_to_date.as_published",
        None if missing else sum_of,
        f"Sum of the tolls published month by month ({en})"
        + (f"; not known, {missing} months were never published" if missing else ""),
        f"مجموع الحصائل المنشورة شهرا بعد شهر ({ar})"
        + (f"؛ غير معروف، لم ينشر {missing} من الأشهر" if missing else ""),
        scope="as_published",
    )
    yield year.figure(
        "toll.year_to_date.difference",
        None if missing else year.number(year.in_toll) - sum_of,
        f"Distinct persons as known now, less the sum as published ({en})",
        f"عدد الأشخاص وفق المعلوم الآن ناقصا المجموع المنشور ({ar})",
        scope="as_published",
    )


def months(asking: Asking) -> Iterator[Figure]:
    """The toll of each month since January, with its parts."""
    for one in month_of_year(asking):
        en, ar = one.words
        yield from one.parts(
            f"toll.month.{one.period.first:%Y-%m}",
            one.split(one.in_toll),
            f"{asking.rule.en}, {en}",
            f"{asking.rule.ar}، {ar}",
        )


def month_of_year(asking: Asking) -> Iterator[Asking]:
    """Yield the question for each month since January, the last one up to the period's own end."""
    year = asking.period.year_to_date()
    for month in year.months():
        whole = month.last <= year.last
        yield asking.about(month if whole else Period.between(month.first, year.last))
