from __future__ import annotations

import io
from collections.abc import Iterator

import pytest
from PIL import Image

from heco_site.demo import art
from heco_site.demo.content.home import HOME
from heco_site.demo.content.meetings import MEETINGS
from heco_site.demo.content.news import NEWS
from heco_site.demo.content.partners import PARTNERS
from heco_site.demo.content.practices import PRACTICES
from heco_site.demo.content.projects import PROJECTS
from heco_site.demo.content.schema import Text


def drawings() -> Iterator[tuple[str, Text]]:
    """Yield each use of a scene in the content with its alternative text."""
    for record in (HOME, *PRACTICES, *PARTNERS, *MEETINGS, *PROJECTS, *NEWS):
        pictures = (record, *record.body, *getattr(record, "gallery", ()))
        for drawn in pictures:
            if drawn.art and drawn.alt is not None:
                yield drawn.art, drawn.alt


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


def test_every_scene_illustrates_a_page() -> None:
    scenes = {name for name in art.NAMES if not name.startswith("logo-")}
    assert scenes == {name for name, _alt in drawings()}


def test_an_alternative_text_is_short() -> None:
    for name, alt in drawings():
        for language, words in alt.items():
            assert 15 <= len(words) <= 125, f"{name} {language}: {words}"
