"""What an issue can tell of: what was announced and stands in no issue yet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Page, Revision

from core.pages.models import SitePage
from news.models import NewsPage
from partners.models import MeetingPage
from practices.models import PracticePage

from ..blocks import ITEMS
from ..models import IssueIndexPage, IssuePage

__all__ = ["New", "archive_to_write_in", "contents", "teaser_of", "what_is_new"]

# An item takes about 2 kB of a mail that may have 100 kB.
MOST = 30
LONGEST_TEASER = 300
# What was published while somebody pressed the button is not lost between two issues.
OVERLAP = dt.timedelta(minutes=10)


@dataclass(frozen=True)
class New:
    """What is new, by the kind of block that tells of it, the newest first.

    ``number`` is that of the next issue; ``left_out`` is how many older pages are too
    many for one mail.
    """

    number: int
    pages: dict[str, list[SitePage]]
    left_out: int = 0

    @property
    def titles(self) -> list[str]:
        return [str(page.title) for pages in self.pages.values() for page in pages]


def archive_to_write_in() -> IssueIndexPage | None:
    """Return the archive in the first language of the site, or nothing."""
    found: IssueIndexPage | None = (
        IssueIndexPage.objects.filter(locale__language_code=settings.LANGUAGE_CODE)
        .select_related("locale")
        .order_by("path")
        .first()
    )
    return found


def what_is_new() -> New:
    """Return what was published since the last issue was begun and is in none.

    So what an officer took out of an issue does not come back. The same number of
    queries however much there is.
    """
    issues = list(
        IssuePage.objects.sources().order_by("number", "pk").defer("body", "intro")
    )
    drafts = _drafts_of(issues)
    told, numbers = set(), [0]
    for issue in issues:
        numbers.append(issue.number)
        told |= _named_in(issue.items.raw_data)
    for draft in drafts:
        numbers.append(draft.number)
        told |= _named_in(draft.items.raw_data)
    known = Page.objects.filter(pk__in=told).values_list("translation_key", flat=True)
    found = _published_since(_begun(issues), set(known))
    kept = sorted(found, key=lambda row: row[0], reverse=True)[:MOST]
    pages = {
        kind: [page for _time, _pk, other, page in kept if other == kind]
        for kind in ITEMS
    }
    return New(
        number=max(numbers) + 1,
        pages={kind: rows for kind, rows in pages.items() if rows},
        left_out=len(found) - len(kept),
    )


def _drafts_of(issues: Iterable[IssuePage]) -> list[IssuePage]:
    """Return issues as they were saved last, where that is not what readers see."""
    latest = [
        issue.latest_revision_id for issue in issues if issue.has_unpublished_changes
    ]
    by_pk = {str(issue.pk): issue for issue in issues}
    found = []
    for revision in Revision.objects.filter(pk__in=latest):
        content = revision.content
        draft = IssuePage(number=content.get("number") or 0)
        draft.items = IssuePage._meta.get_field("items").to_python(
            content.get("items") or "[]"
        )
        if revision.object_id in by_pk:
            found.append(draft)
    return found


def _named_in(blocks: Iterable[Any]) -> set[int]:
    return {
        row["value"]["page"]
        for row in blocks
        if row["type"] in ITEMS and row["value"] and row["value"].get("page")
    }


def _begun(issues: list[IssuePage]) -> dt.datetime | None:
    """Return when work on the newest issue began."""
    if not issues:
        return None
    last = issues[-1]
    revision = last.revisions.order_by("created_at").first()
    if revision is not None:
        begun: dt.datetime = revision.created_at
        return begun - OVERLAP
    return timezone.make_aware(dt.datetime.combine(last.date, dt.time.min))


Row = tuple[tuple[dt.datetime, int], int, str, SitePage]


def _published_since(since: dt.datetime | None, told: set[Any]) -> list[Row]:
    """Return public pages that are in no issue, each in its original language."""
    kinds: dict[str, Any] = {
        "article": NewsPage.objects.filter(in_newsletter=True),
        "practice": PracticePage.objects.all(),
        "meeting": MeetingPage.objects.all(),
    }
    found: list[Row] = []
    for kind, pages in kinds.items():
        rows = (
            pages.live()
            .public()
            .sources()
            .filter(publication_event__isnull=False)
            .select_related("publication_event")
            .defer("body")
        )
        if since is not None:
            rows = rows.filter(publication_event__occurred_at__gt=since)
        for page in rows:
            if page.translation_key not in told:
                at = (page.publication_event.occurred_at, page.pk)
                found.append((at, page.pk, kind, page))
    return found


def contents(new: New) -> list[tuple[str, Any]]:
    """Return the blocks of an issue; headings where there is more than one kind.

    In the language that is active, which is the one the issue is written in.
    """
    headings = {
        "article": _("News"),
        "practice": _("Good practices"),
        "meeting": _("Meetings"),
    }
    blocks: list[tuple[str, Any]] = []
    for kind, pages in new.pages.items():
        if len(new.pages) > 1:
            blocks.append(("heading", headings[kind]))
        blocks += [(kind, {"page": page, "blurb": ""}) for page in pages]
    return blocks


def teaser_of(new: New) -> str:
    """Return as many of the first titles as a teaser holds, at most three."""
    teaser = ""
    for title in new.titles[:3]:
        longer = f"{teaser} · {title}" if teaser else title
        if len(longer) > LONGEST_TEASER:
            break
        teaser = longer
    return teaser
