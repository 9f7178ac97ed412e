"""Handwork and things kept: lace, weaving, bells, a museum in a suitcase."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from heco_site.demo.art.canvas import Canvas
from heco_site.demo.art.figures import Look, bust, from_behind
from heco_site.demo.art.geometry import Point, arc, arch, box, lerp, smooth, turn
from heco_site.demo.art.hands import hand
from heco_site.demo.art.objects import jar, photograph, sheet
from heco_site.demo.art.palette import (
    BRICK,
    BRICK_DARK,
    BRICK_LIGHT,
    CLAY,
    INK,
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
    STONE,
    UMBER,
    Colour,
    mix,
)


def _bobbin(canvas: Canvas, start: Point, end: Point, ink: Colour) -> None:
    canvas.line([start, end], PAPER, 2.6)
    angle = math.degrees(math.atan2(end[1] - start[1], end[0] - start[0])) - 90
    x, y = end
    half = [(7, 0), (7, 46), (14, 58), (8, 70), (16, 110), (18, 146), (8, 172)]
    right = [(x + a, float(y + b)) for a, b in half]
    left = [(x - a, float(y + b)) for a, b in reversed(half)]
    canvas.polygon(turn([*right, *left], end, angle), ink, 0.3)
    thread = turn(box(x - 10, y + 8, 20, 30), end, angle)
    canvas.polygon(thread, PAPER, 0.3)
    for ring in (90, 126, 148):
        band = turn([(x - 14, y + ring), (x + 14, y + ring)], end, angle)
        canvas.line(band, mix(ink, INK, 0.45), 5)
    for tip in (2, 178):
        canvas.circle(turn([(x, y + tip)], end, angle)[0], 11, ink)


def _rosette(canvas: Canvas, centre: Point, radius: float) -> None:
    for petal in range(8):
        degrees = petal * 45
        tip = arc(centre, (radius, radius), degrees, degrees, 1)[0]
        sides = [
            arc(centre, (radius * 0.6, radius * 0.6), degrees + off, degrees + off, 1)[
                0
            ]
            for off in (-20, 20)
        ]
        canvas.line(smooth([centre, sides[0], tip, sides[1]]), PAPER, 4)
        canvas.circle(tip, 5, OCHRE_LIGHT)
    for ring in (0.32, 1.1, 1.2):
        reach = radius * ring
        canvas.line(arc(centre, (reach, reach), 0, 360, 40), PAPER, 3)


def lace_school(canvas: Canvas) -> None:
    """Bobbins, pins and a growing strip of lace on its pillow."""
    canvas.polygon(box(-20, -20, 1640, 1110), OCHRE)
    canvas.hatch(box(-20, -20, 1640, 1110), OCHRE_DARK, 118, 4, 3)
    canvas.gouge(box(0, 0, 1600, 1067), OCHRE_LIGHT, 150, (130, 5), 3)
    canvas.ellipse((815, 560), (668, 560), INK)
    canvas.ellipse((800, 540), (660, 556), PINE_DARK)
    canvas.ellipse((800, 530), (630, 528), PINE)
    weave = arc((800, 530), (630, 528), 0, 360, 60)
    canvas.hatch(weave, PINE_DARK, 30, 3, 45)
    canvas.hatch(weave, PINE_DARK, 30, 3, -45)
    strip = [(585, -20), (1015, -20), (1015, 470), (585, 470)]
    canvas.polygon(strip, BRICK)
    canvas.hatch(strip, BRICK_DARK, 26, 2.4, 60)
    for y in (-10, 180, 368):
        _rosette(canvas, (800, y), 78)
    for x in (600, 1000):
        canvas.line([(x, -10), (x, 470)], PAPER, 5)
        for scallop in range(10):
            y = 10 + scallop * 48
            side = -1 if x < 800 else 1
            canvas.line(arc((x, y), (24, 22), 90 * side, -90 * side, 12), PAPER, 4)
    for number in range(13):
        share = number / 12
        start = (600 + 400 * share, 470 + 26 * math.sin(share * math.pi))
        degrees = 152 - share * 124
        end = arc((800, 460), (450, 290), degrees, degrees, 1)[0]
        _bobbin(canvas, start, end, (OCHRE_LIGHT, BRICK_LIGHT, OCHRE_PALE)[number % 3])
        canvas.line([start, (start[0], start[1] - 22)], STONE, 3)
        canvas.circle((start[0], start[1] - 24), 8, (PAPER, OCHRE_LIGHT)[number % 2])
    hand(canvas, ((60, 1120), (430, 800)), (PAPER, SKINS[0]))
    hand(canvas, ((1540, 1120), (1180, 800)), (PAPER, SKINS[0]))


def weaving_loom(canvas: Canvas) -> None:
    """A weaver at an upright loom, patterned cloth growing under her hands."""
    canvas.polygon(box(-20, -20, 1640, 1110), OCHRE_PALE)
    canvas.hatch(box(-20, -20, 1640, 880), SAND, 90, 4, 90)
    canvas.polygon(box(-20, 880, 1640, 210), OCHRE_DARK)
    canvas.hatch(box(-20, 880, 1640, 210), UMBER, 50, 4, 0)
    _window_view(canvas, (90, 150), (250, 380))
    for shelf in (250, 430, 610):
        canvas.polygon(box(1290, shelf, 280, 18), UMBER)
        for ball in range(4):
            at = (1330 + ball * 66, shelf - 32)
            ink = (BRICK, PINE, OCHRE, BRICK_LIGHT, PINE_LIGHT)[(ball + shelf) % 5]
            canvas.circle(at, 33, ink)
            for turn_of in (-30, 30):
                thread = arc(at, (24, 12), turn_of, 180 + turn_of, 12)
                canvas.line(thread, mix(ink, PAPER, 0.4), 3)
    canvas.polygon(box(470, 120, 680, 760), STONE)
    for warp in range(57):
        canvas.line([(474 + warp * 12, 120), (474 + warp * 12, 880)], CLAY, 3)
    _cloth(canvas)
    for y, height in ((70, 60), (520, 34), (900, 60)):
        canvas.polygon(box(380, y, 860, height), BRICK_DARK)
        canvas.cut((400, y + 12), (1200, y + 10), 7, BRICK_LIGHT)
    for x in (390, 1166):
        canvas.polygon(box(x, 30, 64, 1010), BRICK)
        canvas.hatch(box(x + 36, 30, 28, 1010), BRICK_DARK, 11, 3, 88)
    weaver = from_behind(Look(PINE, INK, SKINS[0], BRICK_DARK, "bun", skirt=True))
    bust(canvas, (800, 1010), 122, weaver, ((-0.9, 0.25), (0.9, 0.25)))
    canvas.polygon(smooth([(650, 1000), (950, 1000), (1010, 1100), (590, 1100)]), INK)
    shuttle = smooth([(990, 620), (1060, 606), (1130, 620), (1060, 636)])
    canvas.polygon(shuttle, OCHRE_LIGHT)
    canvas.line([(1030, 620), (1090, 620)], BRICK, 10)


def _window_view(canvas: Canvas, at: Point, size: Point) -> None:
    (x, y), (w, h) = at, size
    canvas.polygon(box(x - 16, y - 16, w + 32, h + 32), BRICK)
    canvas.polygon(box(x, y, w, h), PINE_PALE)
    canvas.circle((x + w * 0.7, y + h * 0.25), w * 0.14, PAPER)
    hill = smooth(
        [(x, y + h * 0.6), (x + w * 0.4, y + h * 0.48), (x + w, y + h * 0.66)], False
    )
    canvas.polygon([*hill, (x + w, y + h), (x, y + h)], PINE)
    canvas.line([(x + w / 2, y), (x + w / 2, y + h)], BRICK, 12)
    canvas.line([(x, y + h * 0.4), (x + w, y + h * 0.4)], BRICK, 12)
    canvas.polygon(box(x - 34, y + h + 14, w + 68, 24), BRICK_DARK)


def _cloth(canvas: Canvas) -> None:
    bands = ((560, PINE, PAPER), (630, OCHRE_LIGHT, BRICK), (700, BRICK, OCHRE_PALE))
    for y, ground, figure in (
        *bands,
        (770, PAPER, PINE),
        (840, PINE_DARK, OCHRE_LIGHT),
    ):
        canvas.polygon(box(470, y, 680, 70), ground)
        for motif in range(10):
            x = 504 + motif * 68
            if y % 140 == 0:
                canvas.polygon(
                    [(x - 30, y + 60), (x, y + 10), (x + 30, y + 60)], figure, 0.3
                )
            else:
                outer = [(x, y + 6), (x + 31, y + 35), (x, y + 64), (x - 31, y + 35)]
                canvas.polygon(outer, figure, 0.3)
                canvas.circle((x, y + 35), 9, ground)
        canvas.line([(470, y), (1150, y)], INK, 4)


def museum_suitcase(canvas: Canvas) -> None:
    """A whole museum that travels: objects in the compartments of a suitcase."""
    canvas.polygon(box(-20, -20, 1640, 1110), PINE_PALE)
    canvas.hatch(box(-20, -20, 1640, 700), PINE_LIGHT, 80, 3, 90)
    canvas.polygon(box(-20, 800, 1640, 300), OCHRE_DARK)
    canvas.gouge(box(0, 810, 1600, 250), OCHRE, 120, (200, 6))
    canvas.polygon([(230, 540), (300, 70), (1300, 70), (1370, 540)], BRICK_DARK)
    canvas.polygon([(270, 530), (332, 104), (1268, 104), (1330, 530)], OCHRE_PALE)
    prints = (
        (470, 240, -5, "couple"),
        (790, 230, 3, "church"),
        (1110, 244, -2, "boat"),
    )
    for x, y, degrees, motif in prints:
        photograph(canvas, (x, y), (250, 190), degrees, motif)
    for x, y in ((440, 430), (740, 440), (1090, 430)):
        sheet(canvas, (x, y), (200, 76), (x % 7) - 3)
    canvas.polygon(box(190, 530, 1220, 430), BRICK)
    canvas.hatch(box(190, 850, 1220, 110), BRICK_DARK, 12, 4, 50)
    canvas.polygon(box(226, 560, 1148, 300), INK)
    inks = (OCHRE_PALE, PINE, SAND, BRICK_LIGHT, PINE_PALE)
    for cell, ink in enumerate(inks):
        canvas.polygon(box(236 + cell * 228, 570, 216, 280), ink)
    jar(canvas, (344, 836), 230, (BRICK, OCHRE_PALE))
    _keys(canvas, (572, 600))
    _shell(canvas, (800, 735))
    _little_house(canvas, (920, 840))
    _spool(canvas, (1256, 830))
    for x in (300, 1210):
        canvas.polygon(box(x, 850, 90, 76), OCHRE_LIGHT)
        canvas.polygon(box(x + 28, 876, 34, 30), INK)
    canvas.line(arc((800, 900), (120, 60), 0, 180), INK, 26)
    for corner in ((190, 910), (1340, 910)):
        canvas.polygon(box(corner[0], corner[1], 70, 50), OCHRE)


def _keys(canvas: Canvas, at: Point) -> None:
    for number, ink in enumerate((OCHRE_LIGHT, STONE)):
        x, y = at[0] - 44 + number * 88, at[1] + number * 20
        canvas.line(arc((x, y + 40), (32, 32), 0, 360), ink, 13)
        canvas.line([(x, y + 72), (x, y + 210)], ink, 15)
        for tooth in (172, 200):
            canvas.line([(x, y + tooth), (x + 32, y + tooth)], ink, 14)


def _shell(canvas: Canvas, centre: Point) -> None:
    x, y = centre
    fan = arc((x, y - 6), (92, 92), 160, 380, 33)
    scallops = [fan[3 + rib * 3] for rib in range(10)]
    for edge in scallops:
        canvas.circle(edge, 15, BRICK_LIGHT)
    canvas.polygon([*fan, (x + 26, y + 84), (x - 26, y + 84)], BRICK_LIGHT)
    for edge in scallops:
        canvas.cut((x, y + 84), lerp((x, y + 84), edge, 1.06), 9, PAPER)
    canvas.polygon(box(x - 38, y + 70, 76, 20), BRICK)


def _little_house(canvas: Canvas, corner: Point) -> None:
    x, y = corner
    canvas.polygon(box(x + 24, y - 140, 170, 140), PAPER)
    canvas.polygon(
        [(x + 8, y - 136), (x + 109, y - 240), (x + 210, y - 136)], BRICK_DARK
    )
    canvas.polygon(arch(x + 84, y - 84, 50, 84), PINE)
    for pane in (44, 146):
        canvas.polygon(box(x + pane, y - 110, 30, 36), PINE_DARK)


def _spool(canvas: Canvas, foot: Point) -> None:
    x, y = foot
    canvas.polygon(box(x - 62, y - 190, 124, 190), BRICK)
    canvas.hatch(box(x - 62, y - 170, 124, 150), BRICK_LIGHT, 11, 4, 8)
    for level in (-214, -24):
        canvas.polygon(box(x - 84, y + level, 168, 26), OCHRE_DARK)
    canvas.line(
        smooth([(x + 58, y - 60), (x + 92, y - 20), (x + 60, y + 14)], False), BRICK, 5
    )


SCENES: Mapping[str, Callable[[Canvas], None]] = {
    "lace-school": lace_school,
    "weaving-loom": weaving_loom,
    "museum-suitcase": museum_suitcase,
}
