"""Where a place falls on the one map of Europe that the site draws.

Lambert's azimuthal equal-area projection on a sphere, centred on 52° N 10° E, as
Europe's statistical maps are: no country looks larger than it is. The drawing in
``static/map`` is built with the same formula, so points always fall on their town.
"""

from __future__ import annotations

import math
from decimal import Decimal

WIDTH = 1000
HEIGHT = 960
VIEW_BOX = f"0 0 {WIDTH} {HEIGHT}"

_CENTRE_LATITUDE = math.radians(52)
_CENTRE_LONGITUDE = math.radians(10)
_SCALE = 1580.0
_ORIGIN_X = 425.0
_ORIGIN_Y = 418.0

Degrees = Decimal | float


def project(latitude: Degrees, longitude: Degrees) -> tuple[float, float]:
    """Return x and y in units of ``VIEW_BOX`` for a place given in degrees.

    Places off the map get coordinates outside the box; ask ``contains`` first. The
    one point without an image, the antipode of the centre, raises ``ValueError``.
    """
    phi = math.radians(float(latitude))
    turn = math.radians(float(longitude)) - _CENTRE_LONGITUDE
    towards = math.sin(_CENTRE_LATITUDE) * math.sin(phi)
    towards += math.cos(_CENTRE_LATITUDE) * math.cos(phi) * math.cos(turn)
    if towards <= -1 + 1e-12:
        raise ValueError("the antipode of the map's centre has no place on it")
    stretch = math.sqrt(2 / (1 + towards))
    east = stretch * math.cos(phi) * math.sin(turn)
    north = stretch * (
        math.cos(_CENTRE_LATITUDE) * math.sin(phi)
        - math.sin(_CENTRE_LATITUDE) * math.cos(phi) * math.cos(turn)
    )
    return _ORIGIN_X + _SCALE * east, _ORIGIN_Y - _SCALE * north


def contains(latitude: Degrees, longitude: Degrees) -> bool:
    """Whether a place lies within the drawn part of Europe."""
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return False
    try:
        x, y = project(latitude, longitude)
    except ValueError:
        return False
    return 0 <= x <= WIDTH and 0 <= y <= HEIGHT
