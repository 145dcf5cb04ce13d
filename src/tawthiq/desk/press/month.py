"""A month or a day before it is published: every figure, what moved, what is written, who signed."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from tawthiq.accounts.labels import Role
from tawthiq.cases.queries import incidents_visible_to
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.press.places import Place
from tawthiq.desk.press.tables import notes, tables
from tawthiq.domain.findings import incident_number
from tawthiq.publishing.models import Passage, Preparation
from tawthiq.publishing.orders import Order
from tawthiq.publishing.previews import Preview, preview
from tawthiq.publishing.queries import bare_order, digest_of, left_out, passages_of
from tawthiq.releases.queries import editions_of
from tawthiq.tolls.massacres import NotableIncident
from tawthiq.ui.templatetags.words import language


@page(Role.REVIEWER)
@require_GET
def month(request: DeskRequest, place: Place) -> HttpResponse:
    """Show the period as it would be published; before anybody began, its editions and how to begin."""
    told: dict[str, Any] = {
        "place": place,
        "editions": editions_of(place.kind, place.period.code).reverse(),
    }
    preparation = place.newest
    if preparation is not None and preparation.state != "published":
        told |= prepared(request, preparation)
    return render(request, "desk/press/month.html", told)


def prepared(request: DeskRequest, preparation: Preparation) -> dict[str, Any]:
    """Return what the page says of a preparation under way."""
    order = bare_order(preparation)
    counted = preview(order)
    before = counted.superseded.figures if counted.superseded else {}
    lang = language()
    return {
        "preparation": preparation,
        "digest": digest_of(preparation),
        "tables": tables(counted.figures, before, lang),
        "moved": counted.moved(),
        "changes": _changes(counted),
        "superseded": counted.superseded,
        "notes": notes(counted.figures, lang),
        "compared": compared(counted, order),
        "incidents": _incidents(request, preparation, counted),
        "statements": passages_of(preparation).filter(incident__isnull=True),
        "left_out": [(one, incident_number(one.incident_id or 0)) for one in left_out(preparation, counted)],
        "may_publish": request.user.may(Role.EDITOR),
        "may_sign": _may_sign(request, preparation),
        "languages": order.languages,
    }  # fmt: skip


def compared(counted: Preview, order: Order) -> dict[str, Any] | None:
    """Return the period against the one before it, by both dates (`counting.md` 8)."""
    if "toll.previous" not in counted.figures:
        return None
    keys = {
        "now": "toll.civilians",
        "previous": "toll.previous",
        "change": "toll.change",
        "died_now": "toll.by_death",
        "died_previous": "toll.by_death.previous",
        "died_change": "toll.by_death.change",
    }
    told: dict[str, Any] = {name: counted.figures[key].value or 0 for name, key in keys.items()}
    told["before"] = order.period.previous().code
    told["parts_ways"] = told["change"] * told["died_change"] < 0
    return told


def _changes(counted: Preview) -> list[Any]:
    """Return the kinds of move since the superseded edition that moved anybody."""
    kinds = (one for key, one in counted.figures.items() if key.startswith("changes."))
    return [one for one in kinds if one.value and one.id not in {"changes.before", "changes.net"}]


def _incidents(
    request: DeskRequest, preparation: Preparation, counted: Preview
) -> list[tuple[NotableIncident, str, Passage | None, bool]]:
    """Return the incidents told of: number of the file, the words, and whether the file may be seen."""
    written = {one.incident_id: one for one in passages_of(preparation)}
    seen = set(
        incidents_visible_to(request.user)
        .filter(pk__in=[one.incident for one in counted.incidents])
        .values_list("pk", flat=True)
    )
    return [
        (one, incident_number(one.incident), written.get(one.incident), one.incident in seen)
        for one in counted.incidents
    ]


def _may_sign(request: DeskRequest, preparation: Preparation) -> bool:
    first = preparation.first_signer
    if preparation.state != "prepared" or first == request.user:
        return False
    return first is None or first.may(Role.EDITOR) or request.user.may(Role.EDITOR)


@page(Role.REVIEWER)
@require_GET
def progress(request: DeskRequest, place: Place) -> HttpResponse:
    """Say how far the press is; a page asks again every few seconds until it is done."""
    preparation = place.newest
    if preparation is None:
        raise Http404
    told = {"place": place, "preparation": preparation, "asked_again": True}
    response = render(request, "desk/press/_progress.html", told)
    if preparation.state in {"published", "failed"}:
        response["HX-Refresh"] = "true"
    return response
