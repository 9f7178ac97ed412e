"""An issue of the newsletter: a page that is also sent by mail."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Orderable

from core.pages.fields import length_limits, shared
from core.pages.models import SitePage
from core.publishing.announcement import Announcement

from ..blocks import ITEMS, MAIL_TEXT, IssueBlock
from ..enums import EditionFallback, ItemFallback
from ..page_forms import IssuePageForm
from ..panels import SizePanel
from ..registry import serve_mail
from .subscribers import Topic

FORM_SLUG = "newsletter"


class IssueIndexPage(SitePage):
    """All issues, the newest first, and the way to subscribe."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["newsletter.IssuePage"]
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("newsletter archive")
        verbose_name_plural = _("newsletter archives")

    def full_clean(self, *args: Any, **kwargs: Any) -> None:
        """Leave the address ``newsletter/`` to the form by which readers subscribe."""
        super().full_clean(*args, **kwargs)
        if self.slug == FORM_SLUG:
            self.slug = f"{FORM_SLUG}-archive"


class IssuePage(SitePage):
    """One issue: its page is the archive, its preview as mail is what readers get.

    Publishing it mails nobody. The title stands in for the subject and the teaser for
    the preheader, where an officer has no time to write both.
    """

    number = models.PositiveIntegerField(_("number"), default=1)
    date = models.DateField(_("date"), default=timezone.localdate, db_index=True)
    subject = models.CharField(
        _("subject of the mail"),
        max_length=150,
        blank=True,
        help_text=_("Left empty, the title is used."),
    )
    preheader = models.CharField(
        _("first line in the inbox"),
        max_length=150,
        blank=True,
        help_text=_(
            "Shown beside the subject before the mail is opened. "
            "Left empty, the teaser is used."
        ),
    )
    intro = RichTextField(_("opening words"), features=MAIL_TEXT, blank=True)
    items = StreamField(IssueBlock(), verbose_name=_("contents"), blank=True)
    edition_fallback = models.CharField(
        _("readers whose language is not ready"),
        max_length=10,
        choices=EditionFallback.choices,
        default=EditionFallback.SOURCE,
    )
    item_fallback = models.CharField(
        _("pages that are not there in a language"),
        max_length=10,
        choices=ItemFallback.choices,
        default=ItemFallback.LINK,
    )

    announceable = True
    picture_fields = (*SitePage.picture_fields, "items")
    base_form_class = IssuePageForm
    parent_page_types = ["newsletter.IssueIndexPage"]
    subpage_types: list[str] = []

    override_translatable_fields = [
        *SitePage.override_translatable_fields,
        *shared("edition_fallback", "item_fallback"),
    ]

    content_panels = [
        *SitePage.opening_panels,
        FieldRowPanel([FieldPanel("number"), FieldPanel("date")]),
        FieldPanel("subject"),
        FieldPanel("preheader"),
        SitePage.picture_panel,
        FieldPanel("intro"),
        FieldPanel("items"),
        MultiFieldPanel(
            [
                FieldPanel("topics"),
                FieldPanel("edition_fallback"),
                FieldPanel("item_fallback"),
            ],
            heading=_("Who gets it"),
        ),
        SizePanel(heading=_("Size of the mail")),
        *SitePage.closing_panels[1:],
    ]

    class Meta:
        verbose_name = _("newsletter issue")
        verbose_name_plural = _("newsletter issues")
        constraints = length_limits("issuepage", {"subject": 150, "preheader": 150})

    @property
    def mail_subject(self) -> str:
        return self.subject or self.title

    @property
    def mail_preheader(self) -> str:
        return self.preheader or self.teaser

    def pages_told(self) -> dict[int, Any]:
        """Return ``{id: page}`` of what readers get for each page an item names."""
        named = [
            row["value"].get("page")
            for row in self.items.raw_data
            if row["type"] in ITEMS and row["value"]
        ]
        found: dict[int, Any] = SitePage.objects.select_related("hero").versions_by_id(
            named, self.locale
        )
        return found

    def pages_shown(self) -> dict[int, Any]:
        """Return those of them that the issue does not leave out in its language."""
        drops = self.item_fallback == ItemFallback.DROP
        return {
            pk: page
            for pk, page in self.pages_told().items()
            if not drops or page.locale_id == self.locale_id
        }

    def project_keys(self) -> tuple[UUID, ...]:
        """Return the projects that it tells of: their funds stand at its foot."""
        named = [row.value["page"] for row in self.items if row.block_type in ITEMS]
        keys = [key for page in named if page for key in page.project_keys()]
        return tuple(dict.fromkeys(keys))

    def get_announcement(self) -> Announcement:
        """Return the issue with the pages it tells of, in its order, as its parts."""
        shown = self.pages_shown()
        parts = []
        for block in self.items:
            if block.block_type not in ITEMS or not block.value["page"]:
                continue
            page = shown.get(block.value["page"].pk)
            if page is not None:
                part = page.get_announcement()
                parts.append(replace(part, text=block.value["blurb"] or part.text))
        return replace(super().get_announcement(), parts=tuple(parts))

    @property
    def preview_modes(self) -> list[tuple[str, Any]]:
        """Offer the page in its languages, then the mail in every one of the site.

        A language without a translation shows what its readers would fall back to.
        """
        modes: list[tuple[str, Any]] = super().preview_modes
        if not self.locale_id:
            return modes
        for code, name in settings.LANGUAGES:
            modes += [
                (f"mail:{code}", _("%(language)s: mail") % {"language": name}),
                (f"dark:{code}", _("%(language)s: mail, dark") % {"language": name}),
                (f"text:{code}", _("%(language)s: plain text") % {"language": name}),
            ]
        return modes

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        kind, colon, code = mode_name.partition(":")
        # A name nobody offers shows the page, as everywhere.
        if colon and mode_name in dict(self.preview_modes):
            return serve_mail(self._drafted_for(code), kind, code)
        return super().serve_preview(request, mode_name)

    def _drafted_for(self, code: str) -> IssuePage:
        """Return the draft in a language, else in the original one, else this page."""
        for wanted in (code, self.original_language):
            if self.pk is None or self.locale.language_code == wanted:
                return self
            others = self.get_translations().filter(locale__language_code=wanted)
            other: IssuePage | None = others.first()
            if other is not None:
                found: IssuePage = other.get_latest_revision_as_object()
                return found
        return self

    def own_words(self) -> list[str]:
        items = self.items.stream_block.get_searchable_content(self.items)
        return [self.subject, self.preheader, self.intro, *items]


class IssueTopicRow(Orderable):
    """A topic of an issue, named in its first language; none means all readers."""

    page = ParentalKey(IssuePage, on_delete=models.CASCADE, related_name="topic_rows")
    topic = models.ForeignKey(Topic, on_delete=models.PROTECT, related_name="+")

    class Meta(Orderable.Meta):
        constraints = [
            models.UniqueConstraint(
                fields=["page", "topic"], name="topic_once_an_issue"
            )
        ]
