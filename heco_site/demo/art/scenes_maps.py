"""A map that neighbours draw by hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from heco_site.demo.art.canvas import Canvas
from heco_site.demo.art.geometry import Point, arc, box, smooth, turn
from heco_site.demo.art.hands import hand
from heco_site.demo.art.on_tables import cup, pencil, tabletop
from heco_site.demo.art.palette import (
    BRICK,
    BRICK_DARK,
    BRICK_LIGHT,
    BRICK_PALE,
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
    SKINS,
    UMBER,
    Colour,
)

_MEADOWS: tuple[tuple[tuple[Point, ...], Colour], ...] = (
    (((330, 180), (560, 150), (590, 330), (350, 350)), PINE_PALE),
    (((600, 150), (860, 150), (800, 300), (630, 330)), OCHRE_PALE),
    (((330, 390), (560, 370), (500, 560), (330, 600)), OCHRE_LIGHT),
    (((330, 650), (510, 610), (560, 800), (340, 840)), PINE_LIGHT),
    (((560, 660), (760, 700), (740, 850), (600, 840)), MIST),
    (((1010, 560), (1260, 500), (1270, 690), (1030, 720)), PINE_PALE),
    (((1040, 170), (1270, 160), (1270, 300), (1100, 320)), PINE_LIGHT),
)
_NAME_BOXES = (
    (455, 255),
    (715, 225),
    (425, 485),
    (440, 735),
    (665, 775),
    (1145, 610),
    (1190, 225),
)
_HOUSES = ((620, 470), (720, 520), (640, 580), (850, 400), (820, 590))


def meadow_map(canvas: Canvas) -> None:
    """A village map drawn by hand; the boxes for the names are still empty."""
    tabletop(canvas, OCHRE, OCHRE_LIGHT, OCHRE_DARK)
    paper = box(280, 110, 1040, 790)
    canvas.polygon([(x + 14, y + 16) for x, y in paper], OCHRE_DARK)
    canvas.polygon(paper, PAPER)
    for meadow, ink in _MEADOWS:
        shape = smooth(list(meadow))
        canvas.polygon(shape, ink)
        canvas.gouge(shape, PAPER, 24, (26, 4), 12)
    _river(canvas)
    for path in (
        ((300, 370), (560, 350), (700, 420), (760, 520), (900, 540)),
        ((760, 520), (700, 640), (580, 640), (530, 880)),
        ((1050, 534), (1150, 470), (1300, 400)),
    ):
        _footpath(canvas, path)
    for house in _HOUSES:
        _drawn_house(canvas, house, 60, BRICK)
    _church(canvas, (730, 440))
    _mill(canvas, (1060, 450))
    for place in _NAME_BOXES:
        _name_box(canvas, place)
    for place in ((1010, 800), (1060, 850), (1110, 790), (1020, 870), (1150, 850)):
        _tree(canvas, place)
    _tools(canvas)


def _river(canvas: Canvas) -> None:
    bed = smooth([(960, 110), (930, 300), (985, 480), (900, 680), (940, 900)], False)
    band = [*((x - 34, y) for x, y in bed), *((x + 34, y) for x, y in reversed(bed))]
    canvas.polygon(band, PINE_LIGHT)
    canvas.gouge(band, MIST, 120, (40, 4), 86)
    canvas.polygon(box(895, 516, 150, 34), OCHRE_DARK)
    for plank in range(6):
        x = 910 + plank * 24
        canvas.line([(x, 518), (x, 548)], OCHRE_PALE, 4)


def _footpath(canvas: Canvas, path: tuple[Point, ...]) -> None:
    dots = smooth(list(path), False, 6)
    for start, end in zip(dots[::2], dots[1::2], strict=False):
        canvas.line([start, end], BRICK_DARK, 7)


def _drawn_house(canvas: Canvas, foot: Point, size: float, roof: Colour) -> None:
    x, y = foot
    canvas.polygon(box(x - size / 2, y - size * 0.55, size, size * 0.55), SAND)
    top = [
        (x - size * 0.62, y - size * 0.5),
        (x, y - size),
        (x + size * 0.62, y - size * 0.5),
    ]
    canvas.polygon(top, roof)
    canvas.polygon(box(x - size * 0.1, y - size * 0.32, size * 0.22, size * 0.32), INK)


def _church(canvas: Canvas, foot: Point) -> None:
    x, y = foot
    _drawn_house(canvas, (x + 34, y), 66, BRICK_DARK)
    canvas.polygon(box(x - 34, y - 96, 36, 96), SAND)
    canvas.polygon([(x - 40, y - 94), (x - 16, y - 150), (x + 8, y - 94)], BRICK_DARK)
    canvas.line([(x - 16, y - 174), (x - 16, y - 146)], INK, 4)
    canvas.line([(x - 25, y - 164), (x - 7, y - 164)], INK, 4)


def _mill(canvas: Canvas, foot: Point) -> None:
    """A mill beside the river, its wheel in the water."""
    x, y = foot
    _drawn_house(canvas, (x + 20, y), 110, BRICK_LIGHT)
    hub = (x - 58, y - 22)
    canvas.circle(hub, 50, UMBER)
    canvas.circle(hub, 38, PINE_LIGHT)
    for spoke in range(4):
        ends = arc(hub, (46, 46), spoke * 45, spoke * 45 + 180, 1)
        canvas.line(ends, UMBER, 8)
    canvas.circle(hub, 11, INK)


def _name_box(canvas: Canvas, centre: Point) -> None:
    x, y = centre
    canvas.polygon(box(x - 62, y - 24, 124, 48), INK)
    canvas.polygon(box(x - 57, y - 19, 114, 38), PAPER)
    canvas.line([(x - 44, y + 9), (x + 44, y + 9)], LINE, 3)


def _tree(canvas: Canvas, foot: Point) -> None:
    x, y = foot
    canvas.line([(x, y), (x, y - 30)], UMBER, 8)
    canvas.circle((x, y - 48), 28, PINE)
    canvas.circle((x - 6, y - 54), 14, PINE_LIGHT)


def _tools(canvas: Canvas) -> None:
    """What lies round the map, and the hands of two neighbours at it."""
    cup(canvas, (150, 200), BRICK)
    for number, (x, y) in enumerate(((1430, 150), (1480, 260), (1400, 330))):
        slip = turn(box(x - 60, y - 34, 120, 68), (x, y), number * 17 - 14)
        canvas.polygon(slip, (OCHRE_PALE, BRICK_PALE, PINE_PALE)[number])
    pencil(canvas, (1400, 470), 64, PINE)
    hand(canvas, ((1720, 1000), (1310, 700)), (BRICK, SKINS[1]))
    hand(canvas, ((-120, 1010), (330, 830)), (PINE_DARK, SKINS[0]))
    pencil(canvas, (585, 975), -68, BRICK_LIGHT)
    hand(canvas, ((700, 1230), (585, 960)), (PINE_DARK, SKINS[0]))


SCENES: Mapping[str, Callable[[Canvas], None]] = {
    "meadow-map": meadow_map,
}
