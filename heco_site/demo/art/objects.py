"""Things on tables, walls and quays."""

from __future__ import annotations

from heco_site.demo.art.canvas import Canvas
from heco_site.demo.art.geometry import Point, arc, box, lerp, smooth, turn
from heco_site.demo.art.palette import (
    BRICK,
    BRICK_LIGHT,
    CLAY,
    INK,
    LINE,
    OCHRE,
    OCHRE_DARK,
    OCHRE_LIGHT,
    OCHRE_PALE,
    PAPER,
    PINE,
    PINE_LIGHT,
    STONE,
    UMBER,
    Colour,
    mix,
)


def sheet(
    canvas: Canvas, centre: Point, size: Point, degrees: float, ink: Colour = PAPER
) -> None:
    """A written page lying at an angle, with a shadow."""
    (x, y), (w, h) = centre, size
    corners = box(x - w / 2, y - h / 2, w, h)
    canvas.polygon(turn([(a + 6, b + 7) for a, b in corners], centre, degrees), UMBER)
    canvas.polygon(turn(corners, centre, degrees), ink)
    for row in range(1, int(h / 17) - 1):
        reach = 0.8 if row % 4 else 0.5
        line = [
            (x - w * 0.4, y - h / 2 + row * 17 + 6),
            (x - w * 0.4 + w * reach, y - h / 2 + row * 17 + 6),
        ]
        canvas.line(turn(line, centre, degrees), LINE, 3)


def photograph(
    canvas: Canvas, centre: Point, size: Point, degrees: float, motif: str = "house"
) -> None:
    """An old photograph with a white border: a house, church, boat or couple."""
    (x, y), (w, h) = centre, size

    def fill(points: list[Point], ink: Colour) -> None:
        placed = [(x + a * w, y + b * h) for a, b in points]
        canvas.polygon(turn(placed, centre, degrees), ink)

    corners = box(x - w / 2, y - h / 2, w, h)
    canvas.polygon(turn([(a + 6, b + 8) for a, b in corners], centre, degrees), INK)
    canvas.polygon(turn(corners, centre, degrees), PAPER)
    fill(box(-0.43, -0.41, 0.86, 0.82), OCHRE_PALE)
    (sun,) = turn([(x + w * 0.27, y - h * 0.24)], centre, degrees)
    canvas.circle(sun, w * 0.06, PAPER)
    hill = [(-0.43, 0.05), (-0.15, -0.14), (0.2, 0.08), (0.43, -0.02)]
    fill([*hill, (0.43, 0.41), (-0.43, 0.41)], CLAY)
    fill(box(-0.43, 0.26, 0.86, 0.15), OCHRE_DARK)
    for part, ink in _MOTIFS[motif]:
        fill(list(part), ink)


_HOUSE = (
    (((-0.2, 0.3), (-0.2, 0.05), (-0.07, -0.1), (0.06, 0.05), (0.06, 0.3)), UMBER),
    (((-0.1, 0.3), (-0.1, 0.14), (-0.03, 0.14), (-0.03, 0.3)), OCHRE_PALE),
)
_CHURCH = (
    (((-0.24, 0.3), (-0.24, -0.16), (-0.18, -0.34), (-0.12, -0.16), (-0.12, 0.3)), INK),
    (((-0.12, 0.3), (-0.12, 0.06), (0.04, -0.08), (0.2, 0.06), (0.2, 0.3)), UMBER),
    (((0.01, 0.3), (0.01, 0.15), (0.07, 0.15), (0.07, 0.3)), OCHRE_PALE),
)
_BOAT = (
    (((-0.43, 0.41), (-0.43, 0.1), (0.43, 0.1), (0.43, 0.41)), LINE),
    (((-0.26, 0.14), (0.28, 0.14), (0.19, 0.29), (-0.18, 0.29)), INK),
    (((0.0, 0.11), (0.0, -0.32), (0.22, 0.1)), PAPER),
    (((-0.03, 0.1), (-0.03, -0.24), (-0.2, 0.1)), STONE),
)
_COUPLE = (
    (((-0.25, 0.41), (-0.22, 0.02), (-0.08, 0.02), (-0.05, 0.41)), INK),
    (((-0.2, 0.0), (-0.21, -0.14), (-0.15, -0.2), (-0.09, -0.14), (-0.1, 0.0)), PAPER),
    (((-0.24, -0.13), (-0.2, -0.23), (-0.1, -0.23), (-0.06, -0.13)), INK),
    (((0.0, 0.41), (0.06, 0.07), (0.2, 0.07), (0.26, 0.41)), BRICK),
    (((0.08, 0.05), (0.07, -0.08), (0.13, -0.14), (0.19, -0.08), (0.18, 0.05)), PAPER),
    (((0.06, -0.05), (0.08, -0.16), (0.18, -0.16), (0.2, -0.05)), UMBER),
)
_MOTIFS = {"house": _HOUSE, "church": _CHURCH, "boat": _BOAT, "couple": _COUPLE}


