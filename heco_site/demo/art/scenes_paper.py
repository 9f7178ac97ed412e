"""Tables seen from above, and a meeting round one."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from heco_site.demo.art.buildings import window
from heco_site.demo.art.canvas import Canvas
from heco_site.demo.art.figures import ANA, COMPANY, JONAS, bust, from_behind
from heco_site.demo.art.geometry import Point, arc, box, smooth, turn
from heco_site.demo.art.hands import hand
from heco_site.demo.art.objects import jar, photograph, sheet
from heco_site.demo.art.on_tables import cup, pencil, tabletop
from heco_site.demo.art.outline import HEIGHT, TOWNS, WIDTH, rings
from heco_site.demo.art.palette import (
    BRICK,
    BRICK_DARK,
    BRICK_LIGHT,
    BRICK_PALE,
    INK,
    LINE,
    MIST,
    OCHRE,
    OCHRE_LIGHT,
    OCHRE_PALE,
    PAPER,
    PINE,
    PINE_DARK,
    PINE_LIGHT,
    PINE_PALE,
    SAND,
    SKINS,
    STONE,
    UMBER,
)


def _europe(canvas: Canvas, corner: Point, scale: float) -> None:
    x, y = corner
    paper = box(x - 24, y - 24, WIDTH * scale + 48, HEIGHT * scale + 48)
    canvas.polygon([(a + 12, b + 14) for a, b in paper], BRICK_DARK)
    canvas.polygon(paper, PAPER)
    canvas.polygon(box(x, y, WIDTH * scale, HEIGHT * scale), PINE_PALE)
    canvas.gouge(box(x, y, WIDTH * scale, HEIGHT * scale), MIST, 150, (44, 3), 0)
    for ring in rings():
        canvas.polygon(
            [(x + a * scale, y + b * scale) for a, b in ring], OCHRE_PALE, 0.4
        )
    for fold in (1, 2):
        line = x + WIDTH * scale * fold / 3
        canvas.line([(line, y - 24), (line, y + HEIGHT * scale + 24)], SAND, 3)
    places = [(x + a * scale, y + b * scale) for a, b in TOWNS]
    canvas.line([*places, places[0]], BRICK, 4)
    for place in places:
        canvas.circle(place, 13, PAPER)
        canvas.circle(place, 9, BRICK)


def europe_partnership(canvas: Canvas) -> None:
    """Five partners' hands over one map of Europe, seen from above."""
    tabletop(canvas, BRICK_LIGHT, BRICK_PALE, BRICK)
    _europe(canvas, (420, 170), 0.76)
    for x, y, degrees in (
        (230, 330, -14),
        (1400, 300, 11),
        (1370, 730, -8),
        (236, 770, 9),
    ):
        sheet(canvas, (x, y), (220, 290), degrees, (PAPER, STONE)[x % 4 // 2])
    photograph(canvas, (1255, 520), (200, 150), 12, "church")
    cup(canvas, (150, 540), BRICK)
    cup(canvas, (1500, 520), PINE)
    cup(canvas, (1110, 110), OCHRE)
    pencil(canvas, (300, 540), -62, PINE)
    pencil(canvas, (1290, 960), -18, OCHRE_LIGHT)
    arms = (
        ((-90, 120), (280, 250), PINE, 0),
        ((-80, 1010), (330, 800), OCHRE, 2),
        ((560, -150), (610, 150), INK, 1),
        ((930, -150), (880, 130), INK, 1),
        ((1690, 90), (1330, 270), BRICK_DARK, 3),
        ((1690, 900), (1270, 690), PINE_DARK, 0),
        ((640, 1200), (690, 900), PAPER, 1),
        ((1040, 1200), (985, 850), PAPER, 1),
    )
    for start, end, ink, skin in arms:
        hand(canvas, (start, end), (ink, SKINS[skin]))


def archive_photos(canvas: Canvas) -> None:
    """Old photographs are sorted, named and scanned."""
    tabletop(canvas, PINE, PINE_LIGHT, PINE_DARK)
    scanner = box(1010, 90, 500, 620)
    canvas.polygon([(a + 14, b + 16) for a, b in scanner], PINE_DARK)
    canvas.polygon(scanner, INK)
    canvas.polygon(box(1046, 126, 428, 500), MIST)
    photograph(canvas, (1250, 360), (330, 250), 0, "church")
    canvas.polygon(box(1046, 446, 428, 26), OCHRE_LIGHT)
    canvas.polygon(box(1046, 454, 428, 9), PAPER)
    for number in range(3):
        canvas.circle(
            (1090 + number * 46, 668),
            13,
            (BRICK_LIGHT, OCHRE_LIGHT, PINE_LIGHT)[number],
        )
    prints = (
        (230, 210, -9),
        (560, 190, 6),
        (850, 300, -4),
        (250, 520, 7),
        (590, 500, -7),
    )
    motifs = ("couple", "church", "boat", "house", "couple")
    for (x, y, degrees), motif in zip(prints, motifs, strict=True):
        photograph(canvas, (x, y), (290, 220), degrees, motif)
    for x, y, degrees in ((330, 830, -12), (370, 800, -4)):
        sheet(canvas, (x, y), (280, 350), degrees, (OCHRE_PALE, PAPER)[x % 20 // 10])
    pencil(canvas, (480, 720), 64, BRICK_LIGHT)
    _magnifier(canvas, (850, 610))
    hand(canvas, ((700, 1240), (770, 850)), (BRICK, SKINS[0]))
    hand(canvas, ((1340, 1230), (1210, 760)), (BRICK, SKINS[0]))
    for x, y in ((1430, 830), (1480, 900), (1390, 930)):
        canvas.polygon(turn(box(x, y, 110, 64), (x, y), x % 31 - 15), OCHRE_LIGHT)


def _magnifier(canvas: Canvas, centre: Point) -> None:
    x, y = centre
    canvas.line([(x - 60, y + 80), (x - 150, y + 220)], OCHRE, 36)
    canvas.line([(x - 60, y + 80), (x - 90, y + 126)], INK, 24)
    canvas.circle(centre, 118, INK)
    canvas.circle(centre, 100, MIST)
    canvas.polygon(arc((x, y), (100, 100), 10, 170), UMBER)
    canvas.polygon([(x - 50, y + 20), (x, y - 50), (x + 56, y + 20)], BRICK_DARK)
    canvas.polygon(box(x - 40, y + 18, 84, 50), OCHRE_PALE)
    canvas.cut((x - 78, y - 22), (x - 22, y - 82), 14, PAPER)


def workshop_table(canvas: Canvas) -> None:
    """Partners round a table with papers, cards on the wall behind them."""
    canvas.polygon(box(-20, -20, 1640, 1110), OCHRE_PALE)
    canvas.hatch(box(-20, -20, 1640, 760), SAND, 70, 3, 90)
    for x in (90, 1230):
        window(canvas, (x, 90), (280, 380), PINE_PALE, BRICK)
        hill = smooth([(x, 400), (x + 120, 330), (x + 280, 390)], False)
        canvas.polygon([*hill, (x + 280, 462), (x, 462)], PINE_LIGHT)
        canvas.line([(x + 140, 90), (x + 140, 470)], BRICK, 18)
    canvas.polygon(box(470, 80, 660, 360), PAPER)
    inks = (BRICK_PALE, PINE_PALE, OCHRE_LIGHT, MIST, BRICK_LIGHT, PINE_LIGHT)
    for card in range(15):
        column, row = card % 5, card // 5
        at = (510 + column * 122, 112 + row * 108)
        note = turn(box(*at, 96, 80), at, (card * 7) % 9 - 4)
        canvas.polygon(note, inks[(card * 5 + row) % 6])
        for line in (24, 44):
            canvas.line(
                [(at[0] + 14, at[1] + line), (at[0] + 76, at[1] + line)], UMBER, 3
            )
    places = (210, 440, 680, 920, 1160, 1390)
    reach = (
        ((0.1, 2.4), (-0.1, 2.4)),
        ((0.0, 2.4), (0.35, -1.5)),
        ((0.2, 2.3), (0.1, 2.5)),
    )
    for number, x in enumerate(places):
        hands = reach[1] if number == 3 else reach[number % 2 * 2]
        bust(canvas, (x, 740), 92, COMPANY[(number * 5 + 2) % 6], hands)
    _laid_table(canvas)
    for x, look in ((330, JONAS), (1270, ANA)):
        bust(canvas, (x, 1200), 150, from_behind(look), ((0.0, 2.3), (0.0, 2.3)))


def _laid_table(canvas: Canvas) -> None:
    top = [(120, 720), (1480, 720), (1690, 960), (-90, 960)]
    canvas.polygon(top, BRICK)
    canvas.hatch(top, BRICK_DARK, 40, 3, 0)
    canvas.gouge(top, BRICK_LIGHT, 70, (150, 5), 0)
    canvas.polygon(box(-90, 958, 1780, 46), BRICK_DARK)
    canvas.polygon(box(-20, 1002, 1640, 80), UMBER)
    for number, x in enumerate((230, 470, 700, 950, 1180, 1400)):
        skew = (800 - x) * 0.06
        page = [
            (x - 60 + skew, 770),
            (x + 60 + skew, 770),
            (x + 74, 840),
            (x - 74, 840),
        ]
        canvas.polygon(page, (PAPER, STONE)[number % 2])
        for line in (788, 804, 820):
            canvas.line([(x - 40 + skew / 2, line), (x + 40 + skew / 2, line)], LINE, 3)
    for x in (350, 1060):
        canvas.polygon(box(x - 26, 800, 52, 56), PAPER)
        canvas.ellipse((x, 800), (26, 9), INK)
        canvas.line(arc((x + 28, 826), (16, 16), -90, 90), PAPER, 7)
    jar(canvas, (815, 880), 150, (PINE, OCHRE_LIGHT))


SCENES: Mapping[str, Callable[[Canvas], None]] = {
    "europe-partnership": europe_partnership,
    "archive-photos": archive_photos,
    "workshop-table": workshop_table,
}
