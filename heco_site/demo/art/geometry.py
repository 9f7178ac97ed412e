"""Points and curves, free of any image."""

from __future__ import annotations

import math
from collections.abc import Sequence

Point = tuple[float, float]
Points = Sequence[Point]


def smooth(points: Points, closed: bool = True, steps: int = 10) -> list[Point]:
    """A Catmull-Rom curve through the points."""
    count = len(points)
    curve: list[Point] = []
    for index in range(count if closed else count - 1):
        corners = []
        for offset in (-1, 0, 1, 2):
            place = index + offset
            place = place % count if closed else min(max(place, 0), count - 1)
            corners.append(points[place])
        curve.extend(_segment(corners, step / steps) for step in range(steps))
    if not closed:
        curve.append(points[-1])
    return curve


def _segment(corners: Points, time: float) -> Point:
    before, start, end, after = corners
    square, cube = time * time, time * time * time
    x, y = (
        0.5
        * (
            2 * start[axis]
            + (end[axis] - before[axis]) * time
            + (2 * before[axis] - 5 * start[axis] + 4 * end[axis] - after[axis])
            * square
            + (3 * start[axis] - before[axis] - 3 * end[axis] + after[axis]) * cube
        )
        for axis in (0, 1)
    )
    return x, y


def box(x: float, y: float, width: float, height: float) -> list[Point]:
    """The corners of an upright rectangle, from its top left one."""
    return [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]


def arc(
    centre: Point, radii: Point, start: float, end: float, steps: int = 24
) -> list[Point]:
    """Points of an ellipse; angles in degrees, clockwise from three o'clock."""
    angles = (
        math.radians(start + (end - start) * step / steps) for step in range(steps + 1)
    )
    return [
        (centre[0] + radii[0] * math.cos(a), centre[1] + radii[1] * math.sin(a))
        for a in angles
    ]


def arch(x: float, y: float, width: float, height: float) -> list[Point]:
    """An opening with a round head; (x, y) is the top left of its bounding box."""
    radius = width / 2
    head = arc((x + radius, y + radius), (radius, radius), 180, 360)
    return [*head, (x + width, y + height), (x, y + height)]


def turn(points: Points, centre: Point, degrees: float) -> list[Point]:
    """The points turned clockwise around a centre."""
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    cx, cy = centre
    return [
        (
            cx + (x - cx) * cos - (y - cy) * sin,
            cy + (x - cx) * sin + (y - cy) * cos,
        )
        for x, y in points
    ]


def lerp(start: Point, end: Point, share: float) -> Point:
    """The point a share of the way from start to end."""
    return (
        start[0] + (end[0] - start[0]) * share,
        start[1] + (end[1] - start[1]) * share,
    )


def inside(point: Point, polygon: Points) -> bool:
    """Whether a point lies in a polygon (even-odd rule)."""
    x, y = point
    found = False
    before = polygon[-1]
    for corner in polygon:
        if (corner[1] > y) != (before[1] > y):
            slope = (before[0] - corner[0]) / (before[1] - corner[1])
            if x < corner[0] + (y - corner[1]) * slope:
                found = not found
        before = corner
    return found


def bounds(points: Points) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of the points."""
    xs = [x for x, _ in points]
    ys = [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)
