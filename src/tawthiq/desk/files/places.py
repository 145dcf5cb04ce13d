"""The gazetteer: find a place by any spelling, and see where it lies."""

from django.http import HttpResponse
from django.shortcuts import render

from tawthiq.accounts.labels import Role
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.domain.letters import clean_text
from tawthiq.reference.models import Place
from tawthiq.reference.queries import find_places

SHOWN = 50


@page(Role.READER)
def places(request: DeskRequest) -> HttpResponse:
    """Find places by name, in either script."""
    asked = clean_text(request.GET.get("q", "")[:200])
    found = find_places(asked, limit=SHOWN)
    told = {"asked": asked, "places": found, "count": Place.objects.count()}
    return render(request, "desk/files/places.html", told)
