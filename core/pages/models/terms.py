"""Vocabularies: what pages are sorted by, labelled in every language."""

from __future__ import annotations

from django.core.exceptions import ValidationError
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

    # What a term is known by, once in each language.
    known_by: tuple[str, ...] = ("key",)
    panels = [FieldPanel("label"), FieldPanel("key")]
    override_translatable_fields = shared("key")

    class Meta(TranslatableMixin.Meta):
        abstract = True

    def __str__(self) -> str:
        return self.label

    def clean(self) -> None:
        """Ask here what the database asks: the form does not know the language."""
        super().clean()
        names = {name: getattr(self, name) for name in self.known_by}
        same = type(self)._default_manager.filter(locale=self.locale_id, **names)
        if same.exclude(pk=self.pk).exists():
            raise ValidationError(
                {"key": _("This key is taken in this language; choose another.")}
            )


@shown_to_readers
class Theme(Term):
    """What a page is about; shared by all kinds of pages."""

    class Meta(Term.Meta):
        verbose_name = _("theme")
        verbose_name_plural = _("themes")
        ordering = ["label"]
        constraints = [
            models.UniqueConstraint(fields=["key", "locale"], name="theme_key_once")
        ]


class ThemeRow(Orderable):
    """A page's theme; it names the theme in the language it was first written in."""

    page = ParentalKey(
        "pages.SitePage", on_delete=models.CASCADE, related_name="theme_rows"
    )
    theme = models.ForeignKey(Theme, on_delete=models.PROTECT, related_name="+")

    class Meta(Orderable.Meta):
        constraints = [
            models.UniqueConstraint(fields=["page", "theme"], name="theme_once_a_page")
        ]
