"""Choosing practices by their vocabularies: plain links, with a count on each.

The chosen terms are read from the address (``?type=craft&heritage=food``); what is
not a term is ignored, so that any old or broken address still answers.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale

from core.pages.collation import sort_key
from core.pages.countries import country_name

from .enums import FacetKind
from .models import PracticeFacet, PracticeFacetRow, PracticePage

__all__ = ["COUNTRY", "FacetGroup", "FacetLink", "PracticeBrowser"]

COUNTRY = "country"


@dataclass(frozen=True)
class FacetLink:
    """One term: how many practices choosing it leaves, and where that list is."""

    label: str
    count: int
    url: str
    is_chosen: bool


@dataclass(frozen=True)
class FacetGroup:
    name: str
    label: Any
    links: list[FacetLink]


class PracticeBrowser:
    """The practices a reader of ``locale`` can read, narrowed by an address."""

    def __init__(self, locale: Locale, parameters: Mapping[str, str]) -> None:
        self.locale = locale
        self.parameters = parameters
        self._rows = self._read_rows()
        self._labels = self._read_labels()
        known: dict[str, set[str]] = {}
        for terms in self._rows.values():
            for kind, key in terms:
                known.setdefault(kind, set()).add(key)
        self.chosen = {
            kind: parameters[kind]
            for kind in (*FacetKind.values, COUNTRY)
            if parameters.get(kind) in known.get(kind, set())
        }

    def practices(self) -> QuerySet[Any]:
        """Return the pages that have every chosen term, by title."""
        keys = self._matching(self.chosen.items())
        pages: QuerySet[Any] = PracticePage.objects.readable_in(self.locale).as_cards()
        if self.chosen:
            pages = pages.filter(translation_key__in=keys)
        return pages.order_by("title", "pk")

    def groups(self) -> list[FacetGroup]:
        """Return every vocabulary with the terms that lead somewhere."""
        kinds = [*FacetKind.choices, (COUNTRY, _("Country"))]
        return [FacetGroup(kind, label, self._links(kind)) for kind, label in kinds]

    def _read_rows(self) -> dict[Any, set[tuple[str, str]]]:
        """Return ``{translation key: terms}`` of every readable practice."""
        pages = dict(
            PracticePage.objects.readable_in(self.locale)
            .order_by()
            .values_list("translation_key", "country")
        )
        rows: dict[Any, set[tuple[str, str]]] = {
            key: {(COUNTRY, country)} for key, country in pages.items()
        }
        found = PracticeFacetRow.objects.filter(
            practice__translation_key__in=list(pages)
        ).values_list("practice__translation_key", "facet__kind", "facet__key")
        for key, kind, term in found:
            rows[key].add((kind, term))
        return rows

    def _read_labels(self) -> dict[tuple[str, str], str]:
        labels: dict[tuple[str, str], str] = {}
        for facet in PracticeFacet.objects.order_by("-pk"):
            name = (facet.kind, facet.key)
            if facet.locale_id == self.locale.pk or name not in labels:
                labels[name] = facet.label
        return labels

    def _matching(self, terms: Iterable[tuple[str, str]]) -> list[Any]:
        wanted = set(terms)
        return [key for key, has in self._rows.items() if wanted <= has]

    def _links(self, kind: str) -> list[FacetLink]:
        others = {k: term for k, term in self.chosen.items() if k != kind}
        counts: Counter[str] = Counter()
        for key in self._matching(others.items()):
            counts.update(term for k, term in self._rows[key] if k == kind)
        links = [self._link(kind, term, n, others) for term, n in counts.items()]
        language = self.locale.language_code
        return sorted(links, key=lambda link: sort_key(link.label, language))

    def _link(
        self, kind: str, term: str, count: int, others: dict[str, str]
    ) -> FacetLink:
        is_chosen = self.chosen.get(kind) == term
        query = others if is_chosen else {**others, kind: term}
        label = (
            country_name(term)
            if kind == COUNTRY
            else self._labels.get((kind, term), term)
        )
        return FacetLink(label, count, f"?{urlencode(query)}", is_chosen)
