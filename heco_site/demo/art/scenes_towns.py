"""Towns and villages: a library, canal houses, a hill town, a market."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from heco_site.demo.art.buildings import (
    Walls,
    battlements,
    clock,
    dome,
    door,
    gable,
    house,
    shade,
    tower,
    window,
)
from heco_site.demo.art.canvas import Canvas
from heco_site.demo.art.figures import (
    ANA,
    COMPANY,
    JONAS,
    MIRA,
    from_behind,
    standing,
)
from heco_site.demo.art.geometry import Point, arc, arch, box
from heco_site.demo.art.nature import (
    birds,
    cloud,
    crown,
    cypress,
    grass,
    land,
    sky,
    spruce,
    sun,
    tree,
)
from heco_site.demo.art.objects import stall
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
)


def heritage_library(canvas: Canvas) -> None:
    """A manor's battlemented clock tower in its park, now a library."""
    sky(canvas, PINE_PALE, PAPER, 780)
    cloud(canvas, (330, 190), 420)
    cloud(canvas, (1270, 270), 340)
    land(canvas, [(-40, 720), (400, 680), (900, 700), (1640, 670)], PINE_LIGHT)
    for x, height in ((90, 420), (1330, 380), (1520, 520)):
        tree(canvas, (x, 790), height, (PINE_DARK, PINE))
    canvas.polygon(box(330, 520, 940, 320), OCHRE_PALE)
    shade(canvas, box(1090, 520, 180, 320), OCHRE_PALE)
    battlements(canvas, (322, 522), (956, 30), OCHRE_LIGHT)
    for x in (390, 485, 580, 975, 1070, 1165):
        window(canvas, (x, 610), (56, 132), arched=True)
    canvas.line([(330, 572), (1270, 572)], OCHRE_LIGHT, 8)
    canvas.polygon(box(690, 190, 230, 650), OCHRE_LIGHT)
    shade(canvas, box(830, 190, 90, 650), OCHRE_LIGHT, 11)
    canvas.polygon([(690, 205), (664, 165), (946, 165), (920, 205)], OCHRE)
    canvas.polygon(box(664, 105, 282, 64), OCHRE_LIGHT)
    battlements(canvas, (660, 107), (290, 36), OCHRE_LIGHT)
    for corbel in range(9):
        canvas.polygon(arch(674 + corbel * 30, 172, 18, 34), OCHRE_DARK, 0.3)
    clock(canvas, (805, 300), 68)
    for y in (410, 530):
        window(canvas, (772, y), (66, 82), arched=True)
    door(canvas, (805, 840), (104, 168), BRICK)
    canvas.line([(805, 70), (805, 8)], INK, 5)
    canvas.polygon([(808, 8), (880, 22), (808, 42)], BRICK, 0.3)
    lawn = land(canvas, [(-40, 836), (500, 828), (1100, 832), (1640, 820)], PINE)
    canvas.gouge(lawn, PINE_LIGHT, 420, (46, 5), -4)
    path = [(745, 838), (865, 838), (930, 920), (1260, 1090), (500, 1090), (700, 920)]
    canvas.polygon(path, SAND)
    canvas.gouge(path, CLAY, 130, (60, 6), 0)
    standing(canvas, (690, 985), 190, from_behind(ANA), ((-0.3, 2.6), (0.6, 2.4)))
    standing(canvas, (815, 1000), 205, from_behind(JONAS))
    crown(canvas, (70, 1040), (270, 130), (PINE_DARK, PINE_LIGHT))
    crown(canvas, (1520, 1050), (290, 140), (PINE_DARK, PINE_LIGHT))
    birds(canvas, (1040, 130), 6)


