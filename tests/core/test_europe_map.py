from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree

import pytest

from core.web.europe_map import HEIGHT, VIEW_BOX, WIDTH, contains, project

PLACES = {
    "Ljubljana": (46.05, 14.51),
    "Valletta": (35.90, 14.51),
    "Plungė": (55.91, 21.84),
    "Amsterdam": (52.37, 4.90),
    "Sofia": (42.70, 23.32),
}
DRAWING = Path(__file__).parents[2] / "static" / "map" / "europe.svg"


@pytest.mark.parametrize("place", PLACES)
def test_a_town_of_the_partnership_is_on_the_map(place: str) -> None:
    assert contains(*PLACES[place])
    x, y = project(*PLACES[place])
    assert 0 < x < WIDTH
    assert 0 < y < HEIGHT


def test_towns_stand_in_the_order_of_the_compass() -> None:
    spots = {name: project(*place) for name, place in PLACES.items()}
    west_to_east = sorted(spots, key=lambda name: spots[name][0])
    north_to_south = sorted(spots, key=lambda name: spots[name][1])
    assert west_to_east == ["Amsterdam", "Ljubljana", "Valletta", "Plungė", "Sofia"]
    assert north_to_south == ["Plungė", "Amsterdam", "Ljubljana", "Sofia", "Valletta"]


def test_decimals_of_a_record_give_the_same_place_as_numbers() -> None:
    assert project(Decimal("46.05"), Decimal("14.51")) == project(46.05, 14.51)


@pytest.mark.parametrize(
    ("latitude", "longitude"),
    [(0, 0), (40.7, -74.0), (-52, -170), (91, 10), (52, 200), (-90, 0)],
)
def test_a_place_elsewhere_is_not_on_the_map(latitude: float, longitude: float) -> None:
    assert not contains(latitude, longitude)


def test_the_drawing_is_small_plain_and_in_the_same_box() -> None:
    text = DRAWING.read_text(encoding="utf-8")
    root = ElementTree.fromstring(text)
    shapes = {shape.get("id"): shape for shape in root}
    assert len(text.encode()) <= 25_000
    assert root.get("viewBox") == VIEW_BOX
    assert {"land", "borders"} <= shapes.keys()
    for code in ("BG", "FR", "GR", "IT", "LT", "MT", "NL", "SI"):
        assert shapes[f"country-{code}"].get("data-country") == code
    assert "style" not in text
