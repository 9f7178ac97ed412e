"""What every page of the site has, whatever it records (domain.md, "All pages").

``SitePage`` is a real table below every page type: a list, a search, a sitemap or a
feed over all kinds reads it in one query.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    MultiFieldPanel,
    ObjectList,
    PublishingPanel,
    TabbedInterface,
)
from wagtail.admin.widgets import AdminAutoHeightTextInput
from wagtail.fields import StreamField
from wagtail.models import Page, PagePermissionTester, PageViewRestriction
from wagtail.search import index
from wagtail.utils.decorators import cached_classmethod

from core.blocks.blocks import BodyBlock
from core.media.enums import languages
from core.media.renditions import prefetch_shown
from core.publishing.announcement import Announcement
from core.search.text import search_text

from ..enums import TranslationMethod
from ..fields import length_limits, own, shared
from ..page_forms import SitePageForm
from ..panels import ChecklistPanel, LanguagePanel
from ..permissions import tester_for
from ..querysets import SitePageManager, any_restricted
from ..registry import editor_tabs, template_context
from ..slugs import free_slug
from .previews import LanguagePreviews


class SitePage(LanguagePreviews, Page):
    """A page with a teaser, a picture, themes and a memory of its languages."""

    teaser = models.CharField(
        _("teaser"),
        max_length=300,
        help_text=_(
            "One or two sentences for lists, search engines and sharing. "
            "Example: Every Saturday the village lights its oven again."
        ),
    )
    hero = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        verbose_name=_("main picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    hero_alt = models.CharField(
        _("alternative text"),
        max_length=250,
        blank=True,
        help_text=_(
            "What a person who cannot see the picture should know. "
            "Example: Four people lift bread from a stone oven."
        ),
    )
    hero_credit = models.CharField(
        _("credit"),
        max_length=200,
        blank=True,
        help_text=_("Only if it differs from the credit of the picture itself."),
    )
    body = StreamField(BodyBlock(), verbose_name=_("text"), blank=True)
    announcement = models.TextField(
        _("announcement"),
        max_length=500,
        blank=True,
        help_text=_("For the newsletter and channels; the teaser stands in for it."),
    )
    original_language = models.CharField(
        _("original language"), max_length=10, choices=languages, blank=True
    )
    translation_method = models.CharField(
        _("how it was translated"),
        max_length=20,
        choices=TranslationMethod.choices,
        blank=True,
    )
    last_reviewed = models.DateField(_("last reviewed"), null=True, blank=True)

    slug: str
    is_creatable = False
    announceable = False
    # Whether people of a partner may add pages of their own below this one.
    partners_add_here = False
    # What is read together with a page, and which of its fields show pictures.
    read_with: tuple[str, ...] = ("locale", "hero")
    picture_fields: tuple[str, ...] = ("hero", "body")
    base_form_class = SitePageForm
    objects = SitePageManager()

    override_translatable_fields = [
        *own("slug", "seo_title", "search_description"),
        *own("translation_method", "last_reviewed"),
        *shared("hero_credit", "original_language"),
    ]

    opening_panels = [
        LanguagePanel(),
        FieldPanel("title"),
        FieldPanel("teaser", widget=AdminAutoHeightTextInput),
    ]
    picture_panel = MultiFieldPanel(
        [FieldPanel("hero"), FieldPanel("hero_alt"), FieldPanel("hero_credit")],
        heading=_("Main picture"),
    )
    closing_panels = [
        FieldPanel("body"),
        FieldPanel("themes"),
        FieldPanel("announcement"),
        FieldPanel("last_reviewed"),
        ChecklistPanel(heading=_("Before you publish")),
    ]
    content_panels = [*opening_panels, picture_panel, *closing_panels]
    promote_panels = [FieldPanel("slug"), FieldPanel("show_in_menus")]
    settings_panels = [PublishingPanel()]

    search_fields = [
        *Page.search_fields,
        index.SearchField("search_words"),
        index.FilterField("original_language"),
    ]

    class Meta:
        verbose_name = _("page")
        verbose_name_plural = _("pages")
        indexes = [models.Index(fields=["original_language"])]
        constraints = length_limits(
            "sitepage", {"teaser": 300, "announcement": 500, "hero_alt": 250}
        )

    @cached_classmethod
    def get_edit_handler(cls) -> Any:
        """Return Wagtail's tabs and, for what can be announced, those of other apps."""
        kinds = {
            _("Content"): cls.content_panels,
            _("Promote"): cls.promote_panels,
            _("Settings"): cls.settings_panels,
        }
        tabs = [ObjectList(panels, heading=name) for name, panels in kinds.items()]
        if cls.announceable:
            tabs += [ObjectList([make()], heading=name) for name, make in editor_tabs()]
        handler = TabbedInterface(tabs, base_form_class=cls.base_form_class)
        return handler.bind_to_model(cls)

    def full_clean(self, *args: Any, **kwargs: Any) -> None:
        self._remember_language()
        # Before it has a place in the tree nobody can say which slugs are taken.
        if not self.slug and self.title and self.path:
            self.slug = free_slug(self.title, self, self.get_parent())
        super().full_clean(*args, **kwargs)

    def save(self, *args: Any, **kwargs: Any) -> Any:
        self._remember_language()
        return super().save(*args, **kwargs)

    def _remember_language(self) -> None:
        """A page that nobody wrote before is the original in its own language."""
        if not self.original_language and self.locale_id:
            self.original_language = self.locale.language_code

    def get_context(
        self, request: HttpRequest, *args: Any, **kwargs: Any
    ) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        added = template_context(self, request)
        shown = [getattr(self, name) for name in self.picture_fields]
        prefetch_shown(shown, list(added.values()))
        return context | added

    def get_view_restrictions(self) -> models.QuerySet[PageViewRestriction]:
        """Return who may see the page; no query where nothing is restricted."""
        found: models.QuerySet[PageViewRestriction] = PageViewRestriction.objects.none()
        if any_restricted():
            found = super().get_view_restrictions()
        return found

    @property
    def is_source(self) -> bool:
        return bool(self.locale.language_code == self.original_language)

    @property
    def is_translation(self) -> bool:
        """Tell whether this page was made from one in another language."""
        if not self.original_language or self.is_source:
            return False
        return bool(
            self.get_translations()
            .filter(locale__language_code=self.original_language)
            .exists()
        )

    def permissions_for_user(self, user: Any) -> PagePermissionTester:
        return tester_for(user, self)

    def owner_ids(self) -> set[int]:
        """Return the ids of the organisations' pages that this page belongs to."""
        return set()

    def project_keys(self) -> tuple[UUID, ...]:
        """Return the translation keys of the projects that paid for this page."""
        return ()

    def own_words(self) -> list[str]:
        """Return the texts of this kind of page that a search should find."""
        return []

    def search_words(self) -> str:
        """Return what the search compares: every text, reduced to its base forms."""
        body = self.body.stream_block.get_searchable_content(self.body)
        texts = [self.title, self.teaser, *self.own_words(), *body]
        return search_text(" ".join(texts), self.locale.language_code)

    def get_announcement(self) -> Announcement:
        return Announcement(
            title=self.title,
            text=self.announcement or self.teaser,
            address=self.full_url or "",
            language=self.locale.language_code,
            image=self.hero,
            image_alt=self.hero_alt,
        )

    def get_sitemap_urls(self, request: Any = None) -> list[dict[str, Any]]:
        """Return nothing: ``core.web`` lists every language with its alternates."""
        return []
