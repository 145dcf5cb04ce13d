"""Where on earth an incident happened, if its place is one whose coordinates are known."""

from collections.abc import Iterable

from tawthiq.cases.models import IncidentFinding
from tawthiq.reference.models import Place

Coordinates = dict[str, tuple[float, float]]


def coordinates_of(findings: Iterable[IncidentFinding]) -> Coordinates:
    """Return longitude and latitude by the codes of the places that these findings name."""
    codes = {one.place for one in findings if one.place}
    known = Place.objects.filter(code__in=codes)
    return {
        one.code: (one.longitude, one.latitude)
        for one in known
        if one.longitude is not None and one.latitude is not None
    }
