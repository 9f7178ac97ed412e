"""The surface of a print: fine paper grain, wood streaks and missed specks."""

from __future__ import annotations

import random
from functools import lru_cache

from PIL import Image, ImageChops


@lru_cache(maxsize=2)
def print_surface(size: tuple[int, int]) -> Image.Image:
    """A light grey sheet to multiply a picture with, the same at every call."""
    source = random.Random(1867)
    grain = _tiled(_noise(source, (320, 320)).point(_grain_level), size)
    streaks = _noise(source, (7, size[1] // 2)).resize(size, Image.Resampling.BICUBIC)
    sheet = ImageChops.multiply(grain, streaks.point(_streak_level))
    return Image.merge("RGB", (sheet, sheet, sheet))


def _noise(source: random.Random, size: tuple[int, int]) -> Image.Image:
    return Image.frombytes("L", size, source.randbytes(size[0] * size[1]))


def _grain_level(value: int) -> int:
    if value < 10:
        return 243
    return 251 if value < 70 else 255


def _streak_level(value: int) -> int:
    return 251 if value < 96 else 255


def _tiled(tile: Image.Image, size: tuple[int, int]) -> Image.Image:
    sheet = Image.new("L", size)
    for x in range(0, size[0], tile.width):
        for y in range(0, size[1], tile.height):
            sheet.paste(tile, (x, y))
    return sheet
