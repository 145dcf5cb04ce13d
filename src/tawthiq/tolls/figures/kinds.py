"""Torture, special groups and massacres: parts of the toll, never to be added to it."""

from collections import defaultdict
from collections.abc import Iterator

from tawthiq.domain.certainty import Certainty
from tawthiq.domain.figures import Figure
from tawthiq.domain.rows import top_rows
from tawthiq.tolls.conditions import TORTURE, Condition, countable
from tawthiq.tolls.figures.asking import WHO, Asking, rounded_share
from tawthiq.tolls.figures.headline import month_of_year
from tawthiq.tolls.figures.rows import by_party_top
from tawthiq.tolls.massacres import Massacre, NotableIncident, massacres

CERTAINTIES = {
    Certainty.CONFIRMED: ("confirmed", "مؤكد"),
    Certainty.LIKELY: ("likely", "مرجح"),
    Certainty.POSSIBLE: ("possible", "محتمل"),
    Certainty.CONTESTED: ("contested", "مختلف عليه"),
    Certainty.UNKNOWN: ("not graded", "غير محدد"),
}


def torture(asking: Asking) -> Iterator[Figure]:
    """Deaths due to torture, of any civilian status; how many of them are inside the toll."""
    en, ar = asking.words
    chosen = _torture(asking)
    split = asking.split(chosen)
    yield from asking.parts(
        "torture.deaths",
        split,
        f"Died due to torture, {en}",
        f"ماتوا بسبب التعذيب، {ar}",
        scope="torture",
    )
    yield asking.figure(
        "torture.in_toll",
        asking.number(asking.in_toll & TORTURE),
        f"Died due to torture and are inside the toll, {en}",
        f"ماتوا بسبب التعذيب وهم ضمن الحصيلة، {ar}",
        scope="torture_in_toll",
    )
    for key, row_en, row_ar, row in by_party_top(asking, chosen):
        yield asking.figure(
            f"torture.by_party.{key}",
            row.total,
            f"Died due to torture, {row_en}, {en}",
            f"ماتوا بسبب التعذيب، {row_ar}، {ar}",
            scope="torture",
            by="party",
            key=key,
        )
    yield from _torture_by_certainty(asking, chosen)
    yield from _torture_since_january(asking, split.total)


def _torture(asking: Asking) -> Condition:
    return countable(asking.rule) & asking.dated & TORTURE


def _torture_by_certainty(asking: Asking, chosen: Condition) -> Iterator[Figure]:
    en, ar = asking.words
    for certainty, (words_en, words_ar) in CERTAINTIES.items():
        sure = Condition(
            "cause_certainties[list_position(causes, 'torture')] = $certainty",
            {"certainty": certainty.value},
        )
        yield asking.figure(
            f"torture.certainty.{certainty}",
            asking.number(chosen & sure),
            f"Died due to torture, {en}; cause {words_en}",
            f"ماتوا بسبب التعذيب، {ar}؛ السبب {words_ar}",
            scope="torture",
            certainty=certainty.value,
        )


def _torture_since_january(asking: Asking, now: int) -> Iterator[Figure]:
    year = asking.about(asking.period.year_to_date())
    en, ar = year.words
    total = year.number(_torture(year))
    yield year.figure(
        "torture.year_to_date",
        total,
        f"Died due to torture, {en}",
        f"ماتوا بسبب التعذيب، {ar}",
        scope="torture",
    )
    yield asking.figure(
        "torture.share_of_year",
        rounded_share(now, total),
        f"Deaths due to torture in the period as a share of those since January ({en}), "
        "whole percent, halves rounded up",
        f"نسبة الوفيات بسبب التعذيب في هذه المدة من الوفيات بسببه منذ مطلع العام ({ar})، نسبة مئوية مقربة إلى أقرب عدد صحيح",
        scope="torture",
        measure="percent",
    )
    for month in month_of_year(asking):
        month_en, month_ar = month.words
        yield month.figure(
            f"torture.month.{month.period.first:%Y-%m}",
            month.number(_torture(month)),
            f"Died due to torture, {month_en}",
            f"ماتوا بسبب التعذيب، {month_ar}",
            scope="torture",
        )


