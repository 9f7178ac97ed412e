"""Vocabularies: what pages are sorted by, labelled in every language."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.models import Orderable, TranslatableMixin

from core.publishing.generation import shown_to_readers

from ..fields import shared
from ..querysets import TermQuerySet


class Term(TranslatableMixin, models.Model):
    """One entry of a vocabulary: a key that never changes, a label in each language."""

    key = models.SlugField(
        _("key"),
        max_length=50,
        help_text=_("Part of addresses; the same in every language. Example: food"),
    )
    label = models.CharField(
        pgettext_lazy("a term of a vocabulary", "label"), max_length=80
    )

    objects = TermQuerySet.as_manager()

    panels = [FieldPanel("label"), FieldPanel("key")]
    override_translatable_fields = shared("key")

    class Meta(TranslatableMixin.Meta):
        abstract = True

    def __str__(self) -> str:
        return self.label


@shown_to_readers
class Theme(Term):
    """What a page is about; shared by all kinds of pages."""

    class Meta(Term.Meta):
        verbose_name = _("theme")
        verbose_name_plural = _("themes")
        ordering = ["label"]


class ThemeRow(Orderable):
    """A page's theme; it names the theme in the language it was first written in."""

    page = ParentalKey(
        "pages.SitePage", on_delete=models.CASCADE, related_name="theme_rows"
    )
    theme = models.ForeignKey(Theme, on_delete=models.CASCADE, related_name="+")

    class Meta(Orderable.Meta):
        constraints = [
            models.UniqueConstraint(fields=["page", "theme"], name="theme_once_a_page")
        ]
