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
    fingers = ((-41, 136), (-15, 168), (12, 162), (37, 132))
    for finger, (lift, length) in enumerate(fingers):
        ends = turn([(x + 40, y + lift * 0.8), (x + length, y + lift)], wrist, angle)
        canvas.line(ends, mix(inks[1], INK, 0.3), 31)
        canvas.line(ends, inks[1], 26 + finger % 2)
    thumb = [(x + 6, y + 30 * mirror), (x + 60, y + 74 * mirror)]
    canvas.line(turn([*thumb, (x + 104, y + 80 * mirror)], wrist, angle), inks[1], 30)
    palm = box(x - 40, y - 52, 120, 104)
    canvas.polygon(turn(smooth(palm), wrist, angle), inks[1])
    reach_back = math.dist(start, wrist)
    sleeve = [(x - reach_back, y - 96), (x - 34, y - 66), (x - 34, y + 66)]
    sleeve.append((x - reach_back, y + 96))
    canvas.polygon(turn(sleeve, wrist, angle), inks[0])
    cuff = turn([(x - 30, y - 62), (x - 30, y + 62)], wrist, angle)
    canvas.line(cuff, mix(inks[0], INK, 0.35), 20)
    fold = turn([(x - 120, y - 20), (x - 46, y + 40)], wrist, angle)
    canvas.cut(fold[0], fold[1], 8, mix(inks[0], INK, 0.3))
