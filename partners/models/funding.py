"""Who pays, and the words each fund asks for (domain.md, "Visibility")."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.models import Orderable

from core.media.enums import languages
from core.publishing.generation import shown_to_readers


@shown_to_readers
class FundingProgramme(ClusterableModel):
    """A fund in one period. Its words are given by the fund, not translated by us."""

    name = models.CharField(
        _("name"), max_length=150, help_text=_("Example: Erasmus+ 2014–2020")
    )
    fund = models.CharField(_("fund"), max_length=100, help_text=_("Example: ERDF"))
    period = models.CharField(_("period"), max_length=20, help_text="2014–2020")

    panels = [
        FieldPanel("name"),
        FieldPanel("fund"),
        FieldPanel("period"),
        InlinePanel(
            "statements",
            heading=_("Words of the fund, one row a language"),
            label=_("Language"),
            help_text=_(
                "Enter official wordings only, never a machine translation. "
                "Where a language has no disclaimer, readers see the English one."
            ),
        ),
    ]

    class Meta:
        verbose_name = _("funding programme")
        verbose_name_plural = _("funding programmes")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    def languages_without_statement(self) -> list[str]:
        """Return the languages of the site for which the fund's words are missing."""
        given = {row.language for row in self.statements.all()}
        return [code for code, _name in settings.LANGUAGES if code not in given]


@shown_to_readers
class FundingStatement(Orderable):
    """The fund's own words in one language."""

    programme = ParentalKey(
        FundingProgramme, on_delete=models.CASCADE, related_name="statements"
    )
    language = models.CharField(_("language"), max_length=10, choices=languages)
    statement = models.CharField(
        _("funding statement"),
        max_length=300,
        help_text=_("Example: Co-funded by the European Union"),
    )
    disclaimer = models.TextField(_("disclaimer"), max_length=1000, blank=True)
    extra = models.TextField(
        _("further required text"),
        max_length=1000,
        blank=True,
        help_text=_("Example: the priority axis and the investment priority"),
    )
    emblem = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        verbose_name=_("emblem"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Leave empty for the emblem of the European Union."),
    )
    approved_by = models.CharField(_("approved by"), max_length=150, blank=True)
    approved_on = models.DateField(_("approved on"), null=True, blank=True)

    panels = [
        FieldPanel("language"),
        FieldPanel("statement"),
        FieldPanel("disclaimer"),
        FieldPanel("extra"),
        FieldPanel("emblem"),
        FieldPanel("approved_by"),
        FieldPanel("approved_on"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("funding statement")
        verbose_name_plural = _("funding statements")
        constraints = [
            models.UniqueConstraint(
                fields=["programme", "language"],
                name="statement_once_a_language",
                violation_error_message=_("This language already has a statement."),
            )
        ]

    def __str__(self) -> str:
        return self.statement
