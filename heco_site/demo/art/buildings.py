"""Walls, roofs, windows and towers."""

from __future__ import annotations

import math
from dataclasses import dataclass

from heco_site.demo.art.canvas import Canvas
from heco_site.demo.art.geometry import Point, Points, arch, box
from heco_site.demo.art.palette import (
    BRICK,
    BRICK_DARK,
    INK,
    OCHRE_LIGHT,
    PAPER,
    PINE_DARK,
    SAND,
    Colour,
    mix,
)

GLASS = PINE_DARK
LIT = OCHRE_LIGHT


@dataclass(frozen=True)
class Walls:
    """A house front: inks of wall, roof and panes, and its grid of windows."""

    wall: Colour = SAND
    roof: Colour = BRICK
    panes: Colour = GLASS
    columns: int = 3
    rows: int = 2
    arched: bool = False
    shaded: bool = True


def window(
    canvas: Canvas,
    at: Point,
    size: Point,
    panes: Colour = GLASS,
    frame: Colour = PAPER,
    arched: bool = False,
) -> None:
    """A framed window with a cross of glazing bars and a sill."""
    (x, y), (w, h) = at, size
    bar = max(1.4, w * 0.07)
    outline = arch if arched else box
    canvas.polygon(outline(x - bar, y - bar, w + 2 * bar, h + 2 * bar), frame, 0.3)
    canvas.polygon(outline(x, y, w, h), panes, 0.3)
    canvas.line([(x + w / 2, y), (x + w / 2, y + h)], frame, bar * 0.8)
    canvas.line([(x, y + h * 0.42), (x + w, y + h * 0.42)], frame, bar * 0.8)
    canvas.line(
        [(x - 2 * bar, y + h + bar), (x + w + 2 * bar, y + h + bar)], frame, bar
    )


def windows(
    canvas: Canvas, area: tuple[float, float, float, float], walls: Walls
) -> None:
    """A grid of windows spread evenly over (x, y, width, height)."""
    x, y, width, height = area
    step_x, step_y = width / walls.columns, height / walls.rows
    size = (step_x * 0.42, min(step_y * 0.62, step_x * 0.75))
    for row in range(walls.rows):
        for column in range(walls.columns):
            at = (
                x + step_x * (column + 0.5) - size[0] / 2,
                y + step_y * (row + 0.5) - size[1] / 2,
            )
            window(
                canvas,
                at,
                size,
                walls.panes,
                mix(walls.wall, PAPER, 0.75),
                walls.arched,
            )


def shade(canvas: Canvas, region: Points, wall: Colour, gap: float = 9) -> None:
    """The side of a wall away from the light."""
    canvas.hatch(region, mix(wall, INK, 0.3), gap, gap * 0.24, 58)


def house(
    canvas: Canvas, at: Point, size: Point, walls: Walls, pitch: float = 0.35
) -> None:
    """A house seen from its long side; `at` is its lower left corner."""
    (x, y), (w, h) = at, size
    eaves = y - h
    canvas.polygon(box(x, eaves, w, h), walls.wall)
    if walls.shaded:
        shade(canvas, box(x + w * 0.72, eaves, w * 0.28, h), walls.wall)
    ridge = h * pitch
    roof = [
        (x - w * 0.05, eaves + 3),
        (x + w * 0.07, eaves - ridge),
        (x + w * 0.93, eaves - ridge),
        (x + w * 1.05, eaves + 3),
    ]
    tiles(canvas, roof, walls.roof)
    windows(canvas, (x + w * 0.05, eaves + h * 0.05, w * 0.9, h * 0.85), walls)


def gable(
    canvas: Canvas, at: Point, size: Point, walls: Walls, pitch: float = 0.4
) -> None:
    """A house seen from its gable end; `at` is its lower left corner."""
    (x, y), (w, h) = at, size
    eaves = y - h
    peak = (x + w / 2, eaves - w * pitch)
    front = [(x, y), (x, eaves), peak, (x + w, eaves), (x + w, y)]
    canvas.polygon(front, walls.wall)
    if walls.shaded:
        corner = [(x + w * 0.6, eaves - w * pitch * 0.8), (x + w, eaves), (x + w, y)]
        shade(canvas, [*corner, (x + w * 0.7, y)], walls.wall)
    edge = [(x - w * 0.07, eaves + w * 0.06), peak, (x + w * 1.07, eaves + w * 0.06)]
    canvas.line(edge, walls.roof, max(4, w * 0.07))
    windows(canvas, (x + w * 0.05, eaves + h * 0.04, w * 0.9, h * 0.85), walls)


def tiles(canvas: Canvas, roof: Points, ink: Colour) -> None:
    """A roof with the rows of its tiles cut lighter."""
    canvas.polygon(roof, ink)
    height = max(y for _, y in roof) - min(y for _, y in roof)
    gap = max(6.0, height / 6)
    canvas.hatch(roof, mix(ink, BRICK_DARK, 0.45), gap, gap * 0.16, 0)
    canvas.gouge(roof, mix(ink, PAPER, 0.3), int(height / 2), (gap * 1.1, gap * 0.16))


