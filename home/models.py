"""The home page of each language, and pages of plain text."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from core.pages.models import SitePage

from .enums import StandardKind

__all__ = ["HomePage", "StandardPage"]


class HomePage(SitePage):
    """The first page a reader sees in a language; all others stand below it."""

    lead = models.CharField(
        _("the project in one sentence"),
        max_length=300,
        blank=True,
        help_text=_("Who does what, with whom and where."),
    )

    parent_page_types = ["wagtailcore.Page"]

    content_panels = [
        *SitePage.opening_panels,
        FieldPanel("lead"),
        SitePage.picture_panel,
        *SitePage.closing_panels,
    ]

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    def own_words(self) -> list[str]:
        return [self.lead]


class StandardPage(SitePage):
    """A page of text, such as the privacy notice."""

    kind = models.CharField(
        _("required page"),
        max_length=15,
        choices=StandardKind.choices,
        blank=True,
        help_text=_("Linked from the foot of every page."),
    )

    parent_page_types = ["home.HomePage", "home.StandardPage"]
    subpage_types = ["home.StandardPage"]

    content_panels = [
        *SitePage.opening_panels,
        FieldPanel("kind"),
        SitePage.picture_panel,
        *SitePage.closing_panels,
    ]

    class Meta:
        verbose_name = _("standard page")
        verbose_name_plural = _("standard pages")
