"""What a page of the press is about: a kind of edition and its period, as the address says it."""

from dataclasses import dataclass

from django.http import Http404

from tawthiq.domain.periods import Period, Span, parse_period
from tawthiq.domain.refusals import Refusal
from tawthiq.publishing.models import Preparation
from tawthiq.publishing.queries import newest_preparation, open_preparation

EARLY = "preliminary-"


@dataclass(frozen=True, slots=True)
class Place:
    """`2020-05` is a month, `2020-05-11` a day, `preliminary-2020-05-11` its preliminary count."""

    kind: str
    period: Period

    def __str__(self) -> str:
        return f"{EARLY if self.kind == 'preliminary' else ''}{self.period.code}"

    @property
    def newest(self) -> Preparation | None:
        return newest_preparation(self.kind, self.period.code)

    @property
    def under_way(self) -> Preparation:
        """Return what is being prepared. Raises `Http404` where nothing is."""
        found = open_preparation(self.kind, self.period.code)
        if found is None:
            raise Http404
        return found


class PlaceConverter:
    """Read the part of an address that names a place; no other part does."""

    regex = rf"(?:{EARLY})?\d{{4}}-\d{{2}}(?:-\d{{2}})?"

    def to_python(self, value: str) -> Place:
        """Raises ValueError for a month or day that is none."""
        early = value.startswith(EARLY)
        try:
            period = parse_period(value.removeprefix(EARLY))
        except Refusal as refusal:
            raise ValueError(value) from refusal
        if early and period.span is not Span.DAY:
            raise ValueError(value)
        kind = "monthly" if period.span is Span.MONTH else "preliminary" if early else "daily"
        return Place(kind, period)

    def to_url(self, value: Place | str) -> str:
        return str(value)


def place_of(kind: str, period: str) -> Place:
    """Return the place of an edition or a preparation."""
    return Place(kind, parse_period(period))
