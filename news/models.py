"""News of the projects."""

from __future__ import annotations

from uuid import UUID

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField

from core.blocks.blocks import LinkBlock, PictureBlock
from core.pages.fields import SourcePageField
from core.pages.models import SitePage
from partners.models import (
    MeetingPage,
    PartnerPage,
    ProjectPage,
    keys_of_projects,
)
from practices.models import PracticePage

from .enums import NewsKind
from .page_forms import NewsPageForm
from .querysets import NewsManager

__all__ = ["NewsIndexPage", "NewsPage"]


class NewsIndexPage(SitePage):
    """All news, the newest first."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["news.NewsPage"]
    partners_add_here = True
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("list of news")
        verbose_name_plural = _("lists of news")


class NewsPage(SitePage):
    """One piece of news."""

    date = models.DateField(_("date"), default=timezone.localdate, db_index=True)
    kind = models.CharField(
        _("kind"), max_length=15, choices=NewsKind.choices, default=NewsKind.NEWS
    )
    project = SourcePageField(
        ProjectPage, verbose_name=_("project"), related_name="news"
    )
    partner = SourcePageField(
        PartnerPage, verbose_name=_("partner"), related_name="news"
    )
    meeting = SourcePageField(
        MeetingPage, verbose_name=_("meeting"), related_name="news"
    )
    practice = SourcePageField(
        PracticePage, verbose_name=_("good practice"), related_name="news"
    )
    place = models.CharField(_("place"), max_length=100, blank=True)
    links = StreamField([("link", LinkBlock())], verbose_name=_("sources"), blank=True)
    gallery = StreamField(
        [("picture", PictureBlock())], verbose_name=_("gallery"), blank=True
    )
    in_newsletter = models.BooleanField(_("offer to the newsletter"), default=True)

    announceable = True
    picture_fields = (*SitePage.picture_fields, "gallery")
    base_form_class = NewsPageForm
    objects = NewsManager()
    parent_page_types = ["news.NewsIndexPage"]
    subpage_types: list[str] = []

    content_panels = [
        *SitePage.opening_panels,
        FieldRowPanel([FieldPanel("date"), FieldPanel("kind")]),
        SitePage.picture_panel,
        FieldPanel("body"),
        MultiFieldPanel(
            [
                FieldPanel("project"),
                FieldPanel("partner"),
                FieldPanel("meeting"),
                FieldPanel("practice"),
                FieldPanel("place"),
            ],
            heading=_("What it is about"),
        ),
        FieldPanel("links"),
        FieldPanel("gallery"),
        FieldPanel("in_newsletter"),
        *SitePage.closing_panels[1:],
    ]

    class Meta:
        verbose_name = _("news")
        verbose_name_plural = _("news")

    def owner_ids(self) -> set[int]:
        return {self.partner_id} if self.partner_id else set()

    def project_keys(self) -> tuple[UUID, ...]:
        return keys_of_projects([self.project_id])

    def own_words(self) -> list[str]:
        return [self.place]