def hilltop_village(canvas: Canvas) -> None:
    """A hill town piled up under its bell tower, vineyards at its feet."""
    sky(canvas, OCHRE_LIGHT, PAPER, 640)
    sun(canvas, (1260, 200), 78, (PAPER, PAPER))
    land(
        canvas,
        [(-40, 560), (260, 470), (620, 560), (1000, 480), (1640, 540)],
        PINE_PALE,
    )
    land(
        canvas,
        [(-40, 640), (400, 600), (1150, 610), (1400, 540), (1640, 600)],
        PINE_LIGHT,
    )
    hill = [(-40, 830), (250, 700), (420, 560), (800, 440), (1100, 560), (1640, 850)]
    slope = land(canvas, hill, PINE)
    canvas.gouge(slope, PINE_LIGHT, 260, (40, 5), 24)
    _piled_houses(canvas)
    for x, y, height in (
        (350, 750, 190),
        (420, 730, 150),
        (1245, 720, 200),
        (1310, 750, 160),
    ):
        cypress(canvas, (x, y), height, PINE_DARK)
    front = land(canvas, [(-40, 800), (500, 740), (1000, 770), (1640, 730)], OCHRE)
    canvas.gouge(front, OCHRE_LIGHT, 160, (60, 5), 6)
    for row in range(15):
        start, end = (80 + row * 105, 768), (row * 330 - 1480, 1120)
        canvas.line([start, end], PINE_DARK, 9)
        for vine in range(9):
            share = 0.08 + vine * vine * 0.0145
            spot = (start[0] + (end[0] - start[0]) * share, 768 + 352 * share)
            size = 9 + 34 * share
            canvas.ellipse(spot, (size * 1.3, size), PINE if vine % 2 else PINE_DARK)
    for x, height in ((90, 470), (200, 380)):
        cypress(canvas, (x, 990), height, PINE_DARK)
    birds(canvas, (430, 200), 7)


def _piled_houses(canvas: Canvas) -> None:
    inks = (SAND, OCHRE_PALE, BRICK_PALE, STONE, CLAY)
    rows = ((470, 5, 110, 640), (545, 7, 116, 560), (625, 9, 118, 480))
    tower(canvas, (800, 470), (92, 320), (OCHRE_PALE, BRICK))
    dome(canvas, (930, 400), 130, BRICK_LIGHT)
    canvas.polygon(box(865, 398, 130, 90), OCHRE_PALE)
    for row, (y, count, width, left) in enumerate(rows):
        for place in range(count):
            x = left - row * 30 + place * (width - 18 + row * 2)
            off = abs(x + width / 2 - 800) * 0.16
            wall = inks[(place * 3 + row * 2) % len(inks)]
            walls = Walls(wall, (BRICK, BRICK_LIGHT)[(place + row) % 2], columns=2)
            build = gable if (place + row) % 3 == 0 else house
            height = 96 + 34 * ((place * 5 + row) % 3)
            build(canvas, (x, y + off), (width - 12, height), walls, 0.26)


def _hayrack(canvas: Canvas, foot: Point) -> None:
    x, y = foot
    for bay in range(5):
        post = x + bay * 150
        canvas.polygon(box(post, y - 300, 22, 300), UMBER)
        if bay < 4:
            for rail in range(7):
                low = y - 40 - rail * 36
                if rail in {1, 2, 3, 4} and bay != 2:
                    hay = box(post + 22, low - 20, 128, 38)
                    canvas.polygon(hay, OCHRE_LIGHT)
                    canvas.gouge(hay, OCHRE_DARK, 30, (40, 3), 80)
                    canvas.gouge(hay, OCHRE_PALE, 30, (40, 3), 96)
                canvas.line([(post + 10, low), (post + 160, low)], INK, 6)
    roof = [
        (x - 60, y - 288),
        (x + 20, y - 400),
        (x + 602, y - 400),
        (x + 682, y - 288),
    ]
    canvas.polygon(roof, BRICK_DARK)
    canvas.hatch(roof, BRICK, 18, 4, 0)
    canvas.gouge(roof, BRICK_LIGHT, 70, (34, 4), 0)


def karst_village(canvas: Canvas) -> None:
    """A stone village round its church, with a hayrack in the meadow."""
    sky(canvas, OCHRE_PALE, PAPER, 560)
    cloud(canvas, (1230, 110), 420)
    cloud(canvas, (230, 170), 300)
    peaks = [(-40, 420), (160, 300), (300, 350), (520, 190), (660, 300), (800, 250)]
    range_of = land(canvas, [*peaks, (1100, 400), (1350, 280), (1640, 330)], PINE_PALE)
    canvas.gouge(range_of[:80], PAPER, 60, (60, 6), 58)
    wooded = [(-40, 500), (400, 440), (900, 490), (1300, 420), (1640, 470)]
    canvas.gouge(land(canvas, wooded, PINE_LIGHT), PINE, 240, (30, 5), -80)
    land(canvas, [(-40, 600), (500, 545), (1100, 560), (1640, 540)], PINE)
    for x in (40, 110, 1420, 1490, 1570):
        spruce(canvas, (x, 610), 170 + x % 90, PINE_DARK)
    _karst_houses(canvas)
    meadow = land(
        canvas, [(-40, 650), (420, 625), (1000, 640), (1640, 615)], PINE_LIGHT
    )
    canvas.gouge(meadow, PINE_PALE, 420, (52, 5), -3)
    field = land(
        canvas, [(-40, 900), (600, 850), (1200, 870), (1640, 830)], OCHRE_LIGHT
    )
    canvas.gouge(field, OCHRE, 240, (54, 6), -4)
    _hayrack(canvas, (870, 1010))
    tree(canvas, (215, 960), 520, (PINE_DARK, PINE))
    standing(canvas, (610, 1010), 250, MIRA, ((-0.3, 2.6), (0.95, 1.4)))
    canvas.line([(674, 1012), (690, 770)], UMBER, 8)
    for prong in (-18, 0, 18):
        canvas.line([(690, 776), (690 + prong, 722)], UMBER, 6)
    grass(canvas, box(0, 1020, 1600, 50), PINE, 70)


