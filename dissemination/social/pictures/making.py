"""Cropping a picture to a ratio, and making it small enough."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PIL import Image, ImageCms, ImageOps

if TYPE_CHECKING:
    from core.media.models import SiteImage

__all__ = ["Picture", "Shape", "Unreadable", "made"]

QUALITIES = (88, 80, 72, 64, 56)
SMALLER = 0.8
SMALLEST = 64  # pixels


class Unreadable(Exception):
    """A file that is no picture, or one that is broken."""


@dataclass(frozen=True)
class Shape:
    """Width to height (None: as it is), longer side in pixels, bytes of the file."""

    ratio: tuple[int, int] | None
    longest: int
    bytes: int


@dataclass(frozen=True)
class Picture:
    """A file that a network takes, without any metadata."""

    content: bytes
    mime: str
    width: int
    height: int


def made(image: SiteImage, shape: Shape) -> Picture:
    """Return a picture in a shape, cropped around its focal point.

    Raises ``Unreadable``.
    """
    try:
        with image.open_file() as file, warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            opened = Image.open(file)
            opened.draft("RGB", (shape.longest * 2, shape.longest * 2))
            turned = ImageOps.exif_transpose(opened)
            scale = turned.width / image.width if image.width else 1.0
            flat = _flat(turned)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise Unreadable(str(error)) from error
    cropped = _cropped(flat, image, shape.ratio, scale)
    cropped.thumbnail((shape.longest, shape.longest), Image.Resampling.LANCZOS)
    return _small_enough(cropped, shape.bytes)


def _flat(picture: Image.Image) -> Image.Image:
    """Return a picture in sRGB on white."""
    profile = picture.info.get("icc_profile")
    if profile and picture.mode in {"RGB", "CMYK", "L"}:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            target = ImageCms.createProfile("sRGB")
            changed = ImageCms.profileToProfile(
                picture, source, target, outputMode="RGB"
            )
        except ImageCms.PyCMSError:
            changed = None  # A broken profile says nothing about the colours.
        if changed is not None:
            picture = changed
    if picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info:
        over = picture.convert("RGBA")
        ground = Image.new("RGBA", over.size, "white")
        return Image.alpha_composite(ground, over).convert("RGB")
    return picture.convert("RGB")


def _cropped(
    picture: Image.Image,
    image: SiteImage,
    ratio: tuple[int, int] | None,
    scale: float,
) -> Image.Image:
    if ratio is None:
        return picture
    across, down = ratio
    width = min(picture.width, picture.height * across // down)
    height = min(picture.height, picture.width * down // across)
    focus = image.get_focal_point()
    x = focus.centroid.x * scale if focus else picture.width / 2
    y = focus.centroid.y * scale if focus else picture.height / 2
    left = round(min(max(x - width / 2, 0), picture.width - width))
    top = round(min(max(y - height / 2, 0), picture.height - height))
    return picture.crop((left, top, left + max(width, 1), top + max(height, 1)))


def _small_enough(picture: Image.Image, most: int) -> Picture:
    """Return a file of at most ``most`` bytes: a rougher one, then a smaller one."""
    while True:
        for quality in QUALITIES:
            file = io.BytesIO()
            picture.save(file, "JPEG", quality=quality, optimize=True, progressive=True)
            if file.tell() <= most:
                break
        if file.tell() <= most or max(picture.size) <= SMALLEST:
            return Picture(file.getvalue(), "image/jpeg", *picture.size)
        picture = picture.resize(
            (
                max(1, round(picture.width * SMALLER)),
                max(1, round(picture.height * SMALLER)),
            ),
            Image.Resampling.LANCZOS,
        )
