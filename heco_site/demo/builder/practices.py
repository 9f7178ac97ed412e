"""Good practices, with the meeting that analysed each."""

from __future__ import annotations

import datetime as dt
from typing import Any

from heco_site.demo.content.practices import PRACTICES
from heco_site.demo.content.schema import Adoption, BuildingBlock, Figure, Practice
from practices.enums import FacetKind
from practices.models import PracticeFacetRow, PracticePage

from .demo_site import DemoSite
from .prose import line, paragraphs
from .publication import at_nine, common, publish
from .translations import translate

__all__ = ["make_practices"]

# A practice appears once its expert has written.
AFTER_OPINION = dt.timedelta(days=5)


def make_practices(site: DemoSite) -> None:
    for record in PRACTICES:
        language = site.source(record)
        page = PracticePage(
            **common(site, record),
            **_facts(record),
            **_story(record, language),
            **_blocks(record, language),
            **_facets(site, record),
            project=site.page(record.project),
            partner=site.page(record.partner),
            meeting=site.page(record.meeting),
        )
        parent = site.sections["practices", language]
        publish(site, parent, page, record, _published_at(site, record))
        translate(site, record)


def _published_at(site: DemoSite, record: Practice) -> dt.datetime:
    if record.expert_date is not None:
        return at_nine(record.expert_date + AFTER_OPINION)
    return site.dates[record.meeting or record.project]


def _facets(site: DemoSite, record: Practice) -> dict[str, Any]:
    chosen = [
        *((FacetKind.PRACTICE_TYPE, key) for key in record.practice_types),
        *((FacetKind.HERITAGE_TYPE, key) for key in record.heritage_types),
        *((FacetKind.GOVERNANCE, key) for key in record.governance_types),
        *((FacetKind.TARGET_GROUP, key) for key in record.target_groups),
    ]
    rows = [
        PracticeFacetRow(facet=site.facets[kind, key], sort_order=position)
        for position, (kind, key) in enumerate(chosen)
    ]
    return {"facet_rows": rows}


def _facts(record: Practice) -> dict[str, Any]:
    """Return what is the same in every language."""
    return {
        "practice_owner": record.owner,
        "country": record.country,
        "town": record.town,
        "nuts": record.nuts,
        "latitude": record.latitude,
        "longitude": record.longitude,
        "scope": record.scope,
        "start": record.start,
        "end": record.end,
        "sdgs": list(record.sdgs),
        "amount": record.resources.amount,
        "currency": record.resources.currency,
        "staff_fte": record.resources.staff_fte,
        "volunteers": record.resources.volunteers,
        "funding_sources": record.resources.funding_sources,
        "slot": record.slot,
        "expert": record.expert,
        "expert_date": record.expert_date,
    }


def _story(record: Practice, language: str) -> dict[str, Any]:
    return {
        "summary": record.summary[language],
        "context": record.context[language],
        "how_it_works": paragraphs(record.how_it_works, language),
        "stakeholders": record.stakeholders[language],
        "resources_note": record.resources.note[language],
        "evidence": record.evidence[language],
        "challenges": record.challenges[language],
        "what_did_not_work": line(record.what_did_not_work, language),
        "transfer": paragraphs([record.transfer], language),
        "civil_society": line(record.civil_society, language),
        "private_companies": line(record.private_companies, language),
        "expert_opinion": line(record.expert_opinion, language),
    }


def _blocks(record: Practice, language: str) -> dict[str, Any]:
    return {
        "figures": [("figure", _figure(each, language)) for each in record.figures],
        "conditions": [
            ("condition", {"factor": each.factor[language], "level": each.level})
            for each in record.conditions
        ],
        "building_blocks": [
            ("block", _building_block(each, language))
            for each in record.building_blocks
        ],
        "adoptions": [
            ("adoption", _adoption(each, language)) for each in record.adoptions
        ],
    }


def _figure(record: Figure, language: str) -> dict[str, Any]:
    return {
        "value": record.value,
        "unit": line(record.unit, language),
        "label": record.label[language],
        "baseline": record.baseline,
        "year": record.year,
        "source": record.source,
    }


def _building_block(record: BuildingBlock, language: str) -> dict[str, Any]:
    return {
        "title": record.title[language],
        "phase": record.phase,
        "text": record.text[language],
        "enabling_factors": line(record.enabling_factors, language),
        "lessons": line(record.lessons, language),
    }


def _adoption(record: Adoption, language: str) -> dict[str, Any]:
    return {
        "adopter": record.adopter,
        "place": record.place,
        "date": record.date,
        "adapted": record.adapted[language],
        "verified": record.verified,
        "proof": "",
    }
