"""What an editor may put into the rows of a guide."""

from __future__ import annotations

import pytest
from wagtail.blocks import StructBlockValidationError
from wagtail.rich_text import RichText

from practices.blocks import EditionBlock, GuidePracticeBlock
from practices.models import PracticePage
from tests.factories import make_site

from .records import world

pytestmark = pytest.mark.django_db


def test_a_practice_is_kept_in_its_original_language() -> None:
    make_site()
    found = world()
    block = GuidePracticeBlock()

    for title in ("Open oven", "Odprta peč", "Forn miftuħ"):
        page = PracticePage.objects.get(title=title)
        row = {"practice": page, "intro": RichText("<p>Why</p>")}
        cleaned = block.clean(block.normalize(row))
        assert cleaned["practice"] == found["oven"]


@pytest.mark.parametrize(
    "isbn", ["978-3-16-148410-0", "0-306-40615-2", "080442957X", ""]
)
def test_an_isbn_that_fits_its_check_digit_is_taken(isbn) -> None:
    row = {"language": "en", "format": "", "isbn": isbn, "translator": ""}
    assert EditionBlock().clean(row)["isbn"] == isbn


@pytest.mark.parametrize(
    "isbn",
    [
        *("978-3-16-148410-1", "12345", "٩٧٨٣١٦١٤٨٤١٠٠", "X" * 13),
    ],
)
def test_any_other_is_told_to_be_none(isbn) -> None:
    row = {"language": "en", "format": "", "isbn": isbn, "translator": ""}
    with pytest.raises(StructBlockValidationError):
        EditionBlock().clean(row)
