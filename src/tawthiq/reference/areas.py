"""In which area of the pack's boundaries a point lies."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from tawthiq.domain.findings import UNKNOWN_PLACE

Ring = list[list[float]]


def area_at(longitude: float, latitude: float, boundaries: dict[str, Any]) -> str:
    """Return the code of the area that a point is in, else of the nearest: outlines are simplified."""
    near: list[tuple[float, str]] = []
    for feature in boundaries["features"]:
        for rings in _polygons(feature["geometry"]):
            if _is_inside(longitude, latitude, rings):
                return str(feature["id"])
            near.append((_distance(longitude, latitude, rings[0]), str(feature["id"])))
    return min(near)[1] if near else UNKNOWN_PLACE


def _polygons(geometry: dict[str, Any]) -> Iterator[list[Ring]]:
    shapes = geometry["coordinates"]
    yield from [shapes] if geometry["type"] == "Polygon" else shapes


def _is_inside(x: float, y: float, rings: list[Ring]) -> bool:
    """Count the edges to the east of the point, of holes too: an odd number is inside."""
    return sum(_crosses(x, y, one, two) for ring in rings for one, two in pairwise(ring)) % 2 == 1


def _crosses(x: float, y: float, one: list[float], two: list[float]) -> bool:
    if (one[1] > y) == (two[1] > y):
        return False
    return x < one[0] + (y - one[1]) * (two[0] - one[0]) / (two[1] - one[1])


def _distance(x: float, y: float, ring: Ring) -> float:
    return min((point[0] - x) ** 2 + (point[1] - y) ** 2 for point in ring)
