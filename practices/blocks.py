"""Blocks of a practice and of the guide that is made of practices."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as said
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from core.blocks.blocks import RICH_TEXT
from core.blocks.fields import LanguageBlock, SharedTextBlock
from core.pages.fields import source_of

from .enums import GuideFormat, Level, Phase


class ConditionBlock(blocks.StructBlock):
    factor = blocks.CharBlock(label=_("What it takes"), max_length=200)
    level = blocks.ChoiceBlock(label=_("How much it matters"), choices=Level.choices)

    class Meta:
        icon = "check"
        label = _("Condition")


class BuildingBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Title"), max_length=120)
    phase = blocks.ChoiceBlock(label=_("Phase"), choices=Phase.choices)
    text = blocks.TextBlock(label=_("What was done"))
    enabling_factors = blocks.TextBlock(
        label=_("What made it possible"), required=False
    )
    lessons = blocks.TextBlock(label=_("What was learnt"), required=False)

    class Meta:
        icon = "list-ul"
        label = _("Building block")


class AdoptionBlock(blocks.StructBlock):
    """Somebody elsewhere who took the practice up."""

    adopter = SharedTextBlock(label=_("Who took it up"), max_length=200)
    place = SharedTextBlock(label=_("Where"), max_length=150)
    date = blocks.DateBlock(label=_("When"))
    adapted = blocks.TextBlock(label=_("What was changed"), max_length=500)
    verified = blocks.BooleanBlock(label=_("Verified"), required=False)
    proof = blocks.URLBlock(label=_("Proof"), required=False)

    class Meta:
        icon = "group"
        label = _("Adoption")


class SourcePageBlock(blocks.PageChooserBlock):
    """A page that is kept in its original language, whichever the editor picked."""

    def clean(self, value: Any) -> Any:
        page = super().clean(value)
        if page is None:
            return None
        source = source_of(self.target_model, page.pk)
        return page if source == page.pk else self.to_python(source)


class GuidePracticeBlock(blocks.StructBlock):
    practice = SourcePageBlock(
        label=_("Good practice"), page_type="practices.PracticePage"
    )
    intro = blocks.RichTextBlock(
        label=_("Words before it"),
        required=False,
        features=RICH_TEXT,
        help_text=_("Why it is in the guide. May stay empty."),
    )

    class Meta:
        icon = "clipboard-list"
        label = _("Good practice")


class GuidePartBlock(blocks.StructBlock):
    """The beginning of a part; the practices below it belong to it."""

    title = blocks.CharBlock(label=_("Title of the part"), max_length=120)
    intro = blocks.RichTextBlock(
        label=_("Words before it"), required=False, features=RICH_TEXT
    )

    class Meta:
        icon = "title"
        label = _("Part")


class ChaptersBlock(blocks.StreamBlock):
    part = GuidePartBlock()
    practice = GuidePracticeBlock()

    class Meta:
        required = False


def check_isbn(value: str) -> None:
    """Refuse what is no ISBN by its check digit (ISO 2108)."""
    digits = value.replace("-", "").replace(" ", "").upper()
    body, last = digits[:-1], digits[-1:]
    if len(digits) in {10, 13} and body.isdecimal() and body.isascii():
        if len(digits) == 13:
            total = sum(int(one) * (1, 3)[at % 2] for at, one in enumerate(body))
            wanted = str(-total % 10)
        else:
            total = sum(int(one) * (10 - at) for at, one in enumerate(body))
            wanted = "0123456789X"[-total % 11]
        if last == wanted:
            return
    raise ValidationError(said("This is no ISBN: its check digit does not fit."))


class EditionBlock(blocks.StructBlock):
    """What one language of a guide, or one file of it, has of its own."""

    language = LanguageBlock(label=_("Language"))
    format = blocks.ChoiceBlock(
        label=_("Format"),
        choices=GuideFormat.choices,
        required=False,
        help_text=_("Empty: all formats of this language."),
    )
    isbn = SharedTextBlock(label="ISBN", required=False, max_length=20)
    translator = SharedTextBlock(label=_("Translated by"), required=False)

    def clean(self, value: Any) -> Any:
        value = super().clean(value)
        if value["isbn"]:
            try:
                check_isbn(value["isbn"])
            except ValidationError as error:
                raise blocks.StructBlockValidationError({"isbn": error}) from error
        return value

    class Meta:
        icon = "doc-full"
        label = _("Edition")
