"""After dark: a walk by lantern, a museum with its lights on."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from heco_site.demo.art.buildings import LIT, Walls, gable, house, tower
from heco_site.demo.art.canvas import Canvas
from heco_site.demo.art.figures import (
    ANA,
    COMPANY,
    JONAS,
    KARMENU,
    MIRA,
    PIET,
    ROSA,
    from_behind,
    standing,
)
from heco_site.demo.art.geometry import Point, arc, arch, box, lerp
from heco_site.demo.art.nature import crown, sky
from heco_site.demo.art.objects import lantern
from heco_site.demo.art.palette import (
    BRICK,
    BRICK_DARK,
    CLAY,
    DUSK,
    INK,
    NIGHT,
    OCHRE,
    OCHRE_LIGHT,
    OCHRE_PALE,
    PAPER,
    PINE,
    PINE_DARK,
    SAND,
    STONE,
    UMBER,
    mix,
)


def _stars(canvas: Canvas, height: float, count: int) -> None:
    for star in range(count):
        at = (canvas.random.uniform(0, canvas.width), canvas.random.uniform(0, height))
        size = 3 if star % 4 else 6
        if star % 4:
            canvas.circle(at, size * 0.7, OCHRE_PALE)
        else:
            for reach in ((size * 1.8, 0), (0, size * 1.8)):
                start = (at[0] - reach[0], at[1] - reach[1])
                canvas.cut(start, (at[0] + reach[0], at[1] + reach[1]), 4, PAPER)


def lantern_walk(canvas: Canvas) -> None:
    """An evening walk through the old streets by lantern light."""
    sky(canvas, NIGHT, PINE, 700)
    canvas.polygon(box(-20, 690, 1640, 400), NIGHT)
    _stars(canvas, 400, 90)
    outer = arc((1020, 160), (80, 80), -80, 150, 30)
    inner = arc((988, 146), (72, 72), 118, -54, 24)
    canvas.polygon([*outer, *inner], OCHRE_PALE, 0.3)
    _night_street(canvas)
    street = [(690, 705), (910, 705), (1700, 1100), (-100, 1100)]
    canvas.polygon(street, DUSK)
    for reach, share in ((470, 0.22), (330, 0.38), (200, 0.55)):
        canvas.ellipse((690, 1000), (reach, reach * 0.24), mix(DUSK, OCHRE, share))
    for row in range(14):
        y = 712 + row * row * 2.1
        half = 110 + (y - 705) * 2
        for stone in range(9):
            x = 800 - half + stone * half / 4.5 + (row % 2) * half / 9
            canvas.cut((x, y), (x + half / 6, y), 3 + row * 0.5, mix(DUSK, OCHRE, 0.5))
    standing(canvas, (560, 890), 290, ANA)
    for x, y, height, look in (
        (850, 880, 280, PIET),
        (970, 910, 300, MIRA),
        (1090, 960, 350, JONAS),
    ):
        standing(canvas, (x, y), height, look)
    standing(canvas, (735, 1020), 440, KARMENU, ((-0.9, -0.1), (0.45, 2.5)))
    standing(canvas, (390, 1020), 410, ROSA, ((-0.4, 2.6), (0.9, 1.9)))
    standing(canvas, (1290, 1040), 430, from_behind(ANA), ((-0.5, 2.5), (0.4, 2.6)))
    lantern(canvas, (632, 752), 66)


def _night_street(canvas: Canvas) -> None:
    tower(canvas, (800, 640), (90, 330), (DUSK, INK))
    for number, left in enumerate((610, 710, 820, 930)):
        ink = mix(DUSK, PINE_DARK, number % 2 * 0.5)
        walls = Walls(ink, INK, LIT, columns=2)
        gable(canvas, (left, 710), (104, 110 + number % 2 * 30), walls, 0.5)
    sides = (
        (-60.0, 420, 560, BRICK_DARK),
        (330.0, 240, 440, PINE_DARK),
        (520.0, 150, 330, UMBER),
    )
    for x, width, height, wall in reversed(sides):
        low = 850 - x * 0.2
        walls = Walls(wall, INK, LIT, columns=3 if width > 300 else 2, rows=3)
        house(canvas, (x, low), (width, height), walls, 0.22)
        ink = mix(wall, BRICK_DARK, 0.5)
        other = Walls(ink, INK, LIT, columns=walls.columns, rows=3)
        gable(canvas, (1600 - x - width, low), (width, height * 0.82), other, 0.36)


def night_museum(canvas: Canvas) -> None:
    """A museum's columns lit from within, visitors on its steps."""
    sky(canvas, NIGHT, DUSK, 760)
    canvas.polygon(box(-20, 780, 1640, 310), PINE_DARK)
    _stars(canvas, 420, 120)
    _full_moon(canvas)
    canvas.polygon(box(150, 360, 1300, 480), CLAY)
    canvas.hatch(box(150, 360, 300, 480), UMBER, 46, 3, 0)
    canvas.hatch(box(1150, 360, 300, 480), UMBER, 46, 3, 0)
    for x in (215, 330, 1180, 1295):
        canvas.polygon(arch(x - 10, 462, 90, 230), UMBER)
        canvas.polygon(arch(x, 474, 70, 208), LIT)
        canvas.line([(x + 35, 474), (x + 35, 682)], UMBER, 6)
        canvas.line([(x, 570), (x + 70, 570)], UMBER, 6)
    canvas.polygon(box(130, 330, 1340, 40), SAND)
    canvas.polygon(box(450, 350, 700, 490), OCHRE_LIGHT)
    canvas.polygon(arch(700, 500, 200, 340), PAPER)
    canvas.polygon(arch(724, 526, 152, 314), OCHRE)
    _portico(canvas)
    for step in range(5):
        x, y = 400 - step * 44, 836 + step * 30
        canvas.polygon(box(x, y, 1600 - 2 * x, 32), mix(STONE, UMBER, step * 0.09))
        canvas.line([(x, y + 30), (1600 - x, y + 30)], UMBER, 4)
    canvas.polygon(box(-20, 986, 1640, 110), PINE_DARK)
    canvas.gouge(box(0, 990, 1600, 70), OCHRE, 90, (120, 5))
    for x, ink in ((500, BRICK), (1060, PINE)):
        canvas.polygon(
            [(x - 34, 470), (x + 34, 470), (x + 34, 700), (x, 676), (x - 34, 700)], ink
        )
        canvas.circle((x, 540), 22, OCHRE_PALE)
        for line in (590, 614, 638):
            canvas.line([(x - 18, line), (x + 18, line)], OCHRE_PALE, 5)
    for x, low in ((60, 1000), (1545, 1000)):
        crown(canvas, (x, low - 190), (190, 240), (INK, PINE_DARK))
    _night_visitors(canvas)
    _lamp(canvas, (290, 1040))
    _lamp(canvas, (1330, 1040))


