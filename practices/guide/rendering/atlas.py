"""The map of a guide: its places on the site's own drawing of Europe."""

from __future__ import annotations

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
RADIUS = 15


def drawn(document: Document) -> bytes:
    """Return the map as SVG; empty where no place of the guide lies on it."""
    points = [
        (number, *project(place.latitude, place.longitude))
        for number, _key, place in placed(document)
        if contains(place.latitude, place.longitude)
    ]
    if not points:
        return b""
    ElementTree.register_namespace("", SVG)
    root = ElementTree.fromstring(_europe())
    x, y, width, height = _frame(points)
    root.attrib = {
        "viewBox": f"{x:.1f} {y:.1f} {width:.1f} {height:.1f}",
        "width": f"{width:.0f}",
        "height": f"{height:.0f}",
        "fill": "#e4dac6",
        "stroke": "#a89878",
        "stroke-width": "0.8",
    }
    for number, east, south in points:
        at = {"cx": f"{east:.1f}", "cy": f"{south:.1f}", "r": str(RADIUS)}
        colours = {"fill": "#8a3418", "stroke": "#ffffff", "stroke-width": "2"}
        ElementTree.SubElement(root, f"{{{SVG}}}circle", at | colours)
        words = {
            "x": f"{east:.1f}",
            "y": f"{south + 6:.1f}",
            "fill": "#ffffff",
            "stroke": "none",
            "font-family": "Commissioner, sans-serif",
            "font-size": "17",
            "text-anchor": "middle",
        }
        ElementTree.SubElement(root, f"{{{SVG}}}text", words).text = str(number)
    return bytes(ElementTree.tostring(root, encoding="utf-8"))


def _frame(points: list[tuple[int, float, float]]) -> tuple[float, ...]:
    """Return the part of the drawing that holds all points with some land around."""
    xs, ys = [point[1] for point in points], [point[2] for point in points]
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
