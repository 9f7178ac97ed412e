from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.models import Orderable

from core.pages.fields import shared
from core.pages.models import Term
from core.publishing.generation import shown_to_readers

from ..enums import FacetKind
from .practice import PracticePage


@shown_to_readers
class PracticeFacet(Term):
    """One entry of a vocabulary of practices."""

    kind = models.CharField(_("vocabulary"), max_length=20, choices=FacetKind.choices)

    known_by = ("kind", "key")
    panels = [FieldPanel("kind"), *Term.panels]
    override_translatable_fields = shared("key", "kind")

    @property
    def vocabulary(self) -> str:
        """Return what the desk groups terms by: each kind is a list of its own."""
        return str(self.get_kind_display())

    class Meta(Term.Meta):
        verbose_name = _("facet of practices")
        verbose_name_plural = _("facets of practices")
        ordering = ["kind", "label"]
        constraints = [
            models.UniqueConstraint(
                fields=["kind", "key", "locale"], name="facet_key_once"
            )
        ]


class PracticeFacetRow(Orderable):
    """A practice's facet, named by the row of the language it was written in."""

    practice = ParentalKey(
        PracticePage, on_delete=models.CASCADE, related_name="facet_rows"
    )
    facet = models.ForeignKey(PracticeFacet, on_delete=models.PROTECT, related_name="+")

    class Meta(Orderable.Meta):
        constraints = [
            models.UniqueConstraint(
                fields=["practice", "facet"], name="facet_once_a_practice"
            )
        ]