def _karst_houses(canvas: Canvas) -> None:
    tower(canvas, (560, 600), (100, 370), (STONE, BRICK))
    gable(canvas, (620, 610), (210, 140), Walls(STONE, BRICK, columns=1, rows=1), 0.5)
    canvas.polygon(box(680, 500, 90, 100), STONE)
    canvas.circle((725, 508), 22, PINE_DARK)
    door(canvas, (725, 612), (44, 72), BRICK)
    plan = (
        (230, 150, SAND),
        (390, 124, BRICK_PALE),
        (840, 180, OCHRE_PALE),
        (1030, 150, STONE),
        (1200, 180, SAND),
    )
    for number, (x, width, wall) in enumerate(plan):
        look = Walls(wall, (BRICK, BRICK_LIGHT)[number % 2], columns=2 + number % 2)
        house(canvas, (x, 640), (width, 118 + number % 3 * 20), look, 0.42)


def market_square(canvas: Canvas) -> None:
    """Stalls with striped awnings before the arcades of a square."""
    sky(canvas, MIST, PAPER, 560)
    cloud(canvas, (420, 120), 380)
    birds(canvas, (980, 120), 6)
    tower(canvas, (1190, 640), (120, 500), (SAND, PINE), "dome")
    inks = (BRICK_PALE, STONE, OCHRE_LIGHT, PINE_PALE, SAND, BRICK_LIGHT)
    for number, ink in enumerate(inks):
        x, height = -30 + number * 196, 330 + (number * 67) % 110
        house(
            canvas, (x, 640), (190, height), Walls(ink, BRICK, columns=3, rows=3), 0.2
        )
        for opening in range(2):
            canvas.polygon(arch(x + 20 + opening * 84, 556, 66, 84), INK)
    look = Walls(OCHRE_PALE, BRICK, columns=4, rows=3, arched=True)
    house(canvas, (1290, 640), (330, 400), look, 0.2)
    square = box(-20, 636, 1640, 450)
    canvas.polygon(square, STONE)
    for row in range(12):
        y = 650 + row * row * 3.4
        canvas.line([(-20, y), (1620, y)], SAND, 2 + row * 0.4)
    canvas.gouge(square, CLAY, 300, (50, 5))
    for number, x in enumerate((190, 560, 1000, 1400)):
        ink = (BRICK, PINE, OCHRE, BRICK_DARK)[number]
        standing(canvas, (x + 40, 786), 200, COMPANY[(number * 2 + 3) % 6])
        stall(canvas, (x, 805), (310, 296), ink)
    _market_crowd(canvas)


def _market_crowd(canvas: Canvas) -> None:
    crowd = (
        (90, 900),
        (345, 920),
        (450, 890),
        (770, 870),
        (850, 930),
        (1190, 900),
        (1300, 935),
    )
    for number, (x, y) in enumerate(crowd):
        look_of = COMPANY[(number * 5 + 1) % 6]
        who = from_behind(look_of) if number % 3 else look_of
        standing(canvas, (x, y), 200 + (y - 870) * 0.9, who)
    standing(canvas, (620, 1040), 330, from_behind(ANA), ((-0.7, 2.5), (0.5, 2.7)))
    canvas.line(arc((566, 960), (26, 50), 180, 360), UMBER, 6)
    canvas.polygon(box(528, 960, 78, 50), OCHRE)
    canvas.hatch(box(528, 960, 78, 50), OCHRE_DARK, 11, 2.5, 45)


SCENES: Mapping[str, Callable[[Canvas], None]] = {
    "heritage-library": heritage_library,
    "hilltop-village": hilltop_village,
    "karst-village": karst_village,
    "market-square": market_square,
}