def groups(asking: Asking) -> Iterator[Figure]:
    """The special groups that the rule prints, zeros included: each is part of the toll."""
    year = asking.about(asking.period.year_to_date())
    terms = {term.code: term for term in asking.pack.groups}
    for code in asking.rule.groups:
        member = Condition("list_contains(groups, $group)", {"group": code})
        for one, suffix in ((asking, ""), (year, ".year_to_date")):
            en, ar = one.words
            yield one.figure(
                f"groups.{code}{suffix}",
                one.number(one.in_toll & member),
                f"{terms[code].en}, {en}",
                f"{terms[code].ar}، {ar}",
                by="group",
                key=code,
            )


def massacre_figures(asking: Asking, told: tuple[NotableIncident, ...]) -> Iterator[Figure]:
    """Massacres reached in the period and since January, each once, and their dead."""
    en, ar = asking.words
    year = asking.about(asking.period.year_to_date())
    known = massacres(asking.record, asking.rule)
    of_period = [one for one in told if one.is_massacre_of(asking.period)]
    yield asking.figure(
        "massacres.count",
        _reached(known, asking),
        f"Massacres, {en}",
        f"المجازر، {ar}",
        scope="massacres",
        threshold=asking.rule.massacre_threshold,
    )
    yield year.figure(
        "massacres.year_to_date",
        _reached(known, year),
        f"Massacres, {year.words[0]}",
        f"المجازر، {year.words[1]}",
        scope="massacres",
    )
    for measure in ("killed", "children", "women"):
        key = "total" if measure == "killed" else measure
        who_en, who_ar = WHO[key]
        yield asking.figure(
            f"massacres.{measure}",
            sum(one.dead.of(key) for one in of_period),
            f"Dead of the massacres, {en}: {who_en}",
            f"ضحايا المجازر، {ar}: {who_ar}",
            scope="massacres",
            measure=key,
        )
    for month in month_of_year(asking):
        yield month.figure(
            f"massacres.month.{month.period.first:%Y-%m}",
            _reached(known, month),
            f"Massacres, {month.words[0]}",
            f"المجازر، {month.words[1]}",
            scope="massacres",
        )
    yield from _massacres_by_party(asking, of_period)


def _reached(known: tuple[Massacre, ...], asking: Asking) -> int:
    return sum(asking.period.contains(one.reached_on) for one in known)


def _massacres_by_party(asking: Asking, told: list[NotableIncident]) -> Iterator[Figure]:
    en, ar = asking.words
    tops = defaultdict[str, int](int)
    for one in told:
        tops[one.row.top] += 1
    for row in top_rows(asking.rule, asking.pack, tops):
        yield asking.figure(
            f"massacres.by_party.{row.key}",
            tops[row.key],
            f"Massacres, {row.en}, {en}",
            f"المجازر، {row.ar}، {ar}",
            scope="massacres",
            by="party",
            key=row.key,
        )


def incident_figures(asking: Asking, told: tuple[NotableIncident, ...]) -> Iterator[Figure]:
    """The dead and wounded of each incident the report tells of, by its number in this edition."""
    for one in told:
        nth = one.ordinal
        for name, value, en, ar in (
            ("killed", one.dead.total, "civilians documented killed", "المدنيون الموثق مقتلهم"),
            ("at_least", one.at_least, "killed, at least", "الحد الأدنى للقتلى"),
            ("children", one.dead.children, "children", "الأطفال"),
            ("women", one.dead.women, "women", "السيدات"),
            ("men", one.dead.men, "men", "الرجال"),
            ("unknown", one.dead.unknown, "age or sex not known", "العمر أو الجنس غير معروف"),
            ("injured_low", one.injured_low, "injured, at least", "الحد الأدنى للمصابين"),
            ("injured_high", one.injured_high, "injured, at most", "الحد الأقصى للمصابين"),
            ("strikes", one.strikes, "strikes", "الضربات"),
        ):
            yield asking.figure(
                f"{one.figure_prefix}.{name}",
                value,
                f"Incident {nth}: {en}",
                f"الحادثة {nth}: {ar}",
                scope="incident",
                key=str(nth),
                measure=name,
            )
