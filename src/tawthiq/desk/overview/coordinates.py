"""Where on earth an incident happened, if its place is one whose coordinates are known."""

from tawthiq.cases.models import IncidentFinding


def coordinates_of(finding: IncidentFinding) -> tuple[float, float] | None:
    """Return longitude and latitude, or None."""
    return None
