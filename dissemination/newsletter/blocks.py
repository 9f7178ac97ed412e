"""What an issue is made of, on its page and in the mail."""

from __future__ import annotations

from typing import Any

from django.core.validators import URLValidator
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from core.blocks.blocks import PictureBlock, QuoteBlock

__all__ = ["ITEMS", "IssueBlock", "ItemBlock"]

# The blocks that tell of a page.
ITEMS = ("article", "practice", "meeting")
MAIL_TEXT = ["bold", "italic", "link", "ol", "ul"]


class ItemBlock(blocks.StructBlock):
    """A page of the site that the issue tells of, named in its original language."""

    blurb = blocks.TextBlock(
        label=_("What to say of it"),
        required=False,
        max_length=500,
        rows=3,
        help_text=_("Left empty, the announcement or teaser of the page is used."),
    )

    def __init__(self, page_type: str, **kwargs: Any) -> None:
        page = blocks.PageChooserBlock(page_type=page_type, label=_("Page"))
        super().__init__([("page", page)], **kwargs)

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        """Add the page as its reader gets it: ``shown`` holds those of an issue."""
        context: dict[str, Any] = super().get_context(value, parent_context)
        page = value["page"]
        if page is not None and "shown" in context:
            page = context["shown"].get(page.pk)
        if page is not None:
            context["item"] = page
            context["kind"] = page.specific_class._meta.verbose_name
            context["words"] = value["blurb"] or page.get_announcement().text
        return context

    class Meta:
        # Whoever orders a draft looks for the page, not for an empty field.
        form_layout = ["page", "blurb"]
        template = "newsletter/blocks/item.html"


class ButtonBlock(blocks.StructBlock):
    label = blocks.CharBlock(
        label=_("Words"),
        max_length=60,
        help_text=_("Example: Sign up now"),
    )
    address = blocks.URLBlock(
        label=_("Address"),
        max_length=500,
        validators=[URLValidator(schemes=["http", "https"])],
    )

    class Meta:
        icon = "link"
        label = _("Button")
        template = "newsletter/blocks/button.html"


class IssueBlock(blocks.StreamBlock):
    article = ItemBlock("news.NewsPage", label=_("News"), icon="doc-full")
    practice = ItemBlock(
        "practices.PracticePage", label=_("Good practice"), icon="clipboard-list"
    )
    meeting = ItemBlock("partners.MeetingPage", label=_("Meeting"), icon="group")
    heading = blocks.CharBlock(
        label=_("Heading"),
        icon="title",
        max_length=120,
        template="blocks/heading.html",
    )
    text = blocks.RichTextBlock(
        label=_("Text"), features=MAIL_TEXT, template="blocks/paragraph.html"
    )
    quote = QuoteBlock()
    picture = PictureBlock()
    button = ButtonBlock()

    class Meta:
        required = False
