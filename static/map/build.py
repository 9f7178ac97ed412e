"""Draw ``europe.svg`` from Natural Earth's countries. For developers only.

The source is ``countries-50m.json`` of the npm package world-atlas, which holds
Natural Earth's public-domain data as TopoJSON. From the project's root::

    python -m static.map.build path/to/countries-50m.json
"""

from __future__ import annotations

import json
import math
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from core.web.europe_map import HEIGHT, VIEW_BOX, WIDTH, project

Point = tuple[float, float]
Line = list[Point]

TARGET = Path(__file__).with_name("europe.svg")
COUNTRIES = {
    "100": "BG",
    "250": "FR",
    "300": "GR",
    "380": "IT",
    "440": "LT",
    "470": "MT",
    "528": "NL",
    "705": "SI",
}
TOLERANCE = 1.5
SMALLEST_ISLAND = 26.0
MARGIN = 12.0
RING_RADII = (15.0, 13.0)


def arcs_of(topology: dict[str, Any]) -> list[Line]:
    """Decode the delta-coded arcs into projected lines."""
    (scale_x, scale_y), (shift_x, shift_y) = (
        topology["transform"]["scale"],
        topology["transform"]["translate"],
    )
    lines = []
    for arc in topology["arcs"]:
        x = y = 0
        line = []
        for step_x, step_y in arc:
            x, y = x + step_x, y + step_y
            line.append(project(y * scale_y + shift_y, x * scale_x + shift_x))
        lines.append(line)
    return lines


def simplified(line: Line, tolerance: float = TOLERANCE) -> Line:
    """Drop points that lie closer than the tolerance to the line without them."""
    if len(line) < 3:
        return line
    start, end = line[0], line[-1]
    distances = [_distance(point, start, end) for point in line[1:-1]]
    farthest = max(range(len(distances)), key=distances.__getitem__)
    if distances[farthest] < tolerance:
        return [start, end]
    middle = farthest + 1
    head = simplified(line[: middle + 1], tolerance)
    return head[:-1] + simplified(line[middle:], tolerance)


def _distance(point: Point, start: Point, end: Point) -> float:
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    share = 0.0
    if length:
        share = ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / length
        share = min(1.0, max(0.0, share))
    return math.dist(point, (start[0] + share * dx, start[1] + share * dy))


def rings_of(geometry: dict[str, Any], arcs: list[Line]) -> Iterator[Line]:
    """Every ring of a (multi)polygon, joined from its arcs."""
    polygons = geometry["arcs"]
    if geometry["type"] == "Polygon":
        polygons = [polygons]
    for polygon in polygons:
        for ring in polygon:
            line: Line = []
            for index in ring:
                piece = arcs[index] if index >= 0 else arcs[~index][::-1]
                line.extend(piece if not line else piece[1:])
            yield line


def clipped(ring: Line) -> Line:
    """The part of a ring on the sheet, a margin included (Sutherland, Hodgman)."""
    limits = (
        (0, -MARGIN, 1),
        (0, WIDTH + MARGIN, -1),
        (1, -MARGIN, 1),
        (1, HEIGHT + MARGIN, -1),
    )
    for axis, limit, sign in limits:
        kept: Line = []
        for index, point in enumerate(ring):
            before = ring[index - 1]
            inside = (point[axis] - limit) * sign >= 0
            if inside != ((before[axis] - limit) * sign >= 0):
                share = (limit - before[axis]) / (point[axis] - before[axis])
                kept.append(
                    (
                        before[0] + share * (point[0] - before[0]),
                        before[1] + share * (point[1] - before[1]),
                    )
                )
            if inside:
                kept.append(point)
        ring = kept
    return ring


def area(ring: Line) -> float:
    """The surface of a ring in square units of the drawing."""
    pairs = zip(ring, ring[1:] + ring[:1], strict=True)
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs)) / 2


