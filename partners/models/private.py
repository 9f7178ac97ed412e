"""People, in plain tables keyed by a page's translation key.

Never a field or a child of a page: those are copied into revisions, translations
and exports (design.md, "Private data"). The admin's log keeps the words of ``__str__``
after a row is gone, so those name nobody.
"""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from core.people.models import Consent


class ContactPerson(models.Model):
    """Whom to write to at a partner; shown only while the consent is in force."""

    partner_key = models.UUIDField(_("partner"), db_index=True)
    name = models.CharField(_("name"), max_length=150)
    email = models.EmailField(_("e-mail"), blank=True)
    phone = models.CharField(_("telephone"), max_length=40, blank=True)
    consent = models.ForeignKey(
        Consent,
        verbose_name=_("consent"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    class Meta:
        verbose_name = _("contact person")
        verbose_name_plural = _("contact persons")

    def __str__(self) -> str:
        return gettext("Contact person %(number)s") % {"number": self.pk}

    @property
    def is_public(self) -> bool:
        return self.consent is not None and self.consent.withdrawn_at is None


class PartnerMember(models.Model):
    """Who edits for which partner."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("user"),
        on_delete=models.CASCADE,
        related_name="partner_memberships",
    )
    partner_key = models.UUIDField(_("partner"), db_index=True)

    class Meta:
        verbose_name = _("editor of a partner")
        verbose_name_plural = _("editors of partners")
        constraints = [
            models.UniqueConstraint(
                fields=["user", "partner_key"], name="member_once_a_partner"
            )
        ]

    def __str__(self) -> str:
        return f"{self.user}"
