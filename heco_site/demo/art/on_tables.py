"""A table seen from above, and what lies on it while people work."""

from __future__ import annotations

from heco_site.demo.art.canvas import Canvas
from heco_site.demo.art.geometry import Point, box, turn
from heco_site.demo.art.palette import (
    BRICK_DARK,
    INK,
    OCHRE,
    OCHRE_PALE,
    PAPER,
    STONE,
    Colour,
)


def tabletop(canvas: Canvas, ink: Colour, light: Colour, dark: Colour) -> None:
    """A table of planks that fills the whole picture."""
    everything = box(-20, -20, canvas.width + 40, canvas.height + 40)
    canvas.polygon(everything, ink)
    canvas.hatch(everything, dark, 178, 4, 0)
    canvas.gouge(everything, light, 150, (170, 5), 0)
    canvas.gouge(everything, dark, 150, (170, 4), 0)


def cup(canvas: Canvas, centre: Point, ink: Colour) -> None:
    """Coffee in a cup, seen from above."""
    x, y = centre
    canvas.circle((x + 8, y + 10), 62, BRICK_DARK)
    canvas.circle(centre, 60, PAPER)
    canvas.circle(centre, 54, STONE)
    canvas.line([(x + 30, y + 10), (x + 66, y + 28)], ink, 15)
    canvas.circle(centre, 40, ink)
    canvas.circle(centre, 32, INK)
    canvas.cut((x - 20, y - 10), (x + 6, y - 20), 6, OCHRE)


def pencil(canvas: Canvas, start: Point, degrees: float, ink: Colour) -> None:
    """A pencil lying at an angle from its blunt end."""
    x, y = start
    canvas.polygon(turn(box(x, y - 8, 170, 16), start, degrees), ink)
    canvas.line(turn([(x, y + 2), (x + 168, y + 2)], start, degrees), INK, 2)
    tip = [(x + 170, y - 8), (x + 206, y), (x + 170, y + 8)]
    canvas.polygon(turn(tip, start, degrees), OCHRE_PALE)
    point = [(x + 194, y - 3), (x + 206, y), (x + 194, y + 3)]
    canvas.polygon(turn(point, start, degrees), INK, 0)
