"""Land, trees, water and sky as layers of cut ink."""

from __future__ import annotations

import math

from heco_site.demo.art.canvas import Canvas
from heco_site.demo.art.geometry import Point, Points, arc, box, smooth
from heco_site.demo.art.palette import (
    INK,
    PAPER,
    PINE,
    PINE_DARK,
    PINE_LIGHT,
    UMBER,
    Colour,
    mix,
)


def sky(canvas: Canvas, top: Colour, low: Colour, horizon: float) -> None:
    """Five broad bands, as a roller with two inks leaves them."""
    bands = 6
    for band in range(bands):
        ink = mix(top, low, band / (bands - 1))
        y = horizon * band / bands
        edge = [
            (x, y + 9 * math.sin(x / 170 + band * 1.9) if band else -5)
            for x in range(-20, canvas.width + 40, 40)
        ]
        corners = [(canvas.width + 20, horizon + 40), (-20, horizon + 40)]
        canvas.polygon([*edge, *corners], ink)


def cloud(canvas: Canvas, at: Point, width: float, ink: Colour = PAPER) -> None:
    """A long flat cloud, cut in three strokes."""
    x, y = at
    canvas.polygon(
        smooth(
            [
                (x - width / 2, y),
                (x - width / 4, y - width * 0.07),
                (x - width * 0.02, y - width * 0.13),
                (x + width / 5, y - width * 0.06),
                (x + width / 2, y),
                (x, y + width * 0.025),
            ]
        ),
        ink,
    )
    canvas.cut(
        (x - width * 0.6, y + width * 0.07),
        (x + width * 0.25, y + width * 0.06),
        width * 0.035,
        ink,
    )


def sun(canvas: Canvas, at: Point, radius: float, inks: tuple[Colour, Colour]) -> None:
    """A disc with a ring of short cuts; inks are (disc, rays)."""
    for ray in range(36):
        angle = math.radians(ray * 10)
        near, far = radius * 1.25, radius * (1.75 if ray % 2 else 1.5)
        start = (at[0] + near * math.cos(angle), at[1] + near * math.sin(angle))
        end = (at[0] + far * math.cos(angle), at[1] + far * math.sin(angle))
        canvas.cut(start, end, radius * 0.09, inks[1])
    canvas.circle(at, radius, inks[0])


def land(canvas: Canvas, ridge: Points, ink: Colour) -> list[Point]:
    """Everything below a smooth ridge; returns its outline for later cuts."""
    curve = smooth(ridge, closed=False)
    outline = [*curve, (canvas.width + 20, canvas.height + 20)]
    outline.append((-20, canvas.height + 20))
    canvas.polygon(outline, ink)
    return outline


def crown(
    canvas: Canvas,
    at: Point,
    radii: Point,
    inks: tuple[Colour, Colour],
    lobes: int = 11,
) -> None:
    """Foliage: a lobed dark shape, a lighter one above and leaf cuts."""
    for share, ink, shift in ((1.0, inks[0], 0.0), (0.76, inks[1], -0.13)):
        middle = (at[0] + radii[0] * shift * 0.7, at[1] + radii[1] * shift)
        rim = (radii[0] * share * 0.78, radii[1] * share * 0.78)
        canvas.ellipse(middle, (rim[0] * 1.08, rim[1] * 1.08), ink)
        size = 1.25 * math.pi * max(rim) / lobes
        for spot in arc(middle, rim, 8, 368 - 360 / lobes, lobes - 1):
            lobe = size * canvas.random.uniform(0.82, 1.12)
            canvas.ellipse(spot, (lobe, lobe * 0.92), ink)
    stroke = (max(radii) * 0.17, max(radii) * 0.035)
    ring = arc(at, (radii[0] * 0.8, radii[1] * 0.8), 0, 360)
    canvas.gouge(ring, mix(inks[1], PAPER, 0.3), 46, stroke, -35)
    low = arc(
        (at[0], at[1] + radii[1] * 0.2), (radii[0] * 0.85, radii[1] * 0.65), 5, 175
    )
    canvas.gouge(low, inks[0], 40, stroke, -35)


def tree(
    canvas: Canvas,
    foot: Point,
    height: float,
    inks: tuple[Colour, Colour] = (PINE_DARK, PINE),
    bark: Colour = UMBER,
) -> None:
    """A broad-leaved tree standing at its foot."""
    x, y = foot
    thick = height * 0.045
    canvas.polygon(
        [
            (x - thick * 1.5, y),
            (x - thick * 0.7, y - height * 0.25),
            (x - thick * 3, y - height * 0.55),
            (x, y - height * 0.42),
            (x + thick * 3.4, y - height * 0.58),
            (x + thick * 0.8, y - height * 0.25),
            (x + thick * 1.5, y),
        ],
        bark,
    )
    crown(canvas, (x, y - height * 0.63), (height * 0.36, height * 0.37), inks)


