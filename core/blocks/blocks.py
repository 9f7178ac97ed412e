"""The blocks a body is made of; each has a template ``blocks/<block>.html``."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock
from wagtailmedia.blocks import AbstractMediaChooserBlock

from .fields import LanguageBlock, SharedTextBlock
from .tables import TableBlock

__all__ = [
    "RICH_TEXT",
    "BodyBlock",
    "DocumentFileBlock",
    "DocumentSetBlock",
    "FigureBlock",
    "LinkBlock",
    "PeriodBlock",
    "PictureBlock",
    "QuoteBlock",
]

RICH_TEXT = ["bold", "italic", "link", "document-link", "ol", "ul"]


class QuoteBlock(blocks.StructBlock):
    text = blocks.TextBlock(label=_("Words"))
    attribution = blocks.CharBlock(
        label=_("Who said it"),
        required=False,
        help_text=_("Example: a volunteer of the open bakery"),
    )

    class Meta:
        icon = "openquote"
        label = _("Quotation")
        template = "blocks/quote.html"


class PictureBlock(blocks.StructBlock):
    """A picture with what it shows, what it means and who made it."""

    image = ImageChooserBlock(label=_("Picture"))
    alt = blocks.CharBlock(
        label=_("Alternative text"),
        max_length=250,
        help_text=_(
            "What a person who cannot see the picture should know. "
            "Example: Four people lift bread from a stone oven."
        ),
    )
    caption = blocks.CharBlock(label=_("Caption"), required=False, max_length=300)
    credit = SharedTextBlock(
        label=_("Credit"),
        required=False,
        max_length=200,
        help_text=_("Only if it differs from the credit of the picture itself."),
    )

    class Meta:
        icon = "image"
        label = _("Picture")
        template = "blocks/picture.html"


class DocumentFileBlock(blocks.StructBlock):
    document = DocumentChooserBlock(label=_("File"))
    language = LanguageBlock(label=_("Language of the file"))

    class Meta:
        icon = "doc-full"
        label = _("File")


class DocumentSetBlock(blocks.StructBlock):
    """One document in several languages and formats."""

    label = blocks.CharBlock(label=_("Name of the document"), max_length=200)
    files = blocks.ListBlock(DocumentFileBlock(), label=_("Files"), min_num=1)

    class Meta:
        icon = "doc-full-inverse"
        label = _("Documents")
        template = "blocks/document_set.html"


class LinkBlock(blocks.StructBlock):
    url = blocks.URLBlock(label=_("Address"))
    label = blocks.CharBlock(label=_("Text of the link"), max_length=200)

    class Meta:
        icon = "link"
        label = _("Link")


class FigureBlock(blocks.StructBlock):
    """One number that shows what came of a practice."""

    value = blocks.DecimalBlock(label=_("Number"))
    unit = blocks.CharBlock(label=_("Unit"), required=False, max_length=30)
    label = blocks.CharBlock(
        label=_("What it counts"), max_length=120, help_text=_("Example: bakers a year")
    )
    baseline = blocks.DecimalBlock(label=_("Before"), required=False)
    year = blocks.IntegerBlock(
        label=_("Year"), required=False, min_value=1900, max_value=2100
    )
    source = SharedTextBlock(label=_("Source"), required=False, max_length=200)

    class Meta:
        icon = "order"
        label = _("Figure")


class RecordingBlock(AbstractMediaChooserBlock):
    """A video or a recording with its captions and transcript."""

    class Meta:
        icon = "media"
        label = _("Video or audio")
        template = "blocks/recording.html"

    def render_basic(self, value: Any, context: Any = None) -> str:
        return str(value)


class HeadingBlock(blocks.CharBlock):
    class Meta:
        icon = "title"
        label = _("Heading")
        template = "blocks/heading.html"


class BodyBlock(blocks.StreamBlock):
    heading = HeadingBlock(max_length=120)
    paragraph = blocks.RichTextBlock(
        label=_("Text"), features=RICH_TEXT, template="blocks/paragraph.html"
    )
    quote = QuoteBlock()
    picture = PictureBlock()
    gallery = blocks.ListBlock(
        PictureBlock(), label=_("Gallery"), icon="image", template="blocks/gallery.html"
    )
    documents = DocumentSetBlock()
    recording = RecordingBlock()
    table = TableBlock()

    class Meta:
        required = False


class PeriodBlock(blocks.StructBlock):
    """A block whose end must not come before its start."""

    def clean(self, value: Any) -> Any:
        value = super().clean(value)
        if value.get("ends") and value["ends"] <= value["starts"]:
            raise blocks.StructBlockValidationError(
                {"ends": ValidationError(_("The end must come after the start."))}
            )
        return value
