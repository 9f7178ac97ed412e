"""What partners did to tell others, and the proofs of it (domain.md, "Activity")."""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.storage import FileSystemStorage, Storage
from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from core.media.enums import languages
from core.pages.countries import countries
from core.pages.fields import SourcePageField, length_limits
from core.publishing.generation import shown_to_readers
from core.web.formats import long_date
from partners.models import PartnerPage, ProjectPage
from practices.models import PracticePage

from ..enums import ActivityKind
from ..querysets import ActivityQuerySet, ProofQuerySet

MOST_PEOPLE = 10_000_000


@shown_to_readers
class Activity(models.Model):
    """A presentation, a campaign, a local initiative: one row, one day, one place.

    It is written in one language, by whoever was there; numbers and dates are what the
    funder asks for. ``series`` is shared by rows that were made as one.
    """

    key = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    project = SourcePageField(
        ProjectPage,
        verbose_name=_("project"),
        related_name="dissemination",
        blank=False,
    )
    partner = SourcePageField(
        PartnerPage,
        verbose_name=_("partner"),
        related_name="dissemination",
        blank=False,
    )
    practice = SourcePageField(
        PracticePage, verbose_name=_("good practice"), related_name="dissemination"
    )
    date = models.DateField(_("date"))
    kind = models.CharField(
        _("kind"),
        max_length=15,
        choices=ActivityKind.choices,
        default=ActivityKind.PRESENTATION,
    )
    title = models.CharField(
        _("title"),
        max_length=200,
        help_text=_("Example: The open oven, shown to the librarians of the county"),
    )
    language = models.CharField(
        _("language of the title"), max_length=10, choices=languages
    )
    town = models.CharField(_("town or village"), max_length=100, blank=True)
    country = models.CharField(
        _("country"), max_length=2, choices=countries, blank=True
    )
    audience = models.CharField(
        _("who was there"),
        max_length=200,
        blank=True,
        help_text=_("Example: librarians, two mayors, a school"),
    )
    participants = models.PositiveIntegerField(
        _("people"), null=True, blank=True, validators=[MaxValueValidator(MOST_PEOPLE)]
    )
    new_stakeholders = models.PositiveIntegerField(
        _("new stakeholders"),
        default=0,
        blank=True,
        validators=[MaxValueValidator(MOST_PEOPLE)],
        help_text=_("Organisations that heard of the project for the first time."),
    )
    link = models.URLField(_("link"), blank=True)
    note = models.TextField(_("note"), max_length=1000, blank=True)
    series = models.UUIDField(_("series"), null=True, blank=True, editable=False)
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("recorded by"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    recorded_at = models.DateTimeField(_("recorded"), auto_now_add=True)
    changed_at = models.DateTimeField(_("changed"), auto_now=True)

    objects = ActivityQuerySet.as_manager()

    class Meta:
        verbose_name = _("dissemination activity")
        verbose_name_plural = _("dissemination activities")
        ordering = ["-date", "-pk"]
        indexes = [models.Index(fields=["date"])]
        constraints = [
            *length_limits("activity", {"note": 1000}),
            models.CheckConstraint(
                condition=models.Q(participants=None)
                | models.Q(participants__lte=MOST_PEOPLE),
                name="activity_participants_possible",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        super().clean()
        errors: dict[str, Any] = {}
        project = self.project
        if project and self.date and not project.start <= self.date <= project.end:
            errors["date"] = ValidationError(
                _("The project runs from %(start)s to %(end)s."),
                params={
                    "start": long_date(project.start),
                    "end": long_date(project.end),
                },
            )
        if errors:
            raise ValidationError(errors)

    def project_keys(self) -> tuple[UUID, ...]:
        return (self.project.translation_key,) if self.project else ()


def proofs_folder() -> Storage:
    """Return where proofs lie: never below what a web server hands out."""
    return FileSystemStorage(location=Path(settings.DATA_DIR) / "proofs")


class ActivityProof(models.Model):
    """A photo or a file that shows that an activity happened; never public.

    It belongs to nobody's activity until the form that it came with is saved, so that
    a mistake in the form does not lose it.
    """

    key = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    activity = models.ForeignKey(
        Activity, null=True, on_delete=models.CASCADE, related_name="proofs"
    )
    file = models.FileField(upload_to="%Y", storage=proofs_folder, max_length=200)
    name = models.CharField(_("name"), max_length=150)
    content_type = models.CharField(max_length=100)
    size = models.PositiveIntegerField(_("size"))
    sha256 = models.CharField(max_length=64)
    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    uploaded_at = models.DateTimeField(auto_now_add=True)

    objects = ProofQuerySet.as_manager()

    class Meta:
        verbose_name = _("proof of an activity")
        verbose_name_plural = _("proofs of activities")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["activity", "sha256"], name="proof_once_an_activity"
            )
        ]

    def __str__(self) -> str:
        # Without its name: a file may be named after a person.
        return gettext("Proof %(number)s") % {"number": self.pk}

    @property
    def is_picture(self) -> bool:
        return self.content_type.startswith("image/")


class ActivityImport(models.Model):
    """A sheet that was read and waits for somebody to take rows of it over.

    ``rows`` is emptied when that is done or given up.
    """

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    file_name = models.CharField(max_length=200)
    project = SourcePageField(ProjectPage, related_name="+")
    rows = models.JSONField(default=list)
    taken = models.PositiveIntegerField(default=0)
    created_at = models.DateTimeField(auto_now_add=True)
    done_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("import of activities")
        verbose_name_plural = _("imports of activities")
        ordering = ["-created_at", "-pk"]

    def __str__(self) -> str:
        return self.file_name
