"""What the projects did and told: meetings, news and pages of plain text."""

from __future__ import annotations

import datetime as dt
from typing import Any

from heco_site.demo.content.meetings import MEETINGS, TRAINING
from heco_site.demo.content.news import NEWS
from heco_site.demo.content.partners import PARTNERS
from heco_site.demo.content.schema import AgendaRow, Block, Evaluation, Meeting, News
from heco_site.demo.content.standard import STANDARD
from home.models import StandardPage
from news.models import NewsPage
from partners.models import MeetingPage

from .demo_site import DemoSite
from .prose import body, bullets, line, paragraphs, picture
from .publication import at_nine, common, publish
from .translations import translate
from .tree import OPENING_DAY

__all__ = ["make_meetings", "make_news", "make_standard"]

REPORT_AFTER = dt.timedelta(days=10)


def make_meetings(site: DemoSite) -> None:
    for record in (*MEETINGS, TRAINING):
        language = site.source(record)
        report = [Block("paragraph", text) for text in record.report]
        page = MeetingPage(
            **common(site, record)
            | {"body": body(site, [*report, *record.body], language)},
            **_meeting(record, language),
            **_report(site, record, language),
            host=site.page(record.host),
            project=site.page(record.project),
        )
        parent = site.sections["meetings", language]
        when = at_nine(record.end.date() + REPORT_AFTER)
        publish(site, parent, page, record, when)
        translate(site, record)


def _meeting(record: Meeting, language: str) -> dict[str, Any]:
    host = next(partner for partner in PARTNERS if partner.key == record.host)
    return {
        "number": record.number,
        "kind": record.kind,
        "state": record.state,
        "state_note": line(record.state_note, language),
        "starts": record.start,
        "ends": record.end,
        "timezone": record.timezone,
        "country": host.country,
        "venue": record.venue[language],
        "access": record.access[language],
        "address": record.address,
        "latitude": record.latitude,
        "longitude": record.longitude,
        "working_languages": list(record.working_languages),
        "agenda": [("slot", _slot(row, language)) for row in record.agenda],
    }


def _slot(row: AgendaRow, language: str) -> dict[str, Any]:
    return {
        "starts": row.starts,
        "ends": row.ends,
        "title": row.title[language],
        "place": line(row.place, language),
        "speaker": row.speaker,
    }


def _report(site: DemoSite, record: Meeting, language: str) -> dict[str, Any]:
    return {
        "attendance": record.attendance,
        "attendance_foreign": record.attendance_foreign,
        "attendance_local": record.attendance_local,
        "attendance_new": record.attendance_new,
        "summary": paragraphs([record.summary], language),
        "decisions": bullets(each[language] for each in record.decisions),
        "follow_ups": [
            (
                "follow_up",
                {
                    "task": each.task[language],
                    "partner": site.pages[each.partner].page_ptr,
                    "due": each.due,
                    "done": each.done,
                },
            )
            for each in record.follow_ups
        ],
        "gallery": [
            ("picture", picture(site, each, language)) for each in record.gallery
        ],
        "responses": record.responses,
        "evaluation": [
            ("answer", _answer(each, language)) for each in record.evaluation
        ],
    }


def _answer(record: Evaluation, language: str) -> dict[str, Any]:
    return {
        "question": record.question[language],
        "mean": record.mean,
        "quote": line(record.quote, language),
    }


def make_news(site: DemoSite) -> None:
    for record in NEWS:
        language = site.source(record)
        page = NewsPage(**common(site, record), **_news(site, record, language))
        parent = site.sections["news", language]
        publish(site, parent, page, record, at_nine(record.date))
        translate(site, record)


def _news(site: DemoSite, record: News, language: str) -> dict[str, Any]:
    return {
        "date": record.date,
        "kind": record.kind,
        "project": site.page(record.project),
        "partner": site.page(record.partner),
        "meeting": site.page(record.meeting),
        "practice": site.page(record.practice),
        "place": line(record.place, language),
        "links": [
            ("link", {"url": each.url, "label": each.label[language]})
            for each in record.links
        ],
        "gallery": [
            ("picture", picture(site, each, language)) for each in record.gallery
        ],
    }


def make_standard(site: DemoSite) -> None:
    for record in STANDARD:
        language = site.source(record)
        page = StandardPage(**common(site, record), kind=record.kind)
        publish(site, site.homes[language], page, record, at_nine(OPENING_DAY))
        translate(site, record)
