"""Who wants to come to a meeting: a plain table that no page knows of.

See ``private`` for why, and why ``__str__`` names nobody.
"""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from core.media.enums import languages
from core.pages.countries import countries
from core.people.models import Consent

from ..enums import RegistrationState
from ..querysets import RegistrationQuerySet

__all__ = ["Registration"]

LONGEST_NEED = 500


class Registration(models.Model):
    """One person and one meeting, from the first form to the end of retention.

    ``address`` is the address of mail as it is compared; empty where an officer took
    somebody down who has none. What somebody agreed to waits in ``asked`` until they
    confirm that the address is theirs: then it becomes rows of ``consents``.
    """

    key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    meeting_key = models.UUIDField(_("meeting"), db_index=True)
    state = models.CharField(
        pgettext_lazy("a registration", "state"),
        max_length=12,
        choices=RegistrationState.choices,
        default=RegistrationState.UNCONFIRMED,
    )
    name = models.CharField(_("name"), max_length=150)
    email = models.CharField(_("e-mail"), max_length=254, blank=True)
    address = models.CharField(max_length=254, blank=True, editable=False)
    organisation = models.CharField(_("organisation"), max_length=200, blank=True)
    organisation_address = models.CharField(
        _("address of the organisation"), max_length=250, blank=True
    )
    country = models.CharField(_("country"), max_length=2, choices=countries)
    language = models.CharField(_("language"), max_length=10, choices=languages)
    access_needs = models.TextField(
        _("what they need to take part"), max_length=LONGEST_NEED, blank=True
    )
    food_needs = models.TextField(
        _("what they eat or do not eat"), max_length=LONGEST_NEED, blank=True
    )
    text_version = models.CharField(max_length=50, blank=True)
    asked = models.JSONField(default=dict, blank=True)
    consents = models.ManyToManyField(Consent, blank=True, related_name="+")
    requested_at = models.DateTimeField(_("asked"), default=timezone.now)
    confirmed_at = models.DateTimeField(_("confirmed"), null=True, blank=True)
    cancelled_at = models.DateTimeField(_("cancelled"), null=True, blank=True)
    reminded_at = models.DateTimeField(_("reminded"), null=True, blank=True)
    # The calendar's number of the meeting (SEQUENCE) that they last heard of.
    told = models.PositiveIntegerField(default=0)
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("added by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    objects = RegistrationQuerySet.as_manager()

    class Meta:
        verbose_name = _("registration")
        verbose_name_plural = _("registrations")
        permissions = [("export_registration", "Can export registrations")]
        constraints = [
            models.UniqueConstraint(
                fields=["meeting_key", "address"],
                condition=~Q(address=""),
                name="registration_once_an_address",
            )
        ]
        indexes = [models.Index(fields=["meeting_key", "state"])]

    def __str__(self) -> str:
        return gettext("Registration %(number)s") % {"number": self.pk}
