"""The country drawn from the pack's own boundaries: areas with their numbers, and points upon them.

Nothing is asked of anybody: the outlines are the pack's, projected here and sent with the page.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from tawthiq.publishing.geometry import Point, Projection, Ring, crossings, room_inside
from tawthiq.publishing.maps import code_of, ink_on, shade

WIDTHS = {"wide": 560, "narrow": 344}
MARGIN = 28  # at the west, for numbers that find no room in their area
DIGIT, LINE = 9, 17  # room for a number: so wide for each digit, so high
PRECISION = 1


@dataclass(frozen=True, slots=True)
class Shape:
    """One area: its code, its outline in SVG, and where its number stands.

    A number that finds no room inside stands at the edge of the country; a line leads to `tip`.
    """

    code: str
    outline: str
    x: float
    y: float
    tip: Point | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """The country at one width."""

    width: int
    height: int
    shapes: tuple[Shape, ...]
    projection: Projection

    def place(self, longitude: float, latitude: float) -> Point:
        """Return where a place on earth lies on the sheet."""
        ((x, y),) = self.projection.rings(_point(longitude, latitude))[0]
        return round(x, PRECISION), round(y, PRECISION)

    def centre(self, code: str) -> Point | None:
        shape = next((one for one in self.shapes if one.code == code), None)
        if shape is None:
            return None
        return shape.tip or (shape.x, shape.y)


@dataclass(frozen=True, slots=True)
class Area:
    """One area as shown: its number beside its shade."""

    shape: Shape
    label: str
    value: int | None
    fill: str
    ink: str
    href: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A map at one width, ready for the page; `size` names the screens it is for."""

    size: str
    sheet: Sheet
    areas: tuple[Area, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """What is said of one area."""

    label: str
    value: int | None
    href: str = ""


def pictures(boundaries: Mapping[str, Any], digest: str, told: Mapping[str, Told]) -> list[Picture]:
    """Return the map for wide and for narrow screens; `told` is by the code of the area."""
    return [_picture(size, sheet_of(boundaries, digest, size), told) for size in WIDTHS]


def _picture(size: str, sheet: Sheet, told: Mapping[str, Told]) -> Picture:
    most = max((one.value or 0 for one in told.values()), default=0)
    return Picture(size, sheet, tuple(_area(shape, told, most) for shape in sheet.shapes))


def _area(shape: Shape, told: Mapping[str, Told], most: float) -> Area:
    said = told.get(shape.code, Told(shape.code, None))
    fill = shade(said.value, most)
    return Area(shape, said.label, said.value, fill, ink_on(fill), said.href)


def sheet_of(boundaries: Mapping[str, Any], digest: str, size: str) -> Sheet:
    """Return the outlines at a width, drawn once for each pack."""
    return _drawn(digest, size, _Boundaries(boundaries))


class _Boundaries:
    """Boundaries that are equal whenever their digest is, so that a drawing is found again."""

    def __init__(self, features: Mapping[str, Any]) -> None:
        self.features = features

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Boundaries)

    def __hash__(self) -> int:
        return 0


@lru_cache(maxsize=16)
def _drawn(digest: str, size: str, boundaries: _Boundaries) -> Sheet:
    features = boundaries.features["features"]
    width = WIDTHS[size]
    geometries = [one["geometry"] for one in features]
    projection = Projection.fitting(geometries, MARGIN, width - MARGIN)
    edges = [projection.rings(one) for one in geometries]
    shapes = tuple(_shape(feature, projection, edges) for feature in features)
    return Sheet(width, int(projection.height), shapes, projection)


def _shape(
    feature: Mapping[str, Any], projection: Projection, edges: Sequence[list[Ring]]
) -> Shape:
    rings = projection.rings(feature["geometry"])
    room = room_inside(rings, [(3 * DIGIT, LINE), (2 * DIGIT, LINE)])
    place = round(room.x, 1), round(room.y, 1)
    code, outline = code_of(feature), _outline(rings)
    if room.box is not None:
        return Shape(code, outline, *place)
    west = min(x for one in edges for x in crossings(one, room.y))
    return Shape(code, outline, round(west - MARGIN / 2, 1), place[1], tip=place)


def _outline(rings: Sequence[Ring]) -> str:
    """Write the rings as one path, snapped to half pixels."""
    return "".join(f"M{'L'.join(_snapped(ring))}Z" for ring in rings)


def _snapped(ring: Ring) -> list[str]:
    kept: list[str] = []
    for x, y in ring:
        place = f"{round(x * 2) / 2:g},{round(y * 2) / 2:g}"
        if not kept or kept[-1] != place:
            kept.append(place)
    return kept


def _point(longitude: float, latitude: float) -> dict[str, Any]:
    return {"type": "Polygon", "coordinates": [[(longitude, latitude)]]}
