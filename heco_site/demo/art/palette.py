"""The inks of the demo's prints: the site's own colours and their tints."""

from __future__ import annotations

Colour = tuple[int, int, int]


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """Blend two inks; `share` is how much of the second one, from 0 to 1."""
    return (
        round(first[0] + (second[0] - first[0]) * share),
        round(first[1] + (second[1] - first[1]) * share),
        round(first[2] + (second[2] - first[2]) * share),
    )


PAPER: Colour = (250, 246, 238)
STONE: Colour = (239, 231, 216)
SAND: Colour = (224, 209, 180)
CLAY: Colour = (199, 178, 142)
LINE: Colour = (143, 132, 112)
UMBER: Colour = (93, 84, 71)
INK: Colour = (34, 29, 23)

BRICK: Colour = (156, 61, 34)
BRICK_DARK: Colour = (110, 38, 22)
BRICK_LIGHT: Colour = (201, 112, 76)
BRICK_PALE: Colour = (230, 178, 146)

PINE: Colour = (31, 90, 80)
PINE_DARK: Colour = (18, 56, 52)
PINE_LIGHT: Colour = (86, 143, 128)
PINE_PALE: Colour = (166, 195, 180)
MIST: Colour = (211, 222, 208)

OCHRE: Colour = (190, 131, 34)
OCHRE_DARK: Colour = (138, 90, 0)
OCHRE_LIGHT: Colour = (222, 173, 82)
OCHRE_PALE: Colour = (241, 217, 163)

NIGHT: Colour = (24, 40, 44)
DUSK: Colour = (48, 72, 76)

SKINS: tuple[Colour, ...] = (
    (232, 186, 152),
    (203, 146, 108),
    (142, 92, 62),
    (240, 206, 176),
)
