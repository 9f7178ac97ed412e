"""Certificates of attendance: what they say, and nothing of whom they say it.

The name is the participant's. When that is forgotten the certificate can still be
verified, for its code is known by a keyed hash.
"""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from core.media.enums import languages

from ..enums import CertificateJobKind, CertificateJobState
from ..querysets import CertificateJobQuerySet, CertificateQuerySet
from .attendance import Participant

__all__ = ["Certificate", "CertificateJob"]


class Certificate(models.Model):
    """One person's proof of one meeting; its facts stay as they were on that day.

    ``code`` is on the paper; it goes with the person, and its hash stays. ``holder``
    is a keyed hash of code and name together, so that who has the paper can have the
    name on it checked, and nobody without the paper learns anything.
    """

    key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    meeting_key = models.UUIDField(_("meeting"), db_index=True)
    participant = models.ForeignKey(
        Participant,
        verbose_name=_("participant"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="certificates",
    )
    code = models.CharField(max_length=40, blank=True, editable=False)
    code_hash = models.CharField(max_length=64, unique=True, editable=False)
    holder = models.CharField(max_length=64, blank=True, editable=False)
    language = models.CharField(_("language"), max_length=10, choices=languages)
    title = models.CharField(_("title"), max_length=255)
    # That of title and place, where the meeting is not there in ``language``.
    title_language = models.CharField(max_length=10, editable=False)
    place = models.CharField(_("place"), max_length=420, blank=True)
    first_day = models.DateField(_("first day"))
    last_day = models.DateField(_("last day"))
    hours = models.DecimalField(
        _("hours"), max_digits=5, decimal_places=1, null=True, blank=True
    )
    issued_at = models.DateTimeField(_("issued"), auto_now_add=True)
    issued_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("issued by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    withdrawn_at = models.DateTimeField(_("withdrawn"), null=True, blank=True)
    # Its mail: ordered by an officer, taken up by one worker, given to the server.
    ordered_at = models.DateTimeField(_("mail ordered"), null=True, blank=True)
    taken_at = models.DateTimeField(null=True, blank=True)
    mailed_at = models.DateTimeField(_("mailed"), null=True, blank=True)

    objects = CertificateQuerySet.as_manager()

    class Meta:
        verbose_name = _("certificate of attendance")
        verbose_name_plural = _("certificates of attendance")
        constraints = [
            models.UniqueConstraint(
                fields=["participant"],
                condition=Q(withdrawn_at=None),
                name="certificate_once_a_participant",
            ),
            models.CheckConstraint(
                condition=Q(last_day__gte=models.F("first_day")),
                name="certificate_ends_after_start",
            ),
        ]

    def __str__(self) -> str:
        return gettext("Certificate %(number)s") % {"number": self.pk}

    @property
    def days(self) -> int:
        return (self.last_day - self.first_day).days + 1


class CertificateJob(models.Model):
    """Work on all certificates of a meeting, with how far it is."""

    key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    meeting_key = models.UUIDField(_("meeting"), db_index=True)
    kind = models.CharField(max_length=10, choices=CertificateJobKind.choices)
    state = models.CharField(
        max_length=10,
        choices=CertificateJobState.choices,
        default=CertificateJobState.WAITING,
    )
    total = models.PositiveIntegerField(default=0)
    done = models.PositiveIntegerField(default=0)
    started_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    created_at = models.DateTimeField(auto_now_add=True)
    # When its worker was last known to live.
    beat_at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(null=True, blank=True)

    objects = CertificateJobQuerySet.as_manager()

    def __str__(self) -> str:
        return gettext("Job %(number)s") % {"number": self.pk}

    @property
    def is_moving(self) -> bool:
        return self.state in {CertificateJobState.WAITING, CertificateJobState.RUNNING}