def door(
    canvas: Canvas, foot: Point, size: Point, ink: Colour, arched: bool = True
) -> None:
    """A boarded door with a stone frame; foot is the middle of its threshold."""
    x, y = foot
    w, h = size
    outline = arch if arched else box
    rim = w * 0.12
    frame = outline(x - w / 2 - rim, y - h - rim, w + 2 * rim, h + rim)
    canvas.polygon(frame, PAPER, 0.4)
    leaf = outline(x - w / 2, y - h, w, h)
    canvas.polygon(leaf, ink, 0.4)
    canvas.hatch(leaf, mix(ink, INK, 0.4), w / 5, max(1.2, w * 0.02), 90)
    canvas.circle((x + w * 0.28, y - h * 0.45), max(2, w * 0.05), OCHRE_LIGHT)


def battlements(canvas: Canvas, at: Point, size: Point, ink: Colour) -> None:
    """A row of merlons standing on (x, y); size is (width, height)."""
    (x, y), (w, h) = at, size
    count = max(3, round(w / (h * 1.5)))
    step = w / (count * 2 - 1)
    for merlon in range(count):
        canvas.polygon(box(x + merlon * step * 2, y - h, step, h + 2), ink, 0.5)


def clock(canvas: Canvas, centre: Point, radius: float) -> None:
    """A clock face at ten past ten."""
    x, y = centre
    canvas.circle(centre, radius * 1.12, INK)
    canvas.circle(centre, radius, PAPER)
    for mark in range(12):
        degrees = mark * 30
        near = _on_ring(centre, radius * 0.78, degrees)
        far = _on_ring(centre, radius * 0.93, degrees)
        canvas.line([near, far], INK, max(2, radius * 0.07))
    canvas.line([(x, y), _on_ring(centre, radius * 0.52, -60)], BRICK, radius * 0.12)
    canvas.line([(x, y), _on_ring(centre, radius * 0.78, 60)], INK, radius * 0.08)
    canvas.circle(centre, radius * 0.09, INK)


def _on_ring(centre: Point, radius: float, degrees: float) -> Point:
    angle = math.radians(degrees - 90)
    return centre[0] + radius * math.cos(angle), centre[1] + radius * math.sin(angle)


def tower(
    canvas: Canvas,
    foot: Point,
    size: Point,
    inks: tuple[Colour, Colour],
    cap: str = "pyramid",
) -> None:
    """A bell tower on the middle of its foot; inks are (wall, roof)."""
    (x, y), (w, h) = foot, size
    left, top = x - w / 2, y - h
    canvas.polygon(box(left, top, w, h), inks[0])
    shade(canvas, box(x + w * 0.15, top, w * 0.35, h), inks[0], max(6, w * 0.1))
    trim = mix(inks[0], PAPER, 0.6)
    for share in (0.02, 0.34, 0.62):
        band = [(left - w * 0.05, top + h * share), (x + w * 0.55, top + h * share)]
        canvas.line(band, trim, max(3, w * 0.06))
    for side in (-0.24, 0.24):
        opening = arch(x + w * side - w * 0.13, top + w * 0.3, w * 0.26, w * 0.62)
        canvas.polygon(opening, INK, 0.4)
    if cap == "pyramid":
        roof = [(left - w * 0.1, top), (x, top - w * 1.25), (x + w * 0.6, top)]
        canvas.polygon(roof, inks[1])
        shady = [(x, top - w * 1.25), (x + w * 0.6, top), (x + w * 0.12, top)]
        canvas.hatch(shady, mix(inks[1], INK, 0.45), w * 0.09, w * 0.03, 70)
        canvas.line([(x, top - w * 1.2), (x, top - w * 1.55)], INK, max(2, w * 0.04))
        canvas.line(
            [(x - w * 0.1, top - w * 1.43), (x + w * 0.1, top - w * 1.43)],
            INK,
            max(2, w * 0.04),
        )
    elif cap == "dome":
        dome(canvas, (x, top), w * 1.06, inks[1])
    else:
        battlements(canvas, (left - w * 0.06, top), (w * 1.12, w * 0.16), inks[0])


def dome(canvas: Canvas, foot: Point, width: float, ink: Colour) -> None:
    """A dome with its lantern; foot is the middle of its base."""
    x, y = foot
    shape = arch(x - width / 2, y - width * 0.5, width, width * 0.5)
    canvas.polygon(shape, ink)
    for share in (-0.26, 0, 0.26):
        start, end = (x + share * width, y), (x + share * width * 0.4, y - width * 0.46)
        canvas.cut(start, end, width * 0.035, mix(ink, PAPER, 0.4))
    canvas.polygon(
        box(x - width * 0.07, y - width * 0.66, width * 0.14, width * 0.18), PAPER
    )
    canvas.polygon(
        [
            (x - width * 0.09, y - width * 0.65),
            (x, y - width * 0.85),
            (x + width * 0.09, y - width * 0.65),
        ],
        ink,
    )
