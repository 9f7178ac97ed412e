"""Who was at a meeting, and whether they may sign in on a phone just now.

See ``private`` for why these are plain tables, and why ``__str__`` names nobody.
"""

from __future__ import annotations

import uuid
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from core.media.enums import languages
from core.pages.countries import countries
from core.people.models import Consent

from ..attending.identity import identity_of
from ..enums import AttendanceMethod
from ..querysets import ParticipantQuerySet
from .registration import Registration

__all__ = ["Participant", "SignIn"]


class Participant(models.Model):
    """A person at a meeting, as evidence for the funder; the public sees totals alone.

    It is a fact once somebody has confirmed it: ``confirmed_by`` and ``confirmed_at``.
    When the time of keeping is over the row stays, without anything personal.
    """

    key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    meeting_key = models.UUIDField(_("meeting"), db_index=True)
    name = models.CharField(_("name"), max_length=150)
    email = models.CharField(_("e-mail"), max_length=254, blank=True)
    organisation = models.CharField(_("organisation"), max_length=200, blank=True)
    address = models.CharField(
        _("address of the organisation"), max_length=250, blank=True
    )
    country = models.CharField(_("country"), max_length=2, choices=countries)
    language = models.CharField(
        _("language"), max_length=10, choices=languages, blank=True
    )
    is_new_stakeholder = models.BooleanField(_("new stakeholder"), default=False)
    registration = models.ForeignKey(
        Registration,
        verbose_name=_("registration"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    method = models.CharField(
        _("how it is known"),
        max_length=10,
        choices=AttendanceMethod.choices,
        default=AttendanceMethod.OFFICER,
    )
    # What makes two rows of a meeting one person; see ``attending.identity``.
    identity = models.CharField(max_length=64, blank=True, editable=False)
    noted_at = models.DateTimeField(_("noted"), default=timezone.now)
    confirmed_at = models.DateTimeField(_("confirmed"), null=True, blank=True)
    confirmed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("confirmed by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    consent = models.ForeignKey(
        Consent,
        verbose_name=_("consent"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    objects = ParticipantQuerySet.as_manager()

    class Meta:
        verbose_name = _("participant")
        verbose_name_plural = _("participants")
        permissions = [
            ("export_participant", "Can export participants"),
            ("keep_attendance", "Can keep the list of who came"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["meeting_key", "identity"],
                condition=~Q(identity=""),
                name="participant_once_a_meeting",
            ),
            models.UniqueConstraint(
                fields=["meeting_key", "registration"],
                name="participant_once_a_registration",
            ),
        ]

    def __str__(self) -> str:
        return gettext("Participant %(number)s") % {"number": self.pk}

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.identity = identity_of(self.name, self.organisation, self.email)
        if kwargs.get("update_fields") is not None:
            kwargs["update_fields"] = {*kwargs["update_fields"], "identity"}
        super().save(*args, **kwargs)


class SignIn(models.Model):
    """The code by which people at a meeting sign in on their phones.

    ``secret`` is what the code leads to: a new one ends every code shown before.
    """

    meeting_key = models.UUIDField(_("meeting"), unique=True)
    secret = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    open_until = models.DateTimeField(_("open until"), null=True, blank=True)
    closed_at = models.DateTimeField(_("closed"), null=True, blank=True)

    class Meta:
        verbose_name = _("sign-in on phones")
        verbose_name_plural = _("sign-ins on phones")

    def __str__(self) -> str:
        return gettext("Sign-in %(number)s") % {"number": self.pk}
