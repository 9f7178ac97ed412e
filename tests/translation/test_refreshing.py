"""A source is cut anew as the engine would, at the cost of what changed in it."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail_localize.models import StringSegment, TemplateSegment

from tests.factories import make_news
from tests.translation.conftest import BODY, locale, republish
from translation import actions, localize

pytestmark = pytest.mark.django_db


def cut(news):
    source = localize.find_source(news.translation_key, news.locale)
    strings = StringSegment.objects.filter(source=source).order_by("order", "pk")
    templates = TemplateSegment.objects.filter(source=source).order_by("order", "pk")
    return (
        list(strings.values_list("order", "context__path", "string__data", "attrs")),
        list(templates.values_list("order", "context__path", "template__template")),
    )


def blocks(count):
    return [
        {
            "type": "paragraph",
            "value": f"<p>Paragraph {number}.</p>",
            "id": f"{number:08d}-0000-4000-8000-000000000000",
        }
        for number in range(count)
    ]


@pytest.mark.parametrize("change", ["new first", "moved", "gone", "reworded", "link"])
def test_it_is_cut_as_the_engine_would(site, change):
    body = blocks(3)
    first = [
        {"type": kind, "value": value, "id": f"first-{number}"}
        for number, (kind, value) in enumerate(BODY)
    ]
    news = make_news(body=[*first, *body])
    actions.start(news, locale("sl"), None)
    stored = list(news.body.raw_data)
    changed = {
        "new first": [{**body[0], "id": "f" * 8, "value": "<p>New.</p>"}, *stored],
        "moved": stored[::-1],
        "gone": stored[1:-1],
        "reworded": [*stored[:-1], {**stored[-1], "value": "<p>Other.</p>"}],
        "link": [
            *stored[:-1],
            {**stored[-1], "value": '<p><a href="https://new.example/">x</a></p>'},
        ],
    }[change]
    republish(news, body=changed)
    ours = cut(news)
    localize.find_source(news.translation_key, news.locale).update_from_db()
    assert cut(news) == ours
    assert len(ours[0]) >= 7


def test_what_did_not_change_keeps_its_row(site):
    news = make_news(body=blocks(5))
    actions.start(news, locale("sl"), None)
    before = set(StringSegment.objects.values_list("pk", "string__data"))
    moved = list(news.body.raw_data)
    republish(news, body=[moved[4], *moved[:4]])
    assert set(StringSegment.objects.values_list("pk", "string__data")) == before


def test_one_sentence_costs_the_same_on_a_long_page(site):
    def cost(count):
        news = make_news(f"Piece of {count}", body=blocks(count))
        actions.start(news, locale("sl"), None)
        source = localize.find_source(news.translation_key, news.locale)
        body = blocks(count)
        body[1]["value"] = "<p>Only this one.</p>"
        draft = news.get_latest_revision_as_object()
        draft.body = body
        draft.save()
        with CaptureQueriesContext(connection) as captured:
            localize.refresh_source(source)
        return len(captured)

    cost(3)  # what the process learns once
    assert cost(5) == cost(60) <= 30
