"""The words that the partnership has agreed on."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

__all__ = ["GlossaryForm", "GlossaryTerm"]


class GlossaryTerm(models.Model):
    """A term of the partnership in the language it comes from."""

    locale = models.ForeignKey(
        "wagtailcore.Locale",
        verbose_name=_("language"),
        on_delete=models.CASCADE,
        related_name="glossary_terms",
    )
    text = models.CharField(_("term"), max_length=100)
    note = models.CharField(
        _("what it means"),
        max_length=300,
        blank=True,
        help_text=_("A short explanation that tells it from similar words."),
    )

    class Meta:
        verbose_name = _("glossary term")
        verbose_name_plural = _("glossary")
        ordering = ["text"]
        constraints = [
            models.UniqueConstraint(
                fields=["locale", "text"],
                name="glossary_term_once",
                violation_error_message=_("The glossary already has this term."),
            )
        ]

    def __str__(self) -> str:
        return self.text


class GlossaryForm(models.Model):
    """The approved form of a term in another language."""

    term = models.ForeignKey(
        GlossaryTerm, on_delete=models.CASCADE, related_name="forms"
    )
    locale = models.ForeignKey(
        "wagtailcore.Locale",
        verbose_name=_("language"),
        on_delete=models.CASCADE,
        related_name="+",
    )
    text = models.CharField(_("approved form"), max_length=100)

    class Meta:
        verbose_name = _("approved form")
        verbose_name_plural = _("approved forms")
        ordering = ["locale"]
        constraints = [
            models.UniqueConstraint(
                fields=["term", "locale"], name="glossary_form_once_a_language"
            )
        ]

    def __str__(self) -> str:
        return self.text
