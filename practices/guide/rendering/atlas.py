"""The map of a guide: its places on the site's own drawing of Europe."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree

from django.contrib.staticfiles import finders

from core.web.europe_map import HEIGHT, WIDTH, contains, project

from ..document import Document
from .values import placed

__all__ = ["drawn"]

SVG = "http://www.w3.org/2000/svg"
MARGIN = 90.0
SMALLEST = 420.0
RADIUS = 15.0
LETTER = 10.0  # the width of a digit in units of the map
MOST_RANGES = 3


@dataclass
class Spot:
    """Places that would hide each other, under one mark that names their numbers."""

    x: float
    y: float
    numbers: list[int]

    @property
    def words(self) -> str:
        ranges = _ranges(self.numbers)
        more = " …" if len(ranges) > MOST_RANGES else ""
        return ", ".join(ranges[:MOST_RANGES]) + more

    @property
    def half(self) -> float:
        """Half the width of the mark."""
        return max(RADIUS, len(self.words) * LETTER / 2 + 6)

    def hides(self, x: float, y: float) -> bool:
        near = self.half + RADIUS
        return abs(self.x - x) < near and abs(self.y - y) < 2 * RADIUS


def drawn(document: Document) -> bytes:
    """Return the map as SVG; empty where no place of the guide lies on it."""
    spots: list[Spot] = []
    for number, _key, place in placed(document):
        if not contains(place.latitude, place.longitude):
            continue
        x, y = project(place.latitude, place.longitude)
        near = next((spot for spot in spots if spot.hides(x, y)), None)
        if near:
            near.numbers.append(number)
        else:
            spots.append(Spot(x, y, [number]))
    if not spots:
        return b""
    root = ElementTree.fromstring(_europe())
    # The register of namespaces is everybody's: other writers have their own in it.
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
    x, y, width, height = _frame(spots)
    root.attrib = {
        "xmlns": SVG,
        "viewBox": f"{x:.1f} {y:.1f} {width:.1f} {height:.1f}",
        "width": f"{width:.0f}",
        "height": f"{height:.0f}",
        "fill": "#e4dac6",
        "stroke": "#a89878",
        "stroke-width": "0.8",
    }
    for spot in spots:
        _mark(root, spot)
    return bytes(ElementTree.tostring(root, encoding="utf-8"))


def _mark(root: ElementTree.Element, spot: Spot) -> None:
    shape = {
        "x": f"{spot.x - spot.half:.1f}",
        "y": f"{spot.y - RADIUS:.1f}",
        "width": f"{2 * spot.half:.1f}",
        "height": f"{2 * RADIUS:.1f}",
        "rx": f"{RADIUS:.1f}",
        "fill": "#8a3418",
        "stroke": "#ffffff",
        "stroke-width": "2",
    }
    ElementTree.SubElement(root, "rect", shape)
    words = {
        "x": f"{spot.x:.1f}",
        "y": f"{spot.y + 6:.1f}",
        "fill": "#ffffff",
        "stroke": "none",
        "font-family": "Commissioner, sans-serif",
        "font-size": "17",
        "text-anchor": "middle",
    }
    ElementTree.SubElement(root, "text", words).text = spot.words


def _ranges(numbers: list[int]) -> list[str]:
    """Write ``[1, 2, 3, 7]`` as ``1–3`` and ``7``."""
    found = []
    for _key, group in groupby(enumerate(numbers), lambda pair: pair[1] - pair[0]):
        row = [number for _at, number in group]
        found.append(str(row[0]) if len(row) == 1 else f"{row[0]}–{row[-1]}")
    return found


def _frame(spots: list[Spot]) -> tuple[float, ...]:
    """Return the part of the drawing that holds all marks with some land around."""
    xs, ys = [spot.x for spot in spots], [spot.y for spot in spots]
    x, width = _span(min(xs), max(xs), WIDTH)
    y, height = _span(min(ys), max(ys), HEIGHT)
    return x, y, width, height


def _span(low: float, high: float, most: float) -> tuple[float, float]:
    length = min(max(high - low + 2 * MARGIN, SMALLEST), most)
    start = (low + high - length) / 2
    return min(max(start, 0.0), most - length), length


def _europe() -> str:
    found = finders.find("map/europe.svg")
    return Path(str(found)).read_text(encoding="utf-8")
