"""Users, and the consents of people who appear on the site (domain.md, "Privacy")."""

from __future__ import annotations

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from .enums import ConsentPurpose
from .querysets import ConsentQuerySet

__all__ = ["Consent", "JournalEntry", "User"]


class User(AbstractUser):
    """A person who logs in; readers never do."""

    class Meta:
        verbose_name = _("user")
        verbose_name_plural = _("users")


class Consent(models.Model):
    """One person's consent to one purpose, provable and withdrawable.

    Kept in a plain table, outside pages, revisions, translations and open data
    (design.md, "Private data").
    """

    person = models.CharField(_("person"), max_length=200)
    purpose = models.CharField(
        _("purpose"), max_length=20, choices=ConsentPurpose.choices
    )
    text_version = models.CharField(
        _("version of the text agreed to"),
        max_length=50,
        help_text=_("Example: 2026-1"),
    )
    language = models.CharField(_("language of that text"), max_length=10)
    given_at = models.DateTimeField(_("given"))
    form_url = models.URLField(_("address of the form"), blank=True)
    withdrawn_at = models.DateTimeField(_("withdrawn"), null=True, blank=True)

    objects = ConsentQuerySet.as_manager()

    class Meta:
        verbose_name = _("consent")
        verbose_name_plural = _("consents")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(withdrawn_at=None)
                | models.Q(withdrawn_at__gte=models.F("given_at")),
                name="consent_withdrawn_after_given",
                violation_error_message=_(
                    "A consent cannot be withdrawn before it was given."
                ),
            )
        ]

    def __str__(self) -> str:
        # Without the name: the admin's log keeps these words for ever.
        return gettext("Consent %(number)s (%(purpose)s)") % {
            "number": self.pk,
            "purpose": self.get_purpose_display(),
        }


class JournalEntry(models.Model):
    """An entry of the journal that this database has carried out; see ``journal``."""

    id = models.UUIDField(primary_key=True, editable=False)
    carried_out_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return str(self.pk)