def cypress(canvas: Canvas, foot: Point, height: float, ink: Colour) -> None:
    """A dark flame of a tree, with light cuts along its left side."""
    x, y = foot
    half = height * 0.115
    shape = smooth(
        [
            (x, y - height),
            (x + half * 0.75, y - height * 0.6),
            (x + half, y - height * 0.25),
            (x + half * 0.4, y - height * 0.03),
            (x - half * 0.4, y - height * 0.03),
            (x - half, y - height * 0.25),
            (x - half * 0.75, y - height * 0.6),
        ]
    )
    canvas.line([(x, y + height * 0.02), (x, y - height * 0.1)], UMBER, height * 0.03)
    canvas.polygon(shape, ink)
    canvas.gouge(shape, mix(ink, PAPER, 0.25), 26, (height * 0.14, height * 0.018), -84)


def spruce(canvas: Canvas, foot: Point, height: float, ink: Colour) -> None:
    """A fir in four tiers."""
    x, y = foot
    canvas.line([(x, y), (x, y - height * 0.2)], UMBER, height * 0.04)
    for tier in range(4):
        top = y - height * (1 - tier * 0.2)
        half = height * (0.12 + tier * 0.055)
        low = top + height * 0.33
        canvas.polygon(
            [(x, top), (x + half, low), (x, low - height * 0.05), (x - half, low)], ink
        )


def water(
    canvas: Canvas, top: float, bottom: float, inks: tuple[Colour, Colour]
) -> None:
    """A sheet of water, its cuts growing towards the reader."""
    canvas.polygon(
        [
            (-20, top),
            (canvas.width + 20, top),
            (canvas.width + 20, bottom),
            (-20, bottom),
        ],
        inks[0],
    )
    depth = bottom - top
    for _ in range(int(depth * 0.45)):
        share = canvas.random.random() ** 1.3
        y = top + 6 + depth * share
        x = canvas.random.uniform(-40, canvas.width)
        reach = 22 + 120 * share * canvas.random.uniform(0.4, 1)
        canvas.cut((x, y), (x + reach, y), 1.6 + 5 * share, inks[1])


def grass(canvas: Canvas, region: Points, ink: Colour, count: int) -> None:
    """Tufts of three blades scattered over a region."""
    lefts, tops = [x for x, _ in region], [y for _, y in region]
    for _ in range(count):
        x = canvas.random.uniform(min(lefts), max(lefts))
        y = canvas.random.uniform(min(tops), max(tops))
        size = 10 + 22 * (y / canvas.height)
        for lean in (-0.45, 0, 0.5):
            canvas.cut((x, y), (x + lean * size, y - size), size * 0.16, ink)


def birds(canvas: Canvas, at: Point, count: int, ink: Colour = INK) -> None:
    """A loose flock, two cuts each."""
    for bird in range(count):
        x = at[0] + bird * 46 + canvas.random.uniform(-14, 14)
        y = at[1] - (bird % 3) * 26 + canvas.random.uniform(-10, 10)
        size = canvas.random.uniform(13, 22)
        canvas.cut((x, y), (x - size, y - size * 0.5), size * 0.22, ink)
        canvas.cut((x, y), (x + size, y - size * 0.5), size * 0.22, ink)


def stones(
    canvas: Canvas,
    area: tuple[float, float, float, float],
    course: float,
    inks: tuple[Colour, ...],
) -> None:
    """Courses of fitted stones over a darker joint; area is (x, y, width, height)."""
    left, top, width, height = area
    canvas.polygon(box(left, top, width, height), inks[0])
    y = top
    while y < top + height - course * 0.4:
        tall = min(course * canvas.random.uniform(0.85, 1.15), top + height - y)
        x = left
        while x < left + width - course * 0.2:
            wide = course * canvas.random.uniform(0.9, 2.1)
            wide = min(wide, left + width - x)
            _stone(canvas, (x, y), (wide, tall), canvas.random.choice(inks[1:]))
            x += wide
        y += tall


def _stone(canvas: Canvas, at: Point, size: Point, ink: Colour) -> None:
    (x, y), (w, h) = at, size
    gap = min(w, h) * 0.07

    def near(px: float, py: float) -> Point:
        stray = gap * 0.9
        return (
            px + canvas.random.uniform(-stray, stray),
            py + canvas.random.uniform(-stray, stray),
        )

    corners = [
        near(x + gap + w * 0.1, y + gap),
        near(x + w * 0.9 - gap, y + gap),
        near(x + w - gap, y + gap + h * 0.2),
        near(x + w - gap, y + h * 0.8),
        near(x + w * 0.88 - gap, y + h - gap),
        near(x + w * 0.1 + gap, y + h - gap),
        near(x + gap, y + h * 0.78),
        near(x + gap, y + h * 0.2 + gap),
    ]
    canvas.polygon(corners, ink, rough=0.5)
    if w > 26 and h > 18:
        low = y + h * 0.78
        dark = mix(ink, INK, 0.28)
        canvas.cut((x + w * 0.3, low), (x + w * 0.86, low - h * 0.08), h * 0.1, dark)


def orchard_tree(canvas: Canvas, foot: Point, height: float, fruit: Colour) -> None:
    """An old apple tree, wide and low, with fruit."""
    x, y = foot
    tree(canvas, foot, height, (PINE, PINE_LIGHT))
    for _ in range(20):
        angle = canvas.random.uniform(0, math.tau)
        reach = height * 0.31 * math.sqrt(canvas.random.random())
        spot = (
            x + reach * math.cos(angle),
            y - height * 0.62 + reach * math.sin(angle),
        )
        canvas.circle(spot, height * 0.02, fruit)
