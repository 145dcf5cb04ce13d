"""The first page: this month as it stands, and the work that waits."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from tawthiq.accounts.labels import Role
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.overview import atlas
from tawthiq.desk.overview.bars import Bar, Row, bars
from tawthiq.desk.overview.months import Desk, MonthNow
from tawthiq.desk.overview.words import area_words, month_title, row_words
from tawthiq.desk.overview.work import work_of
from tawthiq.domain.figures import Figure
from tawthiq.domain.findings import OUTSIDE, UNKNOWN_PLACE
from tawthiq.releases.queries import editions
from tawthiq.ui.templatetags.words import language

ALWAYS = (OUTSIDE, UNKNOWN_PLACE)  # rows that are shown even at zero
KEYS = (
    "toll.civilians",
    "toll.children",
    "toll.women",
    "toll.men",
    "toll.unknown",
    "torture.deaths",
    "massacres.count",
    "toll.unnamed",
    "toll.status_unknown",
    "toll.still_disappeared",
)
RECENT = 6
UNPUBLISHED = Role.REVIEWER  # whose role reaches this may see what is not published


@page(Role.READER)
def dashboard(request: DeskRequest) -> HttpResponse:
    """Show the month to whoever may see unpublished tolls, and to everybody what they can do next."""
    desk = Desk.at(request.now)
    told: dict[str, Any] = {
        "recent": editions().reverse()[:RECENT],
        "work": work_of(request.user, desk.today),
    }
    if request.user.may(UNPUBLISHED):
        told |= month_told(MonthNow.of(desk, desk.month(request.GET.get("month", ""))))
    return render(request, "desk/overview/dashboard.html", told)


def month_told(month: MonthNow) -> dict[str, Any]:
    """Return what the page says of a month."""
    lang, pack = language(), month.desk.folder.pack
    by_area = area_rows(month, lang)
    return {
        "month": month,
        "title": month_title(month.period, lang, pack),
        "previous_title": month_title(month.previous, lang, pack),
        "rule_words": month.desk.rule.ar if lang == "ar" else month.desk.rule.en,
        "keys": [(_message(key), month.value(key), href_of(month, key)) for key in KEYS],
        "total": month.value("toll.civilians"),
        "compared": _compared(month),
        "parties": bars(party_rows(month, lang)),
        "areas": _areas_shown(by_area),
        "maps": _maps(month, by_area),
        "beside_map": [row for row in by_area if row.key in ALWAYS],
    }


def _message(key: str) -> str:
    return f"overview-key-{key.replace('.', '-')}"


def _compared(month: MonthNow) -> dict[str, Any]:
    """Return the two comparisons, each with the direction of its own numbers (`counting.md` 8)."""
    by_documented = month.direction("toll.change", "toll.previous")
    by_died = month.direction("toll.by_death.change", "toll.by_death.previous")
    told = {
        "documented": by_documented,
        "change": abs(month.value("toll.change")),
        "previous": month.value("toll.previous"),
        "died": by_died,
        "died_now": month.value("toll.by_death"),
        "died_change": abs(month.value("toll.by_death.change")),
        "died_previous": month.value("toll.by_death.previous"),
        "died_in_period": month.value("toll.died_in_period"),
        "died_earlier": month.value("toll.died_earlier"),
        "died_undetermined": month.value("toll.died_undetermined"),
        "differ": by_documented != by_died and "first" not in {by_documented, by_died},
    }
    if month.is_running:
        told["by_this_day"] = month.up_to_the_same_day()
    return told


def href_of(month: MonthNow, key: str) -> str:
    """Return where the files behind a number of the month are listed."""
    return reverse("month_files", args=[month.period.code, key])


def party_rows(month: MonthNow, lang: str) -> list[Row]:
    """Return the rows by party in the order of the rule, zeros included."""
    desk = month.desk
    return [
        Row(
            key,
            row_words(key, lang, desk.rule, desk.folder.pack),
            int(one.value or 0),
            href_of(month, one.id),
        )
        for key, one in _keyed(month, "toll.by_party")
    ]


def area_rows(month: MonthNow, lang: str) -> list[Row]:
    """Return the rows by governorate in the order of the pack, zeros included."""
    return [
        Row(
            key,
            area_words(key, lang, month.desk.folder.pack),
            int(one.value or 0),
            href_of(month, one.id),
            is_unknown=key == UNKNOWN_PLACE,
        )
        for key, one in _keyed(month, "toll.by_governorate")
    ]


def _keyed(month: MonthNow, prefix: str) -> Iterator[tuple[str, Figure]]:
    for one in month.rows(prefix):
        yield one.id.removeprefix(f"{prefix}."), one


def _areas_shown(rows: list[Row]) -> tuple[Bar, ...]:
    """Order the areas by their numbers, without the zeros that the map shows; the unknown is last."""
    inside = [row for row in rows if row.key not in ALWAYS and row.value]
    beside = [row for row in rows if row.key in ALWAYS]
    return bars([*sorted(inside, key=lambda row: -row.value), *beside])


def _maps(month: MonthNow, rows: list[Row]) -> list[atlas.Picture]:
    folder = month.desk.folder
    told = {
        row.key: atlas.Told(row.label, row.value, row.href if row.value else "") for row in rows
    }
    return atlas.pictures(folder.boundaries, folder.digest, told)
