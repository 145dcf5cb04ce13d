"""The report before it is published, in a page of its own."""

from django.http import Http404, HttpResponse
from django.views.decorators.http import require_GET

from tawthiq.accounts.labels import Role
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.press.editions import sandboxed
from tawthiq.desk.press.places import Place
from tawthiq.publishing.proofs import proof as set_proof


@page(Role.REVIEWER)
@require_GET
def proof(request: DeskRequest, place: Place, lang: str) -> HttpResponse:
    """Show the report as it would be published now, marked as unpublished."""
    preparation = place.under_way
    if lang not in preparation.language_codes:
        raise Http404
    return sandboxed(set_proof(preparation, lang, at=request.now), lang)
