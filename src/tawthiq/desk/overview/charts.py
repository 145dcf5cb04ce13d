"""The charts of a month as files: the picture by the press's own engine, the numbers as CSV."""

import csv
import io
from typing import Any

from django.http import Http404, HttpResponse

from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.overview.bars import Row
from tawthiq.desk.overview.dashboard import UNPUBLISHED, area_rows, party_rows
from tawthiq.desk.overview.months import Desk, MonthNow
from tawthiq.desk.overview.words import month_title
from tawthiq.domain.letters import as_words
from tawthiq.publishing import charts, maps
from tawthiq.publishing.tables import BOM
from tawthiq.ui.messages import say
from tawthiq.ui.templatetags.words import language

MADE = {"party": party_rows, "area": area_rows}


@page(UNPUBLISHED)
def month_chart(request: DeskRequest, month: str, chart: str, form: str) -> HttpResponse:
    """Send the bars by party or the map by governorate as SVG, or their numbers as CSV."""
    if chart not in MADE or form not in {"svg", "csv"}:
        raise Http404
    desk = Desk.at(request.now)
    told = MonthNow.of(desk, desk.month(month))
    lang = language()
    rows = MADE[chart](told, lang)
    name = f"unpublished-{told.period.code}-{chart}.{lang}.{form}"
    if form == "csv":
        return _sent(_sheet(told, chart).encode(), "text/csv; charset=utf-8", name)
    return _sent(_drawn(told, chart, rows, lang), "image/svg+xml", name)


def _sent(content: bytes, kind: str, name: str) -> HttpResponse:
    sending = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(content, content_type=kind, headers=sending)


def _drawn(month: MonthNow, chart: str, rows: list[Row], lang: str) -> bytes:
    title = month_title(month.period, lang, month.desk.folder.pack)
    message = f"overview-by-{chart}"
    words = {"alt": say(lang, message, n=month.value("toll.civilians"), month=title)}
    data = [{"key": row.key, "label": row.label, "value": row.value} for row in rows]
    if chart == "party":
        return charts.draw_svg(charts.by_party(data, lang, words))
    boundaries = month.desk.folder.boundaries
    return charts.draw_svg(maps.counts_by_governorate(data, lang, words, boundaries))


def _sheet(month: MonthNow, chart: str) -> str:
    """Write the rows with both languages beside one another; no cell is computed."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(["code", "label_en", "label_ar", "killed"])
    for en, ar in zip(MADE[chart](month, "en"), MADE[chart](month, "ar"), strict=True):
        cells: list[Any] = [en.key, en.label, ar.label, en.value]
        writer.writerow([as_words(cell) for cell in cells])
    return BOM + written.getvalue()
