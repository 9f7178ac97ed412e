"""Pictures, documents, video and audio, with what the law and readers ask of them."""

from __future__ import annotations

from django.conf import settings
from django.core.validators import FileExtensionValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.documents.models import AbstractDocument, Document
from wagtail.images.models import AbstractImage, AbstractRendition, Image
from wagtailmedia.edit_handlers import MediaChooserPanel
from wagtailmedia.models import AbstractMedia

from core.people.models import Consent
from core.publishing.generation import shown_to_readers

from .captions import validate_captions
from .enums import ImageLicence, Visibility, languages

__all__ = [
    "ImageConsent",
    "MediaSuggestion",
    "MediaText",
    "SiteDocument",
    "SiteImage",
    "SiteMedia",
    "SiteRendition",
]


@shown_to_readers
class SiteImage(AbstractImage):
    """A picture with its credit and licence.

    Its alternative text lives where it is used: the same picture means different
    things on different pages, so ``description`` is only what an editor starts from.
    """

    credit = models.CharField(
        _("credit"), max_length=200, blank=True, help_text=_("Example: Ana Novak, 2019")
    )
    licence = models.CharField(
        _("licence"),
        max_length=20,
        choices=ImageLicence.choices,
        default=ImageLicence.CC_BY,
    )

    admin_form_fields = (
        *(name for name in Image.admin_form_fields if name != "description"),
        "description",
        "credit",
        "licence",
    )

    class Meta(AbstractImage.Meta):
        verbose_name = _("image")
        verbose_name_plural = _("images")


class SiteRendition(AbstractRendition):
    image = models.ForeignKey(
        SiteImage, on_delete=models.CASCADE, related_name="renditions"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"],
                name="rendition_unique",
            )
        ]


class ImageConsent(models.Model):
    """The people shown in a picture, each with the consent that allows it."""

    image = models.ForeignKey(SiteImage, on_delete=models.CASCADE, related_name="+")
    consent = models.ForeignKey(Consent, on_delete=models.PROTECT, related_name="+")

    class Meta:
        verbose_name = _("person in a picture")
        verbose_name_plural = _("people in pictures")
        constraints = [
            models.UniqueConstraint(
                fields=["image", "consent"], name="image_consent_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.image}: {self.consent}"


class SiteDocument(AbstractDocument):
    """A file to download, in one language."""

    language = models.CharField(
        _("language"), max_length=10, choices=languages, blank=True
    )
    visibility = models.CharField(
        _("who may open it"),
        max_length=10,
        choices=Visibility.choices,
        default=Visibility.PUBLIC,
    )
    is_accessible = models.BooleanField(
        _("accessible"),
        default=False,
        help_text=_("Headings, reading order and alternative texts have been checked."),
    )
    is_editable = models.BooleanField(
        _("editable"),
        default=False,
        help_text=_("Others can open and adapt it, as the funder asks of results."),
    )

    admin_form_fields = (
        *Document.admin_form_fields,
        "language",
        "visibility",
        "is_accessible",
        "is_editable",
    )

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")


class SiteMedia(AbstractMedia):
    """A video or a recording."""

    credit = models.CharField(_("credit"), max_length=200, blank=True)

    admin_form_fields = (
        *AbstractMedia.admin_form_fields,
        "credit",
    )

    class Meta:
        verbose_name = _("video or audio")
        verbose_name_plural = _("video and audio")


@shown_to_readers
class MediaText(models.Model):
    """Captions and transcript of one recording in one language (WCAG 2.2, 1.2)."""

    media = models.ForeignKey(SiteMedia, on_delete=models.CASCADE, related_name="texts")
    language = models.CharField(_("language"), max_length=10, choices=languages)
    captions = models.FileField(
        _("captions"),
        upload_to="captions",
        blank=True,
        validators=[FileExtensionValidator(["vtt"]), validate_captions],
        help_text=_("A WebVTT file, ending in .vtt"),
    )
    transcript = models.TextField(_("transcript"), blank=True)
    made_from = models.CharField(
        max_length=64,
        blank=True,
        editable=False,
        help_text="What the texts amounted to that this was translated from.",
    )

    panels = [
        MediaChooserPanel("media"),
        FieldPanel("language"),
        FieldPanel("captions"),
        FieldPanel("transcript"),
    ]

    class Meta:
        verbose_name = _("captions and transcript")
        verbose_name_plural = _("captions and transcripts")
        constraints = [
            models.UniqueConstraint(
                fields=["media", "language"],
                name="media_text_once_a_language",
                violation_error_message=_(
                    "This recording already has texts in that language."
                ),
            )
        ]

    def __str__(self) -> str:
        return f"{self.media} ({self.get_language_display()})"


class MediaSuggestion(models.Model):
    """Captions and a transcript that wait for a reviewer; readers see none of it.

    The captions are kept as text, because every file can be fetched by its address.
    """

    media = models.ForeignKey(SiteMedia, on_delete=models.CASCADE, related_name="+")
    language = models.CharField(_("language"), max_length=10, choices=languages)
    captions = models.TextField(_("captions"), blank=True)
    transcript = models.TextField(_("transcript"), blank=True)
    made_from = models.CharField(max_length=64, editable=False)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    made_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = _("suggested captions and transcript")
        verbose_name_plural = _("suggested captions and transcripts")
        constraints = [
            models.UniqueConstraint(
                fields=["media", "language"], name="media_suggestion_once_a_language"
            )
        ]

    def __str__(self) -> str:
        return f"{self.media} ({self.get_language_display()})"
