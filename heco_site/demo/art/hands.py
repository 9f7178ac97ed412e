"""Arms that reach over a table, seen from above."""

from __future__ import annotations

import math

from heco_site.demo.art.canvas import Canvas
from heco_site.demo.art.geometry import Point, box, lerp, smooth, turn
from heco_site.demo.art.palette import INK, Colour, mix


def hand(
    canvas: Canvas, reach: tuple[Point, Point], inks: tuple[Colour, Colour]
) -> None:
    """A sleeve and a hand seen from above; inks are (sleeve, skin)."""
    start, end = reach
    angle = math.degrees(math.atan2(end[1] - start[1], end[0] - start[0]))
    wrist = lerp(start, end, 0.8)
    mirror = 1 if end[0] > start[0] else -1
    x, y = wrist
    for finger, (lift, length) in enumerate(
        ((-40, 120), (-16, 150), (10, 146), (34, 122))
    ):
        tip = turn([(x + length, y + lift * 0.9)], wrist, angle)[0]
        base = turn([(x + 40, y + lift * 0.8)], wrist, angle)[0]
        canvas.line([base, tip], mix(inks[1], INK, 0.22), 31)
        canvas.line([base, tip], inks[1], 26 + finger % 2)
    thumb = turn([(x + 10, y + 30 * mirror), (x + 84, y + 74 * mirror)], wrist, angle)
    canvas.line(thumb, inks[1], 30)
    palm = box(x - 20, y - 52, 100, 104)
    canvas.polygon(turn(smooth(palm), wrist, angle), inks[1])
    canvas.line([start, lerp(start, end, 0.74)], mix(inks[0], INK, 0.3), 150)
    canvas.line([start, lerp(start, end, 0.72)], inks[0], 138)
