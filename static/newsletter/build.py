"""Draw the emblem of the European Union for mails, which show no SVG.

Proportions and colours: Interinstitutional style guide of the EU, annex A1.
"""

from __future__ import annotations

import math
from pathlib import Path

from PIL import Image, ImageDraw

HEIGHT, FINER = 162, 4  # three times the size at which it is shown
BLUE, YELLOW = "#003399", "#ffcc00"


def star(x: float, y: float, radius: float) -> list[tuple[float, float]]:
    """Return the corners of a star that points upwards."""
    inner = radius * math.sin(math.radians(18)) / math.sin(math.radians(54))
    corners = []
    for step in range(10):
        angle = math.radians(-90 + 36 * step)
        reach = inner if step % 2 else radius
        corners.append((x + reach * math.cos(angle), y + reach * math.sin(angle)))
    return corners


def drawn() -> Image.Image:
    height = HEIGHT * FINER
    width = height * 3 // 2
    image = Image.new("RGB", (width, height), BLUE)
    pen = ImageDraw.Draw(image)
    for hour in range(12):
        angle = math.radians(30 * hour)
        x = width / 2 + height / 3 * math.sin(angle)
        y = height / 2 - height / 3 * math.cos(angle)
        pen.polygon(star(x, y, height / 18), fill=YELLOW)
    return image.resize((width // FINER, HEIGHT), Image.Resampling.LANCZOS)


if __name__ == "__main__":
    drawn().quantize(64).save(Path(__file__).parent / "eu-emblem.png", optimize=True)
