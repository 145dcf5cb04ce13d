"""What the fields ask while somebody types."""

from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import render

from tawthiq.accounts.labels import Role
from tawthiq.cases.codes import pack_in_force
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.fields.dates import read_date, understood
from tawthiq.desk.fields.places import OFFERED
from tawthiq.reference.queries import find_places
from tawthiq.ui.templatetags.words import language


@page(Role.READER)
def date_understood(request: DeskRequest) -> HttpResponse:
    """Tell how a date was understood; whatever the field is called, it is the one that was sent."""
    told = next(iter(request.GET.values()), "")
    pack, lang = pack_in_force(), language()
    try:
        answer = {"understood": understood(read_date(str(told), pack, lang), pack, lang)}
    except ValidationError as fault:
        answer = {"wrong": fault.messages[0]}
    return render(request, "desk/fields/_understood.html", answer)


@page(Role.READER)
def places_found(request: DeskRequest) -> HttpResponse:
    """Offer the places that a name may mean, in any spelling, with where they lie."""
    name, told = next(iter(request.GET.items()), ("", ""))
    places = find_places(str(told)[:200], limit=OFFERED)
    answer = {"places": places, "name": name, "asked": bool(str(told).strip())}
    return render(request, "desk/fields/_places.html", answer)
