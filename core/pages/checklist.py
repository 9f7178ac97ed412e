"""What every page should have before readers see it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.images import get_image_model
from wagtail.models import Page, TaskState

from core.media.models import ImageConsent
from core.publishing.enums import Severity
from core.publishing.registry import (
    Finding,
    Todo,
    TodoGroup,
    checklist_rule,
    todo_source,
)

from .models import SitePage
from .permissions import reach_of

MOST = 7

__all__ = ["MOST", "pictures_of", "todo"]


@checklist_rule(SitePage)
def teaser(page: SitePage) -> Iterator[Finding]:
    if not page.teaser.strip():
        yield Finding(
            _("Write a teaser: lists, search engines and shared links show it."),
            Severity.MISSING,
            "teaser",
        )


@checklist_rule(SitePage)
def alternative_text(page: SitePage) -> Iterator[Finding]:
    if page.hero_id and not page.hero_alt.strip():
        yield Finding(
            _("Say in words what the main picture shows."),
            Severity.MISSING,
            "hero_alt",
        )


@checklist_rule(SitePage)
def themes(page: SitePage) -> Iterator[Finding]:
    if page.announceable and not page.theme_rows.all():
        yield Finding(_("Tick a theme, so that readers find the page."), field="themes")


@checklist_rule(SitePage)
def consents(page: SitePage) -> Iterator[Finding]:
    """A picture of people goes out only while each of them agrees."""
    withdrawn = ImageConsent.objects.filter(
        image__in=pictures_of(page), consent__withdrawn_at__isnull=False
    )
    titles = withdrawn.values_list("image__title", flat=True).distinct()
    for title in titles.order_by("image__title"):
        yield Finding(
            _("“%(picture)s” shows a person who has withdrawn the consent.")
            % {"picture": title},
            Severity.MISSING,
        )


@checklist_rule(SitePage)
def languages(page: SitePage) -> Iterator[Finding]:
    """The original says where translators are still needed; no language is owed."""
    if page.pk is None or not page.is_source:
        return
    present = set(
        Page.objects.filter(translation_key=page.translation_key).values_list(
            "locale__language_code", flat=True
        )
    )
    absent = [name for code, name in settings.LANGUAGES if code not in present]
    if absent:
        yield Finding(
            _("Not yet in these languages: %(names)s.") % {"names": ", ".join(absent)}
        )


def pictures_of(page: Any) -> set[int]:
    """Return the ids of all pictures on a page, in its fields and in its texts."""
    model = get_image_model()
    found: set[int] = set()
    for field in page._meta.concrete_fields:
        if field.related_model is model:
            found.add(getattr(page, field.attname) or 0)
        elif hasattr(field, "extract_references"):
            value = field.value_from_object(page)
            for target, pk, _path, _position in field.extract_references(value):
                if target is model:
                    found.add(int(pk))
    return found - {0}


def todo(page: Any, note: str = "") -> Todo:
    """Return the work on one page, as a link to its editor."""
    return Todo(
        page.draft_title or page.title,
        reverse("wagtailadmin_pages:edit", args=[page.pk]),
        note or str(page.locale),
    )


@todo_source
def drafts(user: Any) -> Iterator[TodoGroup]:
    """What I began and have not finished; what is with the coordinator is not mine."""
    waiting = TaskState.objects.filter(status=TaskState.STATUS_IN_PROGRESS)
    found = (
        SitePage.objects.filter(latest_revision__user=user)
        .filter(has_unpublished_changes=True)
        .exclude(latest_revision__in=waiting.values("revision"))
        .select_related("locale")
        .defer("body")
        .order_by("-latest_revision_created_at")[:MOST]
    )
    yield TodoGroup(_("Finish your drafts"), "edit", [todo(page) for page in found])


@todo_source
def pictures_without_words(user: Any) -> Iterator[TodoGroup]:
    if reach_of(user) is not None:
        return
    found = (
        SitePage.objects.live()
        .filter(hero__isnull=False, hero_alt="")
        .select_related("locale")
        .defer("body")[:MOST]
    )
    yield TodoGroup(
        _("Say what these pictures show"), "image", [todo(page) for page in found]
    )