def _night_visitors(canvas: Canvas) -> None:
    for number, (x, y, height) in enumerate(
        (
            (610, 950, 210),
            (690, 955, 200),
            (860, 905, 180),
            (960, 1020, 260),
            (420, 1040, 280),
            (1130, 1030, 270),
            (1210, 1036, 255),
        )
    ):
        standing(canvas, (x, y), height, from_behind(COMPANY[(number * 5 + 2) % 6]))


def _full_moon(canvas: Canvas) -> None:
    canvas.circle((1370, 150), 70, OCHRE_PALE)
    for x, y, size in ((1350, 140, 15), (1394, 172, 10), (1378, 120, 8)):
        canvas.circle((x, y), size, OCHRE_LIGHT)


def _portico(canvas: Canvas) -> None:
    for column in range(6):
        x = 462 + column * 125
        canvas.polygon(
            [(x + 4, 400), (x + 48, 400), (x + 54, 820), (x - 2, 820)], STONE
        )
        for flute in (12, 23, 34):
            canvas.line([(x + flute, 418), (x + flute, 806)], CLAY, 4)
        canvas.polygon(box(x - 8, 384, 68, 24), PAPER)
        canvas.polygon(box(x - 10, 812, 72, 26), PAPER)
    canvas.polygon(box(420, 318, 760, 70), SAND)
    canvas.polygon(box(410, 306, 780, 20), PAPER)
    canvas.polygon([(400, 308), (800, 130), (1200, 308)], PAPER)
    canvas.polygon([(470, 292), (800, 150), (1130, 292)], BRICK)
    canvas.circle((800, 238), 38, OCHRE_LIGHT)
    for side in (-1, 1):
        for leaf in range(6):
            start = (800 + side * (56 + leaf * 34), 276)
            end = (start[0] + side * 26, 254 - (5 - leaf) * 5)
            canvas.cut(start, end, 10, OCHRE_LIGHT)
    for letter in range(11):
        canvas.polygon(box(560 + letter * 44, 340, 26, 30), UMBER)


def _lamp(canvas: Canvas, foot: Point) -> None:
    x, y = foot
    for ray in arc((x, y - 330), (120, 120), 0, 345, 23):
        canvas.cut(lerp((x, y - 330), ray, 0.5), ray, 6, OCHRE_LIGHT)
    canvas.line([(x, y), (x, y - 290)], INK, 13)
    canvas.circle((x, y - 330), 40, OCHRE_PALE)
    canvas.polygon([(x - 34, y - 362), (x, y - 396), (x + 34, y - 362)], INK)
    canvas.polygon(box(x - 26, y - 298, 52, 14), INK)


SCENES: Mapping[str, Callable[[Canvas], None]] = {
    "lantern-walk": lantern_walk,
    "night-museum": night_museum,
}
