"""Reading pages across languages (design.md, "Relations across languages")."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Self

from django.conf import settings
from django.db import models
from django.db.models import Exists, F, OuterRef, Q, Subquery
from wagtail.models import Locale, Page, PageManager, PageViewRestriction

from core.publishing.generation import remembered

if TYPE_CHECKING:

    class PageQuerySet(models.QuerySet[Any]):
        """What we use of Wagtail's page queryset, which ships no types."""

        def live(self) -> Self: ...
        def public(self) -> Self: ...
        def search(self, query: str, **options: Any) -> Any: ...
else:
    from wagtail.query import PageQuerySet

IS_SOURCE = Q(locale__language_code=F("original_language"))


def _exists_in(**language: Any) -> Exists:
    """Tell in a query whether the same record is public in a language."""
    same = Page.objects.live().filter(translation_key=OuterRef("translation_key"))
    return Exists(same.filter(**language))


class TermQuerySet(models.QuerySet[Any]):
    def in_first_language(self) -> Self:
        """Return each term once: the row that the rows of pages refer to."""
        earliest = (
            self.model._default_manager.filter(
                translation_key=OuterRef("translation_key")
            )
            .order_by("pk")
            .values("pk")[:1]
        )
        return self.filter(pk=Subquery(earliest))

    def labels_in(self, locale: Locale) -> dict[Any, str]:
        """Return ``{translation key: label}``, in ``locale`` or the first language."""
        rows = self.order_by("-pk").values_list("translation_key", "label", "locale_id")
        labels: dict[Any, str] = {}
        for key, label, locale_id in rows:
            if locale_id == locale.pk or key not in labels:
                labels[key] = label
        return labels


def any_restricted() -> bool:
    """Whether any page of the site is for some readers only."""
    return bool(remembered("has-restrictions", PageViewRestriction.objects.exists))


class SitePageQuerySet(PageQuerySet):
    """Pages that exist once in the world and in several languages on the site."""

    def public(self) -> Self:
        """Leave out what only some may see; no query where nothing is restricted."""
        if any_restricted():
            return super().public()
        return self.all()

    def sources(self) -> Self:
        """Return one row for each record: the page in its original language."""
        return self.filter(IS_SOURCE)

    def readable_in(self, locale: Locale) -> Self:
        """Return each public record once: in ``locale``, else as most can read it.

        That is in the first language of the site, and where it is not there either,
        in the language it was written in.
        """
        first = settings.LANGUAGE_CODE
        wanted = Q(locale=locale)
        missing = Q(~_exists_in(locale=locale))
        if locale.language_code != first:
            wanted |= Q(locale__language_code=first) & missing
            missing &= Q(~_exists_in(locale__language_code=first))
        return (
            self.live()
            .public()
            .filter(wanted | (IS_SOURCE & missing))
            .select_related("locale")
        )

    def as_cards(self) -> Self:
        """Return what a list shows of each page: without its text, with its picture."""
        return self.as_parts().prefetch_related("hero__renditions")

    def as_parts(self) -> Self:
        """Return cards whose pictures' files are read along with those of a page.

        ``SitePage.get_context`` does so for everything that a page shows.
        """
        return self.select_related("locale", "hero").defer("body")

    def versions_of(self, pages: Iterable[Page], locale: Locale) -> dict[Any, Page]:
        """Return ``{translation key: page}`` of what a reader of ``locale`` gets.

        One query however many pages; a record that is not public is left out.
        """
        keys = {page.translation_key for page in pages if page is not None}
        if not keys:
            return {}
        found = self.filter(translation_key__in=keys).readable_in(locale)
        return {page.translation_key: page for page in found}

    def versions_by_id(
        self, ids: Iterable[int | None], locale: Locale
    ) -> dict[int, Any]:
        """Return ``{id: page}``: what a reader gets of each page that a row names.

        One query: the rows name pages in their original language, which need not be
        public themselves.
        """
        named = {pk for pk in ids if pk is not None}
        if not named:
            return {}
        keys = self.model._default_manager.filter(pk__in=named)
        rows = list(
            self.filter(translation_key__in=keys.values("translation_key"))
            .public()
            .select_related("locale")
            .defer("body")
        )
        # The best language last, so that it stays.
        live = [row for row in rows if row.live]
        in_own = [row for row in live if row.is_source]
        in_first = [
            row for row in live if row.locale.language_code == settings.LANGUAGE_CODE
        ]
        in_wanted = [row for row in live if row.locale_id == locale.pk]
        best = {row.translation_key: row for row in (*in_own, *in_first, *in_wanted)}
        return {
            row.pk: best[row.translation_key]
            for row in rows
            if row.pk in named and row.translation_key in best
        }

    def count_records(self) -> int:
        """Return how many records there are, each language of one counted once."""
        return self.order_by().values("translation_key").distinct().count()


SitePageManager = PageManager.from_queryset(SitePageQuerySet, "SitePageManager")
