"""Projects and the partners that carry them."""

from __future__ import annotations

import datetime as dt
from typing import Any

from heco_site.demo.content.partners import PARTNERS
from heco_site.demo.content.projects import PROJECTS
from heco_site.demo.content.schema import Indicator, Partner, Project
from partners.models import PartnerPage, PartnerProject, ProjectPage

from .demo_site import DemoSite
from .prose import line, paragraphs
from .publication import at_nine, common, publish
from .translations import translate

__all__ = ["make_partners", "make_projects"]

# The pages of a project appear when its work begins, those of its partners next.
PROJECT_AFTER = dt.timedelta(days=14)
PARTNERS_AFTER = dt.timedelta(days=21)
COFUNDERS = {
    "logo-fund-a": "Ministrstvo (demo)",
    "logo-fund-b": "Sklad (demo)",
}


def make_projects(site: DemoSite) -> None:
    for record in PROJECTS:
        language = site.source(record)
        page = ProjectPage(**common(site, record), **_project(site, record, language))
        parent = site.sections["projects", language]
        publish(site, parent, page, record, at_nine(record.start + PROJECT_AFTER))
        translate(site, record)


def _project(site: DemoSite, record: Project, language: str) -> dict[str, Any]:
    return {
        "acronym": record.acronym,
        "grant_number": record.grant_number,
        "funding": site.funding[record.funding],
        "action_type": record.action_type,
        "start": record.start,
        "end": record.end,
        "total_cost": record.total_cost,
        "eu_grant": record.eu_grant,
        "currency": record.currency,
        "results_platform": record.results_platform,
        "contact": record.contact,
        "social": [("link", url) for _name, url in record.social],
        "goals": paragraphs(record.goals, language),
        "activities": paragraphs(record.activities, language),
        "results": paragraphs(record.results, language),
        "impact": paragraphs(record.impact, language),
        "cofunder_logos": [
            ("logo", {"image": site.pictures[name], "name": COFUNDERS[name]})
            for name in record.cofunder_logos
        ],
        "indicators": [
            ("indicator", _indicator(each, language)) for each in record.indicators
        ],
    }


def _indicator(record: Indicator, language: str) -> dict[str, Any]:
    return {
        "code": record.code,
        "label": record.label[language],
        "target": record.target,
        "scope": record.scope,
        "counted_from": record.counted_from,
        "note": line(record.note, language),
        "manual_value": record.manual_value,
    }


def make_partners(site: DemoSite) -> None:
    starts = {project.key: project.start for project in PROJECTS}
    for record in PARTNERS:
        language = site.source(record)
        page = PartnerPage(**common(site, record), **_partner(site, record, language))
        first = min(starts[key] for key in record.projects)
        parent = site.sections["partners", language]
        publish(site, parent, page, record, at_nine(first + PARTNERS_AFTER))
        translate(site, record)


def _partner(site: DemoSite, record: Partner, language: str) -> dict[str, Any]:
    return {
        "project_rows": [
            PartnerProject(project=site.pages[key], sort_order=position)
            for position, key in enumerate(record.projects)
        ],
        "own_name": record.own_name,
        "own_language": record.own_language,
        "acronym": record.acronym,
        "organisation_type": record.organisation_type,
        "role": record.role,
        "country": record.country,
        "nuts": record.nuts,
        "latitude": record.latitude,
        "longitude": record.longitude,
        "oid": record.oid,
        "logo": site.picture(record.logo),
        "logo_alt": line(record.logo_alt, language),
        "city": record.city[language],
        "address": record.address,
        "website": record.website,
        "about": paragraphs(record.about, language),
        "role_in_project": paragraphs(record.role_in_project, language),
    }