def path_data(lines: Iterable[Line], closed: bool) -> str:
    """Path data in whole units, relative steps, no needless character."""
    parts = []
    for line in lines:
        whole = [(round(x), round(y)) for x, y in line]
        if closed and whole[0] == whole[-1]:
            whole.pop()
        steps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(whole) if a != b]
        if len(steps) < (2 if closed else 1):
            continue
        numbers = "".join(f"{x:+d}{y:+d}" for x, y in steps)
        start = f"M{whole[0][0]} {whole[0][1]}l"
        parts.append(start + numbers + ("z" if closed else ""))
    return "".join(parts).replace("l+", "l").replace("+", " ")


def surfaces(geometry: dict[str, Any], arcs: list[Line], smallest: float) -> str:
    """The path data of a geometry's rings on the sheet, tiny islands left out."""
    rings = (clipped(ring) for ring in rings_of(geometry, arcs))
    return path_data((r for r in rings if r and area(r) > smallest), closed=True)


def border_lines(countries: list[dict[str, Any]], arcs: list[Line]) -> Iterator[Line]:
    """The arcs that two countries share, as far as they lie on the sheet."""
    uses: Counter[int] = Counter()
    for country in countries:
        uses.update(_arc_numbers(country.get("arcs", [])))
    for number, count in uses.items():
        line = arcs[number]
        if count > 1 and any(_on_sheet(point) for point in line):
            yield [p for p in line if _on_sheet(p, 60.0)]


def _arc_numbers(arcs: list[Any] | int) -> set[int]:
    if isinstance(arcs, int):
        return {arcs if arcs >= 0 else ~arcs}
    return set().union(*(_arc_numbers(part) for part in arcs)) if arcs else set()


def _on_sheet(point: Point, margin: float = 0.0) -> bool:
    return (
        -margin <= point[0] <= WIDTH + margin and -margin <= point[1] <= HEIGHT + margin
    )


def ring_around(centre: Point) -> str:
    """A thin ring, so that an island state can be seen and coloured."""
    x, y = round(centre[0]), round(centre[1])
    parts = []
    for radius, sweep in zip(RING_RADII, (1, 0), strict=True):
        r = round(radius)
        half = f"a{r} {r} 0 0 {sweep}"
        parts.append(f"M{x - r} {y}{half} {2 * r} 0{half}-{2 * r} 0z")
    return "".join(parts)


def drawing(topology: dict[str, Any]) -> str:
    """The whole SVG: land, borders and one shape per country of the projects."""
    exact = arcs_of(topology)
    arcs = [simplified(line) for line in exact]
    objects = topology["objects"]
    countries = objects["countries"]["geometries"]
    land = "".join(
        surfaces(geometry, arcs, SMALLEST_ISLAND)
        for geometry in objects["land"]["geometries"]
    )
    borders = path_data(border_lines(countries, arcs), closed=False)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{VIEW_BOX}" '
        'fill="currentColor" fill-opacity=".15" stroke="currentColor">',
        f'<path id="land" class="map-land" d="{land}"/>',
        f'<path id="borders" class="map-borders" fill="none" d="{borders}"/>',
    ]
    for country in countries:
        code = COUNTRIES.get(country.get("id", ""))
        if code:
            shape = surfaces(country, arcs, SMALLEST_ISLAND)
            if code == "MT":
                shape = surfaces(country, exact, 0) + ring_around(project(35.92, 14.4))
            lines.append(
                f'<path id="country-{code}" class="map-country" '
                f'data-country="{code}" d="{shape}"/>'
            )
    return "\n".join([*lines, "</svg>", ""])


def main(arguments: list[str]) -> None:
    """Write the drawing beside this module and say how large it is."""
    if len(arguments) != 1:
        raise SystemExit("usage: python -m static.map.build countries-50m.json")
    topology = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))
    TARGET.write_text(drawing(topology), encoding="utf-8")
    sys.stdout.write(f"{TARGET.name}: {TARGET.stat().st_size} bytes\n")


if __name__ == "__main__":
    main(sys.argv[1:])
