"""Everything the chapters of a guide need, read once for all of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from wagtail.models import Locale

from core.pages.models import SitePage, Theme, ThemeRow

from ..models import PracticeFacet, PracticeFacetRow, PracticePage
from .bodies import Files, texts_in
from .pictures import Album, Darkroom
from .prose import Prose
from .selecting import Pick

__all__ = ["Shelf", "raw"]

Label = tuple[str, UUID]


def raw(stream: Any) -> list[Any]:
    return list(stream.raw_data)


class Shelf:
    """The pages of practices with what they name, in a fixed number of queries.

    One for each language that a chapter is printed in comes on top of it.
    """

    def __init__(
        self,
        picks: Iterable[Pick],
        guide: Any,
        own_texts: Iterable[str],
        darkroom: Darkroom,
    ) -> None:
        chosen = list(picks)
        pages = PracticePage.objects.filter(pk__in=[pick.pk for pick in chosen])
        self.pages: dict[int, PracticePage] = pages.select_related("locale").in_bulk()
        bodies = {pk: raw(page.body) for pk, page in self.pages.items()}
        own_body = raw(guide.body)
        heroes = [page.hero_id or 0 for page in self.pages.values()]
        self.files = Files([*bodies.values(), own_body], [*heroes, guide.hero_id or 0])
        darkroom.prepare(self.files.images.values())
        self.album = Album(darkroom)
        texts = [*own_texts, *texts_in(own_body)]
        for pk, page in self.pages.items():
            texts += [page.how_it_works, page.transfer, *texts_in(bodies[pk])]
        self.prose = Prose(texts, guide.locale)
        self.locale: Locale = guide.locale
        self._named = self._read_named(guide)
        keys = {page.translation_key for page in self.pages.values()}
        self._terms = _terms_of(keys)
        self._labels = _labels_of(self._terms)

    def hero(self, page: Any) -> Any:
        return self.files.images.get(page.hero_id or 0)

    def named(self, page: Any, pk: int | None) -> Any:
        """Return a page that ``page`` names, as readers of its language get it."""
        return self._named[page.locale_id].get(pk or 0)

    def labels(self, page: Any, kind: str, locale: Locale) -> list[str]:
        """Return the labels of one vocabulary, in a language."""
        return [
            self._labels.get((*term, locale.pk)) or self._labels[(*term, 0)]
            for term in self._terms.get(page.translation_key, {})
            if term[0] == kind
        ]

    def _read_named(self, guide: Any) -> dict[int, dict[int, Any]]:
        ids = {guide.project_id}
        for page in self.pages.values():
            ids |= {page.meeting_id, page.partner_id, page.project_id}
        locales = {page.locale_id: page.locale for page in self.pages.values()}
        locales[guide.locale_id] = guide.locale
        return {
            pk: SitePage.objects.versions_by_id(ids, locale)
            for pk, locale in locales.items()
        }


def _terms_of(keys: set[UUID]) -> dict[UUID, dict[Label, None]]:
    """Return ``{practice: terms}``, each once, in the order of the editor."""
    found: dict[UUID, dict[Label, None]] = {}
    facets = PracticeFacetRow.objects.filter(practice__translation_key__in=keys)
    for key, kind, term in facets.order_by("sort_order", "pk").values_list(
        "practice__translation_key", "facet__kind", "facet__translation_key"
    ):
        found.setdefault(key, {})[kind, term] = None
    themes = ThemeRow.objects.filter(page__translation_key__in=keys)
    for key, term in themes.order_by("sort_order", "pk").values_list(
        "page__translation_key", "theme__translation_key"
    ):
        found.setdefault(key, {})["theme", term] = None
    return found


def _labels_of(
    terms: dict[UUID, dict[Label, None]],
) -> dict[tuple[str, UUID, int], str]:
    """Return labels by vocabulary, term and language; 0 is the first language."""
    used = {term for group in terms.values() for _kind, term in group}
    labels: dict[tuple[str, UUID, int], str] = {}
    rows = [
        *PracticeFacet.objects.filter(translation_key__in=used)
        .order_by("-pk")
        .values_list("kind", "translation_key", "locale_id", "label"),
        *(
            ("theme", *row)
            for row in Theme.objects.filter(translation_key__in=used)
            .order_by("-pk")
            .values_list("translation_key", "locale_id", "label")
        ),
    ]
    for kind, term, locale_id, label in rows:
        labels[kind, term, locale_id] = label
        labels[kind, term, 0] = label
    return labels
