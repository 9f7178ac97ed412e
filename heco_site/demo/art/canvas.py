"""A sheet that takes flat inks with hand-cut edges, like a lino or screen print."""

from __future__ import annotations

import io
import itertools
import math
import random

from PIL import Image, ImageChops, ImageDraw

from heco_site.demo.art.geometry import Point, Points, arc, bounds, box, inside
from heco_site.demo.art.palette import PAPER, Colour
from heco_site.demo.art.surface import print_surface

OVERSAMPLING = 3
CUT_STEP = 16.0


class Canvas:
    """Coordinates are pixels of the finished picture; the sheet itself is finer."""

    def __init__(
        self, width: int, height: int, ground: Colour = PAPER, seed: int = 1
    ) -> None:
        self.width = width
        self.height = height
        self.random = random.Random(seed)
        self._sheet = Image.new(
            "RGB", (width * OVERSAMPLING, height * OVERSAMPLING), ground
        )
        self._draw = ImageDraw.Draw(self._sheet)

    def polygon(self, points: Points, ink: Colour, rough: float = 0.7) -> None:
        """Fill a shape; `rough` is how far the knife strays from its outline."""
        outline = self._hand_cut(points, rough) if rough else points
        self._draw.polygon(_scaled(outline), fill=ink)

    def rectangle(self, x: float, y: float, size: Point, ink: Colour) -> None:
        """Fill an upright rectangle with hand-cut edges."""
        self.polygon(box(x, y, *size), ink)

    def ellipse(self, centre: Point, radii: Point, ink: Colour) -> None:
        """Fill an ellipse, cut cleanly."""
        self._draw.polygon(_scaled(arc(centre, radii, 0, 360, 64)), fill=ink)

    def circle(self, centre: Point, radius: float, ink: Colour) -> None:
        """Fill a circle, cut cleanly."""
        self.ellipse(centre, (radius, radius), ink)

    def line(self, points: Points, ink: Colour, width: float = 3) -> None:
        """Draw a line with round ends and joints."""
        radius = width / 2
        for (x0, y0), (x1, y1) in itertools.pairwise(points):
            length = math.hypot(x1 - x0, y1 - y0) or 1.0
            dx, dy = -(y1 - y0) / length * radius, (x1 - x0) / length * radius
            corners = [
                (x0 + dx, y0 + dy),
                (x1 + dx, y1 + dy),
                (x1 - dx, y1 - dy),
                (x0 - dx, y0 - dy),
            ]
            self._draw.polygon(_scaled(corners), fill=ink)
        if width >= 2:
            for point in points:
                steps = 8 if width < 6 else 20
                joint = arc(point, (radius, radius), 0, 360, steps)
                self._draw.polygon(_scaled(joint), fill=ink)

    def cut(self, start: Point, end: Point, width: float, ink: Colour) -> None:
        """One stroke of the gouge: pointed at both ends, widest in the middle."""
        (x0, y0), (x1, y1) = start, end
        length = math.hypot(x1 - x0, y1 - y0) or 1.0
        dx, dy = -(y1 - y0) / length * width / 2, (x1 - x0) / length * width / 2
        third = ((x1 - x0) / 3, (y1 - y0) / 3)
        corners = [
            start,
            (x0 + third[0] + dx, y0 + third[1] + dy),
            (x1 - third[0] + dx, y1 - third[1] + dy),
            end,
            (x1 - third[0] - dx, y1 - third[1] - dy),
            (x0 + third[0] - dx, y0 + third[1] - dy),
        ]
        self._draw.polygon(_scaled(corners), fill=ink)

    def gouge(
        self,
        region: Points,
        ink: Colour,
        count: int,
        stroke: tuple[float, float] = (30, 3),
        angle: float = 0,
    ) -> None:
        """Scatter cuts of (length, width) over a region, along one direction."""
        left, top, right, bottom = bounds(region)
        for _ in range(count):
            x, y = self.random.uniform(left, right), self.random.uniform(top, bottom)
            if not inside((x, y), region):
                continue
            slant = math.radians(angle + self.random.uniform(-7, 7))
            reach = stroke[0] * self.random.uniform(0.45, 1)
            end = (x + reach * math.cos(slant), y + reach * math.sin(slant))
            if inside(end, region):
                self.cut((x, y), end, stroke[1] * self.random.uniform(0.6, 1), ink)

    def hatch(
        self,
        region: Points,
        ink: Colour,
        gap: float = 12,
        width: float = 3,
        angle: float = 45,
    ) -> None:
        """Shade a region with parallel lines."""
        slant = math.radians(angle)
        cos, sin = math.cos(slant), math.sin(slant)
        level = [(x * cos + y * sin, y * cos - x * sin) for x, y in region]
        _, top, _, bottom = bounds(level)
        at = top + gap / 2
        while at < bottom:
            v = at + self.random.uniform(-0.12, 0.12) * gap
            for start, end in _crossings(level, v):
                quad = [(start, v - width / 2), (end, v - width / 2)]
                quad += [(end, v + width / 2), (start, v + width / 2)]
                self._draw.polygon(
                    _scaled([(a * cos - b * sin, a * sin + b * cos) for a, b in quad]),
                    fill=ink,
                )
            at += gap

    def png(self, printed: bool = True) -> bytes:
        """The finished picture; `printed` lays the grain of ink and paper over it."""
        picture = self._sheet.reduce(OVERSAMPLING)
        if printed:
            picture = ImageChops.multiply(picture, print_surface(picture.size))
        target = io.BytesIO()
        picture.save(target, "PNG", compress_level=6)
        return target.getvalue()

    def _hand_cut(self, points: Points, rough: float) -> list[Point]:
        outline: list[Point] = []
        for index, (x0, y0) in enumerate(points):
            x1, y1 = points[(index + 1) % len(points)]
            pieces = max(1, int(math.hypot(x1 - x0, y1 - y0) / CUT_STEP))
            for piece in range(pieces):
                share = piece / pieces
                stray = rough if piece else rough / 2
                outline.append(
                    (
                        x0 + (x1 - x0) * share + self.random.uniform(-stray, stray),
                        y0 + (y1 - y0) * share + self.random.uniform(-stray, stray),
                    )
                )
        return outline


def _crossings(polygon: Points, level: float) -> list[Point]:
    """The stretches of a horizontal line inside a polygon, as (start, end)."""
    found = []
    before = polygon[-1]
    for corner in polygon:
        if (corner[1] > level) != (before[1] > level):
            share = (level - corner[1]) / (before[1] - corner[1])
            found.append(corner[0] + (before[0] - corner[0]) * share)
        before = corner
    found.sort()
    return list(zip(found[::2], found[1::2], strict=False))


def _scaled(points: Points) -> list[Point]:
    return [(x * OVERSAMPLING, y * OVERSAMPLING) for x, y in points]
