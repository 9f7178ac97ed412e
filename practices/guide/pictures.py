"""Pictures of a guide as bytes, of a size that prints well and mails well."""

from __future__ import annotations

import hashlib
import logging
import math
from collections.abc import Iterable
from functools import lru_cache
from io import BytesIO
from typing import Any

from PIL import Image, ImageDraw
from wagtail.images.exceptions import InvalidFilterSpecError
from wagtail.images.models import SourceImageIOError

from core.media.models import ImageConsent, SiteImage
from core.media.renditions import prefetch

from .document import Picture
from .prose import clean

__all__ = ["Album", "Darkroom", "emblem"]

logger = logging.getLogger(__name__)

# At 12 cm of width these are 250 dots an inch.
PHOTO = "max-1200x1200|bgcolor-ffffff|format-jpeg|jpegquality-80"
LOGO = "max-900x900|format-png"
ENDING = {PHOTO: "jpg", LOGO: "png"}
BLUE, GOLD = "#003399", "#ffcc00"


class Darkroom:
    """Reads each picture once, for all languages that are made together."""

    def __init__(self) -> None:
        self._bytes: dict[tuple[int, str], bytes | None] = {}
        self._withdrawn: set[int] = set()

    def prepare(self, images: Iterable[SiteImage | None]) -> None:
        """Read what is known of pictures in two queries, whatever their number."""
        shown = [image for image in images if image]
        prefetch(shown)
        self._withdrawn |= set(
            ImageConsent.objects.filter(
                image__in={image.pk for image in shown},
                consent__withdrawn_at__isnull=False,
            ).values_list("image_id", flat=True)
        )

    def develop(self, image: SiteImage, spec: str) -> bytes | None:
        """Return the bytes; None where the file is gone or somebody shown objects."""
        if image.pk in self._withdrawn:
            return None
        if (image.pk, spec) not in self._bytes:
            self._bytes[image.pk, spec] = _read(image, spec)
        return self._bytes[image.pk, spec]


def _read(image: SiteImage, spec: str) -> bytes | None:
    try:
        rendition = image.get_rendition(spec)
        with rendition.file.open("rb") as file:
            return bytes(file.read())
    except (OSError, SourceImageIOError, InvalidFilterSpecError):
        logger.warning("A picture of a guide is missing: %s", image.pk, exc_info=True)
        return None


class Album:
    """The pictures of one document; ``missing`` are titles of those it lacks."""

    def __init__(self, darkroom: Darkroom) -> None:
        self._darkroom = darkroom
        self.files: dict[str, bytes] = {}
        self.missing: list[str] = []

    def add(
        self,
        image: SiteImage | None,
        alt: str,
        caption: str = "",
        credit: str = "",
        spec: str = PHOTO,
    ) -> Picture | None:
        if image is None:
            return None
        content = self._darkroom.develop(image, spec)
        if content is None:
            if image.title not in self.missing:
                self.missing.append(image.title)
            return None
        name = self._kept(content, ENDING[spec])
        said = clean(credit or image.credit)
        return Picture(name, clean(alt), clean(caption), said)

    def add_logo(self, image: Any, name: str) -> Picture | None:
        """Add a picture of few colours without the loss that JPEG brings."""
        found = self.add(image, name, spec=LOGO)
        return found and Picture(found.file, found.alt)

    def add_emblem(self, alt: str) -> Picture:
        """Add the emblem of the European Union, as everybody has to show it."""
        return Picture(self._kept(emblem(), "png"), alt)

    def _kept(self, content: bytes, ending: str) -> str:
        name = f"{hashlib.sha256(content).hexdigest()[:16]}.{ending}"
        self.files[name] = content
        return name


@lru_cache(maxsize=1)
def emblem() -> bytes:
    """Draw the emblem: twelve stars, their points up, as on a clock.

    Proportions after the graphics guide to the European emblem: a circle of a third of
    the height, stars of an eighteenth of it; a white edge on grounds of other colours.
    """
    scale, edge = 2, 22 * 2
    wide, high = 810 * scale, 540 * scale
    picture = Image.new("RGB", (wide + 2 * edge, high + 2 * edge), "white")
    draw = ImageDraw.Draw(picture)
    draw.rectangle([edge, edge, edge + wide, edge + high], fill=BLUE)
    for hour in range(12):
        turn = math.radians(30 * hour)
        x = edge + wide / 2 + high / 3 * math.sin(turn)
        y = edge + high / 2 - high / 3 * math.cos(turn)
        draw.polygon(_star(x, y, high / 18), fill=GOLD)
    data = BytesIO()
    picture.resize((picture.width // 2, picture.height // 2)).save(data, "PNG")
    return data.getvalue()


def _star(x: float, y: float, radius: float) -> list[tuple[float, float]]:
    points = []
    for step in range(10):
        reach = radius if step % 2 == 0 else radius * 0.381966
        turn = math.radians(36 * step)
        points.append((x + reach * math.sin(turn), y - reach * math.cos(turn)))
    return points