def basket(canvas: Canvas, foot: Point, width: float, fill: Colour) -> None:
    """A wicker basket heaped with round fruit or loaves."""
    x, y = foot
    height = width * 0.55
    for row, count in ((0.0, 5), (0.11, 4), (0.2, 2)):
        for item in range(count):
            spot = (
                x + (item - (count - 1) / 2) * width * 0.19,
                y - height - width * row,
            )
            canvas.circle(spot, width * 0.115, mix(fill, INK, 0.25))
            canvas.circle((spot[0] - 2, spot[1] - 2), width * 0.1, fill)
    body = [
        (x - width / 2, y - height),
        (x + width / 2, y - height),
        (x + width * 0.38, y),
        (x - width * 0.38, y),
    ]
    canvas.polygon(body, OCHRE)
    canvas.hatch(body, OCHRE_DARK, width * 0.11, width * 0.025, 52)
    canvas.hatch(body, OCHRE_PALE, width * 0.11, width * 0.02, -52)
    rim = [(x - width / 2, y - height), (x + width / 2, y - height)]
    canvas.line(rim, OCHRE_DARK, width * 0.07)


def ladder(canvas: Canvas, foot: Point, top: Point, width: float) -> None:
    """A ladder leaning from its foot to its top."""
    half = width / 2
    left = ((foot[0] - half, foot[1]), (top[0] - half * 0.7, top[1]))
    right = ((foot[0] + half, foot[1]), (top[0] + half * 0.7, top[1]))
    for rung in range(1, 10):
        ends = [lerp(*left, rung / 10), lerp(*right, rung / 10)]
        canvas.line(ends, OCHRE_LIGHT, width * 0.11)
    canvas.line(left, OCHRE_PALE, width * 0.14)
    canvas.line(right, OCHRE_LIGHT, width * 0.14)


def lantern(canvas: Canvas, at: Point, size: float) -> None:
    """A lit lantern hanging from its handle at `at`."""
    x, y = at
    middle = (x, y + size)
    for ray, end in enumerate(arc(middle, (size * 2.3, size * 2.3), 0, 345, 23)):
        canvas.cut(lerp(middle, end, 0.6 + ray % 2 * 0.12), end, size * 0.1, OCHRE_PALE)
    canvas.line(arc((x, y + size * 0.36), (size * 0.26, size * 0.34), 180, 360), INK, 5)
    glass = [(-0.36, 0.55), (0.36, 0.55), (0.46, 1.4), (-0.46, 1.4)]
    canvas.polygon([(x + a * size, y + b * size) for a, b in glass], OCHRE_PALE)
    flame = [(0.0, 0.68), (0.17, 1.02), (0.0, 1.3), (-0.17, 1.02)]
    canvas.polygon(
        smooth([(x + a * size, y + b * size) for a, b in flame]), BRICK_LIGHT
    )
    for lean in (-0.4, 0.4):
        bar = [(x + lean * 0.9 * size, y + size * 0.55)]
        canvas.line([*bar, (x + lean * 1.15 * size, y + size * 1.4)], INK, size * 0.08)
    roof = [(-0.5, 0.6), (-0.12, 0.26), (0.12, 0.26), (0.5, 0.6)]
    canvas.polygon([(x + a * size, y + b * size) for a, b in roof], INK)
    canvas.polygon(box(x - size * 0.54, y + size * 1.38, size * 1.08, size * 0.16), INK)


def crate(canvas: Canvas, foot: Point, size: Point, ink: Colour = OCHRE) -> None:
    """A slatted box standing on the middle of its foot."""
    (x, y), (w, h) = foot, size
    canvas.polygon(box(x - w / 2, y - h, w, h), mix(ink, INK, 0.5))
    for slat in range(3):
        canvas.polygon(box(x - w / 2 - 2, y - h + slat * h / 3 + 2, w + 4, h / 4), ink)
    for side in (-0.44, 0.36):
        canvas.polygon(box(x + w * side, y - h, w * 0.08, h), mix(ink, INK, 0.25))


def jar(
    canvas: Canvas, foot: Point, height: float, inks: tuple[Colour, Colour]
) -> None:
    """A two-handled jar; inks are (body, pattern)."""
    x, y = foot
    for side in (-1, 1):
        handle = [
            (x + side * height * 0.1, y - height * 0.9),
            (x + side * height * 0.36, y - height * 0.84),
            (x + side * height * 0.3, y - height * 0.58),
        ]
        canvas.line(smooth(handle, closed=False), inks[0], height * 0.05)
    half = [
        (0.13, 1.0),
        (0.1, 0.86),
        (0.34, 0.6),
        (0.26, 0.25),
        (0.12, 0.04),
        (0.17, 0.0),
    ]
    right = [(x + a * height, y - b * height) for a, b in half]
    left = [(x - a * height, y - b * height) for a, b in reversed(half)]
    canvas.polygon(smooth([*right, *left], steps=8), inks[0], 0.3)
    for level, reach in ((0.66, 0.28), (0.5, 0.3), (0.34, 0.27)):
        ends = [(x - reach * height, y - level * height)]
        canvas.line(
            [*ends, (x + reach * height, y - level * height)], inks[1], height * 0.03
        )
    for step in range(6):
        left_end = x - 0.25 * height + step * height * 0.085
        zig = [
            (left_end, y - 0.55 * height),
            (left_end + height * 0.042, y - 0.61 * height),
            (left_end + height * 0.085, y - 0.55 * height),
        ]
        canvas.line(zig, inks[1], height * 0.018)


