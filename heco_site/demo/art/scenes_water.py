"""Water shared out: Amsterdam's canals and the pans of the salt makers."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping

from heco_site.demo.art.buildings import Walls, door, house, window, windows
from heco_site.demo.art.canvas import Canvas
from heco_site.demo.art.figures import (
    ANA,
    JONAS,
    KARMENU,
    MIRA,
    PIET,
    ROSA,
    from_behind,
    standing,
)
from heco_site.demo.art.geometry import Point, box, smooth
from heco_site.demo.art.nature import birds, cloud, land, sky, sun, tree, water
from heco_site.demo.art.palette import (
    BRICK,
    BRICK_DARK,
    BRICK_LIGHT,
    BRICK_PALE,
    CLAY,
    INK,
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
    mix,
)


def _canal_house(canvas: Canvas, x: float, width: float, kind: int) -> None:
    inks = (BRICK, INK, OCHRE, PINE, BRICK_DARK, SAND, BRICK_LIGHT)
    wall = inks[kind % len(inks)]
    top, base = 300 - (kind * 47) % 90, 760.0
    trim = PAPER if wall != SAND else BRICK
    right, middle = x + width, x + width / 2
    canvas.polygon(box(x, top, width, base - top), wall)
    if kind % 3 == 0:
        for step in range(5):
            inset = width * 0.1 * step
            canvas.polygon(
                box(x + inset, top - 30 * step - 30, width - 2 * inset, 34), wall
            )
            edge = [(x + inset, top - 30 * step), (x + inset, top - 30 * step - 30)]
            canvas.line([*edge, (x + inset + width * 0.1, edge[1][1])], trim, 5)
            other = [(right - inset, edge[0][1]), (right - inset, edge[1][1])]
            canvas.line([*other, (right - inset - width * 0.1, edge[1][1])], trim, 5)
    elif kind % 3 == 1:
        left = [(x, top), (x + width * 0.1, top - 50), (x + width * 0.28, top - 70)]
        left += [(x + width * 0.3, top - 130), (middle, top - 158)]
        bell = smooth(
            [*left, *[(2 * middle - a, b) for a, b in reversed(left[:-1])]], False
        )
        canvas.polygon(bell, wall)
        canvas.line(bell, trim, 7)
    else:
        _neck_gable(canvas, (x, top), width, wall, trim)
    canvas.line([(middle, top - 84), (middle, top - 70)], INK, 8)
    window(canvas, (middle - 17, top - 62), (34, 44), frame=trim)
    windows(
        canvas,
        (x + 6, top + 4, width - 12, base - top - 130),
        Walls(wall, columns=3, rows=3),
    )
    canvas.line([(x, top), (right, top)], trim, 5)
    door(canvas, (x + width * 0.26, base), (width * 0.2, 96), PINE_DARK, arched=False)
    window(canvas, (x + width * 0.5, base - 92), (width * 0.36, 62))


def _neck_gable(
    canvas: Canvas, at: Point, width: float, wall: Colour, trim: Colour
) -> None:
    x, top = at
    middle = x + width / 2
    neck = box(x + width * 0.28, top - 120, width * 0.44, 124)
    canvas.polygon(neck, wall)
    for side in (-1, 1):
        near, far = middle + side * width * 0.22, middle + side * width * 0.44
        scroll = [(near, top - 96), (near + side * 14, top - 40), (far, top - 18)]
        canvas.polygon([*smooth(scroll, False), (far, top), (near, top)], trim)
    peak = [(x + width * 0.22, top - 118), (middle, top - 162)]
    canvas.polygon([*peak, (x + width * 0.78, top - 118)], trim)


def canal_academy(canvas: Canvas) -> None:
    """A row of canal houses with step, bell and neck gables over the water."""
    sky(canvas, OCHRE_PALE, PAPER, 700)
    sun(canvas, (1380, 140), 54, (BRICK_LIGHT, OCHRE_LIGHT))
    cloud(canvas, (300, 90), 380)
    x = -70.0
    inks = (BRICK, INK, OCHRE, PINE, BRICK_DARK, SAND, BRICK_LIGHT)
    for kind, width in enumerate((240, 220, 250, 226, 244, 220, 250, 240)):
        _canal_house(canvas, x, width, kind)
        x += width
    canvas.polygon(box(-20, 756, 1640, 60), CLAY)
    canvas.hatch(box(-20, 776, 1640, 40), UMBER, 20, 3, 90)
    canvas.polygon(box(-20, 752, 1640, 14), STONE)
    water(canvas, 812, 1090, (PINE_DARK, PINE))
    x = -70.0
    for kind, width in enumerate((240, 220, 250, 226, 244, 220, 250, 240)):
        ink = mix(inks[kind % len(inks)], PINE_DARK, 0.45)
        canvas.gouge(box(x + 10, 816, width - 20, 190), ink, 100, (width * 0.8, 11))
        x += width
    canvas.gouge(box(0, 830, 1600, 240), PINE_PALE, 60, (120, 5))
    for x, height in ((262, 300), (1236, 330)):
        tree(canvas, (x, 762), height, (PINE, PINE_LIGHT), INK)
    _barge(canvas, (560, 930))
    for x, look in ((640, ROSA), (716, JONAS), (985, ANA)):
        standing(canvas, (x, 762), 118, look)


def _barge(canvas: Canvas, at: Point) -> None:
    x, y = at
    hull = [(x, y - 46), (x + 60, y - 30), (x + 460, y - 30), (x + 520, y - 52)]
    canvas.polygon(
        smooth([(x + 250, y - 110), (x + 380, y - 96), (x + 120, y - 96)]), INK
    )
    canvas.polygon(box(x + 120, y - 104, 270, 80), STONE)
    for port in range(4):
        canvas.polygon(box(x + 140 + port * 62, y - 88, 42, 32), PINE_DARK)
    canvas.polygon([*hull, (x + 490, y + 26), (x + 46, y + 26)], BRICK)
    canvas.line(
        [(x + 4, y - 40), (x + 60, y - 24), (x + 460, y - 24), (x + 516, y - 46)],
        PAPER,
        7,
    )
    for pot in range(3):
        canvas.circle((x + 420 + pot * 26, y - 44), 15, PINE_LIGHT)


def salt_pans(canvas: Canvas) -> None:
    """Pans that mirror the evening, heaps of salt and their rakers."""
    sky(canvas, BRICK_LIGHT, OCHRE_PALE, 430)
    sun(canvas, (1120, 330), 84, (PAPER, OCHRE_PALE))
    cloud(canvas, (420, 130), 460, OCHRE_PALE)
    hills = [(-40, 400), (200, 340), (520, 400), (900, 370), (1300, 410), (1640, 350)]
    land(canvas, hills, PINE_LIGHT)
    canvas.polygon(box(-20, 424, 1640, 670), PINE_DARK)
    rows = (430, 462, 508, 576, 676, 826, 1100)
    for row, (top, low) in enumerate(itertools.pairwise(rows)):
        for column in range(-7, 7):
            _pan(canvas, (top, low), column, row)
    glints = [(1030, 436), (1210, 436), (1290, 1070), (930, 1070)]
    canvas.gouge(glints, PAPER, 130, (150, 7))
    for x in (170, 330):
        house(canvas, (x, 520), (140, 90), Walls(STONE, BRICK, columns=2, rows=1), 0.5)
    _heaps_and_rakers(canvas)
    birds(canvas, (560, 250), 6)


def _heaps_and_rakers(canvas: Canvas) -> None:
    for x, y, size in (
        (480, 700, 60),
        (620, 688, 50),
        (740, 696, 56),
        (240, 850, 100),
        (430, 868, 84),
    ):
        heap = [
            (x - size, y),
            (x - size * 0.3, y - size),
            (x + size * 0.25, y - size * 0.95),
        ]
        canvas.polygon(smooth([*heap, (x + size * 1.05, y)], closed=False), PAPER)
        side = [(x + size * 0.2, y - size * 0.86), (x + size, y), (x + size * 0.1, y)]
        canvas.hatch(side, CLAY, 9, 2.5, 58)
    for x, y, height, look in (
        (890, 830, 270, MIRA),
        (1250, 1000, 410, KARMENU),
        (600, 690, 160, PIET),
    ):
        who = from_behind(look)
        standing(canvas, (x, y), height, who, ((0.5, 1.55), (0.8, 1.35)))
        start = (x - height * 0.12, y - height * 0.62)
        end = (x + height * 0.68, y - height * 0.02)
        canvas.line([start, end], UMBER, height * 0.022)
        reach = (height * 0.1, height * 0.04)
        head = [(end[0] - reach[0], end[1] + reach[1]), (end[0] + reach[0], end[1])]
        canvas.line(head, OCHRE_DARK, height * 0.045)


def _pan(canvas: Canvas, level: tuple[float, float], column: int, row: int) -> None:
    top, low = level
    spread_top, spread_low = (top - 340) * 1.15, (low - 340) * 1.15
    rim = (low - top) * 0.09
    start = 800 + column * spread_top
    end = 800 + column * spread_low
    inks = (PINE_PALE, BRICK_PALE, OCHRE_PALE, MIST, BRICK_PALE)
    ink = inks[(column * 2 + row * 3) % len(inks)]
    pan = [
        (start + rim, top + rim / 2),
        (start + spread_top - rim, top + rim / 2),
        (end + spread_low - rim * 1.4, low - rim / 2),
        (end + rim * 1.4, low - rim / 2),
    ]
    canvas.polygon(pan, ink)
    canvas.gouge(pan, mix(ink, PAPER, 0.55), 14 + row * 5, (40 + row * 26, 2 + row))


SCENES: Mapping[str, Callable[[Canvas], None]] = {
    "canal-academy": canal_academy,
    "salt-pans": salt_pans,
}
