"""Out of doors: a bench that tells stories, an oven, a wall, an orchard."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from heco_site.demo.art.buildings import Walls, gable, house, tower
from heco_site.demo.art.canvas import Canvas
from heco_site.demo.art.figures import (
    ANA,
    JONAS,
    KARMENU,
    MIRA,
    PIET,
    ROSA,
    from_behind,
    sitting,
    standing,
)
from heco_site.demo.art.geometry import arc, arch, box, smooth
from heco_site.demo.art.nature import (
    birds,
    cloud,
    crown,
    cypress,
    grass,
    land,
    orchard_tree,
    sky,
    stones,
    sun,
    tree,
)
from heco_site.demo.art.objects import basket, crate, ladder, table
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
)


def story_bench(canvas: Canvas) -> None:
    """A bench under a linden; a post beside it tells a recorded story."""
    sky(canvas, OCHRE_PALE, PAPER, 700)
    sun(canvas, (1330, 220), 70, (BRICK_LIGHT, OCHRE_LIGHT))
    cloud(canvas, (1150, 110), 300)
    land(canvas, [(-40, 640), (500, 560), (1000, 620), (1640, 540)], PINE_PALE)
    for x, width in ((1160, 90), (1270, 80), (1420, 100)):
        gable(canvas, (x, 640), (width, 60), Walls(STONE, BRICK, columns=1, rows=1))
    tower(canvas, (1382, 640), (44, 160), (STONE, BRICK))
    land(canvas, [(-40, 690), (600, 650), (1100, 640), (1640, 630)], PINE_LIGHT)
    meadow = land(canvas, [(-40, 800), (600, 760), (1200, 780), (1640, 740)], PINE)
    canvas.gouge(meadow, PINE_LIGHT, 340, (50, 5), -4)
    trunk = [(430, 930), (500, 860), (515, 560), (400, 380), (560, 470), (640, 330)]
    trunk += [(660, 480), (800, 390), (680, 580), (690, 860), (770, 935)]
    canvas.polygon(smooth(trunk, steps=4), INK)
    canvas.gouge(
        [(520, 560), (680, 560), (690, 900), (500, 900)], LINE, 90, (80, 6), 88
    )
    for at, radii in (
        ((330, 330), (330, 230)),
        ((870, 320), (340, 220)),
        ((590, 190), (430, 240)),
    ):
        crown(canvas, at, radii, (PINE_DARK, PINE), 13)
    for angle in range(70):
        reach = canvas.random.uniform(0.1, 0.85)
        (spot,) = arc(
            (600, 270), (530 * reach, 220 * reach), angle * 41, angle * 41, 1
        )[:1]
        canvas.circle(spot, 6, OCHRE_LIGHT)
    _bench_and_listeners(canvas)
    grass(canvas, box(0, 960, 1600, 110), PINE_DARK, 90)
    grass(canvas, box(0, 990, 1600, 80), OCHRE_LIGHT, 30)


def _bench_and_listeners(canvas: Canvas) -> None:
    for slat in range(3):
        canvas.polygon(box(690, 690 + slat * 42, 480, 26), BRICK)
    for x in (720, 1120):
        canvas.polygon(box(x, 680, 24, 280), INK)
    canvas.polygon(box(670, 838, 520, 28), BRICK_LIGHT)
    for x, look in ((830, ROSA), (1000, KARMENU)):
        sitting(canvas, (x, 822), 72, look)
    canvas.polygon(box(1290, 650, 40, 320), OCHRE_DARK)
    canvas.hatch(box(1290, 650, 40, 320), INK, 14, 3, 90)
    canvas.polygon(
        smooth(
            [
                (1220, 560),
                (1310, 500),
                (1400, 560),
                (1400, 650),
                (1310, 700),
                (1220, 650),
            ]
        ),
        OCHRE,
    )
    canvas.circle((1310, 604), 62, INK)
    for ring in (48, 34, 20):
        canvas.line(arc((1310, 604), (ring, ring), 0, 360), OCHRE_LIGHT, 5)
    for wave in (130, 165, 200):
        canvas.line(arc((1310, 604), (wave, wave), 150, 210), BRICK, 8)


def bread_oven(canvas: Canvas) -> None:
    """The village oven on baking day."""
    sky(canvas, MIST, PAPER, 620)
    cloud(canvas, (1330, 150), 330)
    land(canvas, [(-40, 600), (500, 520), (1100, 580), (1640, 500)], PINE_PALE)
    house(canvas, (1180, 720), (330, 220), Walls(OCHRE_PALE, BRICK, columns=3), 0.4)
    tree(canvas, (1520, 780), 420, (PINE_DARK, PINE))
    yard = land(canvas, [(-40, 720), (800, 700), (1640, 715)], SAND)
    canvas.gouge(yard, CLAY, 280, (64, 6))
    canvas.polygon(box(520, 90, 110, 280), BRICK)
    canvas.hatch(box(520, 90, 110, 280), BRICK_DARK, 26, 4, 0)
    for puff, (x, y, size) in enumerate(((590, 40, 60), (690, -10, 80), (600, 76, 34))):
        canvas.circle((x, y), size, (PAPER, STONE, PAPER)[puff])
    roof = [(80, 380), (230, 230), (800, 230), (950, 380)]
    stones(canvas, (150, 620, 730, 300), 62, (UMBER, CLAY, SAND, STONE, OCHRE_PALE))
    domed = smooth(
        [(150, 630), (190, 440), (360, 330), (670, 330), (840, 440), (880, 630)], False
    )
    canvas.polygon(domed, STONE)
    canvas.hatch([*domed[35:], (640, 630)], LINE, 13, 3, 58)
    for post in (110, 890):
        canvas.polygon(box(post, 370, 34, 550), UMBER)
    canvas.polygon(roof, BRICK)
    canvas.hatch(roof, BRICK_DARK, 22, 4, 0)
    canvas.gouge(roof, BRICK_LIGHT, 90, (40, 5))
    _fire(canvas)
    canvas.line([(1140, 700), (640, 640)], OCHRE_DARK, 15)
    canvas.ellipse((610, 634), (92, 24), OCHRE_DARK)
    canvas.ellipse((606, 612), (62, 34), OCHRE_LIGHT)
    for slash in (-24, 0, 24):
        canvas.cut((590 + slash, 626), (612 + slash, 592), 8, OCHRE_DARK)
    standing(canvas, (1010, 985), 500, MIRA, ((-1.1, 0.95), (0.42, 1.3)))
    canvas.polygon([(978, 700), (1052, 700), (1082, 880), (948, 880)], PAPER)
    table(canvas, (1170, 850), (400, 180), UMBER)
    for loaf in range(4):
        centre = (1230 + loaf * 92, 828)
        canvas.ellipse(centre, (46, 30), (OCHRE, OCHRE_LIGHT)[loaf % 2])
        canvas.cut((centre[0] - 20, 832), (centre[0] + 18, 812), 7, OCHRE_DARK)
    basket(canvas, (120, 1040), 200, OCHRE_LIGHT)


def _fire(canvas: Canvas) -> None:
    canvas.polygon(arch(378, 470, 274, 250), UMBER)
    for stone in range(11):
        ring = arc((515, 606), (150, 140), 180 + stone * 16.4, 193 + stone * 16.4, 5)
        inner = arc((515, 606), (106, 100), 193 + stone * 16.4, 180 + stone * 16.4, 5)
        canvas.polygon([*ring, *inner], (OCHRE_PALE, BRICK_PALE)[stone % 2])
    canvas.polygon(arch(410, 506, 210, 200), INK)
    for x, height, ink in (
        (450, 110, BRICK),
        (580, 100, BRICK),
        (515, 150, BRICK_LIGHT),
        (486, 84, OCHRE_LIGHT),
        (546, 80, OCHRE_LIGHT),
    ):
        flame = [(x - 34, 704), (x - 26, 704 - height * 0.5), (x + 6, 704 - height)]
        canvas.polygon(
            smooth([*flame, (x + 30, 704 - height * 0.4), (x + 34, 704)], False), ink
        )
    canvas.polygon(box(370, 702, 290, 24), STONE)


def dry_stone(canvas: Canvas) -> None:
    """A wall rises stone by stone along a string."""
    sky(canvas, PINE_PALE, PAPER, 520)
    sun(canvas, (1360, 150), 58, (OCHRE_LIGHT, OCHRE_LIGHT))
    cloud(canvas, (480, 140), 420)
    for terrace in range(5):
        y = 360 + terrace * 62
        ridge = [(-40, y + 60), (400, y), (900, y + 46), (1640, y - 40 + terrace * 10)]
        slope = land(canvas, ridge, (PINE_PALE, PINE_LIGHT)[terrace % 2])
        canvas.line(smooth([(a, b + 5) for a, b in ridge], False), SAND, 12)
        canvas.gouge(
            [*slope[:-2], (1640, y + 60), (-40, y + 110)], PINE, 70, (26, 5), -70
        )
    for x, y, height in ((220, 560, 190), (290, 575, 150), (1430, 520, 210)):
        cypress(canvas, (x, y), height, PINE_DARK)
    ground = land(canvas, [(-40, 700), (800, 660), (1640, 690)], OCHRE_LIGHT)
    canvas.gouge(ground, OCHRE, 240, (60, 6))
    canvas.line([(-10, 560), (1600, 580)], BRICK, 4)
    canvas.line([(1546, 480), (1560, 1000)], OCHRE_DARK, 18)
    standing(canvas, (640, 900), 500, JONAS, ((0.2, 1.3), (1.3, 1.0)))
    canvas.polygon(
        smooth([(650, 560), (730, 540), (790, 566), (770, 622), (680, 630)]), CLAY
    )
    standing(canvas, (1290, 900), 480, ANA, ((-1.2, 1.8), (-0.2, 2.5)))
    _rising_wall(canvas)


def _rising_wall(canvas: Canvas) -> None:
    inks = (INK, CLAY, SAND, STONE, LINE, OCHRE_PALE)
    for x, top in (
        (-20, 640),
        (250, 690),
        (520, 742),
        (800, 760),
        (1080, 796),
        (1350, 850),
    ):
        stones(canvas, (x, top, 286, 1000 - top), 74, inks)
    for number in range(9):
        x = -10 + number * 31
        canvas.polygon(
            [(x, 642), (x + 8, 586), (x + 25, 584), (x + 28, 642)],
            (CLAY, SAND)[number % 2],
        )
    front = land(canvas, [(-40, 990), (800, 970), (1640, 985)], PINE)
    canvas.gouge(front, PINE_LIGHT, 120, (40, 5), -70)
    for x, size in ((430, 60), (1080, 70), (1200, 52), (900, 46)):
        rock = [
            (x - size, 1040),
            (x - size * 0.7, 990),
            (x + size * 0.2, 976),
            (x + size, 1010),
            (x + size * 0.8, 1046),
        ]
        canvas.polygon(rock, STONE)
        canvas.hatch([*rock[2:], (x, 1042)], LINE, 10, 3, 60)


def garden_orchard(canvas: Canvas) -> None:
    """Picking day in an old orchard."""
    sky(canvas, OCHRE_PALE, PAPER, 560)
    cloud(canvas, (560, 90), 360)
    land(canvas, [(-40, 500), (400, 430), (900, 490), (1640, 410)], PINE_PALE)
    house(canvas, (1130, 560), (230, 130), Walls(STONE, BRICK, columns=3, rows=1), 0.6)
    meadow = land(canvas, [(-40, 580), (800, 540), (1640, 560)], PINE_LIGHT)
    canvas.gouge(meadow, PINE_PALE, 420, (46, 5), -4)
    for x, y, height in (
        (110, 660, 300),
        (480, 640, 270),
        (760, 630, 250),
        (1010, 650, 280),
        (1490, 660, 310),
    ):
        orchard_tree(canvas, (x, y), height, BRICK)
    canvas.gouge(box(0, 760, 1600, 300), PINE, 260, (70, 7), -3)
    tree(canvas, (430, 960), 860, (PINE_DARK, PINE))
    tree(canvas, (1330, 990), 800, (PINE_DARK, PINE))
    for x, y in ((430, 420), (1330, 490)):
        for apple in range(40):
            reach = 235 * canvas.random.uniform(0.1, 1)
            spot = arc((x, y), (reach, reach * 0.95), apple * 47, 0, 1)[0]
            canvas.circle(spot, 15, BRICK)
            canvas.cut(
                (spot[0] - 8, spot[1] - 5), (spot[0] + 2, spot[1] - 9), 4, BRICK_PALE
            )
    ladder(canvas, (720, 990), (560, 330), 110)
    standing(canvas, (668, 800), 430, from_behind(PIET), ((-1.3, -0.9), (0.5, -0.6)))
    standing(canvas, (960, 985), 460, ROSA, ((-0.7, 1.8), (0.9, 0.6)))
    basket(canvas, (880, 850), 130, BRICK_LIGHT)
    for x, y, width in ((560, 1045, 210), (1130, 1040, 190)):
        basket(canvas, (x, y), width, BRICK if x < 900 else OCHRE_LIGHT)
    crate(canvas, (1330, 1050), (220, 110), OCHRE)
    for apple in range(14):
        canvas.circle((800 + apple * 37 % 260, 1022 + apple * 13 % 34), 13, BRICK)
    grass(canvas, box(0, 1000, 1600, 70), PINE_DARK, 80)
    birds(canvas, (900, 140), 5)


SCENES: Mapping[str, Callable[[Canvas], None]] = {
    "story-bench": story_bench,
    "bread-oven": bread_oven,
    "dry-stone": dry_stone,
    "garden-orchard": garden_orchard,
}
