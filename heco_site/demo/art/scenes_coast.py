"""By the sea: a fortified harbour, nets, boats on the slip, salt pans."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from heco_site.demo.art.buildings import (
    Walls,
    dome,
    gable,
    house,
    shade,
    tower,
    window,
)
from heco_site.demo.art.canvas import Canvas
from heco_site.demo.art.figures import (
    ANA,
    JONAS,
    KARMENU,
    ROSA,
    bust,
    standing,
)
from heco_site.demo.art.geometry import Point, Points, arc, arch, box, lerp, smooth
from heco_site.demo.art.nature import birds, cloud, land, sky, stones, sun, water
from heco_site.demo.art.objects import boat, crate
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
    mix,
)


def harbour_fort(canvas: Canvas) -> None:
    """Luzzu boats with painted eyes below honey-coloured bastions."""
    sky(canvas, BRICK_PALE, PAPER, 640)
    sun(canvas, (300, 180), 66, (OCHRE_LIGHT, OCHRE_LIGHT))
    cloud(canvas, (1300, 120), 420)
    for x, width, height in (
        (640, 150, 240),
        (770, 180, 200),
        (1110, 170, 250),
        (1270, 150, 190),
    ):
        look = Walls(
            (SAND, OCHRE_PALE)[width % 20 // 10], BRICK_LIGHT, columns=3, rows=3
        )
        house(canvas, (x, 470), (width, height), look, 0.06)
    canvas.polygon(box(930, 270, 180, 200), OCHRE_PALE)
    dome(canvas, (1020, 274), 190, BRICK)
    tower(canvas, (1190, 470), (76, 330), (OCHRE_PALE, BRICK), "dome")
    tower(canvas, (870, 470), (76, 300), (OCHRE_PALE, BRICK), "dome")
    rampart = [(420, 720), (470, 452), (1640, 420), (1640, 720)]
    canvas.polygon(rampart, OCHRE_LIGHT)
    canvas.hatch(rampart, OCHRE, 30, 3, -1.5)
    bastion = [(760, 740), (800, 500), (1010, 520), (1210, 492), (1290, 740)]
    canvas.polygon(bastion, OCHRE_PALE)
    canvas.hatch(bastion, OCHRE_LIGHT, 26, 3, 1)
    shade(canvas, [(1010, 520), (1210, 492), (1290, 740), (1020, 740)], OCHRE_LIGHT, 12)
    canvas.line([(795, 506), (1010, 528), (1216, 498)], OCHRE, 13)
    canvas.polygon(arch(560, 590, 84, 150), BRICK_DARK)
    canvas.polygon(box(1150, 440, 44, 66), OCHRE_PALE)
    dome(canvas, (1172, 442), 58, OCHRE)
    for x in (500, 700, 1350, 1450, 1550):
        canvas.polygon(box(x, 476, 46, 18), INK)
    water(canvas, 720, 1090, (PINE, PINE_LIGHT))
    canvas.gouge(box(420, 724, 1180, 120), OCHRE_LIGHT, 170, (150, 6))
    canvas.gouge(box(0, 860, 1600, 200), PINE_DARK, 120, (160, 8))
    boat(canvas, (1120, 838), 330, (BRICK, OCHRE_LIGHT, PINE_DARK))
    boat(canvas, (130, 890), 420, (OCHRE, BRICK, PINE_DARK))
    boat(canvas, (640, 1000), 720, (PINE_DARK, OCHRE_LIGHT, BRICK))
    canvas.gouge(box(600, 1004, 780, 60), INK, 60, (190, 8))
    birds(canvas, (560, 150), 5)


def _net(canvas: Canvas, top: Points, low: Points, ink: Colour) -> None:
    heap = [*smooth(top, closed=False), *reversed(smooth(low, closed=False))]
    canvas.polygon(heap, mix(ink, INK, 0.35))
    canvas.hatch(heap, ink, 20, 3.4, 52)
    canvas.hatch(heap, ink, 20, 3.4, -48)
    canvas.line(smooth(top, closed=False), OCHRE_PALE, 6)
    for number, spot in enumerate(smooth(top, closed=False, steps=3)):
        if number % 2 == 0:
            canvas.ellipse(spot, (17, 12), BRICK_LIGHT)


def fishing_net(canvas: Canvas) -> None:
    """Two people mend a net on the quay, boats behind them."""
    sky(canvas, OCHRE_PALE, PAPER, 520)
    cloud(canvas, (1180, 120), 440)
    land(canvas, [(-40, 470), (300, 400), (700, 450), (1000, 470)], PINE_PALE)
    _moored_boats(canvas)
    quay = box(-20, 770, 1640, 320)
    canvas.polygon(quay, SAND)
    stones(canvas, (-20, 770, 1640, 74), 46, (UMBER, CLAY, SAND, STONE))
    canvas.gouge(quay, CLAY, 200, (70, 6))
    canvas.polygon(box(1440, 690, 76, 110), INK)
    canvas.ellipse((1478, 690), (62, 22), INK)
    canvas.cut((1430, 684), (1500, 682), 6, LINE)
    top = [
        (250, 960),
        (470, 880),
        (640, 905),
        (840, 850),
        (1040, 900),
        (1300, 870),
        (1440, 980),
    ]
    low = [(180, 1030), (500, 1060), (860, 1048), (1200, 1062), (1500, 1036)]
    for x, look, hands in (
        (560, KARMENU, ((0.35, 1.95), (-0.2, 1.75))),
        (1010, ROSA, ((0.2, 1.75), (-0.35, 1.95))),
    ):
        crate(canvas, (x, 985), (150, 120), OCHRE_DARK)
        knees = smooth([(x - 80, 910), (x + 90, 900), (x + 120, 1010), (x - 100, 1010)])
        canvas.polygon(knees, look.legs)
        bust(canvas, (x, 930), 88, look, hands)
    _net(canvas, top, low, PINE_LIGHT)
    for x, y in ((600, 842), (952, 842)):
        canvas.line([(x - 34, y + 16), (x + 34, y - 10)], OCHRE_PALE, 9)
        canvas.circle((x, y + 4), 20, ROSA.skin)
    birds(canvas, (640, 200), 5)


def _moored_boats(canvas: Canvas) -> None:
    for number, x in enumerate((90, 220, 380, 520)):
        walls = Walls((SAND, BRICK_PALE, STONE, OCHRE_PALE)[number], BRICK, columns=2)
        (house if number % 2 else gable)(
            canvas, (x, 520), (124, 90 + number * 9), walls, 0.3
        )
    water(canvas, 515, 820, (PINE_LIGHT, MIST))
    boat(canvas, (880, 660), 560, (BRICK, PAPER, PINE_DARK))
    boat(canvas, (140, 610), 330, (PINE_DARK, OCHRE_LIGHT, BRICK))
    for x, high in ((1215, 260), (340, 390)):
        canvas.line([(x, 590), (x, high)], INK, 8)
        canvas.polygon([(x + 8, high + 20), (x + 170, 530), (x + 8, 540)], STONE)
        canvas.hatch(
            [(x + 8, high + 20), (x + 170, 530), (x + 8, 540)], SAND, 20, 4, 40
        )


def boat_yard(canvas: Canvas) -> None:
    """The ribs of a small wooden boat on the slip."""
    sky(canvas, PINE_PALE, PAPER, 560)
    sun(canvas, (210, 170), 60, (OCHRE_LIGHT, PAPER))
    cloud(canvas, (640, 130), 380)
    water(canvas, 520, 700, (PINE_LIGHT, MIST))
    shed = [(1010, 720), (1010, 330), (1330, 150), (1640, 310), (1640, 720)]
    canvas.polygon(shed, BRICK)
    canvas.hatch(shed, BRICK_DARK, 34, 4, 90)
    canvas.line([(960, 360), (1330, 150), (1660, 322)], INK, 26)
    canvas.polygon(box(1130, 420, 330, 300), INK)
    for plank in range(5):
        canvas.line(
            [(1150, 470 + plank * 40), (1440, 452 + plank * 40)], OCHRE_DARK, 12
        )
    window(canvas, (1302, 262), (70, 70))
    ground = land(canvas, [(-40, 720), (500, 690), (1000, 700), (1640, 690)], SAND)
    canvas.gouge(ground, CLAY, 240, (60, 6), -2)
    _hull(canvas)
    for x, y, look, hands in (
        (300, 960, JONAS, ((-0.2, 2.4), (1.9, 0.3))),
        (1290, 985, ANA, ((-1.9, 0.5), (-0.3, 2.5))),
    ):
        standing(canvas, (x, y), 420, look, hands)
    canvas.line([(430, 690), (500, 668)], OCHRE_DARK, 14)
    canvas.polygon(box(482, 632, 34, 62), INK)
    for step in range(16):
        at = (canvas.random.uniform(200, 1400), canvas.random.uniform(1000, 1055))
        canvas.line(arc(at, (16, 10), 0, 250 + step, 12), OCHRE_PALE, 5)


def _hull(canvas: Canvas) -> None:
    sheer = smooth(
        [(330, 500), (560, 600), (800, 630), (1050, 600), (1290, 520)], False
    )
    keel = smooth(
        [(330, 500), (430, 800), (600, 890), (1060, 890), (1210, 800), (1290, 520)],
        False,
    )
    inside = [*sheer, *reversed(keel)]
    canvas.polygon(inside, BRICK_DARK)
    for rib in range(1, 14):
        x = 352 + rib * 66
        lean = (x - 810) * 0.2
        depth = 905 - abs(rib - 7) ** 2.2 * 3.2
        rise = 560 - abs(rib - 7) ** 2 * 2.4
        frame = smooth(
            [(x, rise), (x - lean * 0.2, 720), (x - lean * 0.8, depth)], False
        )
        canvas.line(frame, OCHRE_DARK, 20)
        canvas.line([(a - 4, b) for a, b in frame], OCHRE_LIGHT, 8)
    for strake in range(4):
        low, high = 1 - strake * 0.14, 1 - (strake + 0.86) * 0.14
        lower, upper = _strake(low), _strake(high)
        canvas.polygon([*lower, *reversed(upper)], (BRICK, BRICK_LIGHT)[strake % 2])
        canvas.gouge([*lower, *reversed(upper)], BRICK_PALE, 60, (70, 4))
        canvas.line(upper, INK, 4)
    canvas.line(keel, INK, 24)
    canvas.line(sheer, INK, 20)
    canvas.line([(x, y - 5) for x, y in sheer], OCHRE_PALE, 8)
    for x in (560, 820, 1080):
        chock = [(x - 20, 880), (x + 20, 880), (x + 66, 1000), (x - 66, 1000)]
        canvas.polygon(chock, UMBER)
        canvas.hatch(chock, INK, 15, 3, 0)


def _strake(depth: float) -> list[Point]:
    """A line along the hull, from 0 at the rail to 1 at the keel."""
    rail = ((330, 500), (430, 560), (600, 608), (1060, 598), (1210, 556), (1290, 520))
    keel = ((330, 500), (430, 800), (600, 890), (1060, 890), (1210, 800), (1290, 520))
    return smooth([lerp(a, b, depth) for a, b in zip(rail, keel, strict=True)], False)


SCENES: Mapping[str, Callable[[Canvas], None]] = {
    "harbour-fort": harbour_fort,
    "fishing-net": fishing_net,
    "boat-yard": boat_yard,
}