def table(canvas: Canvas, at: Point, size: Point, ink: Colour = OCHRE_DARK) -> None:
    """A plank table from its side; `at` is the left end of its top."""
    (x, y), (w, h) = at, size
    thick = h * 0.13
    for leg in (0.06, 0.9):
        canvas.polygon(box(x + w * leg, y, w * 0.035, h), mix(ink, INK, 0.45))
    canvas.polygon(box(x, y, w, thick), ink)
    top = [(x + w * 0.01, y + thick * 0.3), (x + w * 0.98, y + thick * 0.3)]
    canvas.cut(top[0], top[1], thick * 0.2, mix(ink, PAPER, 0.4))


def boat(
    canvas: Canvas, bow: Point, length: float, inks: tuple[Colour, Colour, Colour]
) -> None:
    """A luzzu with its eye; bow is the water line at the prow, the stern lies right.

    Inks are those of the hull, the broad band and the rail.
    """
    x, y = bow
    deep = length * 0.17

    def strake(high: float, low: float, ink: Colour) -> None:
        upper = [(0.0 - high * 0.07, -high), (0.3, -high * 0.72), (0.75, -high * 0.72)]
        upper.append((1.0 + high * 0.04, -high * 0.95))
        lower = [(1.0 + low * 0.02, -low * 0.95), (0.75, -low * 0.72)]
        lower += [(0.3, -low * 0.72), (0.0 - low * 0.05, -low)]
        curve = smooth(upper, closed=False) + smooth(lower, closed=False)
        canvas.polygon([(x + a * length, y + b * deep) for a, b in curve], ink, 0.4)

    canvas.polygon(
        box(x - length * 0.075, y - deep * 1.5, length * 0.03, deep * 0.7), inks[2]
    )
    strake(1.12, 0.9, inks[2])
    strake(0.92, 0.62, inks[1])
    strake(0.64, 0.5, PAPER)
    strake(0.52, -0.02, inks[0])
    eye = (x + length * 0.045, y - deep * 0.76)
    canvas.ellipse(eye, (length * 0.036, deep * 0.11), PAPER)
    canvas.circle(eye, deep * 0.075, INK)
    brow = arc((eye[0], eye[1] + 2), (length * 0.046, deep * 0.19), 200, 340)
    canvas.line(brow, INK, max(3, deep * 0.035))
    mast = (x + length * 0.6, y - deep * 0.7)
    canvas.line([mast, (mast[0], mast[1] - deep * 1.3)], INK, length * 0.012)


def stall(canvas: Canvas, foot: Point, size: Point, ink: Colour) -> None:
    """A market stall: striped awning, counter and heaped goods."""
    (x, y), (w, h) = foot, size
    left = x - w / 2
    for post in (left + w * 0.04, left + w * 0.94):
        canvas.line([(post, y), (post, y - h)], INK, w * 0.022)
    canvas.polygon(
        box(left + w * 0.02, y - h * 0.42, w * 0.96, h * 0.42), mix(ink, INK, 0.35)
    )
    canvas.hatch(
        box(left + w * 0.02, y - h * 0.38, w * 0.96, h * 0.38), INK, w * 0.1, 2, 90
    )
    goods = (OCHRE_LIGHT, BRICK, PINE_LIGHT, OCHRE, PINE)
    for item in range(11):
        spot = (left + w * (0.09 + item * 0.082), y - h * 0.44 - (item % 2) * w * 0.02)
        canvas.circle(spot, w * 0.042, goods[item % len(goods)])
    stripes = 9
    for stripe in range(stripes):
        a, b = left + w * stripe / stripes, left + w * (stripe + 1) / stripes
        lean = w * 0.07
        top_a = x + (a - x) * 0.8
        top_b = x + (b - x) * 0.8
        colour = ink if stripe % 2 == 0 else STONE
        over = (b - a) / 2
        flap = [(x + (q - x) * (1 + lean / w), y - h * 0.84) for q in (b, a)]
        canvas.polygon(
            [(top_a, y - h * 1.08), (top_b, y - h * 1.08), *flap], colour, 0.3
        )
        canvas.circle(
            ((flap[0][0] + flap[1][0]) / 2, y - h * 0.84), over * 1.03, colour
        )
