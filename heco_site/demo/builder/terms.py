"""The vocabularies, each term in every language, and the funds with their words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from core.pages.models import Term, Theme
from heco_site.demo.content import facets
from heco_site.demo.content.funding import FUNDING
from heco_site.demo.content.schema import Facet
from heco_site.demo.content.schema import FundingProgramme as Fund
from partners.models import FundingProgramme, FundingStatement
from practices.enums import FacetKind
from practices.models import PracticeFacet

from .demo_site import DemoSite
from .translations import translate_term

__all__ = ["make_vocabularies"]

AnyTerm = TypeVar("AnyTerm", bound=Term)
FACETS: dict[FacetKind, Iterable[Facet]] = {
    FacetKind.PRACTICE_TYPE: facets.PRACTICE_TYPES,
    FacetKind.HERITAGE_TYPE: facets.HERITAGE_TYPES,
    FacetKind.GOVERNANCE: facets.GOVERNANCE_TYPES,
    FacetKind.TARGET_GROUP: facets.TARGET_GROUPS,
}


def make_vocabularies(site: DemoSite) -> None:
    make_terms(site)
    make_funding(site)


def make_terms(site: DemoSite) -> None:
    for facet in facets.THEMES:
        site.themes[facet.key] = _make(site, Theme(key=facet.key), facet)
    for kind, entries in FACETS.items():
        for facet in entries:
            term = PracticeFacet(key=facet.key, kind=kind)
            site.facets[kind, facet.key] = _make(site, term, facet)


def _make(site: DemoSite, term: AnyTerm, facet: Facet) -> AnyTerm:
    source = site.first_of(facet.label, "en")
    term.label = facet.label[source]
    term.locale = site.locales[source]
    term.save()
    translate_term(site, term, facet.label, source)
    return term


def make_funding(site: DemoSite) -> None:
    for fund in FUNDING:
        programme = FundingProgramme(name=fund.name, fund=fund.fund, period=fund.period)
        programme.statements = _statements(site, fund)
        programme.save()
        site.funding[fund.key] = programme


def _statements(site: DemoSite, fund: Fund) -> list[FundingStatement]:
    """Return the fund's words; it gives them itself, so nothing is translated."""
    return [
        FundingStatement(
            language=code,
            statement=fund.statement[code],
            disclaimer=fund.disclaimer.get(code, ""),
            extra=fund.extra.get(code, ""),
            sort_order=position,
        )
        for position, code in enumerate(site.locales)
        if code in fund.statement
    ]
