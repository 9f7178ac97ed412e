"""Inside: children at a showcase, a speaker and an audience, bells in a tower."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from heco_site.demo.art.canvas import Canvas
from heco_site.demo.art.figures import (
    COMPANY,
    JONAS,
    PIET,
    ROSA,
    bust,
    from_behind,
    standing,
)
from heco_site.demo.art.geometry import Point, arc, arch, box, smooth, turn
from heco_site.demo.art.nature import birds, cloud, land, sky, stones, sun
from heco_site.demo.art.objects import jar
from heco_site.demo.art.outline import TOWNS, rings
from heco_site.demo.art.palette import (
    BRICK,
    BRICK_DARK,
    BRICK_LIGHT,
    BRICK_PALE,
    CLAY,
    INK,
    LINE,
    MIST,
    OCHRE,
    OCHRE_DARK,
    OCHRE_LIGHT,
    OCHRE_PALE,
    PAPER,
    PINE,
    PINE_DARK,
    PINE_LIGHT,
    PINE_PALE,
    SAND,
    STONE,
    UMBER,
    Colour,
)


def _landscape(canvas: Canvas, at: Point, size: Point) -> None:
    """A framed painting of hills at sunset."""
    (x, y), (w, h) = at, size
    canvas.polygon(box(x - 22, y - 22, w + 44, h + 44), OCHRE_DARK)
    canvas.polygon(box(x - 12, y - 12, w + 24, h + 24), OCHRE_LIGHT)
    canvas.polygon(box(x, y, w, h), BRICK_PALE)
    canvas.circle((x + w * 0.66, y + h * 0.4), h * 0.14, PAPER)
    for level, ink in ((0.55, PINE_PALE), (0.68, PINE_LIGHT), (0.82, PINE)):
        ridge = [(x, y + h * level), (x + w * 0.3, y + h * (level - 0.14))]
        ridge += [(x + w * 0.7, y + h * level), (x + w, y + h * (level - 0.09))]
        canvas.polygon([*smooth(ridge, False), (x + w, y + h), (x, y + h)], ink)


def school_visit(canvas: Canvas) -> None:
    """A class in front of a showcase of old jars and coins."""
    canvas.polygon(box(-20, -20, 1640, 1110), PINE)
    canvas.hatch(box(-20, -20, 1640, 860), PINE_DARK, 64, 3, 90)
    canvas.polygon(box(-20, 840, 1640, 250), SAND)
    for row in range(7):
        y = 846 + row * row * 6
        canvas.line([(-20, y), (1620, y)], CLAY, 3)
    for column in range(-9, 10):
        canvas.line([(800 + column * 80, 842), (800 + column * 150, 1090)], CLAY, 3)
    _landscape(canvas, (70, 130), (250, 190))
    _landscape(canvas, (1330, 130), (220, 260))
    _showcase(canvas)
    standing(canvas, (1330, 985), 640, ROSA, ((-1.9, -0.6), (0.2, 2.6)))
    standing(canvas, (180, 1000), 610, from_behind(PIET), ((-0.3, 2.6), (0.4, 2.5)))
    kids = ((370, 2), (510, 1), (650, 5), (850, 0), (985, 4), (1115, 3))
    for x, number in kids:
        hair = ("short", "bun", "long")[x % 3]
        look = replace(
            COMPANY[number], hair=hair, skirt=number % 2 == 0, back=True, child=True
        )
        hands = ((-0.4, 2.0), (0.5, -1.8) if x in {510, 1115} else (0.4, 2.0))
        standing(canvas, (x, 1040 - x % 4 * 8), 340 + x % 7 * 9, look, hands)


def _showcase(canvas: Canvas) -> None:
    canvas.polygon(box(400, 90, 800, 700), OCHRE_DARK)
    canvas.polygon(box(424, 114, 752, 600), MIST)
    canvas.polygon([(424, 114), (600, 114), (424, 460)], PAPER)
    streak = [(660, 114), (740, 114), (440, 714), (424, 714), (424, 590)]
    canvas.polygon(streak, PAPER)
    canvas.polygon(box(424, 404, 752, 20), OCHRE)
    canvas.polygon(box(424, 690, 752, 24), OCHRE)
    jar(canvas, (560, 404), 240, (BRICK, OCHRE_PALE))
    jar(canvas, (800, 404), 270, (INK, BRICK_LIGHT))
    jar(canvas, (1040, 404), 220, (OCHRE, BRICK_DARK))
    for coin in range(5):
        centre = (480 + coin * 66, 560 - coin % 2 * 44)
        canvas.circle(centre, 32, OCHRE)
        canvas.circle(centre, 24, OCHRE_LIGHT)
        canvas.circle(centre, 9, OCHRE_DARK)
    _helmet(canvas, (895, 690))
    for bead, spot in enumerate(arc((1070, 520), (56, 74), -10, 190, 12)):
        canvas.circle(spot, 15, (BRICK, PINE, OCHRE)[bead % 3])
    canvas.polygon(box(376, 780, 848, 110), UMBER)
    canvas.polygon(box(376, 780, 848, 20), OCHRE_DARK)


def _helmet(canvas: Canvas, foot: Point) -> None:
    x, y = foot
    canvas.polygon(
        smooth([(x - 60, y - 190), (x, y - 250), (x + 70, y - 180), (x, y - 205)]),
        BRICK,
    )
    canvas.polygon(
        [*arc((x, y - 100), (74, 100), 180, 360), (x + 60, y), (x - 60, y)], LINE
    )
    canvas.polygon([(x - 50, y - 90), (x + 50, y - 90), (x + 30, y), (x - 30, y)], INK)
    canvas.polygon(box(x - 9, y - 100, 18, 76), LINE)
    canvas.cut((x - 44, y - 130), (x - 20, y - 186), 12, STONE)


def lecture_hall(canvas: Canvas) -> None:
    """A speaker shows a map to a full hall."""
    canvas.polygon(box(-20, -20, 1640, 1110), BRICK_DARK)
    canvas.hatch(box(-20, -20, 1640, 640), BRICK, 84, 4, 90)
    for x in (60, 1400):
        canvas.polygon(arch(x, 110, 150, 420), OCHRE_DARK)
        canvas.polygon(arch(x + 14, 126, 122, 390), OCHRE_LIGHT)
        canvas.line([(x + 75, 126), (x + 75, 516)], OCHRE_DARK, 8)
        for bar in (230, 330, 430):
            canvas.line([(x + 14, bar), (x + 136, bar)], OCHRE_DARK, 8)
    _map_on_screen(canvas)
    canvas.polygon(box(-20, 590, 1640, 120), OCHRE_DARK)
    canvas.polygon(box(-20, 590, 1640, 18), OCHRE)
    standing(canvas, (330, 650), 440, JONAS, ((0.5, 1.7), (1.6, -0.9)))
    desk = [(190, 470), (330, 456), (316, 650), (210, 650)]
    canvas.polygon(desk, OCHRE)
    canvas.hatch(desk, OCHRE_DARK, 16, 3, 90)
    canvas.line([(300, 456), (320, 410), (346, 404)], INK, 7)
    _audience(canvas)


def _map_on_screen(canvas: Canvas) -> None:
    def placed(x: float, y: float) -> Point:
        return 486 + x * 0.688, min(max(y * 0.64 - 40, 57), 523)

    canvas.polygon(box(470, 40, 720, 500), INK)
    canvas.polygon(box(486, 56, 688, 468), MIST)
    for ring in rings():
        canvas.polygon([placed(x, y) for x, y in ring], PINE_LIGHT, 0)
    for town in TOWNS:
        canvas.circle(placed(*town), 13, PAPER)
        canvas.circle(placed(*town), 9, BRICK)


def _audience(canvas: Canvas) -> None:
    seats = (BRICK, PINE_DARK, BRICK)
    for row, (y, unit, count) in enumerate(
        ((800, 62, 11), (945, 84, 8), (1140, 116, 6))
    ):
        canvas.polygon(
            box(-20, y - unit * 1.5, 1640, 400), (UMBER, PINE_DARK, INK)[row]
        )
        step = 1720 / count
        for place in range(count):
            x = -60 + step * (place + 0.5) + (row % 2) * 30
            look = COMPANY[(place * 5 + row * 2 + place // 3) % 6]
            lift = (place * 37 + row * 11) % 17
            bust(canvas, (x, y + unit * 0.6 - lift), unit, from_behind(look))
        for place in range(count):
            x = -60 + step * (place + 0.5) + (row % 2) * 30
            back = arc((x, y + unit * 0.1), (step * 0.4, unit * 0.9), 180, 360, 20)
            canvas.polygon(
                [*back, (x + step * 0.4, y + 300), (x - step * 0.4, y + 300)],
                seats[row],
            )
            rim = [(a, b + 3) for a, b in back]
            canvas.line(rim, (BRICK_LIGHT, PINE_LIGHT, BRICK_LIGHT)[row], 5)


def church_bells(canvas: Canvas) -> None:
    """Two bells in the arches of a tower, the valley beyond."""
    sky(canvas, BRICK_PALE, PAPER, 700)
    sun(canvas, (640, 560), 44, (OCHRE_LIGHT, OCHRE_LIGHT))
    cloud(canvas, (380, 330), 330)
    land(
        canvas,
        [(-40, 640), (400, 540), (800, 620), (1200, 520), (1640, 600)],
        PINE_PALE,
    )
    land(canvas, [(-40, 720), (500, 660), (1000, 690), (1640, 640)], PINE_LIGHT)
    valley = land(canvas, [(-40, 800), (700, 740), (1640, 790)], PINE)
    canvas.gouge(valley, PINE_LIGHT, 200, (60, 5), -4)
    for x in (300, 372, 1210, 1290):
        canvas.polygon(box(x, 730, 50, 36), STONE)
        canvas.polygon([(x - 8, 732), (x + 25, 702), (x + 58, 732)], BRICK)
    inks = (UMBER, SAND, STONE, CLAY, OCHRE_PALE)
    for area in ((-20, 0, 190, 1067), (705, 0, 190, 1067), (1430, 0, 190, 1067)):
        stones(canvas, area, 74, inks)
    stones(canvas, (-20, 880, 1640, 200), 74, inks)
    for x in (170, 895):
        _spandrel(canvas, (x, 535.0), inks[2])
    canvas.polygon(box(-20, 862, 1640, 34), OCHRE_PALE)
    for x, size, tilt in ((438, 196.0, -12.0), (1162, 206.0, 14.0)):
        canvas.polygon(box(x - 290, 356, 580, 46), BRICK_DARK)
        canvas.cut((x - 250, 368), (x + 250, 366), 7, BRICK_LIGHT)
        _bell(canvas, (x, 392), size, tilt)
    birds(canvas, (260, 560), 3)
    birds(canvas, (980, 800), 3)


def _spandrel(canvas: Canvas, left: Point, ink: Colour) -> None:
    """The masonry above a round arch 535 wide whose spring is at `left`."""
    x, y = left
    ring = arc((x + 267.5, y - 160), (267.5, 267.5), 180, 360, 40)
    canvas.polygon(
        [(x - 4, y - 160), *ring, (x + 539, y - 160), (x + 539, -10), (x - 4, -10)], ink
    )
    for stone in range(13):
        start = 180 + stone * 13.85
        outer = arc((x + 267.5, y - 160), (330, 330), start + 1, start + 12.8, 5)
        inner = arc((x + 267.5, y - 160), (268, 268), start + 12.8, start + 1, 5)
        canvas.polygon([*outer, *inner], (OCHRE_LIGHT, OCHRE_PALE)[stone % 2], 0.4)


def _bell(canvas: Canvas, pivot: Point, size: float, tilt: float) -> None:
    x, y = pivot
    clapper = turn(
        [(x, y + size * 0.4), (x + tilt * 1.6, y + size * 1.62)], pivot, tilt
    )
    canvas.line(clapper, INK, size * 0.06)
    canvas.circle(clapper[1], size * 0.11, INK)
    half = [
        (0.13, 0.1),
        (0.3, 0.22),
        (0.4, 0.5),
        (0.47, 0.95),
        (0.62, 1.3),
        (0.76, 1.45),
    ]
    right = [(x + a * size, y + b * size) for a, b in half]
    left = [(x - a * size, y + b * size) for a, b in reversed(half)]
    body = turn([*smooth(right, False), *smooth(left, False)], pivot, tilt)
    canvas.polygon(body, OCHRE)
    dark = [
        (x + 0.1 * size, y + 0.12 * size),
        *smooth(right, False),
        (x + 0.3 * size, y + 1.45 * size),
    ]
    canvas.hatch(turn(dark, pivot, tilt), OCHRE_DARK, 12, 4, 60 + tilt)
    for level, reach in ((0.34, 0.34), (0.98, 0.47), (1.06, 0.49), (1.38, 0.7)):
        band = [
            (x - reach * size, y + level * size),
            (x + reach * size, y + level * size),
        ]
        canvas.line(turn(band, pivot, tilt), OCHRE_DARK, size * 0.03)
    upright = [(x - 0.26 * size, y + 0.3 * size), (x - 0.4 * size, y + 1.2 * size)]
    gleam = turn(upright, pivot, tilt)
    canvas.cut(gleam[0], gleam[1], size * 0.07, OCHRE_PALE)
    yoke = box(x - size * 0.2, y - size * 0.06, size * 0.4, size * 0.22)
    canvas.polygon(turn(yoke, pivot, tilt), INK)


SCENES: Mapping[str, Callable[[Canvas], None]] = {
    "church-bells": church_bells,
    "school-visit": school_visit,
    "lecture-hall": lecture_hall,
}
