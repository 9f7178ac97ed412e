"""Pictures in the shape that each network takes."""

from __future__ import annotations

import io
from typing import Any

import pytest
from django.core.files.images import ImageFile
from PIL import Image
from wagtail.images import get_image_model

from dissemination.social.pictures import Shape, Unreadable, made

pytestmark = pytest.mark.django_db

ANY = Shape(None, 2000, 5_000_000)


def stored(picture: Image.Image, kind: str = "JPEG", **options: Any) -> Any:
    file = io.BytesIO()
    picture.save(file, kind, **options)
    file.seek(0)
    return get_image_model().objects.create(
        title="A", file=ImageFile(file, name=f"a.{kind.lower()}"), credit="B"
    )


def opened(picture: Any) -> Image.Image:
    return Image.open(io.BytesIO(picture.content))


def test_a_picture_is_cropped_around_its_focal_point():
    wide = Image.new("RGB", (900, 300), "white")
    wide.paste("red", (600, 0, 900, 300))
    image = stored(wide, "PNG")
    image.focal_point_x, image.focal_point_y = 750, 150
    image.focal_point_width = image.focal_point_height = 50
    found = opened(made(image, Shape((1, 1), 2000, 5_000_000)))
    assert found.size == (300, 300)
    assert found.getpixel((150, 150))[:2] == pytest.approx((254, 0), abs=3)


def test_nothing_of_the_camera_stays_and_the_picture_stands_upright():
    exif = Image.Exif()
    exif[0x0112] = 6  # lies on its side
    exif[0x8825] = {1: "N"}  # where it was taken
    image = stored(Image.new("RGB", (400, 200), "blue"), exif=exif)
    found = opened(made(image, ANY))
    assert found.size == (200, 400)
    assert not found.getexif()


def test_what_is_transparent_becomes_white_and_cmyk_is_read():
    clear = stored(Image.new("RGBA", (50, 50), (0, 0, 0, 0)), "PNG")
    assert opened(made(clear, ANY)).getpixel((9, 9)) == (255, 255, 255)
    printed = stored(Image.new("CMYK", (50, 50), (0, 255, 255, 0)))
    red, green, blue = opened(made(printed, ANY)).getpixel((9, 9))
    assert red > 200
    assert green < 60 > blue


def test_a_file_is_small_enough_whatever_is_in_it():
    noise = Image.effect_noise((1600, 1200), 120).convert("RGB")
    found = made(stored(noise), Shape(None, 1600, 100_000))
    assert len(found.content) <= 100_000
    assert opened(found).size == (found.width, found.height)


def test_a_large_picture_is_no_longer_than_asked():
    found = made(stored(Image.new("RGB", (6000, 3000), "green")), ANY)
    assert (found.width, found.height) == (2000, 1000)


def test_a_broken_file_is_said_to_be_one():
    image = stored(Image.new("RGB", (50, 50), "green"), "PNG")
    with image.file.storage.open(image.file.name, "wb") as file:
        file.write(b"no picture")
    with pytest.raises(Unreadable):
        made(image, ANY)
