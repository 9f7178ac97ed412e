"""Illustrations of the demo, printed by code: ``draw(name)`` gives a PNG.

Every drawing is the same at each call, so that a second build changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from heco_site.demo.art import (
    marks,
    scenes_coast,
    scenes_crafts,
    scenes_indoors,
    scenes_land,
    scenes_maps,
    scenes_night,
    scenes_paper,
    scenes_towns,
    scenes_water,
)
from heco_site.demo.art.canvas import Canvas

SCENE_SIZE = (1600, 1067)
MARK_SIZE = (800, 800)

_SCENES: Mapping[str, Callable[[Canvas], None]] = {
    **scenes_towns.SCENES,
    **scenes_water.SCENES,
    **scenes_coast.SCENES,
    **scenes_land.SCENES,
    **scenes_crafts.SCENES,
    **scenes_paper.SCENES,
    **scenes_maps.SCENES,
    **scenes_indoors.SCENES,
    **scenes_night.SCENES,
}

NAMES: tuple[str, ...] = (*sorted(_SCENES), *sorted(marks.MARKS))

__all__ = ["MARK_SIZE", "NAMES", "SCENE_SIZE", "UnknownDrawing", "draw"]


class UnknownDrawing(KeyError):
    """No drawing has this name."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(name)

    def __str__(self) -> str:
        return f"no drawing is called {self.name!r}; there are {', '.join(NAMES)}"


def draw(name: str) -> bytes:
    """Return the PNG of a scene (1600 × 1067) or of a mark (800 × 800)."""
    if name in _SCENES:
        canvas = Canvas(*SCENE_SIZE, seed=len(name) * 101 + ord(name[0]))
        _SCENES[name](canvas)
        return canvas.png()
    if name in marks.MARKS:
        canvas = Canvas(*MARK_SIZE)
        marks.MARKS[name](canvas)
        return canvas.png(printed=False)
    raise UnknownDrawing(name)
