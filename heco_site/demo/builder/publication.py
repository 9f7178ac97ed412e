"""Putting a record on the site as an officer would: draft, revision, publication.

Revisions, publication events and the search index come about as they do in life.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from django.conf import settings
from wagtail.models import Page

from core.pages.models import SitePage, ThemeRow
from core.publishing.models import PublicationEvent
from heco_site.demo.content.schema import Record

from .demo_site import DemoSite
from .prose import body, line

__all__ = ["at_nine", "common", "publish", "settle_dates"]

AnyPage = TypeVar("AnyPage", bound=SitePage)

# How long after the source a translation came out, and where it was long ago.
TRANSLATED_AFTER = dt.timedelta(days=6)


def at_nine(day: dt.date) -> dt.datetime:
    """Return nine in the morning of ``day`` where the site is at home."""
    return dt.datetime.combine(day, dt.time(9), ZoneInfo(settings.TIME_ZONE))


def common(site: DemoSite, record: Record) -> dict[str, Any]:
    """Return the fields that every page has, in the record's own language."""
    language = site.source(record)
    return {
        "title": record.title[language],
        "teaser": record.teaser[language],
        "hero": site.picture(record.art),
        "hero_alt": line(record.alt, language),
        "body": body(site, record.body, language),
        "announcement": line(record.announcement, language),
        "locale": site.locales[language],
        "original_language": language,
    }


def theme_rows(site: DemoSite, themes: Iterable[str]) -> list[ThemeRow]:
    return [
        ThemeRow(theme=site.themes[key], sort_order=position)
        for position, key in enumerate(themes)
    ]


def publish(
    site: DemoSite, parent: Page, page: AnyPage, record: Record, when: dt.datetime
) -> AnyPage:
    """Publish ``page`` below ``parent`` as the officer did at the moment ``when``."""
    if record.key in site.pages:
        raise ValueError(f"The demo content has two records of the key {record.key}.")
    page.live = False
    page.owner = site.officer
    page.first_published_at = when
    page.theme_rows = theme_rows(site, record.themes)
    parent.add_child(instance=page)
    page.save_revision(user=site.officer).publish(user=site.officer)
    page.refresh_from_db()
    site.pages[record.key] = page
    site.dates[record.key] = when
    return page


def settle_dates(site: DemoSite) -> None:
    """Let pages and their publications carry the dates of their stories.

    Publishing stamps the present moment on some of them.
    """
    for key, when in site.dates.items():
        pages = Page.objects.filter(translation_key=site.pages[key].translation_key)
        later = min(when + TRANSLATED_AFTER, dt.datetime.now(dt.UTC))
        for moment, chosen in (
            (when, pages.filter(pk=site.pages[key].pk)),
            (later, pages.exclude(pk=site.pages[key].pk)),
        ):
            events = PublicationEvent.objects.filter(page__in=chosen)
            events.update(occurred_at=moment)
            chosen.update(first_published_at=moment, last_published_at=moment)
