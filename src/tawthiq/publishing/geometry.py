"""Plane geometry for maps: ring order, a fitted Mercator projection, and room for words in an area."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

Point = tuple[float, float]
Ring = list[Point]
STEP = 3.0  # pixels between the places tried for a label


def rewound(geometry: Mapping[str, Any]) -> dict[str, Any]:
    """Turn outer rings clockwise and holes the other way, as the map engine reads them.

    RFC 7946 winds them the other way round, and the engine then fills the whole world but the area.
    """
    return {
        "type": "MultiPolygon",
        "coordinates": [
            [_wound(ring, clockwise=number == 0) for number, ring in enumerate(polygon)]
            for polygon in polygons(geometry)
        ],
    }


def polygons(geometry: Mapping[str, Any]) -> list[list[Ring]]:
    """List the polygons of a Polygon or MultiPolygon, each a list of rings."""
    found = geometry["coordinates"]
    return [found] if geometry["type"] == "Polygon" else list(found)


def signed_area(ring: Sequence[Sequence[float]]) -> float:
    """Give twice the area of a ring, negative where it runs clockwise (north up)."""
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise([*ring, ring[0]]))


def _wound(ring: Ring, *, clockwise: bool) -> Ring:
    return ring if (signed_area(ring) < 0) == clockwise else ring[::-1]


def _mercator(point: Sequence[float]) -> Point:
    turned = math.radians(point[1])
    return math.radians(point[0]), -math.log(math.tan(math.pi / 4 + turned / 2))


@dataclass(frozen=True)
class Projection:
    """A Mercator projection that fits given shapes into a width; its height follows."""

    scale: float
    x: float
    y: float
    height: float

    @classmethod
    def fitting(
        cls, shapes: Sequence[Mapping[str, Any]], left: float, width: float
    ) -> "Projection":
        places = [
            _mercator(point)
            for shape in shapes
            for polygon in polygons(shape)
            for point in polygon[0]
        ]
        west, east = min(x for x, _ in places), max(x for x, _ in places)
        north, south = min(y for _, y in places), max(y for _, y in places)
        scale = (width - 2) / (east - west)
        return cls(
            round(scale, 4),
            round(left + 1 - west * scale, 4),
            round(1 - north * scale, 4),
            math.ceil((south - north) * scale + 2),
        )

    def as_spec(self) -> dict[str, Any]:
        """Give the same projection in the words of Vega-Lite."""
        return {"type": "mercator", "scale": self.scale, "translate": [self.x, self.y]}

    def rings(self, geometry: Mapping[str, Any]) -> list[Ring]:
        """Project every ring of a shape to pixels."""
        return [
            [(self.x + x * self.scale, self.y + y * self.scale) for x, y in map(_mercator, ring)]
            for polygon in polygons(geometry)
            for ring in polygon
        ]


@dataclass(frozen=True)
class Room:
    """A place inside an area, and which of the boxes tried fits there; None where none does."""

    x: float
    y: float
    box: int | None


def room_inside(rings: list[Ring], boxes: Sequence[tuple[float, float]]) -> Room:
    """Find room for the first of `boxes` (width, height) that fits inside the rings.

    Among the places where it fits, take the one nearest to the middle of the area.
    """
    grid = _Grid.over(rings)
    middle = grid.middle()
    for number, (width, height) in enumerate(boxes):
        places = list(grid.places(width, height))
        if places:
            x, y = min(places, key=lambda place: (math.dist(place, middle), place))
            return Room(x, y, number)
    return Room(*middle, None)


@dataclass(frozen=True)
class _Grid:
    """An area as cells of STEP pixels: `sums[r][c]` counts the cells inside, above and left."""

    x: float
    y: float
    cells: list[list[bool]]
    sums: list[list[int]]

    @classmethod
    def over(cls, rings: list[Ring]) -> "_Grid":
        west, north = (min(point[axis] for ring in rings for point in ring) for axis in (0, 1))
        east, south = (max(point[axis] for ring in rings for point in ring) for axis in (0, 1))
        columns = int((east - west) / STEP) + 1
        rows = int((south - north) / STEP) + 1
        cells = [_row(rings, north + (row + 0.5) * STEP, west, columns) for row in range(rows)]
        return cls(west, north, cells, _summed(cells))

    def middle(self) -> Point:
        inside = [
            (column, row)
            for row, cells in enumerate(self.cells)
            for column, cell in enumerate(cells)
            if cell
        ] or [(0, 0)]
        mean_x = sum(column for column, _ in inside) / len(inside)
        mean_y = sum(row for _, row in inside) / len(inside)
        column, row = min(inside, key=lambda cell: (math.dist(cell, (mean_x, mean_y)), cell))
        return self.x + (column + 0.5) * STEP, self.y + (row + 0.5) * STEP

    def places(self, width: float, height: float) -> Iterator[Point]:
        wide, tall = math.ceil(width / STEP), math.ceil(height / STEP)
        for row in range(len(self.cells) - tall + 1):
            for column in range(len(self.cells[0]) - wide + 1):
                if self._inside(row, column, wide, tall) == wide * tall:
                    yield self.x + (column + wide / 2) * STEP, self.y + (row + tall / 2) * STEP

    def _inside(self, row: int, column: int, wide: int, tall: int) -> int:
        upper, lower = self.sums[row], self.sums[row + tall]
        return lower[column + wide] - upper[column + wide] - lower[column] + upper[column]


def crossings(rings: list[Ring], y: float) -> list[float]:
    """List where the outline of an area crosses the height y, from west to east."""
    return sorted(
        a[0] + (y - a[1]) * (b[0] - a[0]) / (b[1] - a[1])
        for ring in rings
        for a, b in pairwise(ring)
        if (a[1] > y) != (b[1] > y)
    )


def _row(rings: list[Ring], y: float, west: float, columns: int) -> list[bool]:
    """Say which cells of one row lie inside, by counting the edges crossed on the way."""
    row, inside, ahead = [], False, iter([*crossings(rings, y), math.inf])
    following = next(ahead)
    for column in range(columns):
        while following <= west + (column + 0.5) * STEP:
            inside, following = not inside, next(ahead)
        row.append(inside)
    return row


def _summed(cells: list[list[bool]]) -> list[list[int]]:
    sums = [[0] * (len(cells[0]) + 1)]
    for row in cells:
        running, line = 0, [0]
        for column, cell in enumerate(row):
            running += cell
            line.append(sums[-1][column + 1] + running)
        sums.append(line)
    return sums
