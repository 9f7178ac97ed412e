from __future__ import annotations

from uuid import UUID

from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail import blocks
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
)
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Orderable

from core.blocks.blocks import RICH_TEXT
from core.media.enums import languages
from core.pages.fields import SourcePageField, shared
from core.pages.models import Located, SitePage, on_earth

from ..enums import OrganisationType, PartnerRole
from ..querysets import PartnerManager
from .project import ProjectPage, keys_of_projects


class PartnerIndexPage(SitePage):
    """The partners on a map and in a list."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["partners.PartnerPage"]
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("list of partners")
        verbose_name_plural = _("lists of partners")


class PartnerPage(Located, SitePage):
    """An organisation of the partnership."""

    own_name = models.CharField(_("name in its own language"), max_length=200)
    own_language = models.CharField(
        _("its own language"), max_length=10, choices=languages
    )
    acronym = models.CharField(_("acronym"), max_length=30, blank=True)
    organisation_type = models.CharField(
        _("kind of organisation"), max_length=20, choices=OrganisationType.choices
    )
    role = models.CharField(
        _("role"),
        max_length=12,
        choices=PartnerRole.choices,
        default=PartnerRole.PARTNER,
    )
    oid = models.CharField(
        _("OID or PIC"),
        max_length=9,
        blank=True,
        validators=[RegexValidator(r"^(E\d{8}|\d{9})$")],
        help_text=_("Example: E10012345 or 999999999"),
    )
    logo = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        verbose_name=_("logo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    logo_alt = models.CharField(
        _("alternative text of the logo"), max_length=250, blank=True
    )
    city = models.CharField(_("city or village"), max_length=100)
    address = models.CharField(_("address"), max_length=250, blank=True)
    website = models.URLField(_("website"), blank=True)
    social = StreamField(
        [("link", blocks.URLBlock(label=_("Address")))],
        verbose_name=_("pages in social networks"),
        blank=True,
    )
    about = RichTextField(_("about"), features=RICH_TEXT, blank=True)
    role_in_project = RichTextField(
        _("role in the project"), features=RICH_TEXT, blank=True
    )

    read_with = (*SitePage.read_with, "logo")
    picture_fields = (*SitePage.picture_fields, "logo")
    objects = PartnerManager()
    parent_page_types = ["partners.PartnerIndexPage"]
    subpage_types: list[str] = []
    override_translatable_fields = [
        *SitePage.override_translatable_fields,
        *shared("own_name", "acronym", "nuts", "oid", "address", "social"),
    ]

    content_panels = [
        *SitePage.opening_panels,
        FieldRowPanel([FieldPanel("own_name"), FieldPanel("own_language")]),
        FieldRowPanel([FieldPanel("acronym"), FieldPanel("organisation_type")]),
        InlinePanel("project_rows", heading=_("Projects"), label=_("Project")),
        FieldPanel("role"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("city"), FieldPanel("country")]),
                FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude")]),
                FieldRowPanel([FieldPanel("nuts"), FieldPanel("oid")]),
                FieldPanel("address"),
                FieldPanel("website"),
                FieldPanel("social"),
            ],
            heading=_("Place and addresses"),
        ),
        MultiFieldPanel(
            [FieldPanel("logo"), FieldPanel("logo_alt")], heading=_("Logo")
        ),
        SitePage.picture_panel,
        FieldPanel("about"),
        FieldPanel("role_in_project"),
        *SitePage.closing_panels,
    ]

    class Meta:
        verbose_name = _("partner")
        verbose_name_plural = _("partners")
        constraints = on_earth("partner")

    def owner_ids(self) -> set[int]:
        return {self.pk} if self.pk else set()

    def project_keys(self) -> tuple[UUID, ...]:
        return self._project_keys

    @cached_property
    def _project_keys(self) -> tuple[UUID, ...]:
        """Asked for by the label of the page and by its foot."""
        return keys_of_projects(row.project_id for row in self.project_rows.all())

    def own_words(self) -> list[str]:
        return [self.own_name, self.city, self.about, self.role_in_project]


class PartnerProject(Orderable):
    """A partner's place in a project."""

    partner = ParentalKey(
        PartnerPage, on_delete=models.CASCADE, related_name="project_rows"
    )
    project = SourcePageField(
        ProjectPage,
        verbose_name=_("project"),
        null=False,
        blank=False,
        on_delete=models.CASCADE,
        related_name="+",
    )

    panels = [FieldPanel("project")]

    class Meta(Orderable.Meta):
        constraints = [
            models.UniqueConstraint(
                fields=["partner", "project"], name="partner_once_a_project"
            )
        ]
