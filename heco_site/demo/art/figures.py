"""People as a printmaker cuts them: coat, hair and hands, no portrait."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from heco_site.demo.art.canvas import Canvas
from heco_site.demo.art.geometry import Point, arc, smooth
from heco_site.demo.art.palette import (
    BRICK,
    INK,
    OCHRE,
    OCHRE_LIGHT,
    OCHRE_PALE,
    PAPER,
    PINE,
    PINE_LIGHT,
    SKINS,
    UMBER,
    Colour,
    mix,
)


@dataclass(frozen=True)
class Look:
    """How somebody is dressed; `hair` is short, bun, long, hat or scarf."""

    coat: Colour = PINE
    legs: Colour = INK
    skin: Colour = SKINS[0]
    head: Colour = UMBER
    hair: str = "short"
    skirt: bool = False
    back: bool = False
    child: bool = False


ROSA = Look(BRICK, INK, SKINS[1], INK, "bun", skirt=True)
JONAS = Look(PINE, UMBER, SKINS[0], OCHRE)
ANA = Look(OCHRE, PINE, SKINS[3], (110, 38, 22), "long", skirt=True)
KARMENU = Look(INK, UMBER, SKINS[1], OCHRE_PALE, "hat")
MIRA = Look(PAPER, BRICK, SKINS[2], OCHRE_LIGHT, "scarf", skirt=True)
PIET = Look(PINE_LIGHT, INK, SKINS[3], (201, 112, 76))
COMPANY = (ROSA, JONAS, ANA, KARMENU, MIRA, PIET)

Hands = tuple[Point, Point]
AT_REST: Hands = ((-0.5, 2.7), (0.5, 2.7))


def standing(
    canvas: Canvas, feet: Point, height: float, look: Look, hands: Hands = AT_REST
) -> None:
    """A whole person; hands are offsets from each shoulder in heads."""
    x, y = feet
    legs = 2.5 if look.child else 3.4
    unit = height / (legs + 3.8)
    hip = y - legs * unit
    for side in (-1, 1):
        foot = (x + side * 0.55 * unit, y - 0.12 * unit)
        limb = [
            (x + side * 0.05 * unit, hip),
            (x + side * 0.72 * unit, hip),
            (foot[0] + side * 0.22 * unit, foot[1]),
            (foot[0] - side * 0.24 * unit, foot[1]),
        ]
        canvas.polygon(limb, look.skin if look.skirt else look.legs, 0.3)
        shoe = (foot[0] + side * 0.1 * unit, y - 0.08 * unit)
        canvas.ellipse(shoe, (0.42 * unit, 0.16 * unit), INK)
    if look.skirt:
        canvas.polygon(
            [
                (x - 0.7 * unit, hip - 0.5 * unit),
                (x + 0.7 * unit, hip - 0.5 * unit),
                (x + 1.2 * unit, y - 1.2 * unit),
                (x, y - 1.05 * unit),
                (x - 1.2 * unit, y - 1.2 * unit),
            ],
            look.legs,
            0.5,
        )
    bust(canvas, (x, hip + 0.45 * unit), unit, look, hands)


def bust(
    canvas: Canvas, waist: Point, unit: float, look: Look, hands: Hands = AT_REST
) -> None:
    """Head, coat and arms above the waist; `unit` is the height of a head."""
    x, y = waist
    top = y - 3.05 * unit
    torso = [
        (x - 0.75 * unit, y),
        (x - 0.68 * unit, y - 1.3 * unit),
        (x - 1.0 * unit, top + 0.55 * unit),
        (x - 0.62 * unit, top + 0.1 * unit),
        (x, top + 0.16 * unit),
        (x + 0.62 * unit, top + 0.1 * unit),
        (x + 1.0 * unit, top + 0.55 * unit),
        (x + 0.68 * unit, y - 1.3 * unit),
        (x + 0.75 * unit, y),
    ]
    if look.back:
        _arms(canvas, (x, top), unit, look, hands)
    canvas.line([(x, top + 0.15 * unit), (x, top - 0.3 * unit)], look.skin, 0.42 * unit)
    canvas.polygon(torso, look.coat, 0.4)
    shade = [(x + 0.2 * unit, top + 0.3 * unit), *torso[6:], (x + 0.35 * unit, y)]
    if unit > 14:
        dark = mix(look.coat, INK, 0.3)
        canvas.hatch(shade, dark, unit * 0.17, unit * 0.045, 62)
    if not look.back:
        neck = [(x - 0.3 * unit, top), (x + 0.3 * unit, top), (x, top + 0.55 * unit)]
        canvas.polygon(neck, look.skin, 0)
        _arms(canvas, (x, top), unit, look, hands)
    head(canvas, (x, top - 0.66 * unit), unit, look)


def sitting(canvas: Canvas, seat: Point, unit: float, look: Look) -> None:
    """A person on a seat, facing the reader, hands in the lap."""
    x, y = seat
    for side in (-1, 1):
        knee = (x + side * unit * 0.5, y + unit * 0.35)
        canvas.line(
            [knee, (knee[0], y + unit * 2.1)],
            look.skin if look.skirt else look.legs,
            unit * 0.5,
        )
        canvas.ellipse(
            (knee[0] + side * 4, y + unit * 2.2), (unit * 0.4, unit * 0.18), INK
        )
    lap = [(x - unit * 0.85, y - unit * 0.35), (x + unit * 0.85, y - unit * 0.35)]
    canvas.polygon(
        [*lap, (x + unit * 0.9, y + unit * 0.75), (x - unit * 0.9, y + unit * 0.75)],
        look.legs,
    )
    bust(canvas, (x, y), unit, look, ((0.35, 2.2), (-0.35, 2.2)))


def _arms(canvas: Canvas, top: Point, unit: float, look: Look, hands: Hands) -> None:
    for side, reach in zip((-1, 1), hands, strict=True):
        shoulder = (top[0] + side * 0.8 * unit, top[1] + 0.5 * unit)
        hand = (shoulder[0] + reach[0] * unit, shoulder[1] + reach[1] * unit)
        arm(canvas, (shoulder, hand), unit, look, bend=side)


def arm(
    canvas: Canvas, ends: tuple[Point, Point], unit: float, look: Look, bend: float
) -> None:
    """A sleeve bent at the elbow, and the hand; `bend` is -1 or 1 for its side."""
    (x0, y0), (x1, y1) = ends
    length = math.hypot(x1 - x0, y1 - y0)
    slack = 0.55 * math.sqrt(max(0.0, (1.42 * unit) ** 2 - (length / 2) ** 2))
    across = (-(y1 - y0) / (length or 1), (x1 - x0) / (length or 1))
    outward = bend if across[0] > 0 else -bend
    elbow = (
        (x0 + x1) / 2 + across[0] * slack * outward,
        (y0 + y1) / 2 + across[1] * slack * outward,
    )
    sleeve = mix(look.coat, INK, 0.16)
    canvas.circle((x1, y1), 0.26 * unit, look.skin)
    cuff = (x1 + (elbow[0] - x1) * 0.2, y1 + (elbow[1] - y1) * 0.2)
    canvas.line([(x0, y0), elbow, cuff], sleeve, 0.46 * unit)


def head(canvas: Canvas, centre: Point, unit: float, look: Look) -> None:
    """A head seen from the front, or from behind where the look says so."""
    x, y = centre
    radii = (0.42 * unit, 0.54 * unit)
    if look.hair == "long":
        canvas.polygon(
            smooth(
                [
                    (x, y - 0.66 * unit),
                    (x + 0.52 * unit, y - 0.2 * unit),
                    (x + 0.56 * unit, y + 0.75 * unit),
                    (x - 0.56 * unit, y + 0.75 * unit),
                    (x - 0.52 * unit, y - 0.2 * unit),
                ]
            ),
            look.head,
            0.3,
        )
    if look.hair == "scarf":
        _scarf(canvas, centre, unit, look)
    canvas.ellipse(centre, radii, look.head if look.back else look.skin)
    if look.back and look.hair in {"short", "hat"}:
        canvas.ellipse((x, y + 0.36 * unit), (0.27 * unit, 0.25 * unit), look.skin)
    if look.hair == "bun":
        canvas.circle((x, y - 0.62 * unit), 0.26 * unit, look.head)
    cap = arc((x, y - 0.08 * unit), (0.47 * unit, 0.54 * unit), 172, 368, 20)
    if not look.back or look.hair in {"hat", "scarf"}:
        canvas.polygon([*cap, (x + 0.2 * unit, y - 0.2 * unit)], look.head, 0)
    if look.hair == "hat":
        canvas.ellipse((x, y - 0.2 * unit), (0.8 * unit, 0.15 * unit), look.head)
        band = [(x - 0.44 * unit, y - 0.28 * unit), (x + 0.44 * unit, y - 0.28 * unit)]
        canvas.line(band, BRICK, 0.12 * unit)


def _scarf(canvas: Canvas, centre: Point, unit: float, look: Look) -> None:
    x, y = centre
    canvas.ellipse((x, y - 0.05 * unit), (0.55 * unit, 0.66 * unit), look.head)
    ends = [(x - 0.36 * unit, y + 0.4 * unit), (x + 0.36 * unit, y + 0.4 * unit)]
    if look.back:
        canvas.polygon([*ends, (x, y + 1.15 * unit)], look.head, 0.3)
    else:
        canvas.polygon([*ends, (x, y + 0.7 * unit)], look.head, 0.3)
        canvas.circle((x, y + 0.66 * unit), 0.1 * unit, look.head)


def from_behind(look: Look) -> Look:
    """The same clothes, seen from behind."""
    return replace(look, back=True)
