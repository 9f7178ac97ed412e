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


def walk_map(canvas: Canvas) -> None:
    """An evening walk through the old streets by lantern light."""
    sky(canvas, NIGHT, PINE, 700)
    canvas.polygon(box(-20, 690, 1640, 400), NIGHT)
    _stars(canvas, 480, 90)
    canvas.circle((1010, 170), 78, OCHRE_PALE)
    canvas.circle((978, 152), 70, NIGHT)
    tower(canvas, (830, 640), (90, 340), (DUSK, INK))
    for number, x in enumerate((640, 740, 850, 950)):
        walls = Walls(mix(DUSK, PINE_DARK, number % 2 * 0.5), INK, LIT, columns=2)
        gable(canvas, (x, 700), (104, 110 + number % 2 * 30), walls, 0.5)
    sides = (
        (-60, 420, 560, BRICK_DARK),
        (330, 240, 440, PINE_DARK),
        (520, 150, 330, UMBER),
    )
    for x, width, height, wall in reversed(sides):
        walls = Walls(wall, INK, LIT, columns=3 if width > 300 else 2, rows=3)
        house(canvas, (x, 830 - x * 0.15), (width, height), walls, 0.22)
        mirrored = 1600 - x - width
        other = Walls(
            mix(wall, BRICK_DARK, 0.5), INK, LIT, columns=walls.columns, rows=3
        )
        gable(canvas, (mirrored, 830 - x * 0.15), (width, height * 0.82), other, 0.36)
    street = [(690, 705), (910, 705), (1700, 1100), (-100, 1100)]
    canvas.polygon(box(-20, 840, 1640, 250), NIGHT)
    canvas.polygon(street, DUSK)
    for row in range(14):
        y = 712 + row * row * 2.1
        half = 110 + (y - 705) * 2
        for stone in range(9):
            x = 800 - half + stone * half / 4.5 + (row % 2) * half / 9
            canvas.cut((x, y), (x + half / 6, y), 3 + row * 0.5, mix(DUSK, OCHRE, 0.35))
    people = (
        (530, 930, 330, ANA),
        (940, 900, 300, MIRA),
        (1080, 950, 350, JONAS),
        (800, 960, 360, PIET),
    )
    for x, y, height, look in people:
        standing(canvas, (x, y), height, from_behind(look) if x > 900 else look)
    standing(canvas, (720, 1010), 430, KARMENU, ((-0.6, -0.4), (0.6, 2.3)))
    standing(canvas, (330, 1010), 400, ROSA)
    standing(canvas, (1270, 1020), 410, from_behind(ANA), ((-0.5, 2.5), (0.2, 2.6)))
    lantern(canvas, (660, 690), 52)


def night_museum(canvas: Canvas) -> None:
    """A museum's columns lit from within, visitors on its steps."""
    sky(canvas, NIGHT, DUSK, 760)
    canvas.polygon(box(-20, 780, 1640, 310), PINE_DARK)
    _stars(canvas, 420, 120)
    canvas.circle((1370, 150), 70, OCHRE_PALE)
    for x, y, size in ((1350, 140, 15), (1394, 172, 10), (1378, 120, 8)):
        canvas.circle((x, y), size, OCHRE_LIGHT)
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
    _lamp(canvas, (290, 1040))
    _lamp(canvas, (1330, 1040))


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
    "walk-map": walk_map,
    "night-museum": night_museum,
}
