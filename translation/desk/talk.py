"""What was said about texts: who takes part, what is open, and what readers report."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import Count, QuerySet
from wagtail.models import Locale, Page

from core.pages.models import SitePage

from ..localize.places import FoundPlace, find_places
from ..models import LocaleMember, SegmentComment
from ..querysets import COORDINATE

__all__ = [
    "Report",
    "discussion",
    "may_read",
    "name_of",
    "open_counts",
    "open_reports",
    "page_of",
    "people_to_ask",
    "report_counts",
    "reports",
    "source_of",
    "with_places",
]

Spot = tuple[int, int]


def discussion(
    key: Any, locale: Locale, spot: Spot | None
) -> QuerySet[SegmentComment, SegmentComment]:
    """Return what was said about a text, or about the whole page; oldest first."""
    context, string = spot or (None, None)
    return SegmentComment.objects.filter(
        key=key, locale=locale, context_id=context, string_id=string
    ).select_related("author", "asked", "settled_by")


def may_read(user: Any, locale: Locale, said: QuerySet[Any, Any]) -> bool:
    """Tell whether a discussion is for this person: of the language, or asked in it."""
    if LocaleMember.objects.may_translate(user, locale):
        return True
    return bool(user.is_active and said.filter(asked=user).exists())


def open_counts(key: Any, locale: Locale) -> dict[Spot, int]:
    """Return ``{(context id, string id): open comments}`` of a page; one query."""
    rows = (
        SegmentComment.objects.filter(
            key=key, locale=locale, settled_at=None, context_id__isnull=False
        )
        .order_by()
        .values_list("context_id", "string_id")
        .annotate(count=Count("pk"))
    )
    return {(context, string): count for context, string, count in rows}


def page_of(key: Any, locale: Locale) -> SitePage | None:
    """Return the page of a record in a language."""
    found: SitePage | None = (
        SitePage.objects.filter(translation_key=key, locale=locale, alias_of=None)
        .select_related("locale")
        .first()
    )
    return found


def source_of(page: Page) -> SitePage | None:
    """Return the page that a translation was made from, unless it is gone."""
    found: SitePage | None = (
        SitePage.objects.sources()
        .filter(translation_key=page.translation_key)
        .select_related("locale", "latest_revision")
        .first()
    )
    return found


def people_to_ask(page: Page, source: Page | None, user: Any) -> list[Any]:
    """Return who may be asked about a text: its language, coordinators, its writer."""
    people = get_user_model().objects
    wanted = set(
        LocaleMember.objects.filter(locale=page.locale).values_list("user", flat=True)
    )
    wanted |= {one.pk for one in people.with_perm(COORDINATE)}
    if source is not None:
        last = source.latest_revision
        wanted |= {source.owner_id, last.user_id if last else None}
    found = people.filter(pk__in=wanted - {None}, is_active=True).exclude(pk=user.pk)
    return sorted(found, key=lambda one: str(name_of(one)).casefold())


def name_of(user: Any) -> str:
    return str(user.get_full_name() or user.get_username())


@dataclass(frozen=True)
class Report:
    """What a reader reported; ``segment_id`` where the desk can open its text."""

    comment: SegmentComment
    title: str
    page_id: int | None
    is_source: bool
    address: str
    source: str = ""
    segment_id: int | None = None


def reports(locales: Iterable[Locale]) -> QuerySet[SegmentComment, SegmentComment]:
    """Return what readers reported in these languages and nobody has settled."""
    return SegmentComment.objects.filter(
        locale__in=list(locales), from_reader=True, settled_at=None
    ).select_related("locale")


def report_counts(locales: Iterable[Locale]) -> dict[int, int]:
    """Return ``{locale id: open reports}`` of these languages; one query."""
    rows = reports(locales).order_by().values_list("locale")
    return dict(rows.annotate(count=Count("pk")))


def open_reports(locale: Locale) -> list[Report]:
    """Return what readers reported in a language, oldest first; four queries."""
    return with_places(reports([locale]), locale)


def with_places(comments: Iterable[SegmentComment], locale: Locale) -> list[Report]:
    """Return reports of one language with their pages and texts; three queries."""
    shown = list(comments)
    pages = {
        page.translation_key: page
        for page in SitePage.objects.filter(
            translation_key__in={one.key for one in shown}, locale=locale, alias_of=None
        ).select_related("locale")
    }
    places = find_places(
        (one.context_id, one.string_id)
        for one in shown
        if one.context_id and one.string_id
    )
    return [_report(one, pages.get(one.key), places) for one in shown]


def _report(
    comment: SegmentComment, page: Any, places: dict[Spot, FoundPlace]
) -> Report:
    spot = (comment.context_id or 0, comment.string_id or 0)
    place = places.get(spot)
    is_source = page is not None and page.is_source
    return Report(
        comment=comment,
        title=page.title if page else "",
        page_id=page.pk if page else None,
        is_source=is_source,
        address=(page.full_url or "") if page else "",
        source=place.source if place else "",
        segment_id=place.segment_id if place and not is_source else None,
    )
