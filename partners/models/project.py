from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField

from core.blocks.blocks import RICH_TEXT
from core.pages.fields import shared
from core.pages.models import SitePage
from core.publishing.generation import remembered

from ..blocks import IndicatorBlock, LogoBlock
from ..enums import ActionType, Currency
from .funding import FundingProgramme


def keys_of_projects(ids: Iterable[int | None]) -> tuple[UUID, ...]:
    """Return the translation keys of projects, of which a page knows only the ids.

    Keys never change, and every page asks for its own (``partners.funding``).
    """
    wanted = [pk for pk in ids if pk is not None]
    known = remembered("project-keys", _all_keys) if wanted else {}
    if not known.keys() >= set(wanted):
        known = _all_keys()
    return tuple(known[pk] for pk in wanted if pk in known)


def _all_keys() -> dict[int, UUID]:
    return dict(ProjectPage.objects.values_list("pk", "translation_key"))


class ProjectIndexPage(SitePage):
    """All projects of the site."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["partners.ProjectPage"]
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("list of projects")
        verbose_name_plural = _("lists of projects")


class ProjectPage(SitePage):
    """A funded project: what was promised, by whom it is paid and what came of it."""

    acronym = models.CharField(_("acronym"), max_length=30)
    grant_number = models.CharField(_("grant number"), max_length=60, blank=True)
    funding = models.ForeignKey(
        FundingProgramme,
        verbose_name=_("funding programme"),
        on_delete=models.PROTECT,
        related_name="projects",
    )
    action_type = models.CharField(
        _("action type"), max_length=20, choices=ActionType.choices
    )
    start = models.DateField(_("start"))
    end = models.DateField(_("end"))
    total_cost = models.DecimalField(
        _("total cost"), max_digits=12, decimal_places=2, null=True, blank=True
    )
    eu_grant = models.DecimalField(
        _("EU grant"), max_digits=12, decimal_places=2, null=True, blank=True
    )
    currency = models.CharField(
        _("currency"), max_length=3, choices=Currency.choices, default=Currency.EUR
    )
    results_platform = models.URLField(
        _("on the project results platform"),
        blank=True,
        help_text=_("Address of the project's page on the EU results platform"),
    )
    contact = models.EmailField(_("contact"), blank=True)
    social = StreamField(
        [("link", blocks.URLBlock(label=_("Address")))],
        verbose_name=_("pages in social networks"),
        blank=True,
    )
    goals = RichTextField(_("goals"), features=RICH_TEXT, blank=True)
    activities = RichTextField(_("activities"), features=RICH_TEXT, blank=True)
    results = RichTextField(_("results"), features=RICH_TEXT, blank=True)
    impact = RichTextField(_("impact"), features=RICH_TEXT, blank=True)
    cofunder_logos = StreamField(
        [("logo", LogoBlock())], verbose_name=_("logos of co-funders"), blank=True
    )
    indicators = StreamField(
        [("indicator", IndicatorBlock())], verbose_name=_("indicators"), blank=True
    )

    announceable = False
    read_with = (*SitePage.read_with, "funding")
    parent_page_types = ["partners.ProjectIndexPage"]
    subpage_types = ["results.ResultsPage"]
    override_translatable_fields = [
        *SitePage.override_translatable_fields,
        *shared("acronym", "grant_number", "social", "cofunder_logos"),
    ]

    content_panels = [
        *SitePage.opening_panels,
        FieldRowPanel([FieldPanel("acronym"), FieldPanel("grant_number")]),
        FieldRowPanel([FieldPanel("start"), FieldPanel("end")]),
        MultiFieldPanel(
            [
                FieldPanel("funding"),
                FieldPanel("action_type"),
                FieldRowPanel(
                    [
                        FieldPanel("total_cost"),
                        FieldPanel("eu_grant"),
                        FieldPanel("currency"),
                    ]
                ),
                FieldPanel("cofunder_logos"),
            ],
            heading=_("Funding"),
        ),
        SitePage.picture_panel,
        FieldPanel("goals"),
        FieldPanel("activities"),
        FieldPanel("results"),
        FieldPanel("impact"),
        FieldPanel("indicators"),
        MultiFieldPanel(
            [
                FieldPanel("contact"),
                FieldPanel("results_platform"),
                FieldPanel("social"),
            ],
            heading=_("Where to find more"),
        ),
        *SitePage.closing_panels,
    ]

    class Meta:
        verbose_name = _("project")
        verbose_name_plural = _("projects")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(end__gte=models.F("start")),
                name="project_ends_after_start",
                violation_error_message=_("The project ends before it starts."),
            ),
            models.CheckConstraint(
                condition=models.Q(total_cost=None) | models.Q(total_cost__gte=0),
                name="project_cost_not_negative",
            ),
        ]

    def project_keys(self) -> tuple[UUID, ...]:
        return (self.translation_key,)

    def own_words(self) -> list[str]:
        return [self.acronym, self.goals, self.activities, self.results, self.impact]
