"""What each kind of page may ask of the database (performance.md, "Budgets").

Counted on the second request, as readers meet it: what is the same for everybody is
remembered by then. A few records and a thousand must cost the same.
"""

from __future__ import annotations

import uuid
from collections import Counter
from typing import Any

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Page
from wagtail.search.backends import get_search_backend

from benchmarks.budgets import QUERIES
from core.pages.models import SitePage
from partners.models import PartnerProject
from practices.enums import FacetKind
from practices.models import PracticeFacet, PracticeFacetRow
from tests import factories
from tests.translation.conftest import member, session
from translation.enums import MemberRole

pytestmark = pytest.mark.django_db

MORE = 240  # copies of each of four kinds of record: with theirs, a thousand pages
ADDRESSES = {
    "home": "/en/",
    "project": "/en/projects/heco/",
    "news index": "/en/news/",
    "article": "/en/news/the-oven-is-lit/",
    "partners": "/en/partners/",
    "partner": "/en/partners/library/",
    "practices": "/en/practices/?country=SI",
    "practice": "/en/practices/open-oven/",
    "meetings": "/en/meetings/",
    "meeting": "/en/meetings/first-meeting/",
    "standard": "/en/privacy/",
    "search": "/en/search/?q=oven",
    "feed": "/en/feed/atom.xml",
    "sitemap": "/sitemap.xml",
}
# An address with choices is made anew each time: what these cost without kept parts.
ADDRESSES |= {
    f"{kind}, nothing kept": f"{ADDRESSES[kind]}?unknown=1"
    for kind in ("home", "news index", "article")
}
BUDGETS = QUERIES | {f"{kind}, nothing kept": most for kind, most in QUERIES.items()}


@pytest.fixture
def records() -> list[Any]:
    """One page of each kind, with a picture and everything it may name."""
    factories.make_site(("en", "sl"))
    picture = {"hero": factories.make_image(), "hero_alt": "A lit oven"}
    project = factories.make_project("HECO", **picture)
    partner = factories.make_partner(project=project, **picture)
    meeting = factories.make_meeting(project=project, host=partner, **picture)
    named = {"project": project, "partner": partner, "meeting": meeting, **picture}
    practice = factories.make_practice(**named)
    facet = PracticeFacet.objects.create(
        kind=FacetKind.HERITAGE_TYPE, key="food", label="Food", locale=practice.locale
    )
    PracticeFacetRow.objects.create(practice=practice, facet=facet)
    # Something to see also.
    factories.make_news("The mill turns", project=project, **picture)
    news = factories.make_news(practice=practice, **named)
    factories.make_standard()
    found = [partner, meeting, practice, news]
    for record in found:
        get_search_backend().add(record)
    return found


def copy_records(record: Any, count: int) -> None:
    """Put live copies of a page beside it, straight into its tables."""
    parent = record.get_parent()
    plain = Page.objects.filter(pk=record.pk).values().get()
    del plain["id"]
    rows = [
        Page(
            **plain
            | {
                "slug": f"{record.slug}-{number}",
                "path": Page._get_path(parent.path, record.depth, number),
                "url_path": f"{parent.url_path}{record.slug}-{number}/",
                "translation_key": uuid.uuid4(),
            }
        )
        for number in range(parent.numchild + 1, parent.numchild + count + 1)
    ]
    made = Page.objects.bulk_create(rows)
    for model in (SitePage, type(record)):
        _copy_rows(model, record.pk, made)
    Page.objects.filter(pk=parent.pk).update(numchild=parent.numchild + count)
    for model in (PartnerProject, PracticeFacetRow):
        _copy_children(model, record, made)
    get_search_backend().add_bulk(
        type(record), type(record).objects.filter(pk__in=[page.pk for page in made])
    )


def _copy_rows(model: Any, origin: int, made: list[Page]) -> None:
    table, key = model._meta.db_table, model._meta.pk.column
    fields = [f.column for f in model._meta.local_concrete_fields if f.column != key]
    names = ", ".join(connection.ops.quote_name(name) for name in fields)
    with connection.cursor() as cursor:
        cursor.executemany(
            f"INSERT INTO {table} ({key}, {names}) "
            f"SELECT %s, {names} FROM {table} WHERE {key} = %s",
            [(page.pk, origin) for page in made],
        )


def _copy_children(model: Any, record: Any, made: list[Page]) -> None:
    owner = next(
        (f for f in model._meta.fields if f.related_model is type(record)), None
    )
    if owner is None:
        return
    for child in model.objects.filter(**{owner.name: record}):
        values = {
            f.attname: getattr(child, f.attname)
            for f in model._meta.fields
            if not f.primary_key and f is not owner
        }
        model.objects.bulk_create(
            model(**values, **{owner.attname: page.pk}) for page in made
        )


def statements(address: str, client: Client | None = None) -> list[str]:
    """Return what the second request for an address asks of the database."""
    client = client or Client()
    client.get(address)
    with CaptureQueriesContext(connection) as captured:
        response = client.get(address)
    assert response.status_code == 200, address
    return [query["sql"] for query in captured.captured_queries]


def test_budgets_hold_at_any_number_of_records(records) -> None:
    few = {kind: statements(address) for kind, address in ADDRESSES.items()}
    for record in records:
        copy_records(record, MORE)
    cache.clear()
    many = {kind: statements(address) for kind, address in ADDRESSES.items()}
    counts = {kind: (len(few[kind]), len(many[kind])) for kind in ADDRESSES}
    print(counts)
    assert {k: n for k, n in counts.items() if max(n) > BUDGETS[k]} == {}
    assert {k: n for k, n in counts.items() if n[0] != n[1]} == {}
    twice = {
        (kind, sql): times
        for kind, asked in many.items()
        for sql, times in Counter(asked).items()
        # A part that is kept reads its own pictures, which may be the page's too.
        if times > 1 and kind in QUERIES
    }
    assert twice == {}


def test_a_page_is_found_at_any_depth_in_the_same_queries(records) -> None:
    page = factories.make_standard("Top")
    asked = [len(statements(page.url))]
    for number in range(4):
        below = type(page)(title=f"Below {number}", teaser="A page", locale=page.locale)
        page = page.add_child(instance=below)
        asked.append(len(statements(page.url)))
    # The innermost has nothing below it, as the outermost had.
    assert asked == [asked[0]] * 5


def test_the_editor_of_a_page(records) -> None:
    editor = session(factories.make_user())
    for record in records:
        address = reverse("wagtailadmin_pages:edit", args=[record.pk])
        assert len(statements(address, editor)) <= 60, type(record).__name__


def test_the_list_of_the_translation_desk(records) -> None:
    translator = session(member("translator", "sl", role=MemberRole.TRANSLATOR))
    few = statements(reverse("desk:index"), translator)
    copy_records(records[-1], 50)
    many = statements(reverse("desk:index"), translator)
    # What any screen of the admin asks, for the person, the rights and the menu.
    frame = statements(reverse("wagtailadmin_account"), translator)
    assert len(few) == len(many) <= 10 + len(frame), "\n".join(many)
