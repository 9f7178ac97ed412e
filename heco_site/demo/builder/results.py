"""What came of HE.CO: its page of results, and what partners did to tell others."""

from __future__ import annotations

import datetime as dt
from itertools import cycle

from dissemination.results.enums import ActivityKind
from dissemination.results.models import Activity, ResultsPage
from heco_site.demo.content.meetings import MEETINGS
from heco_site.demo.content.practices import PRACTICES
from heco_site.demo.content.results import RESULTS, TOWNS

from .demo_site import DemoSite
from .publication import at_nine, common, publish
from .translations import translate

__all__ = ["make_results"]

PUBLISHED = dt.date(2021, 6, 21)
FIRST = dt.date(2019, 5, 20)
APART = dt.timedelta(days=69)


def make_results(site: DemoSite) -> None:
    page = ResultsPage(**common(site, RESULTS), slug="results")
    publish(site, site.pages["heco"], page, RESULTS, at_nine(PUBLISHED))
    translate(site, RESULTS)
    for order, key in enumerate(TOWNS):
        _make_presentations(site, key, order)
    _make_initiatives(site)


def _make_presentations(site: DemoSite, key: str, order: int) -> None:
    """Let a partner present each practice once, in its own language where it can."""
    partner = site.pages[key]
    country, towns = TOWNS[key]
    language = partner.specific.own_language
    for number, (record, town) in enumerate(zip(PRACTICES, cycle(towns), strict=False)):
        code = site.first_of(record.title, language)
        if code not in record.title:
            code = site.source(record)
        Activity.objects.create(
            project=site.pages["heco"],
            partner=partner,
            practice=site.pages[record.key],
            date=FIRST + number * APART + dt.timedelta(days=3 * order),
            kind=ActivityKind.PRESENTATION,
            title=record.title[code],
            language=code,
            town=town,
            country=country,
            participants=14 + 3 * (number % 5) + order,
            new_stakeholders=number % 2,
            recorded_by=site.officer,
        )


def _make_initiatives(site: DemoSite) -> None:
    """After every meeting its host tried something at home."""
    for record in MEETINGS:
        practice = next(one for one in PRACTICES if one.meeting == record.key)
        code = site.source(practice)
        Activity.objects.create(
            project=site.pages["heco"],
            partner=site.pages[record.host],
            practice=site.pages[practice.key],
            date=min(record.end.date() + dt.timedelta(days=40), dt.date(2021, 6, 29)),
            kind=ActivityKind.INITIATIVE,
            title=practice.title[code],
            language=code,
            town=TOWNS[record.host][1][0],
            country=TOWNS[record.host][0],
            participants=25,
            recorded_by=site.officer,
        )
