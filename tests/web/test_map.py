"""The pins on the map can each be read and touched."""

from __future__ import annotations

import math
from itertools import combinations
from types import SimpleNamespace

from core.web.templatetags.maps import APART, europe_map


def place(latitude: float, longitude: float) -> SimpleNamespace:
    return SimpleNamespace(latitude=latitude, longitude=longitude, country="SI")


def test_neighbours_stand_beside_one_another() -> None:
    shown = europe_map(
        [place(45.81, 13.84), place(45.81, 13.84), place(45.9, 13.9), place(55.9, 21.8)]
    )
    spots = [(point["x"], point["y"]) for point in shown["points"]]
    assert len(spots) == 4
    for one, other in combinations(spots, 2):
        assert math.dist(one, other) > APART - 1
    alone = europe_map([place(55.9, 21.8)])["points"][0]
    assert (alone["x"], alone["y"]) == spots[3]
