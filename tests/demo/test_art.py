from __future__ import annotations

import io

import pytest
from PIL import Image

from heco_site.demo import art


def _size(png: bytes) -> tuple[int, int]:
    with Image.open(io.BytesIO(png)) as picture:
        picture.verify()
        assert picture.format == "PNG"
        return picture.size


@pytest.mark.parametrize("name", art.NAMES)
def test_a_drawing_has_its_size_and_is_the_same_each_time(name: str) -> None:
    png = art.draw(name)
    expected = art.MARK_SIZE if name.startswith("logo-") else art.SCENE_SIZE
    assert _size(png) == expected
    assert png == art.draw(name)


def test_every_name_is_used_once() -> None:
    assert len(set(art.NAMES)) == len(art.NAMES)
    assert {"heritage-library", "europe-partnership", "logo-fund-a"} <= set(art.NAMES)


def test_no_two_marks_are_alike() -> None:
    marks = [art.draw(name) for name in art.NAMES if name.startswith("logo-")]
    assert len(set(marks)) == len(marks)


def test_an_unknown_name_says_which_there_are() -> None:
    with pytest.raises(art.UnknownDrawing, match="heritage-library") as raised:
        art.draw("moon-landing")
    assert isinstance(raised.value, KeyError)
    assert raised.value.name == "moon-landing"
