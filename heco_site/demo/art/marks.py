"""Invented marks of the sample organisations and co-funders: squares, no words."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from heco_site.demo.art.canvas import Canvas
from heco_site.demo.art.geometry import arc, arch, box, smooth, turn
from heco_site.demo.art.palette import (
    BRICK,
    BRICK_DARK,
    BRICK_LIGHT,
    INK,
    OCHRE,
    OCHRE_LIGHT,
    OCHRE_PALE,
    PAPER,
    PINE,
    PINE_DARK,
    PINE_LIGHT,
    PINE_PALE,
    UMBER,
    Colour,
)

WHITE: Colour = (255, 255, 255)
CENTRE = (400.0, 400.0)


def _ground(canvas: Canvas) -> None:
    canvas.polygon(box(-10, -10, 820, 820), WHITE, 0)


def library(canvas: Canvas) -> None:
    """A clock tower that grows out of an open book."""
    _ground(canvas)
    canvas.polygon(box(310, 150, 180, 420), BRICK, 0)
    for merlon in range(4):
        canvas.polygon(box(286 + merlon * 61, 100, 45, 62), BRICK, 0)
    canvas.polygon(box(286, 146, 228, 34), BRICK, 0)
    canvas.circle((400, 262), 62, WHITE)
    canvas.line([(400, 262), (400, 218)], BRICK, 12)
    canvas.line([(400, 262), (430, 278)], BRICK, 12)
    canvas.polygon(arch(364, 400, 72, 170), WHITE, 0)
    for side in (-1, 1):
        page = [(400, 610), (400 + side * 130, 540), (400 + side * 300, 560)]
        low = [(400 + side * 300, 690), (400 + side * 130, 672), (400, 730)]
        canvas.polygon(page + low, INK, 0)
        line = [
            (400 + side * 24, 650),
            (400 + side * 132, 606),
            (400 + side * 276, 622),
        ]
        canvas.line(line, WHITE, 10)
    canvas.line([(400, 604), (400, 736)], WHITE, 12)


def academy(canvas: Canvas) -> None:
    """Three canal gables over two waves."""
    _ground(canvas)
    for number, ink in enumerate((PINE, PINE_DARK, PINE_LIGHT)):
        x = 112 + number * 200
        for step in range(4):
            inset = step * 23
            canvas.polygon(box(x + inset, 290 - step * 50, 176 - inset * 2, 60), ink, 0)
        canvas.polygon(box(x, 300, 176, 240), ink, 0)
        for pane in (36, 104):
            for row in (340, 440):
                canvas.polygon(box(x + pane, row, 36, 62), WHITE, 0)
    for row, ink in enumerate((PINE_DARK, PINE_LIGHT)):
        y = 596 + row * 66
        points = [
            (112 + step * 72.0, y + (22 if step % 2 else -14)) for step in range(9)
        ]
        canvas.line(smooth(points, closed=False), ink, 28)


def museum_it(canvas: Canvas) -> None:
    """A jar within an arch."""
    _ground(canvas)
    canvas.polygon(arch(150, 90, 500, 620), OCHRE, 0)
    canvas.polygon(arch(196, 138, 408, 572), OCHRE_PALE, 0)
    half = [(62, 230), (44, 290), (150, 420), (116, 580), (56, 640), (74, 664)]
    right = [(400.0 + x, float(y)) for x, y in half]
    left = [(400.0 - x, float(y)) for x, y in reversed(half)]
    for side in (-1, 1):
        handle = [
            (400 + side * 46, 262),
            (400 + side * 150, 290),
            (400 + side * 128, 396),
        ]
        canvas.line(smooth(handle, closed=False), BRICK_DARK, 24)
    canvas.polygon(smooth([*right, *left]), BRICK_DARK, 0)
    for y, reach in ((414, 142), (470, 140)):
        canvas.line([(400 - reach, y), (400 + reach, y)], OCHRE_PALE, 12)
    canvas.polygon(box(110, 690, 580, 34), OCHRE, 0)


def institute_si(canvas: Canvas) -> None:
    """Three peaks in a ring, a linden leaf below them."""
    _ground(canvas)
    canvas.circle(CENTRE, 320, PINE)
    canvas.circle(CENTRE, 288, WHITE)
    peaks = [(150, 470), (262, 300), (314, 366), (400, 210), (486, 366), (538, 300)]
    canvas.polygon([*peaks, (650, 470)], PINE, 0)
    leaf = [(400, 664), (300, 590), (300, 512), (360, 494), (400, 524), (440, 494)]
    canvas.polygon(smooth([*leaf, (500, 512), (500, 590)]), BRICK, 0)
    canvas.line([(400, 540), (400, 668)], WHITE, 10)
    for side in (-1, 1):
        for y in (570, 610):
            canvas.line([(400, y + 14), (400 + side * 56, y - 22)], WHITE, 8)


def council_mt(canvas: Canvas) -> None:
    """The eye of a luzzu over three strakes."""
    _ground(canvas)
    lids = [(110, 330), (250, 200), (400, 160), (550, 200), (690, 330)]
    low = [(550, 440), (400, 474), (250, 440)]
    canvas.polygon(smooth([*lids, *low]), INK, 0)
    inner = [(168, 328), (270, 242), (400, 206), (530, 242), (632, 328)]
    canvas.polygon(smooth([*inner, (530, 400), (400, 430), (270, 400)]), WHITE, 0)
    canvas.circle((400, 316), 98, PINE)
    canvas.circle((400, 316), 48, INK)
    canvas.circle((432, 286), 18, WHITE)
    for row, ink in enumerate((BRICK, OCHRE_LIGHT, PINE)):
        y = 536 + row * 62
        reach = 292 - row * 44
        line = [(400.0 - reach, y - 20.0), (400.0, y + 14.0), (400.0 + reach, y - 20.0)]
        canvas.line(smooth(line, closed=False), ink, 40)


def network(canvas: Canvas) -> None:
    """Six points held together by one."""
    _ground(canvas)
    inks = (BRICK, OCHRE, PINE, BRICK_LIGHT, OCHRE_LIGHT, PINE_LIGHT)
    spots = arc(CENTRE, (250, 250), -90, 210, 5)
    for spot in spots:
        canvas.line([CENTRE, spot], UMBER, 20)
    canvas.line([*spots, spots[0]], UMBER, 20)
    for spot, ink in zip(spots, inks, strict=True):
        canvas.circle(spot, 84, WHITE)
        canvas.circle(spot, 68, ink)
    canvas.circle(CENTRE, 108, WHITE)
    canvas.circle(CENTRE, 90, INK)


def tourism(canvas: Canvas) -> None:
    """A winding path from the hills to a sun, inside a map pin."""
    _ground(canvas)
    head = arc((400, 330), (250, 250), 150, 390, 48)
    canvas.polygon([*head, (400, 740)], BRICK, 0)
    window = arc((400, 330), (192, 192), 0, 360, 60)
    canvas.polygon(window, OCHRE_PALE, 0)
    canvas.circle((456, 270), 58, OCHRE)
    low = arc((400, 330), (192, 192), 5, 175, 40)
    hill = smooth(
        [(209, 346), (290, 300), (390, 372), (500, 336), (591, 346)], closed=False
    )
    canvas.polygon([*hill, *low], PINE, 0)
    path = [(404, 372), (340, 410), (450, 450), (380, 512)]
    canvas.line(smooth(path, closed=False), PAPER, 24)


def fund_a(canvas: Canvas) -> None:
    """Three rising bars under an arc: a sample co-funder."""
    _ground(canvas)
    for number, ink in enumerate((PINE_PALE, PINE_LIGHT, PINE)):
        x, height = 190 + number * 150, 150 + number * 90
        canvas.polygon(box(x, 650 - height, 120, height), ink, 0)
    ring = arc((400, 520), (330, 360), 200, 340, 40)
    canvas.line(ring, OCHRE, 40)
    canvas.polygon(box(130, 672, 540, 34), INK, 0)


def fund_b(canvas: Canvas) -> None:
    """Four turned squares that leave a free one: a sample co-funder."""
    _ground(canvas)
    inks = (BRICK_DARK, BRICK, BRICK_LIGHT, OCHRE_LIGHT)
    for quarter, ink in enumerate(inks):
        blade = [(400, 250), (550, 400), (690, 250), (550, 110)]
        canvas.polygon(turn(blade, CENTRE, quarter * 90), ink, 0)
    canvas.polygon([(400, 320), (480, 400), (400, 480), (320, 400)], INK, 0)


MARKS: Mapping[str, Callable[[Canvas], None]] = {
    "logo-library": library,
    "logo-academy": academy,
    "logo-museum-it": museum_it,
    "logo-institute-si": institute_si,
    "logo-council-mt": council_mt,
    "logo-network": network,
    "logo-tourism": tourism,
    "logo-fund-a": fund_a,
    "logo-fund-b": fund_b,
}
