"""How far each language of an issue is, and who waits for it."""

from __future__ import annotations

from typing import Any

import pytest
from django.conf import settings
from django.db import connection
from django.test.utils import CaptureQueriesContext

from dissemination.newsletter.composing.coverage import coverage
from dissemination.newsletter.enums import SubscriberStatus
from tests.factories import make_news, make_site
from tests.web.records import translated

from .conftest import subscriber
from .pages import make_archive, make_issue

pytestmark = pytest.mark.django_db


@pytest.fixture
def archive() -> Any:
    make_site()
    return make_archive()


def by_language(issue: Any) -> dict[str, Any]:
    return {one.language: one for one in coverage(issue)}


def test_every_language_of_the_site_is_told(archive) -> None:
    issue = make_issue(archive)
    found = coverage(issue)
    assert [one.language for one in found] == [code for code, _n in settings.LANGUAGES]
    own = by_language(issue)["en"]
    assert (own.percent, own.falls_back, own.page.pk) == (100, False, issue.pk)


def test_a_language_that_is_not_there_falls_back(archive) -> None:
    issue = make_issue(archive)
    missing = by_language(issue)["mt"]
    assert (missing.percent, missing.falls_back) == (0, True)
    assert missing.page.pk == issue.pk


def test_readers_are_those_who_get_mail(archive) -> None:
    subscriber("a@example.org", language="mt")
    subscriber("b@example.org", language="mt")
    subscriber("c@example.org", language="sl")
    subscriber("d@example.org", language="sl", status=SubscriberStatus.PAUSED)
    found = by_language(make_issue(archive))
    assert (found["mt"].readers, found["sl"].readers, found["it"].readers) == (2, 1, 0)


def test_a_translation_never_counts_as_whole_before_it_is_ready(archive) -> None:
    issue = make_issue(archive)
    make_archive("sl")
    twin = translated(issue, "sl", title="Kruh")
    twin.unpublish()
    found = by_language(issue)["sl"]
    assert found.falls_back
    assert found.percent < 100
    assert found.page.pk == issue.pk


def test_it_costs_the_same_for_long_issues(archive) -> None:
    counts = []
    for many in (5, 60):
        items = [
            ("article", {"page": make_news(f"N {many} {n}"), "blurb": ""})
            for n in range(many)
        ]
        issue = make_issue(archive, f"Issue {many}", items=items)
        coverage(issue)
        with CaptureQueriesContext(connection) as asked:
            coverage(issue)
        counts.append(len(asked))
    assert counts[0] == counts[1]
