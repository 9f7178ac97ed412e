"""The map of Europe with places on it, as large as the places need."""

from __future__ import annotations

import math
from collections.abc import Iterable
from itertools import combinations
from typing import Any

from django import template

from ..europe_map import HEIGHT, WIDTH, contains, project

register = template.Library()

# Countries that the drawing has as shapes of their own (static/map/europe.svg).
DRAWN = {"BG", "FR", "GR", "IT", "LT", "MT", "NL", "SI"}
MARGIN = 110
SMALLEST = 420
SPOT = 300
# A pin is 48 wide.
APART = 52


def _span(low: float, high: float, smallest: float, most: float) -> tuple[float, float]:
    """Return start and length of a stretch around two points, inside the map."""
    length = min(max(high - low + 2 * MARGIN, smallest), most)
    start = (low + high - length) / 2
    return round(min(max(start, 0), most - length), 1), round(length, 1)


def _view_box(xs: list[float], ys: list[float], smallest: float) -> str:
    x, width = _span(min(xs), max(xs), smallest, WIDTH)
    y, height = _span(min(ys), max(ys), smallest, HEIGHT)
    return f"{x} {y} {width} {height}"


def _part(points: list[dict[str, Any]]) -> None:
    """Move pins off one another, so that each can be read and touched."""
    # A push may bring a pin onto a third one; a few rounds settle a partnership.
    for _round in range(10):
        for one, other in combinations(points, 2):
            across, down = other["x"] - one["x"], other["y"] - one["y"]
            distance = math.hypot(across, down)
            if distance >= APART:
                continue
            push = (APART - distance) / 2
            right, below = (across / distance, down / distance) if distance else (1, 0)
            for point, sign in ((one, -1), (other, 1)):
                point["x"] = round(point["x"] + sign * right * push, 1)
                point["y"] = round(point["y"] + sign * below * push, 1)
    for point in points:
        point["text"] = point["y"] + 9


@register.simple_tag
def europe_map(places: Iterable[Any]) -> dict[str, Any]:
    """Return the places that fall on the map, numbered as in the list beside it."""
    points = []
    for number, place in enumerate(places, 1):
        if place.latitude is None or not contains(place.latitude, place.longitude):
            continue
        x, y = (round(value, 1) for value in project(place.latitude, place.longitude))
        points.append({"item": place, "number": number, "x": x, "y": y})
    if not points:
        return {}
    _part(points)
    xs, ys = [point["x"] for point in points], [point["y"] for point in points]
    return {
        "view_box": _view_box(xs, ys, SMALLEST),
        "countries": sorted({point["item"].country for point in points} & DRAWN),
        "points": points,
    }


@register.simple_tag
def spot(place: Any) -> dict[str, Any]:
    """Return one place on a small part of the map, or nothing where it is not on it."""
    if place.latitude is None or not contains(place.latitude, place.longitude):
        return {}
    x, y = (round(value, 1) for value in project(place.latitude, place.longitude))
    country = place.country if place.country in DRAWN else ""
    return {"view_box": _view_box([x], [y], SPOT), "country": country, "x": x, "y": y}
