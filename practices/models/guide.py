"""The guide: a page that says what belongs in it, and the files made of it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.fields import RichTextField, StreamField

from core.blocks.blocks import RICH_TEXT
from core.media.enums import Licence, languages
from core.pages.fields import SourcePageField, length_limits, shared
from core.pages.models import SitePage
from core.publishing.generation import shown_to_readers
from partners.models import ProjectPage, keys_of_projects

from ..blocks import ChaptersBlock, EditionBlock
from ..enums import BuildState, GuideCategory, Selection, Untranslated
from ..panels import GUIDE_PANELS
from ..querysets import EditionQuerySet, GuideManager

LONGEST_ABSTRACT = 1500
DOI = RegexValidator(
    r"^10\.\d{4,9}/\S+$", _("A DOI looks like 10.5281/zenodo.1234567.")
)


class GuidePage(SitePage):
    """A publication made of good practices, in every language it is translated to.

    The main picture is the cover. What is in the guide is told by the page in its
    original language; a translation has its own words for the same contents.
    """

    subtitle = models.CharField(_("subtitle"), max_length=200, blank=True)
    abstract = models.TextField(_("abstract"), max_length=LONGEST_ABSTRACT, blank=True)
    foreword = RichTextField(_("foreword"), features=RICH_TEXT, blank=True)
    category = models.CharField(
        _("kind of publication"),
        max_length=20,
        choices=GuideCategory.choices,
        default=GuideCategory.GUIDE,
    )
    version = models.CharField(
        pgettext_lazy("of a publication", "version"),
        max_length=20,
        blank=True,
        help_text=_("Example: 1.0"),
    )
    doi = models.CharField(
        "DOI",
        max_length=100,
        blank=True,
        validators=[DOI],
        help_text=_("Example: 10.5281/zenodo.1234567"),
    )
    licence = models.CharField(
        _("licence"), max_length=20, choices=Licence.choices, default=Licence.CC_BY
    )
    authors = models.TextField(
        _("authors"), blank=True, help_text=_("One name on each line.")
    )
    editors = models.TextField(
        _("editors"), blank=True, help_text=_("One name on each line.")
    )
    publisher = models.CharField(_("publisher"), max_length=200, blank=True)
    date = models.DateField(_("date"), null=True, blank=True)
    project = SourcePageField(
        ProjectPage, verbose_name=_("project"), related_name="guides"
    )
    selection = models.CharField(
        _("what is in it"),
        max_length=10,
        choices=Selection.choices,
        default=Selection.CHOSEN,
    )
    untranslated = models.CharField(
        _("practices that are not in a language"),
        max_length=10,
        choices=Untranslated.choices,
        default=Untranslated.SOURCE,
    )
    chapters = StreamField(ChaptersBlock(), verbose_name=_("chapters"), blank=True)
    editions = StreamField(
        [("edition", EditionBlock())],
        verbose_name=_("ISBN and translators"),
        blank=True,
    )

    announceable = True
    objects = GuideManager()
    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    override_translatable_fields = [
        *SitePage.override_translatable_fields,
        *shared("version", "doi", "authors", "editors", "publisher", "editions"),
    ]
    content_panels = GUIDE_PANELS

    class Meta:
        verbose_name = _("guide")
        verbose_name_plural = _("guides")
        constraints = [
            *length_limits("guide", {"abstract": LONGEST_ABSTRACT}),
            models.CheckConstraint(
                condition=models.Q(licence__in=Licence.values),
                name="guide_licence_permits_adaptation",
            ),
        ]

    def clean(self) -> None:
        super().clean()
        given = [
            (row.value["language"], row.value.get("format") or "")
            for row in self.editions
            if row.value.get("isbn")
        ]
        if len(set(given)) < len(given):
            raise ValidationError(
                {"editions": _("Two rows give an ISBN to the same edition.")}
            )

    def project_keys(self) -> tuple[UUID, ...]:
        return keys_of_projects([self.project_id])

    def own_words(self) -> list[str]:
        chapters = self.chapters.stream_block.get_searchable_content(self.chapters)
        return [
            self.subtitle,
            self.abstract,
            self.foreword,
            self.authors,
            self.editors,
            *chapters,
        ]


def edition_folder(edition: GuideEdition, name: str) -> str:
    return f"guides/{edition.guide_key}/{name}"


@shown_to_readers
class GuideEdition(models.Model):
    """A file of a guide: one language, one format, one content; never changed.

    ``number`` counts the contents of a language: files of one number say the same.
    ``marks`` are what each record was when the file was made
    (``guide.selecting.Marks``).
    """

    guide_key = models.UUIDField(_("guide"), db_index=True)
    language = models.CharField(_("language"), max_length=10, choices=languages)
    format = models.CharField(_("format"), max_length=10)
    number = models.PositiveIntegerField(_("number"))
    title = models.CharField(_("title"), max_length=255)
    coverage = models.CharField(_("coverage"), max_length=255, blank=True)
    isbn = models.CharField("ISBN", max_length=20, blank=True)
    translator = models.CharField(_("translator"), max_length=200, blank=True)
    content_sha256 = models.CharField(max_length=64)
    file = models.FileField(upload_to=edition_folder, max_length=200)
    file_name = models.CharField(max_length=150)
    size = models.PositiveIntegerField(_("size"))
    sha256 = models.CharField(max_length=64)
    marks = models.JSONField(default=dict)
    made_at = models.DateTimeField(_("made"), auto_now_add=True)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("made by"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    objects = EditionQuerySet.as_manager()

    class Meta:
        verbose_name = _("edition of a guide")
        verbose_name_plural = _("editions of guides")
        ordering = ["language", "-number", "format", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["guide_key", "language", "format", "content_sha256"],
                name="guide_edition_once",
            ),
            models.UniqueConstraint(
                fields=["guide_key", "language", "format", "number"],
                name="guide_edition_number_once",
            ),
        ]

    def __str__(self) -> str:
        return self.file_name


class GuideBuild(models.Model):
    """An order to make files of a guide, and how far it is.

    ``beat_at`` is when it last showed a sign of life: one that was killed shows none.
    """

    guide_key = models.UUIDField(_("guide"), db_index=True)
    state = models.CharField(
        _("state"),
        max_length=10,
        choices=BuildState.choices,
        default=BuildState.WAITING,
    )
    languages = models.JSONField(_("languages"), default=list)
    formats = models.JSONField(_("formats"), default=list)
    done = models.PositiveIntegerField(default=0)
    total = models.PositiveIntegerField(default=0)
    made = models.PositiveIntegerField(default=0)
    error = models.TextField(_("what went wrong"), blank=True)
    warnings = models.JSONField(default=list)
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("ordered by"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    asked_at = models.DateTimeField(_("ordered"), auto_now_add=True)
    beat_at = models.DateTimeField(auto_now_add=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("building of a guide")
        verbose_name_plural = _("buildings of guides")
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["guide_key"],
                condition=models.Q(state__in=["waiting", "running"]),
                name="guide_built_once_at_a_time",
            )
        ]

    def __str__(self) -> str:
        return self.get_state_display()

    @property
    def is_moving(self) -> bool:
        return self.state in {BuildState.WAITING, BuildState.RUNNING}

    @property
    def percent(self) -> int:
        return 100 * self.done // self.total if self.total else 0

    def words_of(self) -> dict[str, Any]:
        """Return what the log keeps of it."""
        return {"languages": self.languages, "formats": self.formats}
