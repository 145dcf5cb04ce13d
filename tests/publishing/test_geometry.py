"""Ring order, projection and room for words."""

import math

import pytest
from tests.publishing.rendered import boundaries

from tawthiq.publishing import geometry

SQUARE = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0), (0.0, 0.0)]  # counter-clockwise, RFC 7946
HOLE = [(0.4, 0.4), (0.4, 0.6), (0.6, 0.6), (0.6, 0.4), (0.4, 0.4)]


@pytest.mark.parametrize("outer", [SQUARE, SQUARE[::-1]], ids=["as RFC 7946", "as the engine"])
def test_outer_rings_turn_clockwise_and_holes_the_other_way(outer: geometry.Ring) -> None:
    shape = geometry.rewound({"type": "Polygon", "coordinates": [outer, HOLE]})
    (rings,) = shape["coordinates"]

    assert geometry.signed_area(rings[0]) < 0 < geometry.signed_area(rings[1])


def test_the_projection_fits_the_width_and_keeps_north_up() -> None:
    shapes = [feature["geometry"] for feature in boundaries()["features"]]
    projection = geometry.Projection.fitting(shapes, left=20, width=600)
    points = [point for shape in shapes for ring in projection.rings(shape) for point in ring]

    assert min(x for x, _ in points) == pytest.approx(21, abs=0.1)
    assert max(x for x, _ in points) == pytest.approx(619, abs=0.1)
    assert min(y for _, y in points) >= 0
    assert max(y for _, y in points) <= projection.height


def test_words_find_room_near_the_middle() -> None:
    ring = [(0.0, 0.0), (300.0, 0.0), (300.0, 200.0), (0.0, 200.0), (0.0, 0.0)]
    room = geometry.room_inside([ring], [(100, 34), (20, 17)])

    assert room.box == 0
    assert math.dist((room.x, room.y), (150, 100)) < 5


def test_words_that_do_not_fit_give_way_to_the_number_alone_or_to_nothing() -> None:
    ring = [(0.0, 0.0), (40.0, 0.0), (40.0, 40.0), (0.0, 40.0), (0.0, 0.0)]

    assert geometry.room_inside([ring], [(100, 34), (20, 17)]).box == 1
    assert geometry.room_inside([ring], [(100, 34), (90, 17)]).box is None


def test_no_words_stand_in_the_hole_of_a_ring() -> None:
    outer = [(0.0, 0.0), (100.0, 0.0), (100.0, 100.0), (0.0, 100.0), (0.0, 0.0)]
    hole = [(20.0, 20.0), (80.0, 20.0), (80.0, 80.0), (20.0, 80.0), (20.0, 20.0)]
    room = geometry.room_inside([outer, hole], [(60, 15)])

    assert not (20 < room.x < 80 and 20 < room.y < 80)
